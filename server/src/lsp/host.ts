import type { PriceFiles } from './fetched-prices.ts';
import type { FileAccess } from './file-access.ts';

/** What differs between a Node process, a web worker and a test. */
export interface Host {
  readonly version: string;
  /** Resolves when messages that have arrived meanwhile have been read. */
  nextTurn(): Promise<void>;
  /** For clients that do not read files for us; absent where there is no file system. */
  readonly files?: FileAccess;
  /** Absent where there is no file system, and so no prices but those that came with the version. */
  readonly prices?: PriceFiles;
}
