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

export function cdf({ mu, sigma }: LogNormal, x: number): number {
  if (x <= 0) return 0;
  if (sigma === 0) return Math.log(x) >= mu - 1e-12 ? 1 : 0;
  return normalCdf((Math.log(x) - mu) / sigma);
}

export function quantileAt({ mu, sigma }: LogNormal, z: number): number {
  return Math.exp(mu + sigma * z);
}

export function meanOf({ mu, sigma }: LogNormal): number {
  return Math.exp(mu + (sigma * sigma) / 2);
}

/** The sum of two, as the log-normal with the mean and the variance of the sum (Fenton and Wilkinson). */
export function sumOf(a: LogNormal, b: LogNormal): LogNormal {
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  const spread = meanA * meanA * variation(a) + meanB * meanB * variation(b);
  return fromMean(meanA + meanB, Math.sqrt(Math.log1p(spread / (meanA + meanB) ** 2)));
}

/** Squared coefficient of variation. */
export function variation({ sigma }: LogNormal): number {
  return Math.exp(sigma * sigma) - 1;
}
