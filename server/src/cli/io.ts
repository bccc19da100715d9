/** Everything the command line touches outside itself, so that tests run it in memory. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly color: boolean;
  readonly width: number;
  /** Whether a line of `err` can be written over: it is a terminal's. */
  readonly live: boolean;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly readStdin: () => Promise<Uint8Array>;
  /** Aborts at Ctrl-C, which ends the program at once as long as nobody has asked for this. */
  readonly interruption: () => AbortSignal;
}

/** 0: no errors found, 1: errors found, 2: wrong use or an unreadable file; 130: broken off by Ctrl-C. */
export type ExitCode = 0 | 1 | 2 | 130;

/** A mistake in the call: printed without a stack trace, exit code 2. */
export class UsageError extends Error {}
