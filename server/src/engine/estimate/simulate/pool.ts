import { Heap } from './heap.ts';

/** How a request finds the pool. */
export type Met = 'refused' | 'provisioned' | 'warm' | 'cold';

/** Environments of a serverless endpoint or of a function: each works on one request, and goes when nobody needs it for a while. */
export class Pool {
  /** Always warm, and asked first. */
  provisioned = 0;
  readonly #concurrency: number;
  readonly #idleSeconds: number;
  /** When those that work will be done. */
  readonly #busy = new Heap();
  readonly #provisionedBusy = new Heap();
  /** Since when those that wait have been free, the latest on top: it is taken first. */
  #waiting = new Float64Array(64);
  #waitingCount = 0;

  constructor(concurrency: number, idleSeconds: number) {
    this.#concurrency = concurrency;
    this.#idleSeconds = idleSeconds;
  }

  /** Environments that others have left warm. */
  leave(count: number, at: number): void {
    for (let index = 0; index < count; index++) this.#wait(at);
  }

  /** What a request that comes now meets. Requests come in the order of time; `take` follows unless it is refused. */
  meet(arrival: number): Met {
    while (this.#busy.top <= arrival) this.#wait(this.#busy.pop());
    while (this.#provisionedBusy.top <= arrival) this.#provisionedBusy.pop();
    if (this.#busy.count + this.#provisionedBusy.count >= this.#concurrency) return 'refused';
    if (this.#provisionedBusy.count < this.provisioned) return 'provisioned';
    // The latest on top: when it has gone, all have.
    const latest = this.#waiting[this.#waitingCount - 1] ?? -Infinity;
    if (arrival - latest > this.#idleSeconds) this.#waitingCount = 0;
    return this.#waitingCount > 0 ? 'warm' : 'cold';
  }

  /** Works on it until then. */
  take(met: Exclude<Met, 'refused'>, until: number): void {
    if (met === 'provisioned') {
      this.#provisionedBusy.push(until);
      return;
    }
    if (met === 'warm') this.#waitingCount--;
    this.#busy.push(until);
  }

  #wait(since: number): void {
    if (this.#waitingCount === this.#waiting.length) {
      const grown = new Float64Array(2 * this.#waitingCount);
      grown.set(this.#waiting);
      this.#waiting = grown;
    }
    this.#waiting[this.#waitingCount++] = since;
  }
}
