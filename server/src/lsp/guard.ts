import { LSPErrorCodes, ResponseError, type CancellationToken, type Connection } from 'vscode-languageserver';
import type { Host } from './host.ts';

export interface Guarded<P, R> {
  readonly name: string;
  /** Answered when the request is stale or our code failed. */
  readonly neutral: R;
  /** The document whose positions the request speaks of; a change of it meanwhile makes the request stale. */
  readonly pinnedTo?: (params: P) => string;
  readonly handle: (params: P, token: CancellationToken) => R | Promise<R>;
}

const slowMs = 250;

/** The one wrapper of every request handler: cancellation, staleness, failures and timing are dealt with here. */
export class Guard {
  readonly #connection: Connection;
  readonly #host: Host;
  readonly #versionOf: (uri: string) => number | undefined;
  readonly #reported = new Set<string>();

  constructor(connection: Connection, host: Host, versionOf: (uri: string) => number | undefined) {
    this.#connection = connection;
    this.#host = host;
    this.#versionOf = versionOf;
  }

  request<P, R>({ name, neutral, pinnedTo, handle }: Guarded<P, R>) {
    return async (params: P, token: CancellationToken): Promise<R> => {
      const uri = pinnedTo?.(params);
      const version = uri === undefined ? undefined : this.#versionOf(uri);
      await this.#host.nextTurn();
      refuseCancelled(token);
      if (uri !== undefined && this.#versionOf(uri) !== version) return neutral;
      const answer = await this.run(name, neutral, () => handle(params, token));
      refuseCancelled(token);
      return uri !== undefined && this.#versionOf(uri) !== version ? neutral : answer;
    };
  }

  /** For work that no request waits for. */
  async run<R>(name: string, neutral: R, work: () => R | Promise<R>): Promise<R> {
    const started = performance.now();
    try {
      return await work();
    } catch (error) {
      this.#report(name, error);
      return neutral;
    } finally {
      const ms = performance.now() - started;
      if (ms > slowMs) this.#connection.console.log(`${name} took ${ms.toFixed(0)} ms`);
    }
  }

  /** Each failure once: a fault while typing would otherwise fill the log with copies. */
  #report(name: string, error: unknown): void {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (this.#reported.has(`${name}: ${text}`)) return;
    this.#reported.add(`${name}: ${text}`);
    this.#connection.console.error(`${name} failed; please report this: ${text}`);
  }
}

function refuseCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}
