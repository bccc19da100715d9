/** A mean with the half width of its 95 % confidence interval. */
export interface Interval {
  readonly mean: number;
  readonly half: number;
}

/** Student's t at 97.5 % and 39 degrees of freedom. */
const t39 = 2.0227;
const batches = 40;

/**
 * The interval by batch means: requests of one queue depend on each other, 40 long stretches of them hardly. The first tenth is left
 * out, for the queue begins empty.
 */
export function batchMeans(values: Float64Array): Interval {
  return ofBatches(values, (batch) => batch.reduce((sum, value) => sum + value, 0) / batch.length);
}

/** The same of a percentile. */
export function batchQuantiles(values: Float64Array, share: number): Interval {
  return ofBatches(values, (batch) => batch.toSorted()[Math.ceil(share * batch.length) - 1] ?? 0);
}

function ofBatches(values: Float64Array, statistic: (batch: Float64Array) => number): Interval {
  const from = Math.floor(values.length / 10);
  const size = Math.floor((values.length - from) / batches);
  const each = Array.from({ length: batches }, (_, batch) =>
    statistic(values.subarray(from + batch * size, from + (batch + 1) * size)),
  );
  const mean = each.reduce((sum, value) => sum + value, 0) / batches;
  const variance = each.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (batches - 1);
  return { mean, half: t39 * Math.sqrt(variance / batches) };
}
