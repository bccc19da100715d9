import { dayOfSeconds } from './day.ts';
import { timesOf, type Reading, type Times } from './measured.ts';

export type MetricName = 'ModelLatency' | 'OverheadLatency' | 'ModelSetupTime' | 'Invocations';
export type Statistic = 'mean' | 'p95' | 'sum' | 'count' | 'other';

/** One statistic of one metric of CloudWatch over time. */
export interface Series {
  readonly metric: MetricName;
  readonly statistic: Statistic;
  readonly points: readonly Point[];
}

export interface Point {
  /** Since 1970. */
  readonly seconds: number | undefined;
  readonly value: number;
}

/** The metric that a label, an id or a column names; `InvocationsPerInstance` and the like are others. */
export function metricIn(words: string): MetricName | undefined {
  const [found] = /ModelLatency|OverheadLatency|ModelSetupTime|Invocations(?![A-Za-z])/i.exec(words) ?? [];
  const names: readonly MetricName[] = ['ModelLatency', 'OverheadLatency', 'ModelSetupTime', 'Invocations'];
  return names.find((name) => name.toLowerCase() === found?.toLowerCase());
}

/** A latency without a word is an average, invocations are a sum. */
export function statisticIn(words: string, metric: MetricName): Statistic {
  const percentile = /(?:^|[^A-Za-z0-9])(?:p|tm)(\d{1,2}(?:\.\d+)?)(?![A-Za-z0-9])/i.exec(words)?.[1];
  if (percentile !== undefined) return Number(percentile) === 95 && !/tm95/i.test(words) ? 'p95' : 'other';
  if (/sample ?count/i.test(words)) return 'count';
  if (/\b(maximum|minimum|max|min)\b/i.test(words)) return 'other';
  if (/\bsum\b/i.test(words)) return 'sum';
  if (/\b(average|avg|mean)\b/i.test(words)) return 'mean';
  return metric === 'Invocations' ? 'sum' : 'mean';
}

/** What the series say together; undefined where none of them is of use. */
export function readingOf(all: readonly Series[]): Reading | undefined {
  const inference = timesIn(all, 'ModelLatency');
  const overhead = timesIn(all, 'OverheadLatency');
  const coldStart = timesIn(all, 'ModelSetupTime');
  const rate = rateOf(all);
  if (!inference && !overhead && !coldStart && rate === undefined) return undefined;
  const last = all.flatMap(({ points }) => points).reduce((latest, { seconds = 0 }) => Math.max(latest, seconds), 0);
  const isPercentiled = all.some(({ statistic, points }) => statistic === 'p95' && points.length > 1);
  const isUnused = all.some(({ statistic }) => statistic === 'other');
  return {
    ...(inference ? { inferenceSeconds: inference } : {}),
    ...(overhead ? { overheadSeconds: overhead } : {}),
    ...(coldStart ? { coldStartSeconds: coldStart } : {}),
    ...(rate === undefined ? {} : { rate: { perSecond: rate, of: 'traffic' } as const }),
    roundTrip: false,
    date: last > 0 ? dayOfSeconds(last) : undefined,
    notes: [
      ...(inference
        ? ['ModelLatency is the time of the model with the way to its container and back, without what SageMaker adds.']
        : []),
      ...(overhead
        ? ['OverheadLatency is what SageMaker adds; the network between client and SageMaker is not in it.']
        : []),
      ...(coldStart ? ['ModelSetupTime is what a cold start took.'] : []),
      ...(isPercentiled ? ['The p95 is the mean of those of the periods, which is near that of the whole time.'] : []),
      ...(isUnused ? ['Other statistics than the average, the p95 and the sum are not used.'] : []),
    ],
  };
}

function timesIn(all: readonly Series[], metric: MetricName): Times | undefined {
  const of = (statistic: Statistic): readonly Point[] =>
    all.find((series) => series.metric === metric && series.statistic === statistic)?.points ?? [];
  const weights = new Map(
    [...of('count'), ...(metric === 'ModelSetupTime' ? [] : invocationsFor(all))].map(({ seconds, value }) => [
      seconds,
      value,
    ]),
  );
  return timesOf(mean(of('mean'), weights), mean(of('p95'), weights));
}

/** How many requests each point stands for. */
function invocationsFor(all: readonly Series[]): readonly Point[] {
  return all.find(({ metric, statistic }) => metric === 'Invocations' && statistic === 'sum')?.points ?? [];
}

/** By the number of requests where it is known of all points, else all alike. */
function mean(points: readonly Point[], weights: ReadonlyMap<number | undefined, number>): number | undefined {
  if (points.length === 0) return undefined;
  const weightOf = ({ seconds }: Point): number | undefined =>
    seconds === undefined ? undefined : weights.get(seconds);
  const isWeighted = points.every((point) => (weightOf(point) ?? 0) > 0);
  const weighted = points.map((point) => ({ value: point.value, weight: isWeighted ? (weightOf(point) ?? 1) : 1 }));
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0);
  return weighted.reduce((sum, { value, weight }) => sum + value * weight, 0) / total;
}

/** Over the whole time, in which periods without requests may have no point. */
function rateOf(all: readonly Series[]): number | undefined {
  const points = invocationsFor(all);
  const times = points.flatMap(({ seconds }) => seconds ?? []).toSorted((a, b) => a - b);
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  const period = gaps.reduce((least, gap) => (gap > 0 ? Math.min(least, gap) : least), Infinity);
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined || !Number.isFinite(period) || times.length !== points.length)
    return undefined;
  const sum = points.reduce((total, { value }) => total + value, 0);
  const rate = sum / (last - first + period);
  return rate >= 0 && Number.isFinite(rate) ? rate : undefined;
}
