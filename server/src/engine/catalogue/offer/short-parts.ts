import { bundledList } from '../bundled-prices.ts';
import type { Part, PriceList } from '../price-lists.ts';

/** Below this share of what is expected a part counts as read in part only: nobody has shown us AWS's list of every Region. */
const least = 0.5;

const names = {
  hosting: 'real-time instances',
  async: 'asynchronous instances',
  transform: 'batch transform instances',
} as const;

/**
 * Takes back that a part has all that is sold, where it has far less than the Region is known to offer: what it lacks would
 * otherwise be called not offered. The notes say so.
 */
export function withoutShortParts(list: PriceList): { readonly list: PriceList; readonly notes: readonly string[] } {
  const hosting = countIn(list, 'hosting');
  const known = bundledList(list.region);
  const expected = { hosting: known ? countIn(known, 'hosting') : 0, async: hosting, transform: hosting };
  const parts = Object.keys(names) as (keyof typeof names)[];
  const short = parts.filter((part) => countIn(list, part) < expected[part] * least);
  const notes = short.map(
    (part) =>
      `AWS's list has ${String(countIn(list, part))} prices of ${names[part]}, where ${String(expected[part])} were expected; types that it lacks keep the prices they had`,
  );
  const complete = (list.complete ?? []).filter((part) => !short.some((one) => one === part));
  return short.length === 0 ? { list, notes } : { list: { ...list, complete }, notes };
}

function countIn({ prices }: PriceList, part: Part): number {
  return Object.keys(prices[part] ?? {}).length;
}
