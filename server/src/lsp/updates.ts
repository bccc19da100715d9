import { CodeLensRefreshRequest } from 'vscode-languageserver';
import { methods, type AnalysedParams } from '#protocol/preview.ts';
import { Advice } from './advice.ts';
import type { Context } from './context.ts';
import { diagnosticsOf } from './features/diagnostics.ts';

/** While changes keep arriving they are taken together, but never longer than this. */
const longestWaitMs = 30;

/** What the server does of its own accord: after each change it analyses, publishes and tells our client. */
export class Updates {
  readonly #context: Context;
  readonly #dirty = new Set<string>();
  readonly #advice: Advice;

  constructor(context: Context) {
    this.#context = context;
    this.#advice = new Advice(context, (uri) => this.#publishAgain(uri));
  }

  touch(uri: string): void {
    this.#advice.forget(uri);
    if (this.#dirty.has(uri)) return;
    this.#dirty.add(uri);
    void this.#context.guard.run('the analysis', undefined, async () => {
      const linked = this.#context.documents.links(uri);
      await this.#update(uri);
      if (linked || this.#context.documents.links(uri)) this.#touchLinked(uri);
    });
  }

  closed(uri: string): void {
    this.#advice.forget(uri);
    const { client, connection } = this.#context;
    if (!client.pullsDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
    this.#touchLinked(uri);
  }

  /** A file that names may lead to is another than before. */
  filesChanged(): void {
    this.#touchLinked(undefined);
    if (this.#context.client.refreshesDiagnostics) void this.#context.connection.languages.diagnostics.refresh();
  }

  /** Clients that pull do so again by themselves: our documents depend on each other. */
  #touchLinked(cause: string | undefined): void {
    const { documents, guard } = this.#context;
    for (const uri of documents.uris()) {
      if (uri === cause || this.#dirty.has(uri) || !documents.links(uri)) continue;
      this.#dirty.add(uri);
      void guard.run('the analysis', undefined, () => this.#update(uri));
    }
  }

  settingsChanged(): void {
    const { client, connection, documents } = this.#context;
    for (const uri of documents.uris()) this.touch(uri);
    if (client.refreshesDiagnostics) void connection.languages.diagnostics.refresh();
    if (client.refreshesLenses) void connection.sendRequest(CodeLensRefreshRequest.type);
    if (client.refreshesInlayHints) void connection.languages.inlayHint.refresh();
  }

  async #update(uri: string): Promise<void> {
    await this.#settled(uri);
    this.#dirty.delete(uri);
    const { client, documents } = this.#context;
    if (documents.versionOf(uri) === undefined) return;
    if (!client.pullsDiagnostics && !(await this.#push(uri))) return;
    if (client.ours) await this.#announce(uri);
    this.#advice.request(uri);
  }

  /** Of a document that has not changed, more may be to be said. */
  async #publishAgain(uri: string): Promise<void> {
    const { client, connection, told, workspace } = this.#context;
    workspace.touch(uri);
    const diagnosed = await diagnosticsOf(this.#context, uri);
    if (told.knows(uri, diagnosed)) return;
    if (!client.pullsDiagnostics) await this.#push(uri);
    // There is no way to have a single document asked for: of the others the answer is that nothing has changed.
    else if (client.refreshesDiagnostics) await connection.languages.diagnostics.refresh();
  }

  /** Whether the document stands as it stood. */
  async #push(uri: string): Promise<boolean> {
    const { connection, documents, told } = this.#context;
    const diagnosed = await diagnosticsOf(this.#context, uri);
    const { version, diagnostics } = diagnosed;
    if (version === undefined || documents.versionOf(uri) !== version) return false;
    told.tell(uri, diagnosed);
    await connection.sendDiagnostics({ uri, version, diagnostics });
    return true;
  }

  stop(): void {
    this.#advice.stop();
  }

  async #announce(uri: string): Promise<void> {
    const { connection, documents } = this.#context;
    const analysis = (await documents.analysed(uri))?.analysis;
    const version = documents.versionOf(uri);
    if (version === undefined) return;
    const params: AnalysedParams = {
      uri,
      version,
      deployments: analysis?.deployments.length ?? 0,
      dialect: analysis?.documents.find(({ dialect }) => dialect)?.dialect?.id ?? null,
    };
    await connection.sendNotification(methods.analysed, params);
  }

  /** One turn reads the next message, the one after it is due to it: two quiet turns mean that nothing waits. */
  async #settled(uri: string): Promise<void> {
    const { documents, host } = this.#context;
    const started = performance.now();
    let version;
    do {
      version = documents.versionOf(uri);
      await host.nextTurn();
      await host.nextTurn();
    } while (documents.versionOf(uri) !== version && performance.now() - started < longestWaitMs);
  }
}
