import {
  asyncPrice,
  bookWith,
  bundledList,
  countedFor,
  gradeOf,
  hostingPrice,
  pricedRegions,
  sourceWords,
  transformPrice,
  type Part,
  type Price,
  type PriceList,
  type PriceRow,
} from '#engine';
import type { StoredList } from '#price-files/price-store.ts';
import { partNames, usdWords, whatIsPriced, priceWords } from '#price-files/price-words.ts';
import { fetchedPrices, priceStoreOf } from '../fetched-prices.ts';
import { UsageError, type Io } from '../io.ts';
import { printTable } from './table.ts';

/** Which Regions have prices, from when, and how sure they are. */
export async function showRegions(io: Io): Promise<void> {
  await fetchedPrices(io); // says what is damaged
  const { lists } = await priceStoreOf(io).read();
  const stored = new Map(lists.map((one) => [one.list.region, one]));
  const regions = [...new Set([...pricedRegions, ...stored.keys()])].sort();
  printTable(
    ['Region', 'prices of', 'from', 'verified', 'derived', 'estimated'],
    regions.map((region) => regionRow(region, stored.get(region))),
    io,
  );
}

function regionRow(region: string, stored: StoredList | undefined): string[] {
  const bundled = bundledList(region);
  const count = (grade: string): string => {
    const rows = rowsOf([...(stored ? [stored.list] : []), ...(bundled ? [bundled] : [])]);
    return String(rows.filter(({ row }) => gradeOf[row[1]] === grade).length);
  };
  const from = stored ? `AWS, fetched ${stored.fetched.slice(0, 10)}` : 'this version';
  const asOf = (stored?.list ?? bundled)?.asOf ?? '';
  return [region, asOf, from, ...['verified', 'derived', 'estimated'].map(count)];
}

/** All prices of the Regions, or those of one instance type or one part (`serverless`, `lambda`). */
export async function showPrices(regions: readonly string[], what: string | undefined, io: Io): Promise<boolean> {
  const fetched = await fetchedPrices(io);
  const shown = regions.length > 0 ? regions : [...pricedRegions];
  const part = partNames.find((name) => name === what);
  const rows = shown.flatMap((region) => {
    if (what !== undefined && !part) return instanceRows(what, region, fetched);
    const bundled = bundledList(region);
    const lists = [...fetched.filter((list) => list.region === region), ...(bundled ? [bundled] : [])];
    if (lists.length === 0)
      throw new UsageError(`there are no prices of ${region}; mldeploy prices refresh --region ${region} fetches them`);
    return rowsOf(lists)
      .filter((one) => part === undefined || one.part === part)
      .map(({ part: of, key, row, list }) => {
        const grade = gradeOf[row[1]];
        return [region, whatIsPriced(of, key), priceWords(of, key, row), grade, sourceWords(list, row)];
      });
  });
  printTable(['Region', 'what', 'price', 'grade', 'source'], rows, io);
  return rows.length > 0;
}

const uses = [
  ['real-time', hostingPrice],
  ['asynchronous', asyncPrice],
  ['batch transform', transformPrice],
] as const;

function instanceRows(given: string, region: string, fetched: readonly PriceList[]): string[][] {
  const type = given.startsWith('ml.') ? given : `ml.${given}`;
  if (!/^ml\.[a-z0-9-]+\.[a-z0-9-]+$/.test(type)) {
    throw new UsageError(
      `${given} is neither an instance type, such as ml.m5.xlarge, nor one of ${partNames.join(', ')}`,
    );
  }
  const book = bookWith(fetched);
  return uses.map(([use, priceOf]) => [region, `${type} ${use}`, ...cellsOf(priceOf(type, region, book))]);
}

function cellsOf(price: Price): string[] {
  if (price.state !== 'known') return ['-', price.state === 'not-offered' ? 'not offered' : 'unknown', price.reason];
  const { usd, grade, source } = price;
  return [`${grade === 'verified' ? '' : '~'}${usdWords(usd)}/hour`, grade, source];
}

interface Listed {
  readonly part: Part;
  readonly key: string;
  readonly row: PriceRow;
  readonly list: PriceList;
}

/** Each price once, from the first list that has it. */
function rowsOf(lists: readonly PriceList[]): readonly Listed[] {
  const found = new Map<string, Listed>();
  for (const part of partNames) {
    for (const list of countedFor(part, lists)) {
      for (const [key, row] of Object.entries(list.prices[part] ?? {})) {
        const id = `${part} ${key}`;
        if (row && !found.has(id)) found.set(id, { part, key, row, list });
      }
    }
  }
  return [...found.values()];
}
