import {
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeResult,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { clientOf } from './client.ts';
import type { Context, Feature } from './context.ts';
import { listen } from './events.ts';
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
import type { Host } from './host.ts';
import { partsOf } from './parts.ts';

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

/** Answers on the connection until the client ends it. */
export function startServer(connection: Connection, host: Host): void {
  const texts = new TextDocuments(TextDocument);
  texts.listen(connection);
  connection.onInitialize((params): InitializeResult => {
    const parts = partsOf(connection, clientOf(params), host, texts);
    const capabilities = capabilitiesOf(parts);
    listen(parts);
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
