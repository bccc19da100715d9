import type {
  CancellationToken,
  Connection,
  TextDocuments,
  WorkDoneProgressServerReporter,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { mayBeOurs } from '#engine';
import { workspaceMethods, type WorkspaceListing } from '#protocol/workspace.ts';
import type { Client } from '../client.ts';
import type { Configuration } from '../configuration.ts';
import type { Documents } from '../documents.ts';
import type { FileAccess } from '../file-access.ts';
import type { Guard } from '../guard.ts';
import type { Host } from '../host.ts';
import { folderOf, sameFor } from '../path-in.ts';
import { Entries } from './entries.ts';
import { findManifests, most, noManifests } from './find.ts';
import { Quiet } from './quiet.ts';
import { adviseInSlices, estimateInSlices, toEntry } from './to-entry.ts';

export interface Parts {
  readonly connection: Connection;
  readonly client: Client;
  readonly configuration: Configuration;
  readonly documents: Documents;
  readonly files: FileAccess;
  readonly folders: readonly string[];
  readonly guard: Guard;
  readonly host: Host;
  readonly texts: TextDocuments<TextDocument>;
  /** Called when files are looked for the first time. */
  readonly watch: () => void;
}

/** Below so many files nobody needs to see how far it is. */
const worthProgress = 50;
/** So many files change the listing before it is shown anew; at the end in any case. */
const filesPerChange = 25;

/**
 * All manifests of all folders, one file after the other and never while somebody types. Of files that are not open their findings
 * are pushed, until an editor opens them and asks by itself.
 */
export class Workspace {
  readonly #parts: Parts;
  readonly #entries: Entries;
  readonly #quiet: Quiet;
  /** What is to be looked at, in this order. */
  readonly #waiting = new Set<string>();
  /** What has changed since files are being looked for, and may not have been there yet. */
  #touched: Set<string> | undefined;
  #state: WorkspaceListing['state'] = 'off';
  #found = noManifests;
  #isRunning = false;
  #looks = 0;
  #changes = 0;
  #unsaid = 0;
  /** Characters read since files were looked for. */
  #read = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#entries = new Entries(parts.connection, parts.folders);
    this.#quiet = new Quiet(parts.host);
  }

  listing(): WorkspaceListing {
    const notes =
      this.#state === 'cancelled'
        ? ['The analysis was stopped: files may be missing. Refresh to go on.', ...this.#found.notes]
        : this.#found.notes;
    return { state: this.#state, ...this.#entries.listing(), notes };
  }

  /** Looks for files, and at all of them: at the start, and when folders or settings have changed. */
  async look(): Promise<void> {
    const look = ++this.#looks;
    const touched = (this.#touched = new Set<string>());
    const found = await findManifests(this.#parts);
    if (look !== this.#looks) return;
    this.#touched = undefined;
    const isOff = found === undefined;
    this.#found = found ?? noManifests;
    this.#waiting.clear();
    this.#read = 0;
    this.#state = isOff ? 'off' : 'looking';
    const wanted = new Set([...this.#found.uris, ...[...touched].filter((uri) => this.#holds(uri))]);
    for (const uri of this.#entries.uris()) if (!wanted.has(uri)) await this.#entries.remove(uri);
    if (isOff) return this.#say();
    this.#parts.watch();
    for (const note of this.#found.notes) this.#parts.connection.console.info(note);
    for (const uri of this.#parts.texts.keys()) if (this.#holds(uri)) this.#waiting.add(uri);
    const open = new Set([...this.#waiting].map(sameFor));
    for (const uri of wanted) if (!open.has(sameFor(uri))) this.#waiting.add(uri);
    await this.#say();
    this.#go();
  }

  /** The settings are others: perhaps of what is looked for, in any case by which it is judged. */
  settingsChanged(): void {
    if (this.#looks === 0) return;
    const change = ++this.#changes;
    void this.#parts.guard.run('the workspace', undefined, async () => {
      await this.#quiet.moment();
      // Of settings that are being typed only the last count.
      if (change === this.#changes) await this.look();
    });
  }

  /** An open document, or a file on disk, is another than before. */
  touch(uri: string): void {
    this.#touched?.add(uri);
    if (this.#state === 'off' || this.#looks === 0 || !(this.#holds(uri) || this.#entries.has(uri))) return;
    this.#waiting.add(uri);
    this.#go();
  }

  typed(uri: string): void {
    this.#quiet.disturb();
    this.touch(uri);
  }

  changedOnDisk(uri: string): void {
    if (this.#parts.texts.get(uri)) return;
    this.touch(uri);
    for (const linked of this.#entries.linked(uri)) this.touch(linked);
  }

  /** The editor asks for the findings of an open document by itself from now on. */
  asked(uri: string): Promise<void> {
    return this.#entries.unpublish(uri);
  }

  stop(): void {
    this.#looks++;
    this.#changes++;
    this.#state = 'off';
    this.#waiting.clear();
    this.#quiet.stop();
  }

  /** What is open is looked at wherever it lies, and of the rest what was looked for. */
  #holds(uri: string): boolean {
    const { folders, texts } = this.#parts;
    const isOpen = texts.get(uri) !== undefined;
    if (folders.length === 0) return isOpen;
    return folderOf(uri, folders) !== undefined && (isOpen || !this.#found.isLeftOut(uri));
  }

  #go(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    void this.#parts.guard
      .run('the workspace', undefined, () => this.#lookAtAll())
      .then(() => {
        this.#isRunning = false;
        if (this.#waiting.size > 0) this.#go();
      });
  }

  async #lookAtAll(): Promise<void> {
    const progress = await this.#progress();
    let done = 0;
    for (let [uri] = this.#waiting; uri !== undefined; [uri] = this.#waiting) {
      await this.#quiet.moment();
      if (progress?.token.isCancellationRequested) {
        this.#waiting.clear();
        this.#state = 'cancelled';
        break;
      }
      // Gone meanwhile when the look was given up.
      if (!this.#waiting.delete(uri)) continue;
      if (await this.#lookAt(uri)) this.#unsaid++;
      const all = ++done + this.#waiting.size;
      progress?.report(Math.floor((100 * done) / all), `${String(done)} of ${String(all)} files`);
      if (this.#unsaid >= filesPerChange) await this.#say();
      if (this.#state === 'looking' && this.#read > most.characters) this.#leaveRest();
    }
    progress?.done();
    if (this.#state === 'looking') this.#state = 'ready';
    else if (this.#unsaid === 0 && this.#state === 'ready') return;
    await this.#say();
  }

  /** Whether the listing is another now. */
  async #lookAt(uri: string): Promise<boolean> {
    if (!this.#holds(uri)) return this.#entries.remove(uri);
    const { client, documents, files, texts } = this.#parts;
    const look = this.#looks;
    const pause = (): Promise<void> => this.#quiet.moment();
    if (texts.get(uri)) {
      const analysed = await documents.analysed(uri);
      if (!analysed) return this.#entries.remove(uri);
      await estimateInSlices(analysed, pause);
      // When it has changed meanwhile, it waits again.
      return texts.get(uri)?.version === analysed.version && this.#entries.set(toEntry(client, analysed));
    }
    const text = await files.read(uri, most.bytes).catch(() => undefined);
    this.#read += text?.length ?? 0;
    const analysed = text === undefined || !mayBeOurs(text) ? undefined : await documents.analyseClosed(uri, text);
    if (!analysed) return this.#entries.remove(uri);
    const advised = await adviseInSlices(analysed, pause);
    await estimateInSlices(advised, pause);
    // Opened, or given up, while it was looked at: what was found is of yesterday.
    if (texts.get(uri) || look !== this.#looks) return false;
    return this.#entries.set(toEntry(client, advised), true);
  }

  #leaveRest(): void {
    if (this.#waiting.size === 0) return;
    const [rest, megabytes] = [this.#waiting.size, most.characters / 1024 / 1024].map((count) =>
      count.toLocaleString('en-US'),
    );
    this.#waiting.clear();
    const note = `After ${String(megabytes)} MB the other ${String(rest)} files were left out: they are checked when opened.`;
    this.#found = { ...this.#found, notes: [...this.#found.notes, note] };
    this.#parts.connection.console.info(note);
  }

  async #progress(): Promise<(WorkDoneProgressServerReporter & { readonly token: CancellationToken }) | undefined> {
    const { client, connection } = this.#parts;
    if (!client.showsProgress || this.#waiting.size < worthProgress) return undefined;
    const progress = await connection.window.createWorkDoneProgress();
    progress.begin('ML Deploy: checking manifests', 0, '', true);
    return progress;
  }

  async #say(): Promise<void> {
    this.#unsaid = 0;
    if (this.#parts.client.ours) await this.#parts.connection.sendNotification(workspaceMethods.changed);
  }
}
