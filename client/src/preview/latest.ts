const frameMs = 16;

/** Runs work on request, one at a time and at most once a frame; requests meanwhile become one more run. */
export class Latest {
  readonly #work: () => Promise<void>;
  #state: 'idle' | 'running' | 'again' = 'idle';

  constructor(work: () => Promise<void>) {
    this.#work = work;
  }

  request(): void {
    if (this.#state === 'idle') void this.#run();
    else this.#state = 'again';
  }

  async #run(): Promise<void> {
    do {
      this.#state = 'running';
      await Promise.all([this.#work(), new Promise((resolve) => setTimeout(resolve, frameMs))]);
    } while (this.#isWanted());
    this.#state = 'idle';
  }

  #isWanted(): boolean {
    return this.#state === 'again';
  }
}
