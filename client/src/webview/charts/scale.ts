/**
 * Round values within the domain, at most `most` of them: powers of ten, thinned when there are many, with 2 and 5 between
 * them when there are few.
 */
export function logTicks([low, high]: readonly [number, number], most: number): readonly number[] {
  for (const steps of [[1, 2, 5], [1, 3], [1]]) {
    const ticks = powers(low, high).flatMap((power) => steps.map((step) => step * power));
    const within = ticks.filter((tick) => isWithin(tick, low, high));
    if (within.length <= most) return within;
  }
  const decades = powers(low, high).filter((power) => isWithin(power, low, high));
  const every = Math.ceil(decades.length / Math.max(1, most));
  return decades.filter((_, index) => index % every === 0);
}

function isWithin(value: number, low: number, high: number): boolean {
  // Powers of ten are not exact in binary.
  return value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9);
}

function powers(low: number, high: number): readonly number[] {
  const first = Math.floor(Math.log10(low) + 1e-9);
  const last = Math.ceil(Math.log10(high) - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(`1e${String(first + index)}`));
}

/** The smallest domain with round ends (1, 2 or 5 times a power of ten) that holds all the values, all of them positive. */
export function roundDomain(values: readonly number[]): readonly [number, number] | undefined {
  const positive = values.filter((value) => value > 1e-12 && Number.isFinite(value));
  if (positive.length === 0) return undefined;
  const [low, high] = positive.reduce(([a, b], value) => [Math.min(a, value), Math.max(b, value)], [Infinity, 0]);
  const bottom = roundDown(low);
  const top = roundUp(high);
  return bottom === top ? [bottom / 2, top * 2] : [bottom, top];
}

function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9);
  const step = [5, 2, 1].find((candidate) => candidate * power <= value * (1 + 1e-9)) ?? 1;
  return step * power;
}

function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9);
  const step = [1, 2, 5, 10].find((candidate) => candidate * power >= value * (1 - 1e-9)) ?? 10;
  return step * power;
}

/** From values to places in the drawing and back. */
export interface LogScale {
  apply(value: number): number;
  invert(place: number): number;
}

export function logScale([low, high]: readonly [number, number], [start, end]: readonly [number, number]): LogScale {
  const [from, decades, length] = [Math.log(low), Math.log(high / low), end - start];
  return {
    apply: (value) => start + ((Math.log(value) - from) / decades) * length,
    invert: (place) => Math.exp(from + ((place - start) / length) * decades),
  };
}
