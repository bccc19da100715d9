import { premiumsOf, priceList, type Grade, type PriceList, type Row } from './price-lists.ts';
import { isOffered } from './offers.ts';
import type { Use } from './instances.ts';

/** A price is known, or the thing is not sold there, or we have not read its price. Only the first is a number. */
export type Price = KnownPrice | UnknownPrice;

export interface KnownPrice {
  readonly state: 'known';
  readonly usd: number;
  /** Factors on `usd` between which the true price lies, by the grade. */
  readonly low: number;
  readonly high: number;
  readonly grade: Grade;
  /** "AWS price list, through Infracost, 2026-05-08". */
  readonly source: string;
  readonly date: string;
}

interface UnknownPrice {
  readonly state: 'not-offered' | 'not-in-catalogue';
  /** "ml.g5.xlarge is not offered for hosting in eu-west-3 (price list of 2026-08-11)". */
  readonly reason: string;
}

/** USD per instance hour of a real-time endpoint. */
export function hostingPrice(type: string, region: string): Price {
  return instancePrice(type, region, 'hosting', (list) => list.hosting.rows[bare(type)]);
}

/** USD per instance hour of an asynchronous endpoint: the hosting price, except where it was read by itself. */
export function asyncPrice(type: string, region: string): Price {
  const own = priceList(region)?.async.verified[bare(type)];
  if (own) return instancePrice(type, region, 'hosting', () => own);
  return byParity(hostingPrice(type, region), priceList(region));
}

/** USD per instance hour of a batch transform job. */
export function transformPrice(type: string, region: string): Price {
  return byParity(
    instancePrice(type, region, 'transform', (list) => list.hosting.rows[bare(type)]),
    priceList(region),
  );
}

/** USD per second of inference on a serverless endpoint. */
export function serverlessPrice(memoryMib: number, region: string): Price {
  return listed(
    region,
    () => `serverless with ${String(memoryMib)} MB`,
    (list) => list.serverless.memoryMib[String(memoryMib)],
  );
}

/** USD per second and unit of provisioned concurrency: `usage` while it is enabled, `duration` for the inference on it. */
export function provisionedPrice(memoryMib: number, region: string, part: 'usage' | 'duration'): Price {
  const what = (): string => `provisioned concurrency with ${String(memoryMib)} MB`;
  const price = listed(region, what, (list) => list.provisionedConcurrency[part].memoryMib[String(memoryMib)]);
  const band = priceList(region)?.provisionedConcurrency.bandOfOthers;
  return price.state === 'known' && price.grade === 'estimated' && band ? { ...price, ...band } : price;
}

/** USD per GB of request or response bodies. */
export function dataPrice(region: string, direction: 'in' | 'out'): Price {
  return listed(
    region,
    () => `data ${direction}`,
    (list) => list.data[direction],
  );
}

/** USD per GB-month of the volume of an endpoint instance. */
export function volumePrice(region: string): Price {
  return listed(
    region,
    () => 'endpoint volumes',
    (list) => list.volume.gp2,
  );
}

/** USD per S3 request. */
export function s3Price(region: string, request: 'put' | 'get'): Price {
  return listed(
    region,
    () => `S3 ${request} requests`,
    (list) => list.s3[request],
  );
}

function instancePrice(type: string, region: string, use: Use, rowOf: (list: PriceList) => Row | undefined): Price {
  const what = (): string => `${type} for ${use === 'hosting' ? 'endpoints' : 'batch transform'}`;
  if (isOffered(type, region, use) === 'not-offered') {
    return { state: 'not-offered', reason: `${what()} is not offered in ${region}` };
  }
  return listed(region, what, rowOf);
}

function listed(region: string, what: () => string, rowOf: (list: PriceList) => Row | undefined): Price {
  const list = priceList(region);
  if (!list) return { state: 'not-in-catalogue', reason: `the prices of ${region} are not in the catalogue` };
  const row = rowOf(list);
  if (row) return known(list, row);
  return { state: 'not-in-catalogue', reason: `the price of ${what()} is not in the catalogue of ${list.asOf}` };
}

function known(list: PriceList, [usd, mark, basis]: Row): KnownPrice {
  const { grade, low, high } = list.grades[mark];
  const from = list.sources[typeof basis === 'string' ? basis : 'ec2'];
  const date = from?.date ?? list.asOf;
  const words = from?.short ?? 'price list';
  if (typeof basis === 'string')
    return { state: 'known', usd, low: low ?? 1, high: high ?? 1, grade, source: `${words}, ${date}`, date };
  const premiums = premiumsOf(list);
  const how = grade === 'derived' ? "the family's known premium" : 'an assumed premium';
  return {
    state: 'known',
    usd,
    low: low ?? premiums.low / basis,
    high: high ?? premiums.high / basis,
    grade,
    source: `${words} of ${date} x ${String(basis)}, ${how}`,
    date,
  };
}

/** A hosting price taken for another use: never better than derived. */
function byParity(price: Price, list: PriceList | undefined): Price {
  if (price.state !== 'known' || !list) return price;
  const { grade, low, high } = list.grades[list.async.grade];
  const source = `hosting price (${price.source})`;
  if (price.grade !== 'verified') return { ...price, source };
  return { ...price, grade, low: low ?? price.low, high: high ?? price.high, source };
}

function bare(type: string): string {
  return type.replace(/^ml\./, '');
}
