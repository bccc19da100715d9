import { formatCount, formatLatency } from '../format.ts';
import { words } from '../words/words.ts';
import { logTicks } from './scale.ts';

export function axisUsd(usd: number): string {
  return words.numbers.axisUsd(formatCount(usd));
}

/** Times that people count in, rather than powers of ten of a millisecond. */
const roundTimes = [
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500],
  ...[1, 2, 5, 10, 30].map((seconds) => seconds * 1000),
  ...[1, 2, 5, 10, 30].map((minutes) => minutes * 60_000),
  ...[1, 3, 6, 12, 24, 72].map((hours) => hours * 3_600_000),
];

export function timeTicks([low, high]: readonly [number, number], most: number): readonly number[] {
  const within = roundTimes.filter((time) => time >= low && time <= high);
  if (within.length < 2) return logTicks([low, high], most);
  // Every second, third, ... from the end that matters less.
  const every = Math.ceil(within.length / Math.max(1, most));
  return within.filter((_, index) => index % every === 0);
}

/** Ticks of a linear axis from 0: at most `most`, in steps of 1, 2 or 5. */
export function linearTicks(high: number, most: number): readonly number[] {
  if (!(high > 1e-12) || !Number.isFinite(high)) return [0];
  const rough = high / Math.max(1, most);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((one) => one * power >= rough * (1 - 1e-9)) ?? 10) * power;
  return Array.from({ length: Math.floor(high / step + 1e-9) + 1 }, (_, index) => index * step);
}

export function axisTime(ms: number): string {
  return ms === 0 ? '0' : formatLatency(ms);
}
