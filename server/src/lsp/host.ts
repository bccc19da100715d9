/** What differs between a Node process, a web worker and a test. */
export interface Host {
  readonly version: string;
  /** Resolves when messages that have arrived meanwhile have been read. */
  nextTurn(): Promise<void>;
}
