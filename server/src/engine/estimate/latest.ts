/** The latest results, by what they were made of: what has not been asked for the longest goes first. */
export class Latest<K, T> {
  readonly #most: number;
  readonly #results = new Map<K, T>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: K, make: () => T): T {
    const known = this.#results.get(key);
    const result = known ?? make();
    if (known !== undefined) this.#results.delete(key);
    this.#results.set(key, result);
    const [oldest] = this.#results.keys();
    if (this.#results.size > this.#most && oldest !== undefined) this.#results.delete(oldest);
    return result;
  }
}
