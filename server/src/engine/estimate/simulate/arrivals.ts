import { minutesPerWeek } from './profile.ts';
import type { Samples } from './samples.ts';

const weekSeconds = minutesPerWeek * 60;

/** A stretch of time whose requests are simulated one by one. */
export interface Window {
  /** When they come, in seconds from a Monday's midnight; rising. The first may come before it. */
  readonly times: Float64Array;
  /** Those before only fill the system. */
  readonly recordFrom: number;
  /** Requests a week that each recorded one stands for. */
  readonly weight: number;
  /** Among the busiest part of the week. */
  readonly busiest: boolean;
  /** Where in the samples its chances begin. */
  readonly offset: number;
  readonly from: number;
  readonly weeks: number;
}

/** So many of a week's requests, from the busiest minutes down, get as many windows as the rest. */
const strata = [0.02, 0.2, 1];
const windowsAtMost = 12;

/** No window is longer: where requests are so rare, none meets another. */
const longestWindow = 8 * weekSeconds;

/** Whole weeks of traffic, when they have few requests. */
export function wholeWeeks(perSecond: Float64Array, perWeek: number, weeks: number, samples: Samples): Window {
  const enough = Math.ceil(weeks * perWeek + 6 * Math.sqrt(weeks * perWeek) + 20);
  const times = arrivalsFrom(perSecond, 0, weeks * weekSeconds, enough, samples.gaps, 0);
  const weight = times.length > 0 ? perWeek / times.length : 0;
  return { times, recordFrom: 0, weight, busiest: false, offset: 0, from: 0, weeks };
}

/**
 * Windows of the week in proportion to its requests, more of them where `stress` (how busy the system is in each minute) is high, for
 * that is where the percentiles are made. `thin`: of the requests a minute has, those that come to what is simulated.
 */
export function windowsOf(
  perSecond: Float64Array,
  stress: Float64Array,
  thin: ((minute: number) => number) | undefined,
  requests: number,
  samples: Samples,
): readonly Window[] {
  const masses = stratify(perSecond, stress);
  const thinned = thin ? perSecond.map((rate, minute) => rate * thin(minute)) : perSecond;
  const used = masses.filter((mass) => mass > 0).length;
  const each = Math.floor(windowsAtMost / Math.max(1, used));
  const recorded = Math.max(16, Math.round(requests / (each * used)));
  const warmUp = recorded >> 1;
  const chosen = minutesOf(perSecond, masses, each);
  return masses.flatMap((mass, level) =>
    (mass > 0 ? (chosen[level] ?? []) : []).map((minute, index): Window => {
      const offset = (index * 3 + level) * (recorded + warmUp);
      const from = stepBack(thinned, minute * 60, warmUp);
      const times = arrivalsFrom(thinned, from, from + longestWindow, recorded + warmUp, samples.gaps, offset);
      const recordFrom = Math.min(warmUp, times.length >> 1);
      const weight = mass / each / Math.max(1, times.length - recordFrom);
      return { times, recordFrom, weight, busiest: level === 0, offset, from, weeks: 1 };
    }),
  );
}

const slots = 512;
/** Of each minute of the week, which is only of use until the next time: first its slot, then its level. */
const placed = new Uint16Array(minutesPerWeek);

/**
 * The level of each minute of the week, by how busy it is, through a histogram: sorting them would take longer than the simulation.
 * Gives the requests a week of each level.
 */
function stratify(perSecond: Float64Array, stress: Float64Array): readonly number[] {
  let most = 1e-300;
  for (const value of stress) most = Math.max(most, value);
  const masses = new Float64Array(slots);
  for (let minute = 0; minute < minutesPerWeek; minute++) {
    const slot = Math.min(slots - 1, Math.floor(((stress[minute] ?? 0) / most) * slots));
    placed[minute] = slot;
    masses[slot] = (masses[slot] ?? 0) + (perSecond[minute] ?? 0) * 60;
  }
  const total = sumOf(masses);
  const levelOf = new Uint8Array(slots);
  let above = 0;
  for (let slot = slots - 1; slot >= 0; slot--) {
    const level = strata.findIndex((share) => above < share * total);
    levelOf[slot] = level < 0 ? strata.length - 1 : level;
    above += masses[slot] ?? 0;
  }
  const ofLevels = strata.map(() => 0);
  for (let minute = 0; minute < minutesPerWeek; minute++) {
    const level = levelOf[placed[minute] ?? 0] ?? 0;
    placed[minute] = level;
    const rate = perSecond[minute] ?? 0;
    if (rate > 0) ofLevels[level] = (ofLevels[level] ?? 0) + rate * 60;
  }
  return ofLevels;
}

/** Of each level, minutes at equal distances, measured in requests. */
function minutesOf(perSecond: Float64Array, masses: readonly number[], count: number): readonly (readonly number[])[] {
  const chosen = masses.map((): number[] => []);
  const passed = masses.map(() => 0);
  for (let minute = 0; minute < minutesPerWeek; minute++) {
    const rate = perSecond[minute] ?? 0;
    if (rate <= 0) continue;
    const level = placed[minute] ?? 0;
    const [list = [], mass = 0] = [chosen[level], masses[level]];
    const now = (passed[level] ?? 0) + rate * 60;
    passed[level] = now;
    while (list.length < count && now > ((list.length + 0.5) / count) * mass) list.push(minute);
  }
  return chosen;
}

/** How long before `until` (a full minute) so many requests begin; a day at most. */
function stepBack(perSecond: Float64Array, until: number, requests: number): number {
  let left = requests;
  for (let minute = until / 60 - 1; minute >= until / 60 - 1440; minute--) {
    const rate = perSecond[(minute + minutesPerWeek) % minutesPerWeek] ?? 0;
    if (rate * 60 >= left) return (minute + 1) * 60 - left / rate;
    left -= rate * 60;
  }
  return until - 1440 * 60;
}

/** A Poisson process whose rate changes by the minute: unit gaps, stretched by the traffic. */
function arrivalsFrom(
  perSecond: Float64Array,
  from: number,
  until: number,
  count: number,
  gaps: Float64Array,
  offset: number,
): Float64Array {
  const times = new Float64Array(count);
  let time = from;
  let minute = Math.floor(from / 60);
  let ofWeek = ((minute % minutesPerWeek) + minutesPerWeek) % minutesPerWeek;
  let rate = perSecond[ofWeek] ?? 0;
  let end = (minute + 1) * 60;
  for (let index = 0; index < count; index++) {
    let gap = gaps[(offset + index) % gaps.length] ?? 1;
    while (gap > rate * (end - time)) {
      if (end >= until) return times.subarray(0, index);
      gap -= rate * (end - time);
      time = end;
      minute++;
      end = (minute + 1) * 60;
      ofWeek = ofWeek + 1 === minutesPerWeek ? 0 : ofWeek + 1;
      rate = perSecond[ofWeek] ?? 0;
    }
    time += gap / rate;
    if (time >= until) return times.subarray(0, index);
    times[index] = time;
  }
  return times;
}

/** Requests in each minute of one week, by chance: the same for whoever answers them. */
export function countsOf(perSecond: Float64Array, samples: Samples): Float64Array {
  const known = counted.get(perSecond);
  if (known?.samples === samples) return known.counts;
  const counts = drawCounts(perSecond, samples);
  counted.set(perSecond, { samples, counts });
  return counts;
}

const counted = new WeakMap<Float64Array, { readonly samples: Samples; readonly counts: Float64Array }>();

function drawCounts(perSecond: Float64Array, { work, routes }: Samples): Float64Array {
  return perSecond.map((rate, minute) => {
    const mean = rate * 60;
    if (mean > 30) return Math.max(0, mean + Math.sqrt(mean) * (work[minute % work.length] ?? 0));
    let term = Math.exp(-mean);
    let reached = term;
    const chance = routes[minute % routes.length] ?? 0.5;
    let count = 0;
    for (; reached < chance && count < 200; count++) {
      term *= mean / (count + 1);
      reached += term;
    }
    return count;
  });
}

export function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
