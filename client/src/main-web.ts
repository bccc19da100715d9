import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { start } from './extension.ts';

type CreateWorker = Extract<ConstructorParameters<typeof LanguageClient>[2], () => unknown>;
declare const Worker: new (url: string, options: { readonly name: string }) => Awaited<ReturnType<CreateWorker>>;

/** VS Code for the Web: the same server in a worker. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'server/dist/server-worker.js').toString(true);
  // A function, so that a restart gets a worker of its own.
  const createWorker = () => Promise.resolve(new Worker(script, { name: 'ML Deploy' }));
  await start(context, (options) => new LanguageClient('mldeploy', 'ML Deploy', createWorker, options));
}
