import { commands, EventEmitter, workspace, type Disposable, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { methods, type AnalysedParams } from '#protocol/preview.ts';

export interface Analysed {
  readonly uri: Uri;
  readonly deployments: number;
  readonly dialect: string | null;
}

/**
 * What the server has found in the open documents. The context key `mldeploy.resources` lists the paths of those with deployments:
 * in a remote window the workbench knows them by another URI than we do. It speaks of local files by the system's path.
 */
export class Deployments implements Disposable {
  readonly #analysed = new Map<string, Analysed>();
  readonly #changed = new EventEmitter<Analysed>();
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #listed = '';

  readonly onDidAnalyse = this.#changed.event;

  constructor(client: BaseLanguageClient) {
    this.#subscriptions = [
      this.#changed,
      client.onNotification(methods.analysed, ({ uri, deployments, dialect }: AnalysedParams) => {
        this.#set({ uri: client.protocol2CodeConverter.asUri(uri), deployments, dialect });
      }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        this.#analysed.delete(uri.toString());
        this.#publish();
      }),
    ];
  }

  /** Undefined when the document is not one that the server looks at. */
  of(uri: Uri): Analysed | undefined {
    return this.#analysed.get(uri.toString());
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #set(analysed: Analysed): void {
    this.#analysed.set(analysed.uri.toString(), analysed);
    this.#publish();
    this.#changed.fire(analysed);
  }

  #publish(): void {
    const found = [...this.#analysed.values()].filter(({ deployments }) => deployments > 0);
    const resources = found.flatMap(({ uri }) => (uri.path === uri.fsPath ? [uri.path] : [uri.path, uri.fsPath]));
    const listed = resources.join('\n');
    if (listed === this.#listed) return;
    this.#listed = listed;
    void commands.executeCommand('setContext', 'mldeploy.resources', resources);
  }
}
