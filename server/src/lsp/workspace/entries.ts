import type { Connection } from 'vscode-languageserver';
import { totalOf } from '#engine';
import type { ListedFile, WorkspaceListing } from '#protocol/workspace.ts';
import { folderOf, pathIn, sameFor } from '../path-in.ts';
import type { Entry } from './to-entry.ts';

/** What is known of the files, and whose findings the editor has been told. */
export class Entries {
  readonly #connection: Connection;
  readonly #folders: readonly string[];
  readonly #entries = new Map<string, Entry>();
  readonly #published = new Set<string>();
  /** By what is the same for all spellings of a URI: clients escape otherwise than we do. */
  readonly #spelled = new Map<string, string>();

  constructor(connection: Connection, folders: readonly string[]) {
    this.#connection = connection;
    this.#folders = folders;
  }

  has(uri: string): boolean {
    return this.#entries.has(uri);
  }

  uris(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** Others in the same folder that may refer to names of the file. */
  linked(uri: string): readonly string[] {
    const folder = this.#folderOf(uri);
    const others = [...this.#entries.values()].filter((entry) => entry.links && entry.uri !== uri);
    return others.filter((entry) => this.#folderOf(entry.uri) === folder).map((entry) => entry.uri);
  }

  /** Whether that is news. */
  async set(entry: Entry, publish = false): Promise<boolean> {
    const { uri, diagnostics } = entry;
    const twin = this.#spelled.get(sameFor(uri));
    if (twin !== undefined && twin !== uri) await this.remove(twin);
    this.#spelled.set(sameFor(uri), uri);
    const known = this.#entries.get(uri);
    const isShown = entry.deployments.length > 0 || isProblematic(entry);
    this.#entries.set(uri, entry);
    if (publish && (diagnostics.length > 0 || this.#published.has(uri))) {
      this.#published.add(uri);
      await this.#connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] });
    }
    return (isShown || known !== undefined) && shownOf(entry) !== (known && shownOf(known));
  }

  async remove(uri: string): Promise<boolean> {
    await this.unpublish(uri);
    return this.#entries.delete(uri);
  }

  async unpublish(uri: string): Promise<void> {
    const spelled = this.#spelled.get(sameFor(uri)) ?? uri;
    if (this.#published.delete(spelled)) await this.#connection.sendDiagnostics({ uri: spelled, diagnostics: [] });
  }

  listing(): Pick<WorkspaceListing, 'files' | 'total'> {
    const shown = [...this.#entries.values()].filter((entry) => entry.deployments.length > 0 || isProblematic(entry));
    const files = shown.map(({ uri, deployments, problems }): ListedFile => {
      const folder = this.#folderOf(uri) ?? '';
      return { uri, folder, path: pathIn(folder, uri), deployments, problems };
    });
    const byPath = (a: ListedFile, b: ListedFile): number =>
      a.folder === b.folder ? (a.path < b.path ? -1 : 1) : a.folder < b.folder ? -1 : 1;
    return { files: files.sort(byPath), total: totalOf(shown.map(({ listed }) => listed)) };
  }

  #folderOf(uri: string): string | undefined {
    return folderOf(uri, this.#folders);
  }
}

function isProblematic({ problems: { errors, warnings, infos } }: Entry): boolean {
  return errors + warnings + infos > 0;
}

function shownOf({ deployments, problems }: Entry): string {
  return JSON.stringify([deployments, problems]);
}
