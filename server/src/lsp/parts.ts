import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { Baselines } from './baselines.ts';
import type { Client } from './client.ts';
import { Configuration } from './configuration.ts';
import type { Context } from './context.ts';
import { Documents } from './documents.ts';
import { FetchedPrices } from './fetched-prices.ts';
import { clientFiles, noFiles } from './file-access.ts';
import { FolderFiles } from './folder-files.ts';
import { Guard } from './guard.ts';
import type { Host } from './host.ts';
import { ProjectConfigs } from './project-configs.ts';
import { Told } from './told.ts';
import { Watched } from './watched.ts';
import { Workspace } from './workspace/workspace.ts';

/** All that a server is made of, once it knows its client. */
export interface Parts extends Context {
  readonly texts: TextDocuments<TextDocument>;
  /** URIs of the open folders; they change while the server runs. */
  readonly folders: string[];
  readonly configuration: Configuration;
  readonly watched: Watched;
  /** What waits until the client listens to us. */
  readonly later: readonly { readonly name: string; readonly work: () => Promise<void> }[];
}

/** Files that are not open are read, if at all, through our own client, or else through the host. */
export function partsOf(connection: Connection, client: Client, host: Host, texts: Parts['texts']): Parts {
  const folders = [...client.folders];
  const files = client.ours ? clientFiles(connection) : (host.files ?? noFiles);
  const projects = new ProjectConfigs(files, texts, folders);
  const prices = new FetchedPrices(connection, host.prices);
  const configuration = new Configuration(connection, client, projects, prices);
  const watched = new Watched(connection, client);
  const watch = (): void => void guard.run('watching files', undefined, () => watched.manifests());
  const documents = new Documents(texts, configuration, folders, (isExcluded) => {
    return new FolderFiles({ connection, texts, files, folders, host, isExcluded, configuration }, watch);
  });
  const guard = new Guard(connection, host, (uri) => documents.versionOf(uri));
  const shared = { connection, client, documents, guard, host, configuration, folders, texts };
  const workspace = new Workspace({ ...shared, files, watch });
  const later: { readonly name: string; readonly work: () => Promise<void> }[] = [];
  const whenInitialized = (name: string, work: () => Promise<void>): void => void later.push({ name, work });
  const baselines = new Baselines();
  return { ...shared, baselines, projects, prices, told: new Told(), workspace, whenInitialized, watched, later };
}
