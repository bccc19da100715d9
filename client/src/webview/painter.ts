import type { Sight } from './sight.ts';

/**
 * Spreads drawing over frames: one job a frame, in the order they were asked for, and of each place only the newest. Answers may
 * come faster than the page can be drawn; it must stay at 60 frames a second all the same. For as long as it is held, what is out
 * of sight waits: for its coming into sight, or for the end of the haste.
 */
export class Painter {
  readonly #jobs = new Map<Element, () => void>();
  readonly #sight: Pick<Sight, 'watch' | 'isSeen'>;
  readonly #nextFrame: (work: () => void) => void;
  #afterwards: (() => void) | undefined;
  #isHeld = false;
  #waiting = false;

  constructor(sight: Pick<Sight, 'watch' | 'isSeen'>, nextFrame: (work: () => void) => void) {
    this.#sight = sight;
    this.#nextFrame = nextFrame;
  }

  /** `place` is what the job draws; an older job of the same place is forgotten, its turn is kept. */
  paint(place: Element, job: () => void): void {
    this.#sight.watch(place);
    this.#jobs.set(place, job);
    this.wake();
  }

  /** Draws now; what was still to be drawn there is of yesterday. */
  paintNow(place: Element, job: () => void): void {
    this.#sight.watch(place);
    this.#jobs.delete(place);
    job();
  }

  /** What is to be done when all that is in sight has been drawn. */
  afterwards(work: () => void): void {
    this.#afterwards = work;
    this.wake();
  }

  hold(isHeld: boolean): void {
    this.#isHeld = isHeld;
    this.wake();
  }

  /** To be called when something may have come into sight. */
  wake(): void {
    if (this.#waiting || !(this.#next() || this.#afterwards)) return;
    this.#waiting = true;
    this.#nextFrame(() => {
      this.#waiting = false;
      this.#work();
      this.wake();
    });
  }

  #work(): void {
    const next = this.#next();
    if (next) this.paintNow(...next);
    if (this.#next()) return;
    const work = this.#afterwards;
    this.#afterwards = undefined;
    work?.();
  }

  #next(): [Element, () => void] | undefined {
    for (const job of this.#jobs) if (!this.#isHeld || this.#sight.isSeen(job[0])) return job;
    return undefined;
  }
}
