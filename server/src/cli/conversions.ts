import { access } from 'node:fs/promises';
import path from 'node:path';
import type { Analysis, Conversion, Settings } from '#engine';
import { UsageError, type ExitCode, type Io } from './io.ts';
import { analyseOne, readOne, writeText } from './one-file.ts';
import { Projects } from './projects.ts';

/** The one file that is to be converted; undefined, and told, where it cannot be read. */
export async function toConvert(
  positionals: readonly string[],
  stdinName: string | undefined,
  flags: Partial<Settings>,
  io: Io,
): Promise<Analysis | undefined> {
  const [given] = positionals;
  if (given === undefined || positionals.length > 1) {
    throw new UsageError('name exactly one file, or - for standard input');
  }
  const source = await readOne(given, io, stdinName);
  return source && analyseOne(source, new Projects(io, flags), io);
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
  return (await writeText(target, result.text, file, io)) ? 0 : 2;
}

async function isThere(target: string): Promise<boolean> {
  try {
    await access(target);
    return true;
  } catch {
    return false;
  }
}
