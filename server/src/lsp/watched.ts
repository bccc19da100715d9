import { DidChangeWatchedFilesNotification, type Connection } from 'vscode-languageserver';
import type { Client } from './client.ts';

/** Asks the client to say when files change, each kind once it matters. */
export class Watched {
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #globs = new Set<string>();

  constructor(connection: Connection, client: Client) {
    this.#connection = connection;
    this.#client = client;
  }

  configs(): Promise<void> {
    return this.#watch('**/.mldeployrc.{yaml,yml,json}');
  }

  async manifests(): Promise<void> {
    await this.#watch('**/*.{yaml,yml,json}');
    await this.#watch('**/.gitignore');
  }

  async #watch(globPattern: string): Promise<void> {
    if (!this.#client.watchesFiles || this.#globs.has(globPattern)) return;
    this.#globs.add(globPattern);
    await this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern }] });
  }
}
