import { normalCdf, z95 } from './normal.ts';

/** Times that are a constant (sigma 0) or log-normal. In seconds. */
export interface LogNormal {
  /** Mean and standard deviation of the logarithm. */
  readonly mu: number;
  readonly sigma: number;
}

/** The largest p95/mean a log-normal distribution can have: exp(z95^2 / 2). */
const largestRatio = Math.exp((z95 * z95) / 2);

/** The distribution with the mean and the 95th percentile; the nearest one where no log-normal has both. */
export function fromMeanAndP95(mean: number, p95: number): LogNormal {
  const ratio = Math.min(largestRatio, Math.max(1, p95 / mean));
  const sigma = z95 - Math.sqrt(Math.max(0, z95 * z95 - 2 * Math.log(ratio)));
  return fromMean(mean, sigma);
}

export function fromMean(mean: number, sigma: number): LogNormal {
  return { mu: Math.log(mean) - (sigma * sigma) / 2, sigma };
}

/** The distribution with these 5th and 95th percentiles; its median is their geometric mean. */
export function fromBand(low: number, high: number): LogNormal {
  return { mu: (Math.log(low) + Math.log(high)) / 2, sigma: (Math.log(high) - Math.log(low)) / (2 * z95) };
}

export function cdf({ mu, sigma }: LogNormal, x: number): number {
  if (x <= 0) return 0;
  if (sigma === 0) return Math.log(x) >= mu - 1e-12 ? 1 : 0;
  return normalCdf((Math.log(x) - mu) / sigma);
}

export function quantileAt({ mu, sigma }: LogNormal, z: number): number {
  return Math.exp(mu + sigma * z);
}

/** P(U x W <= x) for W of the distribution and U uniform between 0 and 1: what is left of W at a random moment of it. */
export function residualCdf(time: LogNormal, x: number): number {
  if (x <= 0) return 0;
  const { mu, sigma } = time;
  if (sigma === 0) return Math.min(1, x / Math.exp(mu));
  const tail = 1 - normalCdf((Math.log(x) - mu + sigma * sigma) / sigma);
  return Math.min(1, cdf(time, x) + x * Math.exp((sigma * sigma) / 2 - mu) * tail);
}

/** Squared coefficient of variation. */
export function variation({ sigma }: LogNormal): number {
  return Math.exp(sigma * sigma) - 1;
}
