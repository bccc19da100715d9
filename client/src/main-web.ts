import { Uri, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { start } from './extension.ts';

declare const Worker: new (url: string, options: { readonly name: string }) => object;

/** VS Code for the Web: the same server in a worker. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'server/dist/server-worker.js').toString(true);
  // A function, so that a restart gets a worker of its own. Transports rather than the worker itself: what the editor's
  // host hands out as a worker is no instance of Worker, by which the client would know it.
  const transports = () => {
    const worker = new Worker(script, { name: 'ML Deploy' });
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
  };
  await start(context, (options) => new LanguageClient('mldeploy', 'ML Deploy', transports, options));
}
