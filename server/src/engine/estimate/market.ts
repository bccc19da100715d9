import { asyncPrice, hostingPrice, transformPrice, type Price } from '../catalogue/catalogue.ts';
import type { Settings } from '../settings.ts';

/** Whose prices are paid: AWS's in a Region, but for what the project pays instead. */
export interface Market {
  readonly region: string;
  readonly own: Settings['prices'];
}

const priceOf = { 'real-time': hostingPrice, async: asyncPrice, batch: transformPrice };

/** USD per instance hour: the project's own price, or else AWS's less the project's discount. */
export function instancePrice(type: keyof typeof priceOf, instanceType: string, { region, own }: Market): Price {
  const price = priceOf[type](instanceType, region);
  const usd = own.instanceUsdPerHour[instanceType];
  if (usd !== undefined && price.state !== 'not-offered') {
    const source = "the project's own price";
    return { state: 'known', usd, low: 1, high: 1, grade: 'verified', source, date: '' };
  }
  if (price.state !== 'known' || own.instanceDiscount === 0) return price;
  const percent = `${String(Math.round(own.instanceDiscount * 1e4) / 100)} %`;
  return {
    ...price,
    usd: price.usd * (1 - own.instanceDiscount),
    source: `${price.source}, less the project's ${percent}`,
  };
}
