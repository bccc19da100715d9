/** Asks one thing at a time: the latest wish waits until the answer to the one before is here, and those between are never sent. */
export class Asker<T> {
  readonly #send: (wish: T, number: number) => void;
  #sent = 0;
  #isOut = false;
  #waiting: { readonly wish: T } | undefined;

  constructor(send: (wish: T, number: number) => void) {
    this.#send = send;
  }

  get isBusy(): boolean {
    return this.#isOut;
  }

  ask(wish: T): void {
    this.#waiting = { wish };
    this.#next();
  }

  /** Of an earlier number than the last it is no answer to what is asked now. */
  answered(number: number): void {
    if (number < this.#sent) return;
    this.#isOut = false;
    this.#next();
  }

  #next(): void {
    if (this.#isOut || !this.#waiting) return;
    const { wish } = this.#waiting;
    this.#waiting = undefined;
    this.#isOut = true;
    this.#sent += 1;
    this.#send(wish, this.#sent);
  }
}
