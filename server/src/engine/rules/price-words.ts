import { hostingPrice, transformPrice, type Price, type PriceBook, type Use } from '../catalogue/catalogue.ts';
import { formatUsd } from '../model/units.ts';

/** As in the AWS Pricing Calculator. */
const hoursPerMonth = 730;

interface Where {
  readonly use: Use;
  readonly region: string;
  readonly book: PriceBook;
  readonly count?: number | undefined;
}

/** ", about $71/month less": what another type would cost, or cost more or less, as far as the prices are known. */
export function priceWords(from: string, to: string, { use, region, book, count = 1 }: Where): string {
  const after = hourly(to, use, region, book);
  if (after.state !== 'known') return '';
  const before = hourly(from, use, region, book);
  const isBatch = use === 'transform';
  const factor = count * (isBatch ? 1 : hoursPerMonth);
  const unit = isBatch ? 'hour' : 'month';
  if (before.state !== 'known') return `, about ${formatUsd(after.usd * factor)}/${unit}`;
  const change = (after.usd - before.usd) * factor;
  return `, about ${formatUsd(Math.abs(change))}/${unit} ${change < 0 ? 'less' : 'more'}`;
}

function hourly(type: string, use: Use, region: string, book: PriceBook): Price {
  return use === 'transform' ? transformPrice(type, region, book) : hostingPrice(type, region, book);
}
