import type { SageMakerKind } from './kinds.ts';
import type { PriceList } from '../price-lists.ts';
import { countOf, usdOf, type OfferRows } from './rows.ts';

/** A fall beyond this share means a document cut short or written anew, more likely than types withdrawn. */
const mostLost = 0.2;

/** A price that has stood for years, and a range that only a fault leaves. */
const probe = { type: 'ml.m5.xlarge', region: 'us-east-1', least: 0.1, most: 0.5 };

/** Why a document is not taken for the Region's prices, each reason a sentence with the value and a way out; none for a good one. */
export function refusalsOf(region: string, rows: OfferRows<SageMakerKind>, before: PriceList | undefined): string[] {
  const count = countOf(rows, 'hosting');
  if (count === 0) {
    return [
      `AWS's list for ${region} (published ${rows.published || 'on no known day'}) has no price of a real-time instance; try again later, or tell us: its form may have changed`,
    ];
  }
  return [...fewer(region, count, before), ...unitsOf(rows), ...probed(region, rows), ...undated(region, rows)];
}

/** A unit that is not the one we reckon with would make each price of its kind wrong. */
export function unitsOf({ wrongUnits: [first, ...others] }: OfferRows): string[] {
  if (!first) return [];
  const more = others.length === 0 ? '' : `, and ${String(others.length)} more like it`;
  return [
    `${first.usage} is priced by "${first.unit}", not by "${first.expected}"${more}; AWS has changed the form of its list, so please tell us`,
  ];
}

function fewer(region: string, count: number, before: PriceList | undefined): string[] {
  const known = Object.keys(before?.prices.hosting ?? {}).length;
  if (!before || count >= known * (1 - mostLost)) return [];
  const lost = Math.round((1 - count / known) * 100);
  return [
    `it has ${String(count)} prices of real-time instances, ${String(lost)} % fewer than the ${String(known)} of ${before.asOf}; if AWS sells fewer now, drop the old ones with mldeploy prices reset --region ${region} and refresh again`,
  ];
}

function probed(region: string, rows: OfferRows<SageMakerKind>): string[] {
  const { type, least, most } = probe;
  const usd = region === probe.region ? usdOf(rows, 'hosting', type) : undefined;
  if (usd === undefined || (usd >= least && usd <= most)) return [];
  return [
    `${type} costs $${String(usd)} an hour in it, outside $${least.toFixed(2)} to $${most.toFixed(2)}, so the others may be wrong as well; try again later, and set a price that you know yourself under prices.instances in .mldeployrc.yaml`,
  ];
}

function undated(region: string, { published }: OfferRows): string[] {
  if (/^\d{4}-\d\d-\d\d/.test(published)) return [];
  return [`the list for ${region} does not say when it was published ("${published}"); try again later`];
}
