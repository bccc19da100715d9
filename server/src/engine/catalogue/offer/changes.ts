import type { Part, PriceList, Row } from '../price-lists.ts';

export interface PriceChange {
  readonly part: Part;
  /** What is priced: "m5.xlarge", "2048", "x86_64/gb-second". */
  readonly key: string;
  readonly kind: 'new' | 'gone' | 'dearer' | 'cheaper';
  /** Absent for what is new. */
  readonly before?: Row;
  /** Absent for what is gone. */
  readonly after?: Row;
}

export interface Comparison {
  /** The largest change of price first, then what is gone and what is new. */
  readonly changes: readonly PriceChange[];
  readonly same: number;
}

/** Prices differ that differ by more than rounding. */
const rounding = 1e-9;

/** What is another than before; of the lists before, the first that has a price counts. */
export function comparisonOf(before: readonly PriceList[], after: PriceList): Comparison {
  const changes: PriceChange[] = [];
  let same = 0;
  for (const part of partsOf([after])) {
    const counted = countedFor(part, before);
    const keys = new Set([...keysOf([after], part), ...(isComplete(after, part) ? keysOf(counted, part) : [])]);
    for (const key of keys) {
      const change = changeOf(part, key, rowIn(counted, part, key), rowIn([after], part, key));
      if (change) changes.push(change);
      else same++;
    }
  }
  return { changes: changes.sort(byWeight), same };
}

/** The share by which a price rose or fell; undefined for what is new or gone. */
export function shareOf({ before, after }: PriceChange): number | undefined {
  if (!before || !after) return undefined;
  const differs = amountsOf(after).findIndex((usd, at) => differ(usd, amountsOf(before)[at]));
  const [was, is] = [amountsOf(before)[Math.max(differs, 0)], amountsOf(after)[Math.max(differs, 0)]];
  return was === undefined || is === undefined ? 0 : is / was - 1;
}

function changeOf(part: Part, key: string, before: Row | undefined, after: Row | undefined): PriceChange | undefined {
  if (before && after) {
    const share = shareOf({ part, key, kind: 'dearer', before, after }) ?? 0;
    if (Math.abs(share) <= rounding) return undefined;
    return { part, key, kind: share > 0 ? 'dearer' : 'cheaper', before, after };
  }
  if (after) return { part, key, kind: 'new', after };
  return before && { part, key, kind: 'gone', before };
}

const ranks = { dearer: 0, cheaper: 0, gone: 1, new: 2 } as const;

function byWeight(a: PriceChange, b: PriceChange): number {
  const weight = Math.abs(shareOf(b) ?? 0) - Math.abs(shareOf(a) ?? 0);
  return ranks[a.kind] - ranks[b.kind] || weight || (a.key < b.key ? -1 : 1);
}

function differ(a: number, b: number | undefined): boolean {
  return b !== undefined && Math.abs(a / b - 1) > rounding;
}

function amountsOf([usd, , , more]: Row): readonly number[] {
  return [usd, ...(more?.tiers ?? []).map(([, price]) => price)];
}

/** Of the lists from the first on those that count: below one that has all of the part nothing does. */
export function countedFor(part: Part, lists: readonly PriceList[]): readonly PriceList[] {
  const whole = lists.findIndex((list) => isComplete(list, part));
  return whole < 0 ? lists : lists.slice(0, whole + 1);
}

function rowIn(lists: readonly PriceList[], part: Part, key: string): Row | undefined {
  for (const { prices } of lists) {
    const row = prices[part]?.[key];
    if (row) return row;
  }
  return undefined;
}

function keysOf(lists: readonly PriceList[], part: Part): readonly string[] {
  return lists.flatMap(({ prices }) => Object.keys(prices[part] ?? {}));
}

function partsOf(lists: readonly PriceList[]): readonly Part[] {
  return [...new Set(lists.flatMap(({ prices }) => Object.keys(prices) as Part[]))];
}

function isComplete({ complete }: PriceList, part: Part): boolean {
  return complete?.includes(part) === true;
}
