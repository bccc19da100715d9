import { Uri, ViewColumn, window, workspace, type Disposable, type Position, type WebviewPanel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { methods, type FromPage, type PreviewParams, type PreviewResult, type ToPage } from '#protocol/preview.ts';
import type { Deployments } from '../deployments.ts';
import { applySwitch } from './apply-switch.ts';
import { previewHtml } from './html.ts';
import { Latest } from './latest.ts';
import { nonce } from './nonce.ts';

/** What the panel shows: the deployment at a position, or the one that was chosen by index in the page. */
export interface Target {
  readonly uri: Uri;
  readonly position: Pick<Position, 'line' | 'character'>;
  readonly index?: number;
}

const viewType = 'mldeploy.preview';
const nothing =
  'There is no deployment in this document. The preview shows one as soon as the cursor is in a manifest.';

/** The one panel beside the editor. It follows the cursor and the edits. */
export class Panel implements Disposable {
  readonly #extensionUri: Uri;
  readonly #client: BaseLanguageClient;
  readonly #subscriptions: Disposable[];
  readonly #refresh = new Latest(() => this.#update());
  #panel: WebviewPanel | undefined;
  #target: Target | undefined;
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
    ];
  }

  show(target: Target): void {
    if (!this.#panel) {
      const column = { viewColumn: ViewColumn.Beside, preserveFocus: true };
      this.#adopt(window.createWebviewPanel(viewType, 'Cost and Latency', column), target);
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
    });
  }

  async #receive(message: FromPage): Promise<void> {
    if (message.kind === 'ready') {
      this.#pageIsReady = true;
      this.#refresh.request();
    } else if (message.kind === 'show' && this.#target) {
      this.#follow({ ...this.#target, index: message.index });
    } else if (message.kind === 'switch' && this.#target) {
      await applySwitch(this.#client, this.#target.uri, message);
    }
  }

  /** Asks the server and tells the page; an answer for a target that has moved on is dropped. */
  async #update(): Promise<void> {
    const target = this.#target;
    if (!this.#panel || !this.#pageIsReady) return;
    const preview = target && (await this.#ask(target));
    if (target !== this.#target) return;
    this.#send(preview ? { kind: 'preview', preview } : { kind: 'nothing', message: nothing });
  }

  async #ask({ uri, position, index }: Target): Promise<PreviewResult> {
    const params: PreviewParams = {
      uri: this.#client.code2ProtocolConverter.asUri(uri),
      position: { line: position.line, character: position.character },
      ...(index !== undefined && { index }),
    };
    try {
      return await this.#client.sendRequest<PreviewResult>(methods.preview, params);
    } catch {
      return null; // the server is stopping or restarting; it announces itself by its next analysis
    }
  }

  #send(message: ToPage): void {
    void this.#panel?.webview.postMessage(message);
  }
}

/** After a reload of the window: the page kept what it showed, and with it the document. */
function restored(state: unknown): Target | undefined {
  const uri = (state as { preview?: { uri?: unknown } } | undefined)?.preview?.uri;
  if (typeof uri !== 'string') return undefined;
  const parsed = Uri.parse(uri);
  const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === parsed.toString());
  const known = editor ?? workspace.textDocuments.find((document) => document.uri.toString() === parsed.toString());
  return known && { uri: parsed, position: editor?.selection.active ?? { line: 0, character: 0 } };
}
