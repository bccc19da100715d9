/**
 * Spreads drawing over frames: one job a frame, in the order they were asked for, and of each place only the newest. Answers may
 * come faster than the charts can be drawn; the page must stay at 60 frames a second all the same.
 */
export class Painter {
  readonly #jobs = new Map<object, () => void>();
  readonly #nextFrame: (work: () => void) => void;
  #waiting = false;

  constructor(nextFrame: (work: () => void) => void) {
    this.#nextFrame = nextFrame;
  }

  /** `place` is what the job draws; an older job of the same place is forgotten, its turn is kept. */
  paint(place: object, job: () => void): void {
    this.#jobs.set(place, job);
    this.#wait();
  }

  #wait(): void {
    if (this.#waiting || this.#jobs.size === 0) return;
    this.#waiting = true;
    this.#nextFrame(() => {
      this.#waiting = false;
      const [next] = this.#jobs;
      if (next) {
        this.#jobs.delete(next[0]);
        next[1]();
      }
      this.#wait();
    });
  }
}
