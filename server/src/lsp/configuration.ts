import { DidChangeConfigurationNotification, type Connection } from 'vscode-languageserver';
import { isRecord, type Client } from './client.ts';
import { readSettings, type ServerSettings } from './settings.ts';

/** The settings of each document, asked for once and kept until the client says that they have changed. */
export class Configuration {
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #byUri = new Map<string, Promise<ServerSettings>>();
  /** One object for equal settings, so that caches can compare by identity. */
  readonly #interned = new Map<string, ServerSettings>();
  readonly #reported = new Set<string>();
  #pushed: ServerSettings;

  constructor(connection: Connection, client: Client) {
    this.#connection = connection;
    this.#client = client;
    this.#pushed = this.#read(client.settings);
  }

  of(uri: string): Promise<ServerSettings> {
    if (!this.#client.answersConfiguration) return Promise.resolve(this.#pushed);
    const known = this.#byUri.get(uri);
    if (known) return known;
    const asked = this.#connection.workspace.getConfiguration({ scopeUri: uri, section: 'mldeploy' }).then(
      (section: unknown) => this.#read(section ?? this.#client.settings),
      () => this.#pushed,
    );
    this.#byUri.set(uri, asked);
    return asked;
  }

  forget(uri: string): void {
    this.#byUri.delete(uri);
  }

  /** Calls back after each change of the settings; to be called once the client is initialized. */
  async listen(onChange: () => void): Promise<void> {
    this.#connection.onDidChangeConfiguration(({ settings }: { settings: unknown }) => {
      this.#byUri.clear();
      if (isRecord(settings) && settings['mldeploy'] !== undefined) this.#pushed = this.#read(settings['mldeploy']);
      onChange();
    });
    if (this.#client.registersConfiguration) {
      await this.#connection.client.register(DidChangeConfigurationNotification.type, { section: 'mldeploy' });
    }
  }

  #read(section: unknown): ServerSettings {
    const settings = readSettings(section, (key, value) => {
      const message = `the setting ${key} is left at its default: ${JSON.stringify(value)} cannot be understood`;
      if (!this.#reported.has(message)) this.#connection.console.warn(message);
      this.#reported.add(message);
    });
    const key = JSON.stringify(settings);
    const interned = this.#interned.get(key) ?? settings;
    this.#interned.set(key, interned);
    return interned;
  }
}
