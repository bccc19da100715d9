import { formatLatency } from '../format.ts';
import { logScale, roundDomain, type LogScale } from './scale.ts';
import { timeTicks } from './ticks.ts';

/**
 * A logarithmic axis of times, with a break where hours would press milliseconds together: what is far slower than the rest stands
 * in a column of its own at the right.
 */
export interface TimeAxis {
  readonly domain: readonly [number, number];
  /** Where the part without the column ends. */
  readonly end: number;
  readonly ticks: readonly number[];
  /** Undefined without a break. */
  readonly beyond: { readonly from: number; readonly middle: number; readonly words: string } | undefined;
  /** The place of a time, on either side of the break. */
  placeOf(ms: number): number;
  /** What the library has to be told to draw at a place. */
  valueAt(place: number): number;
}

/** Times further apart than this have no business on one axis. */
const gap = 30;
const column = 72;
/** Of the last tick to the break, so that their words stay apart. */
const aside = 26;

export function timeAxis(
  times: readonly number[],
  aims: readonly number[],
  [left, right]: readonly [number, number],
): TimeAxis {
  const all = [...times, ...aims].filter((ms) => ms > 0).toSorted((a, b) => a - b);
  const at = breakOf(all);
  const near = at === undefined ? all : all.filter((ms) => ms < at);
  const far = at === undefined ? [] : times.filter((ms) => ms >= at);
  const domain = domainOf(near);
  const end = far.length > 0 ? right - column : right;
  const scale = logScale(domain, [left, end]);
  const most = Math.max(2, Math.floor((end - left) / 58));
  return {
    domain,
    end,
    ticks: timeTicks(domain, most).filter((ms) => far.length === 0 || scale.apply(ms) < end - aside),
    beyond: far.length > 0 ? { from: end + 6, middle: (end + 6 + right) / 2, words: wordsOf(far) } : undefined,
    placeOf: (ms) => (at !== undefined && ms >= at ? placeBeyond(ms, far, [end + 18, right - 12]) : scale.apply(ms)),
    valueAt: (place) => scale.invert(place),
  };
}

/** With room on both sides where all times are nearly the same: none of them is at an end of anything. */
function domainOf(sorted: readonly number[]): readonly [number, number] {
  const [low = 1, high = 1000] = [sorted[0], sorted.at(-1)];
  const aside = high < 3 * low ? 1.5 : 1;
  return roundDomain([low / aside, high * aside]) ?? [1, 1000];
}

/** The lowest time beyond the widest gap, if that is a wide one. */
function breakOf(sorted: readonly number[]): number | undefined {
  let widest: { ratio: number; ms: number } = { ratio: gap, ms: 0 };
  sorted.forEach((ms, index) => {
    const ratio = ms / (sorted[index - 1] ?? ms);
    if (ratio > widest.ratio) widest = { ratio, ms };
  });
  return widest.ms > 0 ? widest.ms : undefined;
}

function placeBeyond(ms: number, far: readonly number[], range: readonly [number, number]): number {
  const [low, high] = [Math.min(...far), Math.max(...far)];
  if (high < low * 1.05) return (range[0] + range[1]) / 2;
  const scale: LogScale = logScale([low, high], range);
  return scale.apply(ms);
}

function wordsOf(far: readonly number[]): string {
  const [low, high] = [formatLatency(Math.min(...far)), formatLatency(Math.max(...far))];
  return low === high ? low : `${low} +`;
}
