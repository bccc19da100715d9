import type { LogNormal } from '../log-normal.ts';
import type { Window } from './arrivals.ts';
import type { Outcome } from './outcome.ts';
import { minutesPerWeek } from './profile.ts';
import { workTimes, type Samples } from './samples.ts';
import type { Server, Timeline } from './timeline.ts';
import { Workers } from './workers.ts';

export interface Queue {
  readonly server: Server;
  readonly service: LogNormal;
  /** Instances that answer at a minute of the week. */
  readonly readyAt: (minute: number) => number;
  /** Requests that wait in front of what is simulated. */
  readonly backlogAt: (minute: number) => number;
  /** Only where the instances change while a window lasts. */
  readonly changes: Timeline['changes'];
}

/** Above so many workers nobody waits who would not wait before one: it is a fluid. */
const workersAtMost = 20_000;

/** One queue before all instances that the queue has. */
export function serveWindow(queue: Queue, window: Window, samples: Samples, out: Outcome): void {
  const { server, service } = queue;
  const { times, offset, recordFrom, weight, busiest } = window;
  const work = workTimes(samples, service);
  const line = new Line(queue, window.from, samples);
  for (let index = 0; index < times.length; index++) {
    const arrival = times[index] ?? 0;
    const begin = line.beginOf(arrival);
    const wait = begin - arrival;
    const recorded = index >= recordFrom;
    if (!(wait <= server.patience) || wait === Infinity) {
      if (recorded) out.lost += weight;
      continue;
    }
    line.workers.take(arrival, work[(offset + index) % work.length] ?? 0);
    if (!recorded) continue;
    (line.wasAsleepAt(arrival) ? out.cold : out.warm).add(wait, weight);
    if (busiest) out.busiest.add(wait, weight);
  }
}

/** The workers as they come and go. */
class Line {
  readonly workers = new Workers();
  readonly #queue: Queue;
  /** Index of the next change that is not yet made, and of the next one that a request has not yet seen. */
  #next = 0;
  #seen = 0;
  #readySeen: number;

  constructor(queue: Queue, from: number, samples: Samples) {
    this.#queue = queue;
    const minute = Math.floor(from / 60);
    const ofWeek = ((minute % minutesPerWeek) + minutesPerWeek) % minutesPerWeek;
    const { changes, server } = queue;
    const ready = queue.readyAt(ofWeek);
    this.#readySeen = ready;
    while (this.#next < changes.length && (changes[this.#next]?.minute ?? 0) * 60 <= from) this.#next++;
    this.#seen = this.#next;
    const count = Math.min(workersAtMost, Math.round(ready * server.workers));
    this.workers.resize(count, from);
    this.#fill(from, queue.backlogAt(ofWeek), samples);
  }

  /** When a request that comes now is worked on; Infinity when never. */
  beginOf(arrival: number): number {
    const { changes, server } = this.#queue;
    for (;;) {
      const free = this.workers.next;
      const begin = free > arrival ? free : arrival;
      const change = changes[this.#next];
      if (change === undefined || change.minute * 60 > begin) return begin;
      this.workers.resize(Math.min(workersAtMost, Math.round(change.ready * server.workers)), change.minute * 60);
      this.#next++;
    }
  }

  wasAsleepAt(arrival: number): boolean {
    const { changes } = this.#queue;
    for (;;) {
      const change = changes[this.#seen];
      if (change === undefined || change.minute * 60 > arrival) return this.#readySeen <= 0;
      this.#readySeen = change.ready;
      this.#seen++;
    }
  }

  /** What waits already, as a few requests with the same work. */
  #fill(from: number, backlog: number, { routes }: Samples): void {
    if (!(backlog > 0.5)) return;
    const { meanSeconds } = this.#queue.server;
    const pieces = Math.min(2000, Math.ceil(backlog));
    for (let piece = 0; piece < pieces; piece++) {
      const begin = this.beginOf(from);
      if (begin === Infinity) return;
      // Spread, so that not all workers are free at the same moment.
      const seconds = (meanSeconds * backlog * (0.5 + (routes[piece % routes.length] ?? 0.5))) / pieces;
      this.workers.take(from, seconds);
    }
  }
}
