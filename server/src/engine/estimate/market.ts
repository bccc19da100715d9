import {
  asyncPrice,
  bookOf,
  hostingPrice,
  transformPrice,
  type Price,
  type PriceBook,
} from '../catalogue/catalogue.ts';
import type { Settings } from '../settings.ts';

/** Where is paid, and by which prices: AWS's, but for what the project pays instead. */
export interface Market {
  readonly region: string;
  /** Give it to every price that is looked up: it has the user's fetched lists, own prices and discounts. */
  readonly book: PriceBook;
  readonly freeTier: boolean;
}

export function marketOf(region: string, settings: Settings): Market {
  return { region, book: bookOf(settings), freeTier: settings.prices.freeTier };
}

const priceOf = { 'real-time': hostingPrice, async: asyncPrice, batch: transformPrice };

/** USD per instance hour. */
export function instancePrice(type: keyof typeof priceOf, instanceType: string, { region, book }: Market): Price {
  return priceOf[type](instanceType, region, book);
}
