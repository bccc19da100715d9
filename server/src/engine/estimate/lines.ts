import type { Band, KnownPrice, Price } from '../catalogue/catalogue.ts';
import type { CostLine, Grade, Range } from '#protocol/report.ts';

/** A line of a bill before it is put into words: charts need only its amount, and words cost more time than amounts. */
export interface Line {
  readonly label: string;
  /** Undefined when the price is not known. */
  readonly usd: Range | undefined;
  readonly formula: () => string;
  readonly source: string;
  readonly grade: Grade;
  /** Why the price is not known. */
  readonly unknown: string | undefined;
}

/** A quantity with a unit, times its price. `words` say the quantity: "730 h x 2 instances". */
export function line(label: string, quantity: Band, unit: string, price: Price, words: () => string): Line {
  if (price.state !== 'known') {
    const formula = (): string => `${words()} x a price that is not known`;
    return {
      label,
      usd: undefined,
      formula,
      source: price.reason,
      grade: 'estimated',
      unknown: price.reason,
    };
  }
  return {
    label,
    usd: times(quantity, price),
    formula: () => `${words()} x ${plainUsd(price.usd)}${unit}`,
    source: price.source,
    grade: price.grade,
    unknown: undefined,
  };
}

export function exactly(value: number): Band {
  return { low: value, expected: value, high: value };
}

export function totalOf(lines: readonly Line[]): Range | undefined {
  const total = { low: 0, expected: 0, high: 0 };
  for (const { usd } of lines) {
    if (!usd) return undefined;
    total.low += usd.low;
    total.expected += usd.expected;
    total.high += usd.high;
  }
  return total;
}

export function weakest(grades: readonly Grade[]): Grade {
  if (grades.includes('estimated')) return 'estimated';
  return grades.includes('derived') ? 'derived' : 'verified';
}

export function costLine({ label, usd, formula, source, grade }: Line): CostLine {
  return { label, usdPerMonth: usd?.expected ?? null, formula: formula(), source, grade };
}

/** "$0.115", "$0.0000233": all digits, never an exponent. */
function plainUsd(usd: number): string {
  return `$${usd.toFixed(10).replace(/\.?0+$/, '')}`;
}

/** "2,740,000", "0.303": four digits, grouped. */
export function amount(value: number): string {
  const rounded = Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(4));
  return rounded.toLocaleString('en-US', { maximumFractionDigits: 8 });
}

function times(quantity: Band, price: KnownPrice): Range {
  return {
    low: quantity.low * price.usd * price.low,
    expected: quantity.expected * price.usd,
    high: quantity.high * price.usd * price.high,
  };
}
