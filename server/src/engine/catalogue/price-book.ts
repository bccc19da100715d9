import { bundledList, pricesDate } from './bundled-prices.ts';
import type { PriceList } from './price-lists.ts';

/** Where prices are looked up, and what the project pays in place of them. */
export interface PriceBook {
  /** The list of the Region that counts first. */
  readonly listOf: (region: string) => PriceList | undefined;
  /** Lists of the Region that the user has fetched, the newest first; they count before the bundled one. */
  readonly fetched: (region: string) => readonly PriceList[];
  readonly paid: Paid;
}

/** What an account pays in place of AWS's list prices. */
export interface Paid {
  /** USD an hour by instance type: `ml.g5.xlarge: 0.98`; no discount comes off them. */
  readonly instanceUsdPerHour: Readonly<Record<string, number>>;
  /** Off the price of the other SageMaker instances (a Savings Plan), as a share: 0.2 for 20 %. */
  readonly instanceDiscount: number;
  /** Off every price (an Enterprise Discount Program), after any other discount, as a share. */
  readonly discount: number;
}

const listPrices: Paid = { instanceUsdPerHour: {}, instanceDiscount: 0, discount: 0 };
const none: readonly PriceList[] = [];

/** A book in which the given lists count before the bundled ones, of several lists of a Region the newest. */
export function bookWith(lists: readonly PriceList[], paid: Paid = listPrices): PriceBook {
  const byRegion = new Map<string, PriceList[]>();
  for (const list of lists.toSorted((a, b) => (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : 0))) {
    byRegion.set(list.region, [...(byRegion.get(list.region) ?? []), list]);
  }
  const fetched = (region: string): readonly PriceList[] => byRegion.get(region) ?? none;
  return { listOf: (region) => fetched(region)[0] ?? bundledList(region), fetched, paid };
}

const books = new WeakMap<object, PriceBook>();

/** The book of a user's settings; the same for the same settings. */
export function bookOf(settings: { readonly priceLists: readonly PriceList[]; readonly prices: Paid }): PriceBook {
  const known = books.get(settings);
  if (known) return known;
  const book = bookWith(settings.priceLists, settings.prices);
  books.set(settings, book);
  return book;
}

/** The prices that came with this version, as AWS lists them. */
export const bundled: PriceBook = bookWith([]);

/** The day of the prices that count first in the Region, for "prices of". */
export function pricesAsOf(region: string, book: PriceBook = bundled): string {
  return book.listOf(region)?.asOf ?? pricesDate;
}
