import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FileAccess } from './file-access.ts';

/** More entries are not looked at, whatever they are. */
const mostEntries = 20_000;
const skipped = new Set(['node_modules', 'bower_components', 'cdk.out']);

/** The files of the system, for editors that have no way to read them for us. */
export const nodeFiles: FileAccess = {
  read: async (uri, maxBytes) => {
    const file = pathOf(uri);
    if (file === undefined) return undefined;
    try {
      const { size } = await stat(file);
      return size > maxBytes ? undefined : await readFile(file, 'utf8');
    } catch {
      return undefined; // it is not there, or not ours to read
    }
  },
  find: async (folder, extensions, most) => {
    const root = pathOf(folder);
    if (root === undefined) return [];
    const found: string[] = [];
    const waiting = [root];
    let seen = 0;
    // Breadth first: what stands higher up is nearer to most.
    for (let at = 0; at < waiting.length && found.length < most && seen < mostEntries; at++) {
      const directory = waiting[at] ?? root;
      const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
      for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        seen++;
        const full = path.join(directory, entry.name);
        if (entry.isDirectory() && !entry.name.startsWith('.') && !skipped.has(entry.name)) waiting.push(full);
        else if (entry.isFile() && extensions.some((extension) => entry.name.endsWith(`.${extension}`)))
          found.push(full);
      }
    }
    return found.slice(0, most).map((file) => pathToFileURL(file).href);
  },
};

function pathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined; // the URI of another machine
  }
}
