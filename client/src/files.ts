import { Disposable, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  fileMethods,
  type FindFilesParams,
  type FindFilesResult,
  type ReadFileParams,
  type ReadFileResult,
} from '#protocol/files.ts';

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
    const { size } = await workspace.fs.stat(file);
    return size > maxBytes ? null : new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch {
    return null; // it is not there, or not ours to read
  }
}

/** `files.exclude` counts, and folders of packages are never looked into. */
async function find(client: BaseLanguageClient, params: FindFilesParams): Promise<FindFilesResult> {
  const { folder, extensions, most } = params;
  const base = Uri.parse(folder, true);
  const pattern = new RelativePattern(base, `**/*.{${extensions.join(',')}}`);
  const found = await workspace.findFiles(pattern, '**/{node_modules,bower_components,cdk.out,.git}/**', most);
  return found.map((uri) => client.code2ProtocolConverter.asUri(uri));
}
