import { extensions, Uri, type ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

/** The file of the real server; put in when this is bundled. */
declare const yamlServer: string;

/** Does as Red Hat's extension does: the same server, the same documents, and the schemas that extensions contribute. */
export async function activate(context: ExtensionContext): Promise<void> {
  const run = { module: yamlServer, transport: TransportKind.ipc };
  const client = new LanguageClient(
    'yaml',
    'YAML Support',
    { run, debug: run },
    { documentSelector: [{ language: 'yaml' }, { language: 'dockercompose' }, { pattern: '*.y(a)ml' }] },
  );
  context.subscriptions.push({ dispose: () => void client.dispose().catch(() => undefined) });
  await client.start();
  await client.sendNotification('json/schemaAssociations', schemaAssociations());
}

interface Association {
  readonly fileMatch?: string | readonly string[];
  readonly url?: string;
}

interface Manifest {
  readonly contributes?: { readonly yamlValidation?: readonly Association[] };
}

/** What the YAML extension reads of `yamlValidation`. */
function schemaAssociations(): readonly { readonly uri: string; readonly fileMatch: readonly string[] }[] {
  return extensions.all.flatMap(({ packageJSON, extensionUri }) =>
    ((packageJSON as Manifest).contributes?.yamlValidation ?? []).flatMap(({ fileMatch = [], url }) => {
      if (url === undefined) return [];
      const uri = url.startsWith('./') ? Uri.joinPath(extensionUri, url).toString() : url;
      return [{ uri, fileMatch: [fileMatch].flat() }];
    }),
  );
}
