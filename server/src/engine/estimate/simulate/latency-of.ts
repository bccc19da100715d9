import { assumed, type Band } from '../../catalogue/catalogue.ts';
import type { Latency, Percentiles } from '#protocol/report.ts';
import { fromMean, sumOf, type LogNormal } from '../log-normal.ts';
import { quantileOf, TotalTime } from '../total-time.ts';
import type { Load } from '../workload.ts';
import type { Outcome } from './outcome.ts';

/** The same requests with what is assumed at its best, as expected, and at its worst. */
export type Cases<T> = Readonly<Record<keyof Band, T>>;

export function casesOf<T>(of: (at: keyof Band) => T): Cases<T> {
  return { low: of('low'), expected: of('expected'), high: of('high') };
}

const barCount = 32;

/** What a request takes beside what it waits. In seconds. */
export interface Way {
  readonly service: LogNormal;
  readonly overhead: Band;
}

/** Through the network and the service in front, and the model. */
export function wayOf({ service: all, answers: service = all, measured }: Load): Way {
  if (measured?.roundTrip === true) return { service, overhead: nothing };
  if (measured?.overheadSeconds) return { service: sumOf(service, measured.overheadSeconds), overhead: nothing };
  return { service, overhead: casesOf((at) => assumed.overheadMs[at] / 1000) };
}

const nothing = { low: 0, expected: 0, high: 0 };
/** For what is all wait, such as a job. */
export const noWay: Way = { service: fromMean(1e-6, 0), overhead: nothing };

/** What the requests wait, added to what they take. In milliseconds. */
export function latencyOf(outcomes: Cases<Outcome>, way: Way): Latency {
  const { warm, cold, all } = timesOf(outcomes.expected, way, 'expected');
  const at = (share: number): number => milliseconds(quantileOf(all, share));
  const p95 = at(0.95);
  const other = (which: 'low' | 'high'): number =>
    milliseconds(quantileOf(timesOf(outcomes[which], way, which).all, 0.95));
  return {
    p50: at(0.5),
    p90: at(0.9),
    p95,
    p99: at(0.99),
    // Chance may put a case that is better on average on the wrong side by a hair.
    p95Range: { low: Math.min(p95, other('low')), expected: p95, high: Math.max(p95, other('high')) },
    warm: percentilesOf(warm),
    cold: percentilesOf(cold),
    histogram: histogramOf(warm, cold, all),
  };
}

/** Five digits; the percentiles have no more. */
function milliseconds(seconds: number): number {
  return Number((1000 * seconds).toPrecision(5));
}

interface Part {
  readonly share: number;
  readonly cdf: (seconds: number) => number;
}

function timesOf({ warm, cold }: Outcome, { service, overhead }: Way, at: keyof Band) {
  const weight = warm.weight + cold.weight;
  const partOf = (delays: typeof warm): Part => {
    const time = new TotalTime(overhead[at], service, { share: delays.share, cdf: (seconds) => delays.cdf(seconds) });
    return { share: weight > 0 ? delays.weight / weight : 0, cdf: (seconds) => time.cdf(seconds) };
  };
  const parts = { warm: partOf(warm), cold: partOf(cold) };
  const mixed = [parts.warm, parts.cold].filter(({ share }) => share > 0);
  return { ...parts, all: (seconds: number) => mixed.reduce((sum, { share, cdf }) => sum + share * cdf(seconds), 0) };
}

function percentilesOf({ share, cdf }: Part): Percentiles | null {
  if (share <= 0) return null;
  const at = (part: number): number => milliseconds(quantileOf(cdf, part));
  return { share, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** Bars of equal width on a logarithmic axis; the last one takes what is beyond. */
function histogramOf(warm: Part, cold: Part, all: Part['cdf']): Latency['histogram'] {
  const [first, last] = [quantileOf(all, 0.001), quantileOf(all, 0.999)];
  const ratio = (last / first) ** (1 / (barCount - 1));
  let [warmBefore, coldBefore] = [0, 0];
  return Array.from({ length: barCount }, (_, index) => {
    const upTo = first * ratio ** index;
    const end = index === barCount - 1;
    const [warmUpTo, coldUpTo] = end
      ? [warm.share, cold.share]
      : [warm.share * warm.cdf(upTo), cold.share * cold.cdf(upTo)];
    const bar = { upToMs: milliseconds(upTo), warm: warmUpTo - warmBefore, cold: coldUpTo - coldBefore };
    [warmBefore, coldBefore] = [warmUpTo, coldUpTo];
    return bar;
  });
}

/** The p95 in the busiest part of the week, in milliseconds. */
export function busiestP95({ busiest }: Outcome, { service, overhead }: Way): number | undefined {
  if (busiest.weight <= 0) return undefined;
  const delay = { share: busiest.share, cdf: (seconds: number) => busiest.cdf(seconds) };
  const time = new TotalTime(overhead.expected, service, delay);
  return 1000 * quantileOf((seconds) => time.cdf(seconds), 0.95);
}

/** The same of all requests. */
export function overallP95(outcome: Outcome, way: Way): number {
  return 1000 * quantileOf(timesOf(outcome, way, 'expected').all, 0.95);
}
