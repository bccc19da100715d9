import {
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeResult,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Baselines } from './baselines.ts';
import { clientOf, folderUri } from './client.ts';
import { Configuration } from './configuration.ts';
import type { Context, Feature } from './context.ts';
import { Documents } from './documents.ts';
import { baseline } from './features/baseline.ts';
import { codeActions } from './features/code-actions.ts';
import { codeLens } from './features/code-lens.ts';
import { completion } from './features/completion.ts';
import { definition } from './features/definition.ts';
import { diagnostics } from './features/diagnostics.ts';
import { documentLinks } from './features/document-links.ts';
import { formatting } from './features/formatting.ts';
import { hover } from './features/hover.ts';
import { inlayHints } from './features/inlay-hints.ts';
import { measured } from './features/measured.ts';
import { names } from './features/names.ts';
import { preview } from './features/preview.ts';
import { prices } from './features/prices.ts';
import { conversions } from './features/refactor.ts';
import { rename } from './features/rename.ts';
import { semanticTokens } from './features/semantic-tokens.ts';
import { structure } from './features/structure.ts';
import { symbols } from './features/symbols.ts';
import { workspace as workspaceFeature } from './features/workspace.ts';
import { FetchedPrices } from './fetched-prices.ts';
import { clientFiles, noFiles } from './file-access.ts';
import { FolderFiles } from './folder-files.ts';
import { Guard } from './guard.ts';
import type { Host } from './host.ts';
import { isConfigUri, ProjectConfigs } from './project-configs.ts';
import { Told } from './told.ts';
import { Updates } from './updates.ts';
import { Watched } from './watched.ts';
import { Workspace } from './workspace/workspace.ts';

const features: readonly Feature[] = [
  baseline,
  diagnostics,
  codeActions,
  conversions,
  codeLens,
  inlayHints,
  completion,
  definition,
  documentLinks,
  formatting,
  hover,
  measured,
  names,
  preview,
  prices,
  rename,
  semanticTokens,
  structure,
  symbols,
  workspaceFeature,
];

/** Answers on the connection until the client ends it. Files that are not open are read, if at all, through `files`. */
export function startServer(connection: Connection, host: Host): void {
  const texts = new TextDocuments(TextDocument);
  texts.listen(connection);

  connection.onInitialize((params): InitializeResult => {
    const client = clientOf(params);
    const folders = [...client.folders];
    const files = client.ours ? clientFiles(connection) : (host.files ?? noFiles);
    const projects = new ProjectConfigs(files, texts, folders);
    const fetched = new FetchedPrices(connection, host.prices);
    const configuration = new Configuration(connection, client, projects, fetched);
    const watched = new Watched(connection, client);
    const watch = () => void guard.run('watching files', undefined, () => watched.manifests());
    const documents = new Documents(texts, configuration, folders, (isExcluded) => {
      const parts = { connection, texts, files, folders, host, isExcluded, configuration };
      return new FolderFiles(parts, watch);
    });
    const guard = new Guard(connection, host, (uri) => documents.versionOf(uri));
    const baselines = new Baselines();
    const told = new Told();
    const shared = { connection, client, documents, guard, host };
    const workspace = new Workspace({ ...shared, configuration, files, folders, texts, watch });
    const later: { readonly name: string; readonly work: () => Promise<void> }[] = [];
    const whenInitialized = (name: string, work: () => Promise<void>): void => void later.push({ name, work });
    const context = { ...shared, baselines, projects, prices: fetched, told, workspace, whenInitialized };
    const capabilities = capabilitiesOf(context);
    const updates = new Updates(context);
    connection.onShutdown(() => {
      updates.stop();
      fetched.stop();
      workspace.stop();
    });
    const settingsChanged = (): void => {
      updates.settingsChanged();
      workspace.settingsChanged();
    };
    const projectChanged = (): void => {
      configuration.projectChanged();
      settingsChanged();
    };
    fetched.onChange(() => {
      configuration.pricesChanged();
      settingsChanged();
    });
    texts.onDidChangeContent(({ document }) => {
      updates.touch(document.uri);
      workspace.typed(document.uri);
      if (isConfigUri(document.uri)) projectChanged();
    });
    texts.onDidClose(({ document }) => {
      documents.forget(document.uri);
      baselines.forget(document.uri);
      told.forget(document.uri);
      updates.closed(document.uri);
      workspace.touch(document.uri);
      if (isConfigUri(document.uri)) projectChanged();
    });
    connection.onDidChangeWatchedFiles(({ changes }) => {
      if (changes.some(({ uri }) => isConfigUri(uri) || projects.reads(uri))) projectChanged();
      if (changes.filter(({ uri }) => documents.changedOnDisk(uri)).length > 0) updates.filesChanged();
      if (changes.some(({ uri }) => uri.endsWith('/.gitignore'))) workspace.settingsChanged();
      for (const { uri } of changes) workspace.changedOnDisk(uri);
    });
    connection.onInitialized(() => {
      for (const { name, work } of later) void guard.run(name, undefined, work);
      void guard.run('registering for settings', undefined, () => configuration.listen(settingsChanged));
      void guard.run('watching files', undefined, () => watched.configs());
      void guard.run('the workspace', undefined, () => workspace.look());
      if (!client.changesFolders) return;
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(folderUri));
        folders.splice(0, folders.length, ...folders.filter((uri) => !gone.has(uri)), ...added.map(folderUri));
        projectChanged();
      });
    });
    return { capabilities, serverInfo: { name: 'mldeploy', version: host.version } };
  });

  connection.listen();
}

function capabilitiesOf(context: Context): ServerCapabilities {
  const changeNotifications = context.client.changesFolders;
  const capabilities: ServerCapabilities = {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    workspace: { workspaceFolders: { supported: true, changeNotifications } },
  };
  for (const feature of features) Object.assign(capabilities, feature(context));
  return capabilities;
}
