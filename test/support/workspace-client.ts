import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { workspaceMethods, type WorkspaceListing } from '#protocol/workspace.ts';
import { LspClient, pullingCapabilities, type ClientOptions } from '#test/lsp-client.ts';

/** The one that is open unless others are named. */
export const folder = 'vscode-vfs://github/acme/fraud/';

interface Progress {
  readonly token: string;
  readonly value: { readonly kind: string; readonly message?: string };
}

/** Our own editor with folders, all of whose manifests are analysed. */
export class WorkspaceClient {
  readonly client: LspClient;
  readonly progress: Progress[] = [];
  onProgress: (progress: Progress) => void = () => undefined;
  #changes = 0;
  #wake: () => void = () => undefined;

  private constructor(client: LspClient) {
    this.client = client;
  }

  static async start(files: Map<string, string>, more: ClientOptions = {}): Promise<WorkspaceClient> {
    const client = await LspClient.inMemory({
      capabilities: { ...pullingCapabilities, window: { workDoneProgress: true } },
      initializationOptions: { mldeployClient: true },
      settings: () => ({ workspace: { analyse: true } }),
      folders: [folder],
      files,
      ...more,
    });
    const started = new WorkspaceClient(client);
    client.connection.onNotification(workspaceMethods.changed, () => {
      started.#changes++;
      started.#wake();
    });
    client.connection.onRequest('window/workDoneProgress/create', () => null);
    client.connection.onNotification('$/progress', (progress: Progress) => {
      started.progress.push(progress);
      started.onProgress(progress);
    });
    return started;
  }

  listing(): Promise<WorkspaceListing> {
    return this.client.connection.sendRequest<WorkspaceListing>(workspaceMethods.listing, {});
  }

  /** The first listing that is as wanted; asks again whenever the server says that it is another. */
  async until(isWanted: (listing: WorkspaceListing) => boolean): Promise<WorkspaceListing> {
    for (;;) {
      const before = this.#changes;
      const listing = await this.listing();
      if (isWanted(listing)) return listing;
      if (this.#changes === before) await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }

  /** For a server that takes us for another editor, and tells nothing of its own accord. */
  async untilDone(isWanted: (listing: WorkspaceListing) => boolean = () => true): Promise<WorkspaceListing> {
    for (;;) {
      const listing = await this.listing();
      if (listing.state === 'ready' && isWanted(listing)) return listing;
    }
  }

  ready(): Promise<WorkspaceListing> {
    return this.until(({ state }) => state === 'ready');
  }

  /** As the editor holds it: what was pushed last. */
  pushed(uri: string): readonly string[] | undefined {
    const last = this.client.published.findLast((published) => published.uri === uri);
    return last?.diagnostics
      .filter(({ severity }) => severity !== DiagnosticSeverity.Hint)
      .map(({ code }) => String(code));
  }

  async untilPushed(uri: string, codes: readonly string[] | undefined): Promise<void> {
    await this.client.until(() => (JSON.stringify(this.pushed(uri)) === JSON.stringify(codes) ? true : undefined));
  }
}
