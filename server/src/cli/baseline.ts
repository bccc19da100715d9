import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Analysis, Finding } from '#engine';
import type { Checked } from './checked.ts';
import { UsageError, type Io } from './io.ts';
import { reasonOf } from './sources.ts';

/**
 * Findings that a project lives with: `check --baseline FILE` reports only what is not among them. A finding is known again by its
 * file, its code and the text of its line, so that lines may move; of two alike, each needs an entry.
 */
interface Entry {
  readonly path: string;
  readonly code: string;
  /** The line on which it begins, without the blanks around it. */
  readonly line: string;
  readonly count: number;
}

export interface Sifted {
  readonly files: readonly Checked[];
  /** How many findings the baseline knows, and how many of its entries were not found. */
  readonly known: number;
  readonly gone: number;
}

export async function sift(files: readonly Checked[], baseline: string, io: Io): Promise<Sifted> {
  const entries = await read(path.resolve(io.cwd, baseline), baseline);
  const left = new Map(entries.map((entry) => [keyOf(entry), entry.count]));
  const folder = path.dirname(path.resolve(io.cwd, baseline));
  let known = 0;
  const sifted = files.map((file): Checked => {
    const findings = file.findings.filter((finding) => {
      const key = keyOf(entryOf(file, finding, folder, io));
      const count = left.get(key) ?? 0;
      if (count === 0) return true;
      left.set(key, count - 1);
      known++;
      return false;
    });
    return { ...file, findings };
  });
  const checked = new Set(files.map(({ path: name }) => relative(name, folder, io)));
  const unmet = entries.filter(({ path: name }) => checked.has(name));
  const gone = unmet.reduce((sum, entry) => sum + (left.get(keyOf(entry)) ?? 0), 0);
  return { files: sifted, known, gone };
}

/** Writes all findings as the new baseline; the number of findings in it. */
export async function writeBaseline(files: readonly Checked[], baseline: string, io: Io): Promise<number> {
  const file = path.resolve(io.cwd, baseline);
  const folder = path.dirname(file);
  const counted = new Map<string, Entry>();
  for (const checked of files) {
    for (const finding of checked.findings) {
      const entry = entryOf(checked, finding, folder, io);
      counted.set(keyOf(entry), { ...entry, count: (counted.get(keyOf(entry))?.count ?? 0) + 1 });
    }
  }
  const findings = [...counted.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  try {
    await writeFile(file, `${JSON.stringify({ version: 1, findings }, null, 2)}\n`);
  } catch (error) {
    throw new UsageError(`${baseline} cannot be written: ${reasonOf(error)}`);
  }
  return findings.reduce((sum, { count }) => sum + count, 0);
}

async function read(file: string, name: string): Promise<readonly Entry[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`the baseline ${name} cannot be read: ${reasonOf(error)}; --write-baseline makes one`);
  }
  try {
    const json: unknown = JSON.parse(text);
    if (isBaseline(json)) return json.findings;
  } catch {
    // Said below: whatever it is, it is no baseline.
  }
  throw new UsageError(`${name} is no baseline of mldeploy; write it anew with --write-baseline`);
}

function isBaseline(json: unknown): json is { readonly findings: readonly Entry[] } {
  if (typeof json !== 'object' || json === null || !('version' in json) || json.version !== 1) return false;
  return 'findings' in json && Array.isArray(json.findings) && json.findings.every(isEntry);
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const { path: name, code, line, count } = value as Partial<Record<keyof Entry, unknown>>;
  return [name, code, line].every((text) => typeof text === 'string') && Number.isInteger(count) && Number(count) > 0;
}

function entryOf(file: Checked, { code, span }: Finding, folder: string, io: Io): Entry {
  return { path: relative(file.path, folder, io), code, line: lineAt(file.analysis, span.start), count: 1 };
}

/** The same from wherever the command is called. */
function relative(name: string, folder: string, io: Io): string {
  return path.relative(folder, path.resolve(io.cwd, name)).replaceAll(path.sep, '/');
}

function lineAt({ text, lines }: Analysis, offset: number): string {
  const { line } = lines.positionAt(offset);
  const from = lines.offsetAt({ line, character: 0 });
  return (/^.*/.exec(text.slice(from, from + longest))?.[0] ?? '').trim();
}

const longest = 400;

function keyOf({ path: name, code, line }: Entry): string {
  return JSON.stringify([name, code, line]);
}
