import { commands, EventEmitter, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { workspaceMethods, type WorkspaceListing } from '#protocol/workspace.ts';

const nothing: WorkspaceListing = {
  state: 'looking',
  files: [],
  total: { deployments: 0, usdPerMonth: null, words: '', unknown: [], partial: [] },
  notes: [],
};

/** What the server lists of all files; the context key `mldeploy.workspace` says how far it is. */
export class WorkspaceModel implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #changed = new EventEmitter<WorkspaceListing>();
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #listing = nothing;
  #isAsking = false;
  #isStale = false;

  readonly onDidChange = this.#changed.event;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#subscriptions = [
      this.#changed,
      client.onNotification(workspaceMethods.changed, () => {
        this.#ask();
      }),
    ];
  }

  get listing(): WorkspaceListing {
    return this.#listing;
  }

  async refresh(): Promise<void> {
    if (this.#client.isRunning()) await this.#client.sendRequest(workspaceMethods.refresh, {});
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** One question at a time; what changes meanwhile is asked for once more. */
  #ask(): void {
    this.#isStale = true;
    if (this.#isAsking) return;
    this.#isAsking = true;
    void this.#update().finally(() => (this.#isAsking = false));
  }

  async #update(): Promise<void> {
    while (this.#isStale && this.#client.isRunning()) {
      this.#isStale = false;
      const params = {};
      const listing = await this.#client
        .sendRequest<WorkspaceListing | null>(workspaceMethods.listing, params)
        .catch(() => null);
      if (!listing) continue;
      this.#listing = listing;
      void commands.executeCommand('setContext', 'mldeploy.workspace', listing.state);
      this.#changed.fire(listing);
    }
  }
}
