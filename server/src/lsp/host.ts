import type { FileAccess } from './file-access.ts';

/** What differs between a Node process, a web worker and a test. */
export interface Host {
  readonly version: string;
  /** Resolves when messages that have arrived meanwhile have been read. */
  nextTurn(): Promise<void>;
  /** For clients that do not read files for us; absent where there is no file system. */
  readonly files?: FileAccess;
}
