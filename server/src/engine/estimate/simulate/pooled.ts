import { quantileAt, type LogNormal } from '../log-normal.ts';
import type { Window } from './arrivals.ts';
import type { Outcome } from './outcome.ts';
import { Pool } from './pool.ts';
import { minutesPerWeek } from './profile.ts';
import { workTimes, type Samples } from './samples.ts';

export interface PoolRules {
  readonly concurrency: number;
  readonly idleSeconds: number;
  readonly coldStart: LogNormal;
  readonly service: LogNormal;
  readonly meanSeconds: number;
  /** Units of provisioned concurrency at a minute of the week; undefined where there never are any. */
  readonly provisionedAt: ((minute: number) => number) | undefined;
  /** Requests a second at a minute of the week. */
  readonly rateAt: (minute: number) => number;
}

/** Environments that work at the beginning of a window at most; more make no difference that a percentile shows. */
const filledAtMost = 3000;

/** Requests to a serverless endpoint or a function. */
export function poolWindow(rules: PoolRules, window: Window, samples: Samples, out: Outcome): void {
  const { times, offset, recordFrom, weight, busiest } = window;
  const { starts } = samples;
  const pool = startedPool(rules, window, samples);
  const { service, coldStart } = rules;
  const work = workTimes(samples, service);
  for (let index = 0; index < times.length; index++) {
    const arrival = times[index] ?? 0;
    if (rules.provisionedAt) pool.provisioned = rules.provisionedAt(minuteOf(arrival));
    const met = pool.meet(arrival);
    const recorded = index >= recordFrom;
    if (met === 'refused') {
      if (recorded) out.lost += weight;
      continue;
    }
    const at = (offset + index) % work.length;
    const start = met === 'cold' ? quantileAt(coldStart, starts[at] ?? 0) : 0;
    pool.take(met, arrival + start + (work[at] ?? 0));
    if (!recorded) continue;
    (met === 'cold' ? out.cold : out.warm).add(start, weight);
    if (met !== 'provisioned') out.spilled += weight;
    if (busiest) out.busiest.add(start, weight);
  }
}

/** With as many at work, and as many left warm, as the traffic before the window leaves on average. */
function startedPool(rules: PoolRules, { from, recordFrom }: Window, samples: Samples): Pool {
  const { concurrency, idleSeconds, service, meanSeconds } = rules;
  const pool = new Pool(concurrency, idleSeconds);
  pool.provisioned = rules.provisionedAt?.(minuteOf(from)) ?? 0;
  // Whole weeks begin as empty as they are.
  if (recordFrom === 0) return pool;
  const minutes = Math.min(1440, Math.max(1, Math.ceil(idleSeconds / 60)));
  let highest = 0;
  for (let back = 0; back <= minutes; back++) highest = Math.max(highest, rules.rateAt(minuteOf(from - back * 60)));
  const most = mostAtOnce(highest * meanSeconds, highest * idleSeconds);
  const now = Math.min(concurrency, Math.round(rules.rateAt(minuteOf(from)) * meanSeconds), filledAtMost);
  // A request that is found at work is a long one, and it is found anywhere in it.
  const found = { mu: service.mu + service.sigma ** 2, sigma: service.sigma };
  for (let index = 0; index < now; index++) {
    const met = pool.meet(from);
    if (met === 'refused') break;
    const at = index % samples.routes.length;
    const left = quantileAt(found, samples.work[at] ?? 0) * (samples.routes[at] ?? 0.5);
    pool.take(met, from + Math.max(1e-9, left));
  }
  const onDemand = Math.min(concurrency, most) - Math.max(now, pool.provisioned);
  pool.leave(Math.max(0, Math.min(filledAtMost, onDemand)), from);
  return pool;
}

/**
 * The most requests at work at once that so many requests meet, at the median: number k + 1 is reached by those that find k at work,
 * which are Poisson, and it is reached ln 2 times.
 */
function mostAtOnce(load: number, requests: number): number {
  if (!(load > 0) || requests < 1) return 0;
  const step = Math.max(1, Math.floor(Math.sqrt(load) / 16));
  for (let count = Math.ceil(load); ; count += step) {
    const chance = Math.exp(count * Math.log(load) - load - logFactorial(count));
    if (requests * chance <= Math.LN2 || !(chance > 0)) return count;
  }
}

function logFactorial(count: number): number {
  const x = count + 1;
  if (x < 10) {
    let product = 1;
    for (let factor = 2; factor < x; factor++) product *= factor;
    return Math.log(product);
  }
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * x);
}

function minuteOf(seconds: number): number {
  const minute = Math.floor(seconds / 60);
  return ((minute % minutesPerWeek) + minutesPerWeek) % minutesPerWeek;
}
