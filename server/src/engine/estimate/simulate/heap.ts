/** Moments, the earliest on top. */
export class Heap {
  #values = new Float64Array(64);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** The earliest; Infinity when there is none. */
  get top(): number {
    return this.#count > 0 ? (this.#values[0] ?? Infinity) : Infinity;
  }

  push(value: number): void {
    if (this.#count === this.#values.length) {
      const grown = new Float64Array(2 * this.#count);
      grown.set(this.#values);
      this.#values = grown;
    }
    const values = this.#values;
    let hole = this.#count++;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      const above = values[parent] ?? 0;
      if (above <= value) break;
      values[hole] = above;
      hole = parent;
    }
    values[hole] = value;
  }

  pop(): number {
    const first = this.top;
    if (this.#count > 0) {
      const last = this.#values[--this.#count] ?? 0;
      this.#sink(last);
    }
    return first;
  }

  /** Pops one and pushes another. */
  replaceTop(value: number): void {
    if (this.#count > 0) this.#sink(value);
  }

  #sink(value: number): void {
    const values = this.#values;
    const count = this.#count;
    if (count === 0) return;
    let hole = 0;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= count) break;
      let least = values[child] ?? 0;
      if (child + 1 < count) {
        const right = values[child + 1] ?? 0;
        if (right < least) {
          least = right;
          child++;
        }
      }
      if (least >= value) break;
      values[hole] = least;
      hole = child;
    }
    values[hole] = value;
  }
}
