import { DidChangeConfigurationNotification, type Connection } from 'vscode-languageserver';
import { withConfig, type PriceList } from '#engine';
import { neighboursMethod } from '#protocol/neighbours.ts';
import { isRecord, type Client } from './client.ts';
import type { FetchedPrices } from './fetched-prices.ts';
import type { Wanted } from './file-access.ts';
import { neighboursOf, type Neighbours } from './neighbours.ts';
import type { ConfigFile, ProjectConfigs } from './project-configs.ts';
import { readSettings, type ServerSettings } from './settings.ts';

/** The editor's own settings of what is not searched. */
const searchSections = ['files.exclude', 'search.exclude', 'search.useIgnoreFiles'] as const;

/** The settings of each document: those of its project over those of the editor, kept until one of them changes. */
export class Configuration {
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #projects: ProjectConfigs;
  readonly #prices: FetchedPrices;
  readonly #byUri = new Map<string, Promise<ServerSettings>>();
  /** One object for equal settings, so that caches can compare by identity. */
  readonly #interned = new Map<string, ServerSettings>();
  readonly #withPrices = new Map<ServerSettings, ServerSettings>();
  readonly #reported = new Set<string>();
  #neighbours: Neighbours;
  #pushed: unknown;

  constructor(connection: Connection, client: Client, projects: ProjectConfigs, prices: FetchedPrices) {
    this.#connection = connection;
    this.#client = client;
    this.#projects = projects;
    this.#prices = prices;
    this.#neighbours = neighboursOf(client.options);
    this.#pushed = client.settings;
  }

  of(uri: string): Promise<ServerSettings> {
    const known = this.#byUri.get(uri);
    if (known) return known;
    const sources = [this.#ofEditor(uri), this.#projects.of(uri), this.#prices.lists()] as const;
    const asked = Promise.all(sources).then(([section, project, lists]) => {
      const settings = this.#read(section);
      return this.#priced(project ? this.#intern(this.#inProject(settings, project)) : settings, lists);
    });
    this.#byUri.set(uri, asked);
    return asked;
  }

  /** What a search in the folder passes over: in our editor as its own search does. */
  async searchOf(folder: string): Promise<Pick<Wanted, 'exclude' | 'gitIgnore'>> {
    if (!this.#client.ours || !this.#client.answersConfiguration) return { exclude: [], gitIgnore: true };
    const items = searchSections.map((section) => ({ scopeUri: folder, section }));
    const [files, search, useIgnoreFiles]: readonly unknown[] = await this.#connection.workspace
      .getConfiguration(items)
      .catch(() => []);
    return { exclude: [...globsIn(files), ...globsIn(search)], gitIgnore: useIgnoreFiles !== false };
  }

  #inProject(settings: ServerSettings, { config, measured }: ConfigFile): ServerSettings {
    const { problems } = measured;
    // Whoever does not look at the settings finds it in the log.
    for (const { message } of problems) this.#warn(message);
    const engine = { ...withConfig(settings.engine, config), measured: measured.measured };
    return { ...settings, engine, ...(problems.length > 0 && { ofMeasured: problems }) };
  }

  #warn(message: string): void {
    if (!this.#reported.has(message)) this.#connection.console.warn(message);
    this.#reported.add(message);
  }

  /** A settings file of a project is another than before. */
  projectChanged(): void {
    this.#projects.forget();
    this.#byUri.clear();
  }

  /** The user has fetched others. */
  pricesChanged(): void {
    this.#withPrices.clear();
    this.#byUri.clear();
  }

  forget(uri: string): void {
    this.#byUri.delete(uri);
  }

  /** Calls back after each change of the settings; to be called once the client is initialized. */
  async listen(onChange: () => void): Promise<void> {
    this.#connection.onDidChangeConfiguration(({ settings }: { settings: unknown }) => {
      this.#byUri.clear();
      if (isRecord(settings) && settings['mldeploy'] !== undefined) this.#pushed = settings['mldeploy'];
      onChange();
    });
    this.#connection.onNotification(neighboursMethod, (sent: unknown) => {
      this.#neighbours = neighboursOf(sent);
      this.#byUri.clear();
      onChange();
    });
    if (this.#client.registersConfiguration) {
      const section = this.#client.ours ? ['mldeploy', ...searchSections] : 'mldeploy';
      await this.#connection.client.register(DidChangeConfigurationNotification.type, { section });
    }
  }

  async #ofEditor(uri: string): Promise<unknown> {
    if (!this.#client.answersConfiguration) return this.#pushed;
    try {
      const section: unknown = await this.#connection.workspace.getConfiguration({
        scopeUri: uri,
        section: 'mldeploy',
      });
      return section ?? this.#client.settings;
    } catch {
      return this.#pushed; // a client that said it could be asked, and cannot
    }
  }

  #read(section: unknown): ServerSettings {
    const onMalformed = (key: string, value: unknown): void => {
      const message = `the setting ${key} is left at its default: ${JSON.stringify(value)} cannot be understood`;
      this.#warn(message);
    };
    return this.#intern(readSettings(section, onMalformed, this.#neighbours));
  }

  /** Beside the interned ones, and not among them: lists of a Region have many rows to make a key of. */
  #priced(settings: ServerSettings, priceLists: readonly PriceList[]): ServerSettings {
    if (priceLists.length === 0) return settings;
    const known = this.#withPrices.get(settings);
    if (known?.engine.priceLists === priceLists) return known;
    const priced = { ...settings, engine: { ...settings.engine, priceLists } };
    this.#withPrices.set(settings, priced);
    return priced;
  }

  #intern(settings: ServerSettings): ServerSettings {
    const key = JSON.stringify(settings);
    const interned = this.#interned.get(key) ?? settings;
    this.#interned.set(key, interned);
    return interned;
  }
}

/** `{"generated": true}`; a glob that holds under a condition is for the tree of files, not for a search. */
function globsIn(setting: unknown): readonly string[] {
  return isRecord(setting) ? Object.keys(setting).filter((glob) => setting[glob] === true) : [];
}
