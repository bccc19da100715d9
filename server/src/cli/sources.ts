import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
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
const skippedFolders = new Set(['node_modules', 'bower_components', 'vendor', 'cdk.out', 'dist', 'out']);
/** Larger files are no manifests; CloudFormation itself takes at most 1 MB. */
export const maxBytes = 5 * 1024 * 1024;

/** Reads the files named, the manifests in the folders named, and standard input for `-`. */
export async function readSources(
  paths: readonly string[],
  io: Io,
  stdinName = 'stdin.yaml',
): Promise<{ sources: Source[]; unreadable: Unreadable[] }> {
  const sources: Source[] = [];
  const unreadable: Unreadable[] = [];
  for (const given of paths) {
    if (given === '-') {
      const bytes = await io.readStdin();
      sources.push({ path: stdinName, text: decode(bytes), bytes, named: true });
      continue;
    }
    await collect(path.resolve(io.cwd, given), true, io.cwd, sources, unreadable);
  }
  return { sources, unreadable };
}

async function collect(
  absolute: string,
  named: boolean,
  cwd: string,
  sources: Source[],
  unreadable: Unreadable[],
): Promise<void> {
  const shown = display(absolute, cwd);
  try {
    const info = await stat(absolute);
    if (info.isDirectory()) {
      for (const entry of (await readdir(absolute, { withFileTypes: true })).sort((a, b) =>
        a.name < b.name ? -1 : 1,
      )) {
        const child = path.join(absolute, entry.name);
        if (entry.isDirectory() && !entry.name.startsWith('.') && !skippedFolders.has(entry.name)) {
          await collect(child, false, cwd, sources, unreadable);
        } else if (entry.isFile() && extensions.test(entry.name)) {
          await collect(child, false, cwd, sources, unreadable);
        }
      }
      return;
    }
    if (info.size > maxBytes) {
      if (named)
        unreadable.push({
          path: shown,
          reason: `${String(Math.round(info.size / 1024 / 1024))} MB is over the 5 MB that are read`,
        });
      return;
    }
    const bytes = await readFile(absolute);
    sources.push({ path: shown, text: decode(bytes), bytes, named });
  } catch (error) {
    unreadable.push({ path: shown, reason: reasonOf(error) });
  }
}

/** One file of any kind; rejects where it cannot be read. */
export async function readText(absolute: string): Promise<string> {
  const { size } = await stat(absolute);
  if (size > maxBytes) throw new Error(`${String(Math.round(size / 1024 / 1024))} MB is over the 5 MB that are read`);
  return decode(await readFile(absolute));
}

/** Whether a file in a folder is looked at: by its name, and by no folder of packages or of what tools make. */
export function isManifestName(name: string): boolean {
  const folders = name.split('/').slice(0, -1);
  return extensions.test(name) && !folders.some((folder) => folder.startsWith('.') || skippedFolders.has(folder));
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
  if (code === 'ENOENT') return 'no such file or folder';
  if (code === 'EACCES') return 'no permission to read it';
  return error instanceof Error ? error.message : String(error);
}
