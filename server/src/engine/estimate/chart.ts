import type { BreakEven, Chart, OptionType, Series } from '#protocol/report.ts';
import { secondsPerMonth } from '../model/units.ts';
import type { CostCurve } from './scaled.ts';
import type { Load } from './workload.ts';

export interface Curve {
  readonly type: OptionType;
  /** Its id in the report. */
  readonly option: string;
  readonly current: boolean;
  /** What a limit forbids, or what answers later than is asked for, is drawn all the same, and crosses nothing. */
  readonly competes: boolean;
  readonly cost: CostCurve;
}

/** Three decades to either side of the traffic, ten points each. */
const exponents = Array.from({ length: 61 }, (_, index) => (index - 30) / 10);

/** Cost against requests a month around the present traffic, and where the curves cross. */
export function chartOf(curves: readonly Curve[], load: Load): Chart {
  const center = load.averagePerSecond * secondsPerMonth;
  // Without any traffic there is nothing to scale.
  if (!(center > 0))
    return { series: curves.map(({ type, option }) => ({ type, option, points: [] })), breakEvens: [] };
  const sampled = curves.map((curve) => ({ curve, values: exponents.map((exponent) => curve.cost(10 ** exponent)) }));
  const series = sampled.map(({ curve, values }): Series => {
    const points = values.map((usd, index) => ({
      requestsPerMonth: sixDigits(center * 10 ** (exponents[index] ?? 0)),
      usdPerMonth: usd === undefined ? null : sixDigits(usd),
    }));
    return { type: curve.type, option: curve.option, points };
  });
  const possible = sampled.filter(({ curve }) => curve.competes);
  return { series, breakEvens: crossings(possible, center) };
}

/** More digits say nothing, and make the report long. */
function sixDigits(value: number): number {
  return Number(value.toPrecision(6));
}

interface Sampled {
  readonly curve: Curve;
  readonly values: readonly (number | undefined)[];
}

/** Where the current option crosses any other, and where the cheapest option changes. */
function crossings(sampled: readonly Sampled[], center: number): readonly BreakEven[] {
  const found = sampled.flatMap((a, index) =>
    sampled.slice(index + 1).flatMap((b) => {
      const point = crossingOf(a, b, center);
      if (!point) return [];
      return a.curve.current || b.curve.current || isCheapest(point, sampled, center) ? [point] : [];
    }),
  );
  return found.sort((a, b) => a.requestsPerMonth - b.requestsPerMonth);
}

/**
 * The first crossing of the two, from little traffic to much. Whole instances make a curve a staircase, which may cross the other
 * once more at each of its next steps; the chart shows these.
 */
function crossingOf(a: Sampled, b: Sampled, center: number): BreakEven | undefined {
  let last: { readonly exponent: number; readonly sign: number } | undefined;
  for (const [index, exponent] of exponents.entries()) {
    const sign = signOf(a.values[index], b.values[index]);
    if (sign === undefined) last = undefined;
    if (sign === undefined || sign === 0) continue;
    if (last && last.sign !== sign) {
      const factor = bisect(a.curve, b.curve, 10 ** last.exponent, 10 ** exponent, last.sign);
      const [below, above] = last.sign < 0 ? [a.curve, b.curve] : [b.curve, a.curve];
      const usdPerMonth = below.cost(factor);
      if (usdPerMonth === undefined) return undefined;
      return { requestsPerMonth: center * factor, usdPerMonth, below: below.type, above: above.type };
    }
    last = { exponent, sign };
  }
  return undefined;
}

/** To the nearest request in 10^9, or the step of a curve that jumps over the other. */
function bisect(a: Curve, b: Curve, from: number, to: number, signAtFrom: number): number {
  let low = from;
  let high = to;
  for (let round = 0; round < 40 && high - low > 1e-10 * high; round++) {
    const middle = (low + high) / 2;
    const sign = signOf(a.cost(middle), b.cost(middle));
    if (sign === signAtFrom || sign === 0) low = middle;
    else high = middle;
  }
  return low;
}

/** Which is the cheaper: -1 the first, 1 the second, 0 neither by more than rounding. */
function signOf(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  return Math.abs(a - b) <= 1e-9 * Math.max(a, b) ? 0 : Math.sign(a - b);
}

function isCheapest(point: BreakEven, sampled: readonly Sampled[], center: number): boolean {
  return sampled.every(({ curve }) => {
    const usd = curve.cost(point.requestsPerMonth / center);
    return (
      usd === undefined ||
      usd >= point.usdPerMonth * (1 - 1e-9) ||
      curve.type === point.below ||
      curve.type === point.above
    );
  });
}
