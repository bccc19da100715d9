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
  thin: (minute: number) => number,
  requests: number,
  samples: Samples,
): readonly Window[] {
  const levels = stratify(perSecond, stress);
  const thinned = perSecond.map((rate, minute) => rate * thin(minute));
  const used = levels.filter(({ mass }) => mass > 0);
  const each = Math.floor(windowsAtMost / Math.max(1, used.length));
  const recorded = Math.max(16, Math.round(requests / (each * used.length)));
  const warmUp = recorded >> 1;
  return used.flatMap(({ mass, minutes, busiest }) =>
    minutesOf(minutes, perSecond, mass, each).map((minute, index): Window => {
      const offset = (index * 3 + levels.findIndex((level) => level.minutes === minutes)) * (recorded + warmUp);
      const from = stepBack(thinned, minute * 60, warmUp);
      const times = arrivalsFrom(thinned, from, from + longestWindow, recorded + warmUp, samples.gaps, offset);
      const recordFrom = Math.min(warmUp, times.length >> 1);
      const weight = mass / each / Math.max(1, times.length - recordFrom);
      return { times, recordFrom, weight, busiest, offset, from, weeks: 1 };
    }),
  );
}

interface Level {
  /** Requests a week. */
  readonly mass: number;
  readonly minutes: readonly number[];
  readonly busiest: boolean;
}

/** The minutes of the week by how busy they are, through a histogram: sorting them would take longer than the simulation. */
function stratify(perSecond: Float64Array, stress: Float64Array): readonly Level[] {
  const most = stress.reduce((highest, value) => Math.max(highest, value), 1e-300);
  const slots = 512;
  const slotOf = (minute: number): number => Math.min(slots - 1, Math.floor(((stress[minute] ?? 0) / most) * slots));
  const masses = new Float64Array(slots);
  for (let minute = 0; minute < minutesPerWeek; minute++) {
    const slot = slotOf(minute);
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
  const levels = strata.map((_, level) => ({ mass: 0, minutes: [] as number[], busiest: level === 0 }));
  for (let minute = 0; minute < minutesPerWeek; minute++) {
    const level = levels[levelOf[slotOf(minute)] ?? 0];
    const rate = perSecond[minute] ?? 0;
    if (!level || rate <= 0) continue;
    level.mass += rate * 60;
    level.minutes.push(minute);
  }
  return levels;
}

/** Minutes at equal distances, measured in requests. */
function minutesOf(
  minutes: readonly number[],
  perSecond: Float64Array,
  mass: number,
  count: number,
): readonly number[] {
  const chosen: number[] = [];
  let passed = 0;
  for (const minute of minutes) {
    passed += (perSecond[minute] ?? 0) * 60;
    while (chosen.length < count && passed > ((chosen.length + 0.5) / count) * mass) chosen.push(minute);
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
