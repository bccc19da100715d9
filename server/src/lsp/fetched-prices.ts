import { MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver';
import type { PriceList } from '#engine';
import type { OwnProxy } from '#price-files/proxy.ts';
import type { Stored } from '#price-files/price-store.ts';
import type { Progress, RefreshResult } from '#price-files/refresh.ts';

/** The price lists in the user's folder, as far as the server has a disk. */
export interface PriceFiles {
  read(): Promise<Stored>;
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

  async #read(): Promise<readonly PriceList[]> {
    if (!this.files) return none;
    const { lists, damaged } = await this.files.read();
    for (const reason of damaged) {
      const message = `${reason}; the prices that came with this version count instead. Refreshing the prices mends it.`;
      void this.#connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    }
    return lists.length === 0 ? none : lists.map(({ list }) => list);
  }
}
