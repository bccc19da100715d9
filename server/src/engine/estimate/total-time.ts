import type { Latency } from '#protocol/report.ts';
import { cdf, quantileAt, type LogNormal } from './log-normal.ts';

/** A delay that only a share of the requests meets. */
export interface Delay {
  readonly share: number;
  /** P(delay <= seconds) among those. Continuous. */
  readonly cdf: (seconds: number) => number;
}

const step = 0.2;
const grid = Array.from({ length: 61 }, (_, index) => {
  const z = (index - 30) * step;
  return { z, weight: (step * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI) };
});

/** Percentiles of overhead + service time + delay, from the mixture's distribution function, by bisection. In milliseconds. */
export function percentiles(overheadSeconds: number, service: LogNormal, delay: Delay): Latency {
  const points = grid.map(({ z, weight }) => ({ seconds: quantileAt(service, z), weight }));
  const reached = (seconds: number): number => {
    const left = seconds - overheadSeconds;
    let delayed = 0;
    // Below this the delayed requests change no percentile.
    if (delay.share > 1e-9) for (const point of points) delayed += point.weight * delay.cdf(left - point.seconds);
    return (1 - delay.share) * cdf(service, left) + delay.share * delayed;
  };
  const at = (share: number): number => 1000 * inverse(reached, share);
  const p95 = at(0.95);
  const p95Range = { low: p95, expected: p95, high: p95 };
  return { p50: at(0.5), p90: at(0.9), p95, p99: at(0.99), p95Range, warm: null, cold: null, histogram: [] };
}

/** Where a rising function reaches the share, to one part in 10^6. */
function inverse(rising: (x: number) => number, share: number): number {
  let high = 1e-3;
  while (rising(high) < share && high < 1e9) high *= 2;
  let low = high / 2;
  if (rising(low) >= share) low = 0;
  for (let round = 0; round < 60 && high - low > 1e-6 * high; round++) {
    const middle = (low + high) / 2;
    if (rising(middle) < share) low = middle;
    else high = middle;
  }
  return high;
}
