import type { Host } from '../host.ts';

/** Who types pauses less than this between two keys. */
const idleMs = 300;

/** Work in the background waits here between its slices. */
export class Quiet {
  readonly #host: Host;
  #last = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Somebody types. */
  disturb(): void {
    this.#last = performance.now();
  }

  /** Resolves when messages have been answered and nobody has typed for a while. */
  async moment(): Promise<void> {
    await this.#host.nextTurn();
    await this.#host.nextTurn();
    for (let left = this.#left(); left > 0; left = this.#left()) {
      await new Promise<void>((resolve) => (this.#timer = setTimeout(resolve, left)));
    }
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #left(): number {
    return this.#last + idleMs - performance.now();
  }
}
