import { bundled, type PriceBook } from './price-book.ts';
import type { Use } from './instances.ts';
import { isOffered as isOfferedByOffers, offersDate, type Offer } from './offers.ts';

/** Whether the type is offered in the Region: by the lists that the user has fetched, and else as of `offersDate`. */
export function isOffered(type: string, region: string, use: Use, book: PriceBook = bundled): Offer {
  const key = type.replace(/^ml\./, '');
  for (const { prices, complete, notOffered } of book.fetched(region)) {
    const rows = prices[use];
    if (rows && Object.hasOwn(rows, key)) return 'offered';
    if (complete?.includes(use) === true || notOffered?.[use]?.includes(key) === true) return 'not-offered';
  }
  return isOfferedByOffers(type, region, use);
}

/** The day as of which it is known what the Region offers. */
export function offeredAsOf(region: string, use: Use, book: PriceBook = bundled): string {
  return book.fetched(region).find(({ complete }) => complete?.includes(use))?.asOf ?? offersDate;
}
