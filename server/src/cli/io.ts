/** Everything the command line touches outside itself, so that tests run it in memory. */
export interface Io {
  readonly cwd: string;
  readonly color: boolean;
  readonly width: number;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly readStdin: () => Promise<Uint8Array>;
}

/** 0: no errors found, 1: errors found, 2: wrong use or an unreadable file. */
export type ExitCode = 0 | 1 | 2;

/** A mistake in the call: printed without a stack trace, exit code 2. */
export class UsageError extends Error {}
