import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { analyse, type Analysis } from '#engine';
import type { Io } from './io.ts';
import { linked } from './linked.ts';
import type { Projects } from './projects.ts';
import { readSources, reasonOf, type Source } from './sources.ts';

/** The file, or standard input for `-`; undefined, and told, where it cannot be read. */
export async function readOne(given: string, io: Io, stdinName?: string): Promise<Source | undefined> {
  const { sources, unreadable } = await readSources([given], io, stdinName);
  const [source, ...others] = sources;
  if (source?.named && others.length === 0) return source;
  io.err(`mldeploy: ${given}: ${unreadable[0]?.reason ?? 'name one file, not a folder'}\n`);
  return undefined;
}

/** With the files around it that its names lead to. */
export async function analyseOne(source: Source, projects: Projects, io: Io): Promise<Analysis> {
  const alone = { source, analysis: analyse(source.text, await projects.settingsOf(source)) };
  return ((await linked([alone], io))[0] ?? alone).analysis;
}

/** Only where that cannot lose a byte: the file must be exactly what its text encodes to. False, and told, where it was not. */
export async function writeBack(source: Source, text: string, io: Io): Promise<boolean> {
  if (!Buffer.from(source.text, 'utf8').equals(source.bytes)) {
    io.err(`mldeploy: ${source.path}: not valid UTF-8, so writing it back would change other bytes; left as it was\n`);
    return false;
  }
  return text === source.text || writeText(path.resolve(io.cwd, source.path), text, source.path, io);
}

/** False, and told, where it cannot be written. */
export async function writeText(file: string, text: string, shown: string, io: Io): Promise<boolean> {
  try {
    await writeFile(file, text);
    return true;
  } catch (error) {
    const isForbidden = ['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '');
    io.err(`mldeploy: ${shown}: ${isForbidden ? 'no permission to write it' : reasonOf(error)}\n`);
    return false;
  }
}
