import { Heap } from './heap.ts';

/** A queue, first come first served, before workers whose number may change. Times in seconds from any zero. */
export class Workers {
  /** When each worker is free. */
  readonly #free = new Heap();

  get count(): number {
    return this.#free.count;
  }

  /** When the next worker is free; Infinity without workers. */
  get next(): number {
    return this.#free.top;
  }

  /** The next free worker works for `seconds`, from the arrival or from when it is free. Gives when it begins. */
  take(arrival: number, seconds: number): number {
    const next = this.#free.top;
    const begin = next > arrival ? next : arrival;
    this.#free.replaceTop(begin + seconds);
    return begin;
  }

  /** One more, free at that moment. */
  add(at: number): void {
    this.#free.push(at);
  }

  /** Those that are added are free at that moment; those that go are the first to be free, after what they work on. */
  resize(count: number, at: number): void {
    while (this.#free.count > count) this.#free.pop();
    while (this.#free.count < count) this.#free.push(at);
  }
}
