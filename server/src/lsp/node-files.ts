import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { walk } from '#file-search/walk.ts';
import { decodeText } from '#protocol/decode.ts';
import { noFiles, type FileAccess } from './file-access.ts';

/** More entries are not looked at, whatever they are. */
const mostEntries = 20_000;

/** The files of the system, for editors that have no way to read them for us. */
export const nodeFiles: FileAccess = {
  read: async (uri, maxBytes) => {
    const file = pathOf(uri);
    if (file === undefined) return undefined;
    try {
      const info = await stat(file);
      // A pipe would never end.
      return info.isFile() && info.size <= maxBytes ? decodeText(await readFile(file)) : undefined;
    } catch {
      return undefined; // it is not there, or not ours to read
    }
  },
  find: async (folder, wanted) => {
    const root = pathOf(folder);
    if (root === undefined) return noFiles.find(folder, wanted);
    const { extensions, most, exclude, gitIgnore } = wanted;
    const isWanted = (name: string): boolean => extensions.some((extension) => name.endsWith(`.${extension}`));
    const { files, leftOut } = await walk(root, { isWanted, exclude, gitIgnore, mostFiles: most, mostEntries });
    // In the folder as the client writes it: another spelling of it would be another folder.
    return { uris: files.map((file) => folder + file.split('/').map(encodeURIComponent).join('/')), leftOut };
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
