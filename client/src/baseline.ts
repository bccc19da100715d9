import { extensions, window, workspace, type Disposable, type Event, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { baselineMethods, type BaselineParams, type FileCostParams, type FileCostResult } from '#protocol/baseline.ts';
import type { CostStatus } from './cost-status.ts';
import type { Deployments } from './deployments.ts';

/** What we use of the interface of VS Code's Git extension (extensions/git/src/api/git.d.ts, version 1). */
interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): Git;
}

interface Git {
  readonly onDidOpenRepository: Event<Repository>;
  readonly repositories: readonly Repository[];
  getRepository(uri: Uri): Repository | null;
}

interface Repository {
  readonly state: { readonly HEAD: { readonly commit?: string } | undefined; readonly onDidChange: Event<void> };
  show(ref: string, path: string): Promise<string>;
}

/** Keys typed within this are counted together. */
const quietMs = 400;

/**
 * The cost of the active document, and what it costs more than at the last commit, in the status bar. Not where there is no Git
 * extension, as in the browser, and not outside of repositories.
 */
export class Baseline implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #deployments: Deployments;
  readonly #status: CostStatus;
  readonly #subscriptions: { dispose(): unknown }[] = [];
  /** By document: the commit whose text the server has. */
  readonly #told = new Map<string, string>();
  readonly #watched = new Set<Repository>();
  #git: Git | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(client: BaseLanguageClient, deployments: Deployments, status: CostStatus) {
    this.#client = client;
    this.#deployments = deployments;
    this.#status = status;
    this.#subscriptions.push(
      deployments.onDidAnalyse(({ uri }) => {
        if (isActive(uri)) this.#later();
      }),
      window.onDidChangeActiveTextEditor(() => {
        this.#status.showFile(null);
        this.#later();
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.#told.delete(uri.toString())),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('mldeploy.sinceCommit')) this.#later();
      }),
      // A server that starts anew has been told nothing.
      client.onDidChangeState(() => {
        this.#told.clear();
      }),
    );
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#update().catch(() => undefined), quietMs);
  }

  async #update(): Promise<void> {
    const uri = window.activeTextEditor?.document.uri;
    if (!uri || !this.#client.isRunning() || (this.#deployments.of(uri)?.deployments ?? 0) === 0) {
      this.#status.showFile(null);
      return;
    }
    const isOn = workspace.getConfiguration('mldeploy', uri).get<boolean>('sinceCommit.enabled') !== false;
    const repository = isOn ? (await this.#api())?.getRepository(uri) : undefined;
    await this.#tell(uri, repository ?? undefined);
    const cost = repository ? await this.#costOf(uri) : null;
    if (isActive(uri)) this.#status.showFile(cost);
  }

  /** Gives the server the committed text, once for each commit; none where there is no repository or the file is new. */
  async #tell(uri: Uri, repository: Repository | undefined): Promise<void> {
    const commit = repository?.state.HEAD?.commit ?? '';
    const key = uri.toString();
    if ((this.#told.get(key) ?? '') === commit) return;
    const text = repository && commit !== '' ? await repository.show(commit, uri.fsPath).catch(() => null) : null;
    this.#told.set(key, commit);
    const params: BaselineParams = { uri: this.#client.code2ProtocolConverter.asUri(uri), text };
    await this.#client.sendRequest(baselineMethods.baseline, params);
  }

  async #costOf(uri: Uri): Promise<FileCostResult> {
    const params: FileCostParams = { uri: this.#client.code2ProtocolConverter.asUri(uri) };
    return this.#client.sendRequest<FileCostResult>(baselineMethods.fileCost, params);
  }

  async #api(): Promise<Git | undefined> {
    if (this.#git) return this.#git;
    const extension = extensions.getExtension<GitExtension>('vscode.git');
    const git = extension && (extension.isActive ? extension.exports : await extension.activate());
    if (!git?.enabled) return undefined;
    const api = git.getAPI(1);
    this.#git = api;
    for (const repository of api.repositories) this.#watch(repository);
    this.#subscriptions.push(
      api.onDidOpenRepository((repository) => {
        this.#watch(repository);
        this.#later();
      }),
    );
    return api;
  }

  #watch(repository: Repository): void {
    if (this.#watched.has(repository)) return;
    this.#watched.add(repository);
    let commit = repository.state.HEAD?.commit;
    const changed = (): void => {
      if (repository.state.HEAD?.commit === commit) return;
      commit = repository.state.HEAD?.commit;
      this.#later();
    };
    this.#subscriptions.push(repository.state.onDidChange(changed));
  }
}

function isActive(uri: Uri): boolean {
  return window.activeTextEditor?.document.uri.toString() === uri.toString();
}
