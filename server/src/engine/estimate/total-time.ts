import { cdf, quantileAt, type LogNormal } from './log-normal.ts';

/** A delay that only a share of the requests meets. */
export interface Delay {
  readonly share: number;
  /** P(delay <= seconds) among those. Continuous. */
  readonly cdf: (seconds: number) => number;
}

const step = 0.2;
const grid = Array.from({ length: 45 }, (_, index) => {
  const z = (index - 22) * step;
  return { z, weight: (step * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI) };
});
const certain = [{ z: 0, weight: 1 }];

/**
 * Overhead + service time + delay, in seconds. The service time is independent of the delay that precedes it, so only the delay has to
 * be simulated, and a fleet that is hardly busy has exact percentiles.
 */
export class TotalTime {
  readonly #overhead: number;
  readonly #service: LogNormal;
  readonly #delay: Delay;
  readonly #points: readonly { readonly seconds: number; readonly weight: number }[];

  constructor(overheadSeconds: number, service: LogNormal, delay: Delay) {
    this.#overhead = overheadSeconds;
    this.#service = service;
    this.#delay = delay;
    // Below this the delayed requests change no percentile.
    const points = delay.share <= 1e-9 ? [] : service.sigma === 0 ? certain : grid;
    this.#points = points.map(({ z, weight }) => ({ seconds: quantileAt(service, z), weight }));
  }

  /** P(total <= seconds) */
  cdf(seconds: number): number {
    const left = seconds - this.#overhead;
    const { share } = this.#delay;
    let delayed = 0;
    for (const point of this.#points) {
      if (point.seconds < left) delayed += point.weight * this.#delay.cdf(left - point.seconds);
    }
    return (1 - share) * cdf(this.#service, left) + share * Math.min(1, delayed);
  }
}

/** Where a distribution function reaches the share, in seconds and to one part in 10^5. */
export function quantileOf(cdfOf: (seconds: number) => number, share: number): number {
  let high = 1e-3;
  while (cdfOf(high) < share && high < 1e9) high *= 2;
  let low = high / 2;
  if (cdfOf(low) >= share) low = 0;
  for (let round = 0; round < 60 && high - low > 1e-5 * high; round++) {
    const middle = (low + high) / 2;
    if (cdfOf(middle) < share) low = middle;
    else high = middle;
  }
  return high;
}
