import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { folderFile, type FolderFile } from '#engine';
import type { LeftOut } from '#file-search/left-out.ts';
import type { Configuration } from './configuration.ts';
import type { FileAccess } from './file-access.ts';
import type { Host } from './host.ts';
import { folderOf, pathIn, sameFor } from './path-in.ts';

/** Budgets: beyond them names of other files are not known, which makes no finding wrong, only some absent. */
const most = { files: 500, bytes: 200 * 1024, charactersOfOurs: 4 * 1024 * 1024, linked: 100 };
const extensions = ['yaml', 'yml', 'json'];

interface Folder {
  readonly uri: string;
  /** What stands on disk and is one of ours, by what is the same for all spellings of its URI. */
  readonly files: Map<string, FolderFile>;
  /** Known once files have been looked for. */
  leftOut: LeftOut | undefined;
  /** Settles when the files have been read, each again that has changed since. */
  ready: Promise<void>;
}

interface Parts {
  readonly connection: Connection;
  readonly texts: TextDocuments<TextDocument>;
  readonly files: FileAccess;
  readonly folders: readonly string[];
  readonly host: Host;
  readonly isExcluded: (uri: string, folder: string) => Promise<boolean>;
  readonly configuration: Pick<Configuration, 'searchOf'>;
}

/** The other files of a workspace folder whose documents refer to each other by name. Nothing is read until one is open. */
export class FolderFiles {
  readonly #parts: Parts;
  readonly #folders = new Map<string, Folder>();
  readonly #open = new Map<string, { readonly version: number; readonly file: FolderFile | undefined }>();
  readonly #last = new Map<string, readonly FolderFile[]>();
  readonly #uris = new WeakMap<FolderFile, string>();
  #watch: (() => void) | undefined;

  /** `watch` is called when files are read for the first time. */
  constructor(parts: Parts, watch: () => void) {
    this.#parts = parts;
    this.#watch = watch;
  }

  /** The nearest files around the document; the same array as before while none of them has changed. */
  async around(uri: string): Promise<readonly FolderFile[]> {
    const root = this.#rootOf(uri);
    if (root === undefined) return none;
    const folder = this.#folders.get(root) ?? this.#read(root);
    await folder.ready;
    const files = new Map(folder.files);
    for (const open of this.#parts.texts.all()) {
      if (this.#rootOf(open.uri) !== root) continue;
      const file = this.#ofOpen(open, root);
      if (file) files.set(sameFor(open.uri), file);
      else files.delete(sameFor(open.uri));
    }
    files.delete(sameFor(uri));
    const list = nearest(sameFor(uri), files);
    const last = this.#last.get(uri) ?? none;
    if (last.length === list.length && last.every((file, index) => file === list[index])) return last;
    this.#last.set(uri, list);
    return list;
  }

  /** Where a file of `around` is. */
  uriOf(file: FolderFile): string | undefined {
    return this.#uris.get(file);
  }

  /** Whether the file on disk may matter to documents around it. */
  changed(uri: string): boolean {
    const root = this.#rootOf(uri);
    const folder = root === undefined ? undefined : this.#folders.get(root);
    // Other files may be left out now: all are looked for anew when next they are wanted.
    if (root !== undefined && uri.endsWith('/.gitignore')) return this.#folders.delete(root);
    if (!folder || !extensions.some((extension) => uri.endsWith(`.${extension}`))) return false;
    folder.ready = folder.ready.then(() => this.#load(folder, uri)).then(() => undefined);
    return true;
  }

  forget(uri: string): void {
    this.#open.delete(uri);
    this.#last.delete(uri);
  }

  #rootOf(uri: string): string | undefined {
    return folderOf(uri, this.#parts.folders);
  }

  #ofOpen(document: TextDocument, root: string): FolderFile | undefined {
    const { uri, version } = document;
    const known = this.#open.get(uri);
    if (known?.version === version) return known.file;
    const file = folderFile(pathIn(root, uri), document.getText());
    if (file) this.#uris.set(file, uri);
    this.#open.set(uri, { version, file });
    return file;
  }

  #read(root: string): Folder {
    const folder: Folder = { uri: root, files: new Map(), leftOut: undefined, ready: Promise.resolve() };
    folder.ready = this.#readAll(folder).catch((error: unknown) => {
      this.#parts.connection.console.warn(`the files of ${root} cannot be read: ${String(error)}`);
    });
    this.#folders.set(root, folder);
    this.#watch?.();
    this.#watch = undefined;
    return folder;
  }

  async #readAll(folder: Folder): Promise<void> {
    const { connection, files, host } = this.#parts;
    const search = await this.#parts.configuration.searchOf(folder.uri);
    const { uris, leftOut } = await files.find(folder.uri, { ...search, extensions, most: most.files + 1 });
    folder.leftOut = leftOut;
    const capped: string[] = uris.length > most.files ? [`the first ${String(most.files)} files`] : [];
    let characters = 0;
    for (const uri of uris.slice(0, most.files)) {
      characters += await this.#load(folder, uri);
      if (characters > most.charactersOfOurs) {
        capped.push(`${String(most.charactersOfOurs / 1024 / 1024)} MB of manifests`);
        break;
      }
      await host.nextTurn();
    }
    if (capped.length === 0) return;
    connection.console.info(`names are followed in ${capped.join(' and ')} of ${folder.uri}; the others are not read`);
  }

  /** How many characters of ours it has. */
  async #load(folder: Folder, uri: string): Promise<number> {
    folder.files.delete(sameFor(uri));
    const isLeftOut = folder.leftOut?.file(pathIn(folder.uri, uri)) === true;
    if (isLeftOut || (await this.#parts.isExcluded(uri, folder.uri))) return 0;
    const text = await this.#parts.files.read(uri, most.bytes).catch(() => undefined);
    const file = text === undefined ? undefined : folderFile(pathIn(folder.uri, uri), text);
    if (file) this.#uris.set(file, uri);
    if (file) folder.files.set(sameFor(uri), file);
    return file?.text.length ?? 0;
  }
}

const none: readonly FolderFile[] = [];

/** The more folders two URIs share, the nearer they are; the farthest belong to others more often than not. */
function nearest(uri: string, files: ReadonlyMap<string, FolderFile>): readonly FolderFile[] {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  if (sorted.length <= most.linked) return sorted.map(([, file]) => file);
  const steps = new Map(sorted.map(([other]) => [other, stepsBetween(uri, other)]));
  sorted.sort(([a], [b]) => (steps.get(a) ?? 0) - (steps.get(b) ?? 0));
  return sorted.slice(0, most.linked).map(([, file]) => file);
}

function stepsBetween(from: string, to: string): number {
  const a = from.split('/');
  const b = to.split('/');
  const shared = a.findIndex((part, index) => part !== b[index]);
  return a.length + b.length - 2 * shared;
}
