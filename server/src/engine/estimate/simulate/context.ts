import type { Load } from '../workload.ts';
import { sumOf } from './arrivals.ts';
import { minutesPerWeek, profileOf } from './profile.ts';
import { samplesOf, type Samples } from './samples.ts';

export interface RunOptions {
  readonly seed?: number;
  /** How many are simulated of each option, in each of the cases low, expected and high. */
  readonly requests?: number;
}

/** What every option of a comparison shares. */
export interface Context {
  readonly load: Load;
  /** Requests a second in each minute of a week; never quite none. */
  readonly perSecond: Float64Array;
  readonly perWeek: number;
  /** What is simulated has so many times the traffic there is: 1, but for traffic so sparse that no request meets another. */
  readonly pace: number;
  readonly seed: number;
  readonly samples: Samples;
  readonly requests: number;
}

/** Weeks of fewer requests are simulated with so many. */
const leastPerWeek = 10;

const contexts = new WeakMap<Load, Context>();

export function contextOf(load: Load, { seed = 1, requests = 6000 }: RunOptions): Context {
  const known = contexts.get(load);
  if (known?.seed === seed && known.requests === requests) return known;
  const week = profileOf(load).perSecond;
  const perWeek = sumOf(week) * 60;
  const pace = perWeek >= leastPerWeek ? 1 : leastPerWeek / perWeek;
  const even = leastPerWeek / (minutesPerWeek * 60);
  const paced = (): Float64Array => week.map((rate) => (Number.isFinite(pace) ? rate * pace : even));
  const context = {
    load,
    seed,
    perSecond: pace === 1 ? week : paced(),
    perWeek: Math.max(perWeek, leastPerWeek),
    pace,
    samples: samplesOf(seed, 4 * requests),
    requests,
  };
  contexts.set(load, context);
  return context;
}
