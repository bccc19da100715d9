import type { Connection } from 'vscode-languageserver';
import { GitIgnore, gitIgnoreOf } from '#file-search/git-ignore.ts';
import { LeftOut, toolFolders } from '#file-search/left-out.ts';
import { fileMethods, type FindFilesParams, type FindFilesResult, type ReadFileResult } from '#protocol/files.ts';
import { pathIn } from './path-in.ts';

/** How the server sees files that are not open: through the client, or through the system, or not at all. */
export interface FileAccess {
  /** Undefined when there is no such file, or it is longer, or cannot be read. */
  read(uri: string, maxBytes: number): Promise<string | undefined>;
  /** The files of the folder and below; `folder` ends in a slash. */
  find(folder: string, wanted: Wanted): Promise<Found>;
}

export interface Wanted {
  readonly extensions: readonly string[];
  readonly most: number;
  /** Globs of what is passed over, relative to the folder. */
  readonly exclude: readonly string[];
  /** Whether what `.gitignore` leaves out is passed over too. */
  readonly gitIgnore: boolean;
}

export interface Found {
  /** Of a search that knows no `.gitignore`, files that are left out may be among them. */
  readonly uris: readonly string[];
  /** By paths from the folder on: what was passed over, and what would be. */
  readonly leftOut: LeftOut;
}

const nothing: Found = { uris: [], leftOut: new LeftOut([], new GitIgnore()) };

export const noFiles: FileAccess = {
  read: () => Promise.resolve(undefined),
  find: () => Promise.resolve(nothing),
};

/** Asks our own client, whose search is quick but heeds no `.gitignore`. */
export function clientFiles(connection: Connection): FileAccess {
  const read: FileAccess['read'] = async (uri, maxBytes) =>
    (await connection.sendRequest<ReadFileResult>(fileMethods.read, { uri, maxBytes })) ?? undefined;
  const search = (params: FindFilesParams): Promise<FindFilesResult> =>
    connection.sendRequest(fileMethods.find, params);
  return {
    read,
    find: async (folder, { extensions, most, exclude, gitIgnore }) => {
      const skipped = [...toolFolders.map((name) => `**/${name}/**`), ...exclude];
      const git = gitIgnore ? await gitIgnoreAt(folder) : new GitIgnore();
      if (gitIgnore) {
        const uris = await search({ folder, pattern: '**/.gitignore', exclude: skipped, most: mostIgnoreFiles });
        for (const uri of uris) {
          const text = await read(uri, mostIgnoreBytes);
          if (text !== undefined) git.add(pathIn(folder, uri.slice(0, uri.lastIndexOf('/'))), text);
        }
      }
      const pattern = `**/*.{${extensions.join(',')}}`;
      const uris = await search({ folder, pattern, exclude: [...skipped, ...git.folderGlobs()], most });
      return { uris, leftOut: new LeftOut(exclude, git) };
    },
  };

  /** Above the folder there is something to be read on a disk only. */
  function gitIgnoreAt(folder: string): Promise<GitIgnore> {
    const [, base = '', path = ''] = /^((?:file|vscode-remote):\/\/[^/]*\/)(.*)$/.exec(folder) ?? [];
    const names = pathIn('', path)
      .split('/')
      .filter((name) => name !== '');
    if (base === '') return Promise.resolve(new GitIgnore());
    return gitIgnoreOf(names, (above, file) =>
      read(`${base}${[...above.map(encodeURIComponent), file].join('/')}`, mostIgnoreBytes),
    );
  }
}

const mostIgnoreFiles = 1000;
const mostIgnoreBytes = 200 * 1024;
