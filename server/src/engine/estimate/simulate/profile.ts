import { assumed } from '../../catalogue/catalogue.ts';
import { trafficPatterns, type TrafficPattern } from '../../model/deployment.ts';
import type { Load } from '../workload.ts';

export const minutesPerWeek = 7 * 24 * 60;

/** Requests a second in each minute of a week that begins on Monday at midnight. */
export interface Profile {
  readonly perSecond: Float64Array;
  readonly meanPerSecond: number;
  readonly peakPerSecond: number;
}

/** The week of a traffic pattern with the mean and the peak of the load. */
export function profileOf({ averagePerSecond: mean, peakPerSecond: peak, pattern }: Load): Profile {
  const levels = levelsFor(pattern, peak > 0 ? Math.min(1, mean / peak) : 1);
  return { perSecond: levels.map((level) => mean * level), meanPerSecond: mean, peakPerSecond: peak };
}

/** The latest weeks, with a mean of 1. Most loads of a comparison, and of a chart, are multiples of one another. */
let kept: readonly { readonly pattern: TrafficPattern; readonly ratio: number; readonly levels: Float64Array }[] = [];
const keptAtMost = 8;

function levelsFor(pattern: TrafficPattern, ratio: number): Float64Array {
  const known = kept.find((one) => one.pattern === pattern && Math.abs(one.ratio - ratio) <= 1e-12 * ratio);
  if (known) return known.levels;
  const levels = weekOf(pattern, ratio);
  kept = [{ pattern, ratio, levels }, ...kept.slice(0, keptAtMost - 1)];
  return levels;
}

/** With a mean of 1 and a peak of 1 / ratio. */
function weekOf(pattern: TrafficPattern, ratio: number): Float64Array {
  // Without any traffic the shape is all the same; a peak of more than 10^12 is none.
  if (ratio >= 1 || !(ratio > 1e-12)) return new Float64Array(minutesPerWeek).fill(1);
  const shape = shapes[pattern];
  const flattest = assumed.patterns[pattern].rest === 'none' ? 0 : 1;
  // A week that is busier than its shape at its flattest has requests outside of it as well.
  const least = shape.meanOf(flattest);
  const power = ratio < least ? powerFor(shape, ratio) : flattest;
  const base = ratio < least ? 0 : (ratio - least) / (1 - least);
  const week = shape.levels.map((level) => base + (1 - base) * (level > 0 ? level ** power : 0));
  // Below one minute at the peak there is nothing left to narrow, so the peak gives way: the mean is what is billed.
  const exact = minutesPerWeek / week.reduce((total, rate) => total + rate, 0);
  return week.map((rate) => rate * exact);
}

class Shape {
  readonly levels: Float64Array;
  readonly #logarithms: Float64Array;

  constructor(levels: Float64Array) {
    this.levels = levels;
    this.#logarithms = levels.filter((level) => level > 0).map((level) => Math.log(level));
  }

  /** Mean of the levels to a power. */
  meanOf(power: number): number {
    return this.#sum((logarithm) => Math.exp(power * logarithm));
  }

  slopeAt(power: number): number {
    return this.#sum((logarithm) => logarithm * Math.exp(power * logarithm));
  }

  #sum(of: (logarithm: number) => number): number {
    let sum = 0;
    for (const logarithm of this.#logarithms) sum += of(logarithm);
    return sum / minutesPerWeek;
  }
}

/** By Newton's method on the logarithm of the mean, which is convex and falls: it comes from the left and never passes. */
function powerFor(shape: Shape, ratio: number): number {
  let power = 0;
  for (let round = 0; round < 30; round++) {
    const mean = shape.meanOf(power);
    const slope = shape.slopeAt(power);
    if (!(slope < 0) || mean <= ratio * (1 + 1e-6) || power > 1e5) break;
    power += (Math.log(ratio) - Math.log(mean)) / (slope / mean);
  }
  return power;
}

const shapes = Object.fromEntries(trafficPatterns.map((pattern) => [pattern, new Shape(levelsOf(pattern))])) as Record<
  TrafficPattern,
  Shape
>;

/** At the middle of each minute. */
function levelsOf(pattern: TrafficPattern): Float64Array {
  const levels = new Float64Array(minutesPerWeek);
  for (const { days, levels: points } of assumed.patterns[pattern].shape) {
    for (const day of days) {
      for (let minute = 0; minute < 1440; minute++) levels[day * 1440 + minute] = levelAt(points, (minute + 0.5) / 60);
    }
  }
  const highest = levels.reduce((most, level) => Math.max(most, level), 0);
  return levels.map((level) => level / highest);
}

function levelAt(points: readonly (readonly number[])[], hour: number): number {
  const next = points.findIndex(([at = 0]) => at > hour);
  const [fromHour = 0, fromLevel = 0] = points[next - 1] ?? [];
  const [toHour = 0, toLevel = 0] = points[next] ?? [];
  return next < 1 ? 0 : fromLevel + ((toLevel - fromLevel) * (hour - fromHour)) / (toHour - fromHour);
}
