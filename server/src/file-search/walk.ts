import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { gitIgnoreOf, GitIgnore } from './git-ignore.ts';
import { LeftOut } from './left-out.ts';

export interface Walk {
  /** By the name of a file. */
  readonly isWanted: (name: string) => boolean;
  /** Globs of what is passed over. */
  readonly exclude: readonly string[];
  /** Whether what `.gitignore` leaves out is passed over too. */
  readonly gitIgnore: boolean;
  readonly mostFiles: number;
  /** More entries are not looked at, whatever they are. */
  readonly mostEntries: number;
}

export interface Walked {
  /** Paths from the folder on, with forward slashes: what stands higher up first. */
  readonly files: readonly string[];
  readonly leftOut: LeftOut;
  /** Folders that cannot be looked into. */
  readonly unreadable: readonly { readonly path: string; readonly error: unknown }[];
}

const mostBytes = 200 * 1024;

/** The files of a folder and below. Hidden folders and links are passed over, so that no circle is walked. */
export async function walk(root: string, wanted: Walk): Promise<Walked> {
  const git = wanted.gitIgnore ? await gitIgnoreAt(root) : new GitIgnore();
  const leftOut = new LeftOut(wanted.exclude, git);
  const files: string[] = [];
  const unreadable: { path: string; error: unknown }[] = [];
  const folders = [''];
  let seen = 0;
  for (let at = 0; at < folders.length && files.length < wanted.mostFiles && seen < wanted.mostEntries; at++) {
    const folder = folders[at] ?? '';
    const entries = await entriesOf(path.join(root, folder)).catch((error: unknown) => {
      unreadable.push({ path: folder, error });
      return [];
    });
    seen += entries.length;
    if (wanted.gitIgnore && entries.some((entry) => entry.name === '.gitignore')) {
      git.add(folder, (await textOf(path.join(root, folder, '.gitignore'))) ?? '');
    }
    for (const entry of entries) {
      const place = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !entry.name.startsWith('.') && !leftOut.folder(place)) folders.push(place);
      else if (entry.isFile() && wanted.isWanted(entry.name) && !leftOut.file(place)) files.push(place);
    }
  }
  return { files: files.slice(0, wanted.mostFiles), leftOut, unreadable };
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What is ignored below the folder by what stands above it. */
function gitIgnoreAt(root: string): Promise<GitIgnore> {
  const { root: drive } = path.parse(root);
  const names = path.relative(drive, root).split(path.sep);
  return gitIgnoreOf(
    names.filter((name) => name !== ''),
    (folder, file) => textOf(path.join(drive, ...folder, file)),
  );
}

/** Of a file only: a pipe of that name would never end. */
async function textOf(file: string): Promise<string | undefined> {
  try {
    const info = await stat(file);
    return info.isFile() && info.size <= mostBytes ? await readFile(file, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
