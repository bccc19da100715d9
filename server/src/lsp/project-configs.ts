import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { configNames, measuredOf, readConfig, type Config } from '#engine';
import type { FileAccess } from './file-access.ts';
import { folderOf } from './path-in.ts';

const maxBytes = 200 * 1024;

/** A settings file, as it stands in the editor or else on disk. */
export interface ConfigFile {
  readonly uri: string;
  readonly text: string;
  readonly config: Config;
  /** What the files say that it names beside it, and what is wrong with them. */
  readonly measured: ReturnType<typeof measuredOf>;
}

/** Exports of a time series are long. */
export const maxMeasuredBytes = 5 * 1024 * 1024;

/** The settings files of the open folders: for each document the nearest one, in its folder or above. */
export class ProjectConfigs {
  readonly #files: FileAccess;
  readonly #texts: TextDocuments<TextDocument>;
  readonly #folders: readonly string[];
  readonly #measured = new Set<string>();
  readonly #inDirectory = new Map<string, Promise<ConfigFile | undefined>>();

  constructor(files: FileAccess, texts: TextDocuments<TextDocument>, folders: readonly string[]) {
    this.#files = files;
    this.#texts = texts;
    this.#folders = folders;
  }

  /** Undefined where there is none; a document of no open folder has that of its own directory. */
  async of(uri: string): Promise<ConfigFile | undefined> {
    if (!/^[\w+.-]+:\/.*\//.test(uri)) return undefined;
    const root = folderOf(uri, this.#folders);
    for (let directory = parentOf(uri); ; directory = parentOf(directory.slice(0, -1))) {
      const found = await this.#in(directory);
      if (found) return found;
      if (root === undefined || directory.length <= root.length) return undefined;
    }
  }

  /** Where a settings file for the document would be made. */
  placeFor(uri: string): string {
    const root = folderOf(uri, this.#folders);
    return `${root ?? parentOf(uri)}${configNames[0]}`;
  }

  /** Of any file, as it stands in the editor or else on disk. */
  async textOf(uri: string, mostBytes: number): Promise<string | undefined> {
    return this.#texts.get(uri)?.getText() ?? (await this.#files.read(uri, mostBytes).catch(() => undefined));
  }

  /** Whether the file is one with measurements, which counts as part of the settings that name it. */
  reads(uri: string): boolean {
    return this.#measured.has(uri);
  }

  forget(): void {
    this.#inDirectory.clear();
  }

  #in(directory: string): Promise<ConfigFile | undefined> {
    const known = this.#inDirectory.get(directory);
    if (known) return known;
    const found = this.#find(directory);
    this.#inDirectory.set(directory, found);
    return found;
  }

  async #find(directory: string): Promise<ConfigFile | undefined> {
    for (const name of configNames) {
      const uri = directory + name;
      const text = await this.textOf(uri, maxBytes);
      if (text === undefined) continue;
      const config = readConfig(text);
      return { uri, text, config, measured: await this.#measuredBeside(uri, config) };
    }
    return undefined;
  }

  async #measuredBeside(uri: string, { given }: Config): Promise<ConfigFile['measured']> {
    const wanted = given.measured ?? [];
    const texts = new Map<string, string | undefined>();
    for (const { file } of wanted) {
      const place = placeBeside(uri, file);
      if (place === undefined) continue;
      this.#measured.add(place);
      texts.set(file, await this.textOf(place, maxMeasuredBytes));
    }
    return measuredOf(wanted, (file) => texts.get(file));
  }
}

export function isConfigUri(uri: string): boolean {
  return configNames.some((name) => uri.endsWith(`/${name}`));
}

/** With its slash. */
function parentOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}

function placeBeside(uri: string, file: string): string | undefined {
  try {
    const path = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
    return new URL(path, uri).href;
  } catch {
    return undefined; // no path that could be one
  }
}
