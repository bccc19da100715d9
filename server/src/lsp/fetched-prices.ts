import { MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver';
import type { PriceList } from '#engine';
import type { OwnProxy } from '#price-files/proxy.ts';
import type { Stored } from '#price-files/price-store.ts';
import type { Progress, RefreshResult } from '#price-files/refresh.ts';

/** The price lists in the user's folder, as far as the server has a disk. */
export interface PriceFiles {
  read(): Promise<Stored>;
  /** Calls back when another process has changed them. */
  watch(onChange: () => void): { close: () => void };
  /** Throws RefreshFault when nothing could be fetched, or nothing can be stored. */
  refresh(
    regions: readonly string[],
    own: OwnProxy,
    signal: AbortSignal,
    onProgress: (progress: Progress) => void,
  ): Promise<RefreshResult>;
}

const none: readonly PriceList[] = [];

/** What the user has fetched, read once and again after each refresh. */
export class FetchedPrices {
  readonly files: PriceFiles | undefined;
  readonly #connection: Connection;
  #lists: Promise<readonly PriceList[]> | undefined;
  #onChange: () => void = () => undefined;
  #watcher: { close: () => void } | undefined;
  #known = '';
  readonly #reported = new Set<string>();

  constructor(connection: Connection, files: PriceFiles | undefined) {
    this.#connection = connection;
    this.files = files;
  }

  /** The same array until the lists change. */
  lists(): Promise<readonly PriceList[]> {
    this.#lists ??= this.#read();
    return this.#lists;
  }

  onChange(listener: () => void): void {
    this.#onChange = listener;
  }

  changed(): void {
    this.#lists = undefined;
    this.#onChange();
  }

  stop(): void {
    this.#watcher?.close();
  }

  /** Several events tell of one change, and our own refresh has told already. */
  async #changedElsewhere(files: PriceFiles): Promise<void> {
    if (namesOf((await files.read()).lists) !== this.#known) this.changed();
  }

  async #read(): Promise<readonly PriceList[]> {
    if (!this.files) return none;
    const { files } = this;
    // Before the reading: of what changes meanwhile it is heard.
    this.#watcher ??= files.watch(() => void this.#changedElsewhere(files));
    const { lists, damaged } = await files.read();
    this.#known = namesOf(lists);
    for (const reason of damaged.filter((one) => !this.#reported.has(one))) {
      this.#reported.add(reason);
      const message = `${reason}; the prices that came with this version count instead. Refreshing the prices mends it.`;
      void this.#connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    }
    return lists.length === 0 ? none : lists.map(({ list }) => list);
  }
}

function namesOf(lists: Stored['lists']): string {
  return lists.map(({ list, fetched }) => `${list.region} ${fetched}`).join('\n');
}
