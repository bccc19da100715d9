import type { Latency } from '#protocol/report.ts';
import { duration } from '#protocol/words.ts';
import type { Check } from '../situation.ts';

/**
 * Where only the mean of the inference time is given, its spread is ours: then the half of the requests, or all that meet a
 * cold start, must take too long before it is said.
 */
export const missesP95: Check = ({ report, current, given }) => {
  const { p95Ms } = report.objectives;
  const latency = current.latencyMs;
  if (p95Ms === null || latency === null || !given.traffic || !given.inferenceTime) return [];
  const isMissed = given.spread ? latency.p95 > p95Ms : missesAnyway(latency, p95Ms);
  if (!isMissed) return [];
  const cold = latency.cold && latency.cold.share > 0.05 && (latency.warm?.p95 ?? Infinity) <= p95Ms;
  return [
    {
      limit: 'estimate/misses-p95',
      case: cold ? 'cold-starts' : undefined,
      pointer: '/objectives/p95Seconds',
      words: { p95: duration(latency.p95), share: percent(latency.cold?.share ?? 0) },
    },
  ];
};

function missesAnyway({ p50, cold, p95Range }: Latency, p95Ms: number): boolean {
  return p50 > p95Ms || (cold !== null && cold.share > 0.05 && Math.min(cold.p50, p95Range.low) > p95Ms);
}

function percent(share: number): string {
  return `${String(Math.round(100 * share))} %`;
}
