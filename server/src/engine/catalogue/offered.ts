import { bundled, type PriceBook } from './price-book.ts';
import type { Use } from './instances.ts';
import { isOffered as isOfferedByOffers, offersDate, serverlessRegions, type Offer } from './offers.ts';

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

/** Whether the Region has serverless inference: by the lists that the user has fetched, and else by AWS's documentation. */
export function offersServerless(region: string, book: PriceBook = bundled): boolean {
  for (const { prices, complete } of book.fetched(region)) {
    if (Object.keys(prices.serverless ?? {}).length > 0) return true;
    if (complete?.includes('serverless') === true) return false;
  }
  return serverlessRegions.has(region);
}

/** The day as of which it is known what the Region offers. */
export function offeredAsOf(region: string, use: Use, book: PriceBook = bundled): string {
  return book.fetched(region).find(({ complete }) => complete?.includes(use))?.asOf ?? offersDate;
}
