/** Asks one thing at a time: the latest wish waits until the answer to the one before has been used, and those between are never sent. */
export class Asker<T> {
  readonly #send: (wish: T, number: number) => void;
  #sent = 0;
  #answered = 0;
  #isFree = true;
  #waiting: { readonly wish: T } | undefined;

  constructor(send: (wish: T, number: number) => void) {
    this.#send = send;
  }

  /** Whether an answer is still to come. */
  get isBusy(): boolean {
    return this.#answered < this.#sent || this.#waiting !== undefined;
  }

  ask(wish: T): void {
    this.#waiting = { wish };
    this.#next();
  }

  /** Of an earlier number than the last it is no answer to what is asked now. */
  answered(number: number): void {
    this.#answered = Math.max(this.#answered, Math.min(number, this.#sent));
  }

  /** The answer has been used: there is time for another. */
  used(): void {
    this.#isFree = this.#answered === this.#sent;
    this.#next();
  }

  #next(): void {
    if (!this.#isFree || !this.#waiting) return;
    const { wish } = this.#waiting;
    this.#waiting = undefined;
    this.#isFree = false;
    this.#sent += 1;
    this.#send(wish, this.#sent);
  }
}
