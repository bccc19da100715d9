import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  FileChangeType,
  MessageType,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type CodeAction,
  type CodeLens,
  type Diagnostic,
  type InitializeResult,
  type LogMessageParams,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Registration,
  type RegistrationParams,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { matchesGlob } from '#file-search/glob.ts';
import { fileMethods, type FindFilesParams, type ReadFileParams } from '#protocol/files.ts';
import type { PriceFiles } from '../../server/src/lsp/fetched-prices.ts';
import { nodeFiles } from '../../server/src/lsp/node-files.ts';
import { startServer } from '../../server/src/lsp/server.ts';

export const serverScript = path.resolve(import.meta.dirname, '../../server/dist/server.cjs');

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** What the client answers for a section of its settings, by document. */
  readonly settings?: (uri: string) => unknown;
  /** And for sections of the editor itself. */
  readonly editor?: (uri: string, section: string) => unknown;
  /** URIs of the open folders. */
  readonly folders?: readonly string[];
  /** What our own client reads for the server, by URI; tests may change it and say so with `changeOnDisk`. */
  readonly files?: Map<string, string>;
  /** The user's own price lists. */
  readonly prices?: PriceFiles;
}

/** What VS Code says it can do, as far as our server looks at it. */
export const pullingCapabilities: ClientCapabilities = {
  textDocument: {
    diagnostic: { relatedInformation: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } } },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};

export const pushingCapabilities: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
  },
  workspace: { workspaceEdit: { documentChanges: true } },
};

/** An editor, as far as the protocol goes. It waits for messages, never for time. */
export class LspClient {
  readonly connection: ProtocolConnection;
  readonly logged: string[] = [];
  /** Of what was logged, the errors: nothing of how long things took. */
  readonly faults: string[] = [];
  /** What the user was told without having asked. */
  readonly shown: string[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  /** Globs of the files that the server wants to hear of. */
  readonly watched: string[] = [];
  readonly registered: Registration[] = [];
  /** URIs that the server asked us to read, and folders to search. */
  readonly read: string[] = [];
  readonly searched: string[] = [];
  refreshes = 0;
  result: InitializeResult | undefined;
  readonly #documents = new Map<string, TextDocument>();
  readonly #stop: () => Promise<void>;
  readonly #watchers = new Set<() => void>();

  private constructor(connection: ProtocolConnection, stop: () => Promise<void>) {
    this.connection = connection;
    this.#stop = stop;
  }

  /** The server in this process. */
  static async inMemory(options: ClientOptions = {}): Promise<LspClient> {
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
    startServer(server, {
      version: 'test',
      nextTurn: () => new Promise((resolve) => setImmediate(resolve)),
      files: nodeFiles,
      ...(options.prices && { prices: options.prices }),
    });
    const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    const client = new LspClient(connection, () => {
      connection.dispose();
      server.dispose();
      return Promise.resolve();
    });
    await client.#initialize(options);
    return client;
  }

  /** For one test, which stops it however it ends. */
  static async during(options: ClientOptions, test: (client: LspClient) => Promise<void>): Promise<void> {
    const client = await LspClient.inMemory(options);
    try {
      await test(client);
    } finally {
      await client.stop();
    }
  }

  /** As VS Code is with our extension: it reads for the server the files of the folder that are not open. */
  static reading(folder: string, files: Map<string, string>, more: ClientOptions = {}): Promise<LspClient> {
    const initializationOptions = { mldeployClient: true };
    return LspClient.inMemory({
      capabilities: pullingCapabilities,
      initializationOptions,
      folders: [folder],
      files,
      ...more,
    });
  }

  /** The bundled server as a process of its own, with every byte of its output passed to `onOutput`. */
  static async overStdio(
    options: ClientOptions = {},
    onOutput: (chunk: Buffer) => void = () => undefined,
  ): Promise<LspClient & { readonly process: ChildProcess }> {
    const child = spawn(process.execPath, [serverScript, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdout.on('data', onOutput);
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const client = new LspClient(connection, async () => {
      const ended = child.exitCode === null ? once(child, 'exit') : undefined;
      await connection.sendNotification('exit');
      await ended;
      connection.dispose();
    });
    await client.#initialize(options);
    return Object.assign(client, { process: child });
  }

  async #initialize(options: ClientOptions) {
    const { capabilities = pushingCapabilities, initializationOptions, settings, editor, folders, files } = options;
    const { connection } = this;
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      this.#wake();
    });
    connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      this.shown.push(message);
      this.#wake();
    });
    connection.onNotification('window/logMessage', ({ type, message }: LogMessageParams) => {
      this.logged.push(message);
      if (type === MessageType.Error) this.faults.push(message);
      this.#wake();
    });
    connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      this.registered.push(...registrations);
      for (const { registerOptions } of registrations) {
        const { watchers = [] } = (registerOptions ?? {}) as { watchers?: { globPattern: string }[] };
        this.watched.push(...watchers.map(({ globPattern }) => globPattern));
      }
      this.#wake();
      return null;
    });
    connection.onRequest(fileMethods.read, ({ uri }: ReadFileParams) => {
      this.read.push(uri);
      return files?.get(uri) ?? null;
    });
    connection.onRequest(fileMethods.find, ({ folder, pattern, exclude, most }: FindFilesParams) => {
      if (!pattern.endsWith('.gitignore')) this.searched.push(folder);
      const isWanted = (uri: string) => {
        const path = decodeURIComponent(uri.slice(folder.length));
        return uri.startsWith(folder) && matchesGlob(pattern, path) && !exclude.some((glob) => matchesGlob(glob, path));
      };
      return [...(files ?? new Map<string, string>()).keys()].filter(isWanted).slice(0, most);
    });
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      this.#wake();
      return null;
    });
    connection.onRequest(
      'workspace/configuration',
      ({ items }: { items: readonly { scopeUri?: string; section: string }[] }) =>
        items.map(
          ({ scopeUri, section }) => (section === 'mldeploy' ? settings : editor)?.(scopeUri ?? '', section) ?? null,
        ),
    );
    connection.listen();
    this.result = await connection.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      capabilities,
      initializationOptions,
      workspaceFolders: folders?.map((uri) => ({ uri, name: uri })) ?? null,
    });
    await connection.sendNotification('initialized', {});
  }

  async open(uri: string, text: string, languageId = 'yaml'): Promise<void> {
    this.#documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Sends the changes and applies them to our own copy. */
  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const document = this.document(uri);
    const version = document.version + 1;
    TextDocument.update(document, contentChanges, version);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  async close(uri: string): Promise<void> {
    this.#documents.delete(uri);
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  async changeOnDisk(...uris: readonly string[]): Promise<void> {
    const changes = uris.map((uri) => ({ uri, type: FileChangeType.Changed }));
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  document(uri: string): TextDocument {
    const document = this.#documents.get(uri);
    if (!document) throw new Error(`${uri} is not open`);
    return document;
  }

  /** The diagnostics pushed for the text as it stands now. */
  async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const { version } = this.document(uri);
    const found = await this.until(() => this.published.findLast((one) => one.uri === uri && one.version === version));
    return found.diagnostics;
  }

  async pull(
    uri: string,
    previousResultId?: string,
  ): Promise<{ kind: string; resultId?: string; items?: Diagnostic[] }> {
    return this.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
  }

  async codeActions(uri: string, diagnostic: Diagnostic, only?: readonly string[]): Promise<CodeAction[]> {
    return this.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic], ...(only && { only }) },
    });
  }

  async codeLenses(uri: string): Promise<CodeLens[]> {
    return this.connection.sendRequest('textDocument/codeLens', { textDocument: { uri } });
  }

  /** As an editor shows them when all are in view. */
  async shownLenses(uri: string): Promise<CodeLens[]> {
    const lenses = await this.codeLenses(uri);
    return Promise.all(
      lenses.map(async (lens) =>
        lens.command ? lens : await this.connection.sendRequest<CodeLens>('codeLens/resolve', lens),
      ),
    );
  }

  /** Resolves as soon as `find` finds something; looks again after each message of the server. */
  async until<T>(find: () => T | undefined): Promise<T> {
    for (;;) {
      const found = find();
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => this.#watchers.add(resolve));
    }
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    await this.#stop();
  }

  #wake(): void {
    for (const watcher of this.#watchers) watcher();
    this.#watchers.clear();
  }
}
