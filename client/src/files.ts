import { Disposable, FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  fileMethods,
  type FindFilesParams,
  type FindFilesResult,
  type ReadFileParams,
  type ReadFileResult,
} from '#protocol/files.ts';
import { decodeText } from '#protocol/decode.ts';

/** Reads files for the server, wherever the workspace is: on disk, at another host, or in a browser. */
export function registerFiles(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    client.onRequest(fileMethods.read, (params: ReadFileParams) => read(client, params)),
    client.onRequest(fileMethods.find, (params: FindFilesParams) => find(client, params)),
  );
}

async function read(client: BaseLanguageClient, { uri, maxBytes }: ReadFileParams): Promise<ReadFileResult> {
  const file = client.protocol2CodeConverter.asUri(uri);
  try {
    const { size, type } = await workspace.fs.stat(file);
    // Not `=== File`: that of a link has both bits. A pipe would never end.
    return size > maxBytes || (type & FileType.File) === 0 ? null : decodeText(await workspace.fs.readFile(file));
  } catch {
    return null; // it is not there, or not ours to read
  }
}

/** `files.exclude` counts beside what the server names. */
async function find(client: BaseLanguageClient, params: FindFilesParams): Promise<FindFilesResult> {
  const { folder, pattern, exclude, most } = params;
  const within = new RelativePattern(Uri.parse(folder, true), pattern);
  const found = await workspace.findFiles(within, globOfAll(exclude), most);
  return found.map((uri) => client.code2ProtocolConverter.asUri(uri));
}

/** Braces in braces and commas do not mean the same to all that read the glob: the server passes over such files later. */
function globOfAll(globs: readonly string[]): string | undefined {
  const plain = globs.filter((glob) => !/[{},]/.test(glob));
  return plain.length === 0 ? undefined : `{${plain.join(',')}}`;
}
