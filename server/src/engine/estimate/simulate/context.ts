import type { TrafficPattern } from '../../model/deployment.ts';
import type { Load } from '../workload.ts';
import { sumOf, type Window } from './arrivals.ts';
import { minutesPerWeek, profileOf } from './profile.ts';
import { samplesOf, type Samples } from './samples.ts';

export interface RunOptions {
  readonly seed?: number;
  /** How many are simulated of each option, in each of the cases low, expected and high. */
  readonly requests?: number;
}

/** What every option of a comparison shares, whatever it takes for a request. */
export interface Traffic {
  /** Requests a second in each minute of a week; never quite none. */
  readonly perSecond: Float64Array;
  readonly perWeek: number;
  /** What is simulated has so many times the traffic there is: 1, but for traffic so sparse that no request meets another. */
  readonly pace: number;
  readonly samples: Samples;
  readonly requests: number;
  /** Those that were made already, by what they are for. */
  readonly windows: Map<string, readonly Window[]>;
}

export interface Context extends Traffic {
  readonly load: Load;
}

/** Weeks of fewer requests are simulated with so many. */
export const leastPerWeek = 10;

export function contextOf(load: Load, { seed = 1, requests = 6000 }: RunOptions): Context {
  return { load, ...trafficOf(load, seed, requests) };
}

interface Kept {
  readonly pattern: TrafficPattern;
  readonly mean: number;
  readonly peak: number;
  readonly seed: number;
  readonly traffic: Traffic;
}

/** The latest few: options of one comparison have the same, and so has the next position of most sliders. */
let kept: readonly Kept[] = [];
const keptAtMost = 4;

function trafficOf(load: Load, seed: number, requests: number): Traffic {
  const { pattern, averagePerSecond: mean, peakPerSecond: peak } = load;
  const known = kept.find(
    (one) =>
      one.pattern === pattern &&
      one.mean === mean &&
      one.peak === peak &&
      one.seed === seed &&
      one.traffic.requests === requests,
  );
  if (known) return known.traffic;
  const traffic = freshTraffic(load, seed, requests);
  kept = [{ pattern, mean, peak, seed, traffic }, ...kept.slice(0, keptAtMost - 1)];
  return traffic;
}

function freshTraffic(load: Load, seed: number, requests: number): Traffic {
  const week = profileOf(load).perSecond;
  const perWeek = sumOf(week) * 60;
  const pace = perWeek >= leastPerWeek ? 1 : leastPerWeek / perWeek;
  // What is hardly a number any more has no shape to keep.
  const none = !(perWeek > 1e-200);
  const even = leastPerWeek / (minutesPerWeek * 60);
  return {
    perSecond: pace === 1 ? week : week.map((rate) => (none ? even : rate * pace)),
    perWeek: Math.max(perWeek, leastPerWeek),
    pace: none ? Infinity : pace,
    samples: samplesOf(seed, 4 * requests),
    requests,
    windows: new Map(),
  };
}
