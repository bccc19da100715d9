import { access, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { analyse, type Analysis, type Conversion } from '#engine';
import { UsageError, type ExitCode, type Io } from './io.ts';
import { linked } from './linked.ts';
import type { Projects } from './projects.ts';
import { reasonOf, readSources } from './sources.ts';

/** The one file that is to be converted; undefined, and told, where it cannot be read. */
export async function readOne(
  positionals: readonly string[],
  stdinName: string | undefined,
  projects: Projects,
  io: Io,
): Promise<Analysis | undefined> {
  if (positionals.length !== 1) throw new UsageError('name exactly one file, or - for standard input');
  const { sources, unreadable } = await readSources(positionals, io, stdinName);
  const [source] = sources;
  if (source === undefined || sources.length > 1) {
    io.err(`mldeploy: ${positionals[0] ?? ''}: ${unreadable[0]?.reason ?? 'one file is converted, not a folder'}\n`);
    return undefined;
  }
  const alone = { source, analysis: analyse(source.text, await projects.settingsOf(source)) };
  return ((await linked([alone], io))[0] ?? alone).analysis;
}

export interface Output {
  readonly file: string | undefined;
  readonly force: boolean | undefined;
  /** The text has no comments, which would have the notes. */
  readonly isJson: boolean;
}

/** Prints the text, or writes the file, never over another unless asked to. */
export async function give(result: Conversion, { file, force, isJson }: Output, io: Io): Promise<ExitCode> {
  if (result.kind === 'refused') {
    io.err(`mldeploy: ${result.reason}\n`);
    return 1;
  }
  if (isJson || file !== undefined) for (const note of result.notes) io.err(`${note}\n`);
  if (file === undefined) {
    io.out(result.text);
    return 0;
  }
  const target = path.resolve(io.cwd, file);
  if (!force && (await isThere(target))) {
    io.err(`mldeploy: ${file}: is there already; --force writes over it\n`);
    return 2;
  }
  try {
    await writeFile(target, result.text);
  } catch (error) {
    io.err(`mldeploy: ${file}: ${reasonOf(error)}\n`);
    return 2;
  }
  return 0;
}

async function isThere(target: string): Promise<boolean> {
  try {
    await access(target);
    return true;
  } catch {
    return false;
  }
}
