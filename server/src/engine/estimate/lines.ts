import type { Band, KnownPrice, Price, freeTier } from '../catalogue/catalogue.ts';
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
  /** The Region of which no prices have been read, where that is why. */
  readonly unread?: string;
  /** What the free tier may take off. */
  readonly free?: FreeUse;
}

export type Freebie = keyof typeof freeTier;

export interface FreeUse {
  readonly freebie: Freebie;
  readonly quantity: Band;
  readonly price: KnownPrice;
  readonly unit: string;
}

/**
 * A quantity with a unit, times its price. `words` say the quantity: "730 h x 2 instances". Where the price falls with the quantity,
 * each part has its own.
 */
export function line(
  label: string,
  quantity: Band,
  unit: string,
  price: Price,
  words: () => string,
  freebie?: Freebie,
): Line {
  if (price.state !== 'known') {
    const formula = (): string => `${words()} x a price that is not known`;
    return {
      label,
      usd: undefined,
      formula,
      source: price.reason,
      grade: 'estimated',
      unknown: price.reason,
      ...(price.unread !== undefined && { unread: price.unread }),
    };
  }
  return {
    label,
    usd: times(quantity, price),
    formula: () => `${words()} x ${priceWords(quantity.expected, unit, price)}`,
    source: price.source,
    grade: price.grade,
    unknown: undefined,
    ...(freebie && { free: { freebie, quantity, price, unit } }),
  };
}

export function exactly(value: number): Band {
  return { low: value, expected: value, high: value };
}

export function scaledBand({ low, expected, high }: Band, factor: number): Band {
  return { low: low * factor, expected: expected * factor, high: high * factor };
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
export function plainUsd(usd: number): string {
  return `$${usd.toFixed(10).replace(/\.?0+$/, '')}`;
}

/** "2,740,000", "0.303": four digits, grouped. */
export function amount(value: number): string {
  const rounded = Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(4));
  return grouped.format(rounded);
}

/** Made once: it takes longer than to format. */
const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 8 });

function times(quantity: Band, price: KnownPrice): Range {
  return {
    low: charge(quantity.low, price) * price.low,
    expected: charge(quantity.expected, price),
    high: charge(quantity.high, price) * price.high,
  };
}

/** What a quantity costs, each part of it by its tier. */
export function charge(quantity: number, price: KnownPrice): number {
  if (!price.tiers) return quantity * price.usd;
  return tiersOf(quantity, price).reduce((sum, { units, usd }) => sum + units * usd, 0);
}

/** The parts of a quantity by what they cost. */
function tiersOf(quantity: number, { usd, tiers = [] }: KnownPrice): readonly { units: number; usd: number }[] {
  const all = [{ from: 0, usd }, ...tiers];
  return all.flatMap((tier, index) => {
    const units = Math.min(quantity, all[index + 1]?.from ?? Infinity) - tier.from;
    return units > 0 ? [{ units, usd: tier.usd }] : [];
  });
}

/** "$0.2/GB", or by tiers "($0.0000166667/GB-s for 6,000,000,000, $0.000015/GB-s for 3,216,000,000)". */
function priceWords(quantity: number, unit: string, price: KnownPrice): string {
  const parts = tiersOf(quantity, price);
  if (parts.length <= 1) return `${plainUsd(price.usd)}${unit}`;
  return `(${parts.map(({ units, usd }) => `${plainUsd(usd)}${unit} for ${amount(units)}`).join(', ')})`;
}
