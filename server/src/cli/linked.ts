import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { analyse, folderFile, type Analysis, type FolderFile } from '#engine';
import type { Io } from './io.ts';
import { readSources, type Source } from './sources.ts';

/** A file that was read, with what it says on its own. */
export interface Read {
  readonly source: Source;
  readonly analysis: Analysis;
}

/** The nearest so many files; the names of farther ones are others' names more often than not. */
const mostFiles = 100;

/**
 * Reads again, with the files around it, each file whose documents refer to others by name: the others of the call, and for a
 * file that was named itself those in its folder.
 */
export async function linked(files: readonly Read[], io: Io): Promise<readonly Read[]> {
  const linking = files.filter(({ analysis }) => links(analysis));
  if (linking.length === 0) return files;
  const known = new Map(linking.map(({ source, analysis }) => [source.path, fileOf(source, analysis)]));
  for (const folder of new Set(
    linking.filter(({ source }) => source.named).map(({ source }) => path.dirname(source.path)),
  )) {
    for (const sibling of await siblingsIn(folder, new Set(files.map(({ source }) => source.path)), io)) {
      known.set(sibling.name, sibling);
    }
  }
  return files.map((file) => {
    if (!links(file.analysis)) return file;
    const { source, analysis } = file;
    const folder = nearest(
      source.path,
      [...known.values()].filter(({ name }) => name !== source.path),
    );
    return folder.length === 0 ? file : { source, analysis: analyse(source.text, analysis.settings, analysis, folder) };
  });
}

function links({ documents }: Analysis): boolean {
  return documents.some(({ dialect }) => dialect?.linksDocuments);
}

function fileOf({ path: name, text }: Source, { file }: Analysis): FolderFile {
  return { name, text, documents: file.documents };
}

async function siblingsIn(folder: string, read: ReadonlySet<string>, io: Io): Promise<readonly FolderFile[]> {
  const entries = await readdir(path.resolve(io.cwd, folder), { withFileTypes: true }).catch(() => []);
  const names = entries
    .filter((entry) => entry.isFile() && /\.(?:ya?ml|json)$/i.test(entry.name))
    .map(({ name }) => name);
  const { sources } = await readSources(
    names.map((name) => path.posix.join(folder, name)).filter((name) => !read.has(name)),
    io,
  );
  return sources.flatMap((source) => folderFile(source.path, source.text) ?? []);
}

function nearest(from: string, others: readonly FolderFile[]): readonly FolderFile[] {
  if (others.length <= mostFiles) return others;
  const start = path.posix.dirname(from);
  const steps = new Map(others.map(({ name }) => [name, stepsTo(start, path.posix.dirname(name))]));
  return [...others].sort((a, b) => (steps.get(a.name) ?? 0) - (steps.get(b.name) ?? 0)).slice(0, mostFiles);
}

function stepsTo(from: string, to: string): number {
  const between = path.posix.relative(from, to);
  return between === '' ? 0 : between.split('/').length;
}
