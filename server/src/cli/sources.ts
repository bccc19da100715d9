import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { toolFolders } from '#file-search/left-out.ts';
import { walk } from '#file-search/walk.ts';
import type { Io } from './io.ts';

/** A file as text. `bytes` is what is on disk: the text is written back only when it encodes to exactly these. */
export interface Source {
  /** As the user would write it: relative to the working directory when below it. */
  readonly path: string;
  readonly text: string;
  readonly bytes: Uint8Array;
  /** Named in the call, and not only found in a folder. */
  readonly named: boolean;
}

export interface Unreadable {
  readonly path: string;
  readonly reason: string;
}

const extensions = /\.(ya?ml|json|template)$/i;
/** What is passed over whether `.gitignore` says so or not. */
const skippedFolders: readonly string[] = [...toolFolders, 'vendor', 'dist', 'out'];
/** Larger files are no manifests; CloudFormation itself takes at most 1 MB. */
export const maxBytes = 5 * 1024 * 1024;

interface Sources {
  readonly sources: Source[];
  readonly unreadable: Unreadable[];
}

/** Reads the files named, the manifests in the folders named, and standard input for `-`. */
export async function readSources(paths: readonly string[], io: Io, stdinName = 'stdin.yaml'): Promise<Sources> {
  const found: Sources = { sources: [], unreadable: [] };
  for (const given of paths) {
    if (given === '-') {
      const bytes = await io.readStdin();
      found.sources.push({ path: stdinName, text: decode(bytes), bytes, named: true });
      continue;
    }
    const absolute = path.resolve(io.cwd, given);
    const info = await stat(absolute).catch(() => undefined);
    if (info?.isDirectory()) await readFolder(absolute, io, found);
    else await readSource(absolute, true, io, found);
  }
  return found;
}

/** But for what `.gitignore` leaves out: a folder that is ignored itself is looked into when it is named. */
async function readFolder(absolute: string, io: Io, found: Sources): Promise<void> {
  const { files, unreadable } = await walk(absolute, {
    isWanted: (name) => extensions.test(name),
    exclude: skippedFolders.map((name) => `**/${name}`),
    gitIgnore: true,
    mostFiles: Infinity,
    mostEntries: Infinity,
  });
  for (const { path: place, error } of unreadable) {
    found.unreadable.push({ path: display(path.join(absolute, place), io.cwd), reason: reasonOf(error) });
  }
  if (files.length === 0 && unreadable.length === 0) {
    const named = `mldeploy: ${display(absolute, io.cwd)}`;
    io.err(`${named}: no file to look at; what .gitignore leaves out is looked at when it is named itself\n`);
  }
  for (const file of [...files].sort(byNames)) await readSource(path.join(absolute, file), false, io, found);
}

/** Names by names, so that what is in a folder stays together. */
function byNames(a: string, b: string): number {
  const [from, to] = [a.split('/'), b.split('/')];
  const at = from.findIndex((name, index) => name !== to[index]);
  return (from[at] ?? '') < (to[at] ?? '') ? -1 : 1;
}

async function readSource(absolute: string, named: boolean, io: Io, { sources, unreadable }: Sources): Promise<void> {
  const shown = display(absolute, io.cwd);
  try {
    const { size } = await stat(absolute);
    if (size <= maxBytes) {
      const bytes = await readFile(absolute);
      sources.push({ path: shown, text: decode(bytes), bytes, named });
    } else if (named) unreadable.push({ path: shown, reason: tooLarge(size) });
  } catch (error) {
    // What was there when the folder was read and is gone now is no fault.
    if (named || !isGone(error)) unreadable.push({ path: shown, reason: reasonOf(error) });
  }
}

function tooLarge(size: number): string {
  return `${String(Math.round(size / 1024 / 1024))} MB is over the 5 MB that are read`;
}

export function isGone(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

/** A file that was named, of any kind; rejects where it cannot be read. */
export async function readText(absolute: string): Promise<string> {
  const { size } = await stat(absolute);
  if (size > maxBytes) throw new Error(tooLarge(size));
  return decode(await readFile(absolute));
}

/** One that nobody named: a pipe in its place would never end. */
export async function readFound(absolute: string): Promise<string> {
  if (!(await stat(absolute)).isFile()) throw new Error('it is no file');
  return readText(absolute);
}

/** Whether a file in a folder is looked at: by its name, and by no folder of packages or of what tools make. */
export function isManifestName(name: string): boolean {
  const folders = name.split('/').slice(0, -1);
  return extensions.test(name) && !folders.some((folder) => folder.startsWith('.') || skippedFolders.includes(folder));
}

/** UTF-8, or UTF-16 when the byte order mark says so. The mark stays in the text, so that offsets are those of the file. */
export function decode(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  return new TextDecoder(utf16 ?? 'utf-8', { ignoreBOM: true }).decode(bytes);
}

/** As the user would write it. */
export function display(absolute: string, cwd: string): string {
  const relative = path.relative(cwd, absolute);
  const shown = relative === '' || relative.startsWith('..') ? absolute : relative;
  return shown.split(path.sep).join('/');
}

export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (isGone(error)) return 'no such file or folder';
  if (code === 'EACCES') return 'no permission to read it';
  return error instanceof Error ? error.message : String(error);
}
