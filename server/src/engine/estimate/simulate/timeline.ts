import { minutesPerWeek } from './profile.ts';
import type { Keeps, ScheduledChange, Steps } from '../plan.ts';

/** What moves the number of instances of one fleet (or of tasks, or of units of provisioned concurrency). Times in seconds. */
export interface Rules {
  readonly count: number;
  readonly min: number;
  readonly max: number;
  readonly keeps: Keeps;
  readonly outCooldown: number;
  readonly inCooldown: number;
  readonly outMinutes: number;
  readonly inMinutes: number;
  /** Minutes with work and without an instance, after which one is started. */
  readonly wakeMinutes: number;
  readonly metricDelay: number;
  readonly start: number;
  readonly changes: readonly ScheduledChange[];
  readonly steps: Steps | undefined;
}

/** What one instance does. */
export interface Server {
  /** Requests it works on at once. */
  readonly workers: number;
  readonly meanSeconds: number;
  /** A request that waits longer is lost. */
  readonly patience: number;
}

/** The capacity over the weeks that were simulated. The arrays have a place for each minute of the week and are means over the weeks. */
export interface Timeline {
  readonly weeks: number;
  /** Instances that answer. */
  readonly ready: Float64Array;
  /** Requests that wait at the beginning of the minute. */
  readonly backlog: Float64Array;
  /** Requests that are lost in it. */
  readonly lost: Float64Array;
  /** When the number of instances that answer changes, in minutes from the beginning, and to what; rising. */
  readonly changes: readonly { readonly minute: number; readonly ready: number }[];
  /** Of all instances that run, those that start too. */
  readonly instanceMinutes: number;
  readonly most: number;
  readonly wakeUps: number;
}

/** Whether the number never changes. */
export function isFixed({ min, max, changes }: Rules): boolean {
  return min >= max && changes.length === 0;
}

const nothing: Float64Array = new Float64Array(minutesPerWeek);

/** As many instances all week. */
export function stillTimeline(count: number): Timeline {
  return {
    weeks: 1,
    ready: new Float64Array(minutesPerWeek).fill(count),
    backlog: nothing,
    lost: nothing,
    changes: [],
    instanceMinutes: count * minutesPerWeek,
    most: count,
    wakeUps: 0,
  };
}

/**
 * Follows the instances through a week in whose minutes `counts` requests come. Before that it runs through the last day once, so that
 * it does not begin with a fleet that knows nothing.
 */
export function timelineOfWeek(counts: Float64Array, server: Server, rules: Rules): Timeline {
  const fleet = new ScaledFleet(1, server, rules);
  for (let minute = -1440; minute < minutesPerWeek; minute++) {
    if (minute === 0) fleet.beginCounting();
    fleet.pass(minute, counts[minute < 0 ? minute + minutesPerWeek : minute] ?? 0);
  }
  return fleet;
}

/** Follows the instances through several weeks, in which requests come at these times (in seconds, rising). */
export function timelineOfTimes(times: Float64Array, weeks: number, server: Server, rules: Rules): Timeline {
  const fleet = new ScaledFleet(weeks, server, rules);
  const end = weeks * minutesPerWeek;
  let next = 0;
  for (let minute = 0; minute < end; minute++) {
    // Nothing happens while all sleep and nobody comes.
    if (fleet.asleep) minute = Math.max(minute, Math.min(end - 1, Math.floor((times[next] ?? Infinity) / 60)));
    const until = (minute + 1) * 60;
    const from = next;
    while (next < times.length && (times[next] ?? Infinity) < until) next++;
    fleet.pass(minute, next - from);
  }
  return fleet;
}

class ScaledFleet implements Timeline {
  readonly ready = new Float64Array(minutesPerWeek);
  readonly backlog = new Float64Array(minutesPerWeek);
  readonly lost = new Float64Array(minutesPerWeek);
  readonly changes: { minute: number; ready: number }[] = [];
  readonly weeks: number;
  instanceMinutes = 0;
  most = 0;
  wakeUps = 0;
  readonly #server: Server;
  readonly #rules: Rules;
  #min: number;
  #max: number;
  #running: number;
  #starting = 0;
  #readyAt = -Infinity;
  #waiting = 0;
  /** Metric values of the last minutes, the latest last: alarms see them late. */
  readonly #late: number[] = [];
  #above = 0;
  #below = 0;
  #withoutCapacity = 0;
  #lastOut = -Infinity;
  #lastIn = -Infinity;

  constructor(weeks: number, server: Server, rules: Rules) {
    this.weeks = weeks;
    this.#server = server;
    this.#rules = rules;
    this.#min = rules.min;
    this.#max = Math.max(rules.min, rules.max);
    this.#running = clamp(rules.count, this.#min, this.#max);
  }

  /** Nothing runs, and only a request can change that. */
  get asleep(): boolean {
    return this.#running + this.#starting + this.#waiting <= 0 && this.#rules.changes.length === 0;
  }

  beginCounting(): void {
    this.changes.length = 0;
    this.instanceMinutes = 0;
    this.most = 0;
    this.wakeUps = 0;
  }

  pass(minute: number, arrivals: number): void {
    const { workers, meanSeconds, patience } = this.#server;
    if (this.#rules.changes.length > 0) this.#follow(minute);
    if (this.#starting > 0 && minute >= this.#readyAt) {
      this.#running += this.#starting;
      this.#starting = 0;
    }
    const capacity = (this.#running * workers * 60) / meanSeconds;
    const work = this.#waiting + arrivals;
    const done = Math.min(work, capacity);
    const left = work - done;
    const kept = Math.min(left, (this.#running * workers * patience) / meanSeconds || 0);
    if (minute >= 0) {
      this.#note(minute, patience < Infinity ? left - kept : 0);
    }
    this.#waiting = patience < Infinity ? kept : left;
    this.instanceMinutes += this.#running + this.#starting;
    this.most = Math.max(this.most, this.#running + this.#starting);
    this.#decide(minute, arrivals, done);
  }

  #note(minute: number, lost: number): void {
    const ofWeek = minute % minutesPerWeek;
    this.ready[ofWeek] = (this.ready[ofWeek] ?? 0) + this.#running / this.weeks;
    this.backlog[ofWeek] = (this.backlog[ofWeek] ?? 0) + this.#waiting / this.weeks;
    this.lost[ofWeek] = (this.lost[ofWeek] ?? 0) + lost / this.weeks;
    if (this.changes.at(-1)?.ready !== this.#running) this.changes.push({ minute, ready: this.#running });
  }

  #decide(minute: number, arrivals: number, done: number): void {
    const { keeps, steps, wakeMinutes } = this.#rules;
    const busy = (done * this.#server.meanSeconds) / 60 + this.#waiting;
    const total = this.#totalOf(steps?.metric ?? keeps.metric, arrivals, busy);
    this.#withoutCapacity = this.#running <= 0 && this.#waiting > 0 ? this.#withoutCapacity + 1 : 0;
    const seen = this.#seenOf(total);
    if (this.#starting > 0) return;
    if (this.#withoutCapacity >= wakeMinutes && this.#max > 0) {
      this.wakeUps++;
      this.#scaleTo(Math.max(1, this.#min), minute);
      return;
    }
    if (seen === undefined || this.#running <= 0) return;
    if (steps) this.#step(minute, seen, steps);
    else this.#track(minute, seen);
  }

  /** Of all instances together. */
  #totalOf(metric: Keeps['metric'], arrivals: number, busy: number): number {
    switch (metric) {
      case 'invocations-per-minute':
        return arrivals;
      case 'concurrent-requests':
      case 'utilisation':
        return busy / this.#server.workers;
      case 'backlog':
        // ApproximateBacklogSize: being processed, or yet to be processed.
        return busy;
    }
  }

  #seenOf(total: number): number | undefined {
    this.#late.push(total);
    return this.#late.length > Math.ceil(this.#rules.metricDelay / 60) ? this.#late.shift() : undefined;
  }

  #track(minute: number, total: number): void {
    const { keeps, outMinutes, inMinutes } = this.#rules;
    const target = Math.max(1e-9, keeps.value);
    const each = total / this.#running;
    this.#above = each > target * (1 + 1e-9) ? this.#above + 1 : 0;
    this.#below = each < target * scaleInBelow ? this.#below + 1 : 0;
    const wanted = Math.ceil(total / target - 1e-9);
    if (this.#above >= outMinutes) this.#out(wanted, minute, this.#rules.outCooldown);
    else if (this.#below >= inMinutes) this.#in(wanted, minute);
  }

  #step(minute: number, total: number, steps: Steps): void {
    const beyond = total / this.#running - steps.threshold;
    this.#above = beyond >= 0 ? this.#above + 1 : 0;
    this.#below = beyond < 0 ? this.#below + 1 : 0;
    if (this.#above >= this.#rules.outMinutes) {
      const fits = steps.adjustments.find(({ lower, upper }) => beyond >= (lower ?? 0) && beyond < (upper ?? Infinity));
      if (fits)
        this.#out(
          adjusted(this.#running, steps.kind, fits.adjustment),
          minute,
          steps.cooldownSeconds ?? this.#rules.outCooldown,
        );
    } else if (this.#below >= this.#rules.inMinutes) {
      const down = steps.adjustments.find(({ adjustment }) => adjustment < 0);
      this.#in(down ? adjusted(this.#running, steps.kind, down.adjustment) : this.#min, minute);
    }
  }

  #out(wanted: number, minute: number, cooldown: number): void {
    if ((minute - this.#lastOut) * 60 < cooldown) return;
    const next = clamp(wanted, this.#min, this.#max);
    if (next > this.#running) this.#scaleTo(next, minute);
  }

  #in(wanted: number, minute: number): void {
    if ((minute - Math.max(this.#lastIn, this.#lastOut)) * 60 < this.#rules.inCooldown) return;
    const next = clamp(wanted, this.#min, this.#max);
    if (next >= this.#running) return;
    this.#running = next;
    this.#lastIn = minute;
  }

  #scaleTo(count: number, minute: number): void {
    this.#starting = count - this.#running;
    this.#readyAt = minute + 1 + Math.round(this.#rules.start / 60);
    this.#lastOut = minute;
    // The alarms see other values from here on.
    this.#above = 0;
    this.#below = 0;
  }

  /** Scheduled actions move the bounds, and what is out of bounds follows at once. */
  #follow(minute: number): void {
    const ofWeek = ((minute % minutesPerWeek) + minutesPerWeek) % minutesPerWeek;
    for (const change of this.#rules.changes) {
      if (change.minute !== ofWeek) continue;
      this.#min = change.min ?? this.#min;
      this.#max = Math.max(this.#min, change.max ?? this.#max);
    }
    if (this.#running > this.#max) this.#running = this.#max;
    if (this.#running + this.#starting < this.#min) this.#scaleTo(this.#min, minute);
  }
}

/** Target tracking takes instances away when the metric is under this part of its target. */
const scaleInBelow = 0.9;

function adjusted(running: number, kind: Steps['kind'], adjustment: number): number {
  if (kind === 'exact') return adjustment;
  return (
    running + (kind === 'percent' ? Math.trunc((running * adjustment) / 100) || Math.sign(adjustment) : adjustment)
  );
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
