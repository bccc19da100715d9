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
  /** What is simulated has so many times the traffic there is: 1, but for traffic so sparse that no request meets another. */
  readonly pace: number;
  readonly samples: Samples;
  readonly requests: number;
}

/** Weeks of fewer requests are simulated with so many. */
const leastPerWeek = 10;

export function contextOf(load: Load, { seed = 1, requests = 6000 }: RunOptions): Context {
  const week = profileOf(load).perSecond;
  const perWeek = sumOf(week) * 60;
  const samples = samplesOf(seed, 4 * requests);
  if (perWeek >= leastPerWeek) return { load, perSecond: week, pace: 1, samples, requests };
  const pace = leastPerWeek / perWeek;
  const even = (): number => leastPerWeek / (minutesPerWeek * 60);
  const perSecond = Number.isFinite(pace) ? week.map((rate) => rate * pace) : week.map(even);
  return { load, perSecond, pace, samples, requests };
}
