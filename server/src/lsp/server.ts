import {
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeResult,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { clientOf } from './client.ts';
import { Configuration } from './configuration.ts';
import type { Feature } from './context.ts';
import { Documents } from './documents.ts';
import { codeActions } from './features/code-actions.ts';
import { codeLens } from './features/code-lens.ts';
import { definition } from './features/definition.ts';
import { diagnostics } from './features/diagnostics.ts';
import { hover } from './features/hover.ts';
import { inlayHints } from './features/inlay-hints.ts';
import { preview } from './features/preview.ts';
import { Guard } from './guard.ts';
import type { Host } from './host.ts';
import { Updates } from './updates.ts';

const features: readonly Feature[] = [diagnostics, codeActions, codeLens, inlayHints, definition, hover, preview];

/** Answers on the connection until the client ends it. Nothing is read or written but the connection. */
export function startServer(connection: Connection, host: Host): void {
  const texts = new TextDocuments(TextDocument);
  texts.listen(connection);

  connection.onInitialize((params): InitializeResult => {
    const client = clientOf(params);
    const configuration = new Configuration(connection, client);
    const documents = new Documents(texts, configuration, client.folders);
    const guard = new Guard(connection, host, (uri) => documents.versionOf(uri));
    const context = { connection, client, documents, guard, host };
    const capabilities: ServerCapabilities = {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    };
    for (const feature of features) Object.assign(capabilities, feature(context));

    const updates = new Updates(context);
    texts.onDidChangeContent(({ document }) => {
      updates.touch(document.uri);
    });
    texts.onDidClose(({ document }) => {
      documents.forget(document.uri);
      updates.closed(document.uri);
    });
    connection.onInitialized(() => {
      void guard.run('registering for settings', undefined, () =>
        configuration.listen(() => {
          updates.settingsChanged();
        }),
      );
    });
    return { capabilities, serverInfo: { name: 'mldeploy', version: host.version } };
  });

  connection.listen();
}
