import type { Connection } from 'vscode-languageserver';
import { fileMethods, type FindFilesResult, type ReadFileResult } from '#protocol/files.ts';

/** How the server sees files that are not open: through the client, or through the system, or not at all. */
export interface FileAccess {
  /** Undefined when there is no such file, or it is longer, or cannot be read. */
  read(uri: string, maxBytes: number): Promise<string | undefined>;
  /** At most so many files of the folder and below; `folder` ends in a slash. */
  find(folder: string, extensions: readonly string[], most: number): Promise<readonly string[]>;
}

export const noFiles: FileAccess = {
  read: () => Promise.resolve(undefined),
  find: () => Promise.resolve([]),
};

/** Asks our own client. */
export function clientFiles(connection: Connection): FileAccess {
  return {
    read: async (uri, maxBytes) =>
      (await connection.sendRequest<ReadFileResult>(fileMethods.read, { uri, maxBytes })) ?? undefined,
    find: (folder, extensions, most) =>
      connection.sendRequest<FindFilesResult>(fileMethods.find, { folder, extensions, most }),
  };
}
