import {
  commands,
  env,
  l10n,
  Uri,
  ViewColumn,
  window,
  workspace,
  type Disposable,
  type Position,
  type WebviewPanel,
} from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import {
  methods,
  type FromPage,
  type Nothing,
  type Preview,
  type PreviewParams,
  type PreviewResult,
  type ToPage,
} from '#protocol/preview.ts';
import type { WhatIf } from '#protocol/report.ts';
import type { Deployments } from '../deployments.ts';
import { applyEdits } from './apply-edits.ts';
import { previewHtml } from './html.ts';
import { Latest } from './latest.ts';
import { nonce } from './nonce.ts';
import { saveFile } from './save.ts';

/** What the panel shows: the deployment at a position, or the one that was chosen by index in the page. */
export interface Target {
  readonly uri: Uri;
  readonly position: Pick<Position, 'line' | 'character'>;
  readonly index?: number;
}

/** Values that are tried, for one deployment only: the cursor that leaves it leaves them. */
interface Trial {
  readonly uri: string;
  readonly index: number;
  readonly whatIf: WhatIf;
}

const viewType = 'mldeploy.preview';

/** The one panel beside the editor. It follows the cursor and the edits. */
export class Panel implements Disposable {
  readonly #extensionUri: Uri;
  readonly #client: BaseLanguageClient;
  readonly #subscriptions: readonly { dispose(): unknown }[];
  readonly #refresh = new Latest(() => this.#update());
  #panel: WebviewPanel | undefined;
  #target: Target | undefined;
  #trial: Trial | undefined;
  /** The number of the page's last what-if. */
  #asked = 0;
  #pageIsReady = false;

  constructor(extensionUri: Uri, client: BaseLanguageClient, deployments: Deployments) {
    this.#extensionUri = extensionUri;
    this.#client = client;
    this.#subscriptions = [
      window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: (panel, state: unknown) => {
          this.#adopt(panel, restored(state));
          return Promise.resolve();
        },
      }),
      window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const [selection] = selections;
        const { uri } = textEditor.document;
        if (selection && deployments.of(uri)) this.#follow({ uri, position: selection.active });
      }),
      window.onDidChangeActiveTextEditor((editor) => {
        const uri = editor?.document.uri;
        if (uri && deployments.of(uri)) this.#follow({ uri, position: editor.selection.active });
      }),
      deployments.onDidAnalyse(({ uri }) => {
        if (this.#target?.uri.toString() === uri.toString()) this.#refresh.request();
      }),
      client.onDidChangeState(({ newState }) => {
        if (newState !== State.Starting) this.#refresh.request();
      }),
    ];
  }

  show(target: Target): void {
    if (!this.#panel) {
      const column = { viewColumn: ViewColumn.Beside, preserveFocus: true };
      this.#adopt(window.createWebviewPanel(viewType, l10n.t('Cost and Latency'), column), target);
      return;
    }
    this.#panel.reveal(undefined, true);
    this.#follow(target);
  }

  dispose(): void {
    this.#panel?.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #follow(target: Target): void {
    if (!this.#panel) return;
    this.#target = target;
    this.#refresh.request();
  }

  #adopt(panel: WebviewPanel, target: Target | undefined): void {
    this.#panel?.dispose();
    this.#panel = panel;
    this.#target = target;
    this.#trial = undefined;
    this.#asked = 0;
    this.#pageIsReady = false;
    const { webview } = panel;
    const dist = Uri.joinPath(this.#extensionUri, 'client/dist');
    panel.iconPath = {
      light: Uri.joinPath(this.#extensionUri, 'icons/mldeploy-light.svg'),
      dark: Uri.joinPath(this.#extensionUri, 'icons/mldeploy-dark.svg'),
    };
    panel.onDidDispose(() => {
      if (this.#panel === panel) this.#panel = undefined;
    });
    webview.onDidReceiveMessage((message: FromPage) => this.#receive(message));
    webview.options = { enableScripts: true, localResourceRoots: [dist] };
    webview.html = previewHtml({
      cspSource: webview.cspSource,
      scriptUri: webview.asWebviewUri(Uri.joinPath(dist, 'webview.js')).toString(),
      styleUri: webview.asWebviewUri(Uri.joinPath(dist, 'webview.css')).toString(),
      nonce: nonce(),
      language: env.language,
    });
  }

  async #receive(message: FromPage): Promise<void> {
    switch (message.kind) {
      case 'ready':
        this.#pageIsReady = true;
        this.#asked = 0;
        this.#try(message.index ?? 0, message.whatIf);
        return;
      case 'what-if':
        this.#asked = message.number;
        this.#try(message.index, message.whatIf);
        return;
      case 'show':
        if (this.#target) this.#follow({ ...this.#target, index: message.index });
        return;
      case 'switch':
        await this.#edit(methods.switch, message.version, { index: message.index, option: message.option });
        return;
      case 'write':
        await this.#write(message);
        return;
      case 'copy':
        await env.clipboard.writeText(message.text);
        this.#send({ kind: 'notice', message: l10n.t('The comparison was copied as Markdown.') });
        void window.setStatusBarMessage(`$(check) ${l10n.t('Copied as Markdown')}`, 3000);
        return;
      case 'save':
        await saveFile(message.file, this.#target?.uri);
        return;
      case 'refresh-prices':
        await commands.executeCommand('mldeploy.refreshPrices', [message.region]);
        return;
      case 'restart-server':
        await commands.executeCommand('mldeploy.restartServer');
        return;
      case 'open-source':
        if (this.#target) await window.showTextDocument(this.#target.uri, { viewColumn: ViewColumn.One });
    }
  }

  #try(index: number, whatIf: WhatIf | null): void {
    const uri = this.#target?.uri.toString();
    this.#trial = whatIf && uri !== undefined ? { uri, index, whatIf } : undefined;
    this.#refresh.request();
  }

  /** What was tried is the manifest's own from then on. */
  async #write({ index, version, whatIf }: Extract<FromPage, { kind: 'write' }>): Promise<void> {
    if (await this.#edit(methods.writeWhatIf, version, { index, whatIf })) {
      this.#trial = undefined;
      this.#refresh.request();
    }
  }

  async #edit(method: string, version: number, params: object): Promise<boolean> {
    const uri = this.#target?.uri;
    return uri !== undefined && (await applyEdits(this.#client, method, { uri, version }, params));
  }

  /** Asks the server and tells the page; an answer for a target that has moved on is dropped. */
  async #update(): Promise<void> {
    const target = this.#target;
    if (!this.#panel || !this.#pageIsReady) return;
    const answers = this.#asked;
    const found = target ? await this.#ask(target) : 'no-document';
    if (target !== this.#target) return;
    this.#send(
      typeof found === 'string' ? { kind: 'nothing', nothing: found } : { kind: 'preview', preview: found, answers },
    );
  }

  async #ask(target: Target): Promise<Preview | Nothing> {
    if (this.#client.state === State.Stopped) return 'server-gone';
    const { uri, index } = target;
    const { line, character } = target.position;
    const params: PreviewParams = {
      uri: this.#client.code2ProtocolConverter.asUri(uri),
      position: { line, character },
      ...(index !== undefined && { index }),
    };
    const trial = this.#trial?.uri === uri.toString() ? this.#trial : undefined;
    try {
      const tried = trial && { ...params, trial: { index: trial.index, whatIf: trial.whatIf } };
      const preview = await this.#client.sendRequest<PreviewResult>(methods.preview, tried ?? params);
      if (trial && preview?.whatIf === null && trial === this.#trial) this.#trial = undefined;
      return preview ?? 'no-deployment';
    } catch {
      return 'server-gone'; // it is stopping or restarting; its change of state brings us back here
    }
  }

  #send(message: ToPage): void {
    void this.#panel?.webview.postMessage(message);
  }
}

/** After a reload of the window: the page kept what it showed, and with it the document. */
function restored(state: unknown): Target | undefined {
  const preview = (state as { preview?: { uri?: unknown; index?: unknown } } | undefined)?.preview;
  if (typeof preview?.uri !== 'string') return undefined;
  const parsed = Uri.parse(preview.uri);
  const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === parsed.toString());
  const known = editor ?? workspace.textDocuments.find((document) => document.uri.toString() === parsed.toString());
  if (!known) return undefined;
  const position = editor?.selection.active ?? { line: 0, character: 0 };
  return { uri: parsed, position, ...(typeof preview.index === 'number' && { index: preview.index }) };
}
