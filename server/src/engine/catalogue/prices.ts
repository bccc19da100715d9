import { bundledList, pricesDate } from './bundled-prices.ts';
import type { Architecture, Use } from './instances.ts';
import { isOffered } from './offers.ts';
import { bundled, type PriceBook } from './price-book.ts';
import { sharedPrices } from './price-data.ts';
import { gradeOf, type Grade, type Part, type PriceList, type Row } from './price-lists.ts';

/** A price is known, or the thing is not sold there, or we have not read its price. Only the first is a number. */
export type Price = KnownPrice | UnknownPrice;

export interface KnownPrice {
  readonly state: 'known';
  readonly usd: number;
  /** Prices from so many units a month on, rising; without them every unit costs `usd`. */
  readonly tiers?: readonly { readonly from: number; readonly usd: number }[];
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
  /** Of which we have read no prices at all. */
  readonly unread?: string;
}

/** USD per instance hour of a real-time endpoint. */
export function hostingPrice(type: string, region: string, book: PriceBook = bundled): Price {
  return instancePrice('hosting', type, region, book);
}

/** USD per instance hour of an asynchronous endpoint: the hosting price, except where it was read by itself. */
export function asyncPrice(type: string, region: string, book: PriceBook = bundled): Price {
  return instancePrice('async', type, region, book);
}

/** USD per instance hour of a batch transform job: the hosting price, except where it was read by itself. */
export function transformPrice(type: string, region: string, book: PriceBook = bundled): Price {
  return instancePrice('transform', type, region, book);
}

/** USD per hour of an EC2 instance (Linux, on demand), by its EC2 name: `m5.xlarge`. */
export function ec2Price(type: string, region: string, book: PriceBook = bundled): Price {
  return listed('ec2', bare(type), `${bare(type)} on EC2`, region, book);
}

/** USD per second of inference on a serverless endpoint. */
export function serverlessPrice(memoryMib: number, region: string, book: PriceBook = bundled): Price {
  return listed('serverless', String(memoryMib), `serverless with ${String(memoryMib)} MB`, region, book);
}

/** USD per second and unit of provisioned concurrency: `usage` while it is enabled, `duration` for the inference on it. */
export function provisionedPrice(
  memoryMib: number,
  region: string,
  part: 'usage' | 'duration',
  book: PriceBook = bundled,
): Price {
  const what = `provisioned concurrency with ${String(memoryMib)} MB`;
  const of = part === 'usage' ? 'provisionedUsage' : 'provisionedDuration';
  return listed(of, String(memoryMib), what, region, book);
}

/** USD per GB of request or response bodies. */
export function dataPrice(region: string, direction: 'in' | 'out', book: PriceBook = bundled): Price {
  return listed('data', direction, `data ${direction}`, region, book);
}

/** USD per GB-month of the volume of an endpoint instance. */
export function volumePrice(region: string, book: PriceBook = bundled): Price {
  return listed('volume', 'gp2', 'endpoint volumes', region, book);
}

/** USD per GB-month of a volume (gp3) of an EC2 instance. */
export function ec2VolumePrice(region: string, book: PriceBook = bundled): Price {
  return listed('ec2Volume', 'gp3', 'volumes of EC2 instances', region, book);
}

/** USD per S3 request. */
export function s3Price(region: string, request: 'put' | 'get', book: PriceBook = bundled): Price {
  return listed('s3', request, `S3 ${request} requests`, region, book);
}

/** USD per GB-month of S3 Standard storage. */
export function s3StoragePrice(region: string, book: PriceBook = bundled): Price {
  return listed('s3', 'gb-month', 'S3 storage', region, book);
}

export type LambdaPart =
  'request' | 'gb-second' | 'provisioned-gb-second' | 'provisioned-duration-gb-second' | 'ephemeral-gb-second';

/** USD per request or per GB-second; `gb-second` has tiers by the GB-seconds of the month, `ephemeral-gb-second` is of what is over 512 MB. */
export function lambdaPrice(
  part: LambdaPart,
  architecture: Architecture,
  region: string,
  book: PriceBook = bundled,
): Price {
  return listed('lambda', `${architecture}/${part}`, `Lambda ${part} on ${architecture}`, region, book);
}

export type FargatePart = 'vcpu-hour' | 'gb-hour' | 'ephemeral-gb-hour';

/** USD per hour of a vCPU, of a GB of memory, or of a GB of ephemeral storage over 20 GB; Linux. */
export function fargatePrice(
  part: FargatePart,
  architecture: Architecture,
  region: string,
  book: PriceBook = bundled,
): Price {
  return listed('fargate', `${architecture}/${part}`, `Fargate ${part} on ${architecture}`, region, book);
}

/** USD per SNS request or per delivery over HTTP. */
export function snsPrice(part: 'request' | 'http-delivery', region: string, book: PriceBook = bundled): Price {
  return listed('sns', part, `SNS ${part}`, region, book);
}

/** USD per hour of the control plane of an EKS cluster. */
export function eksClusterPrice(region: string, book: PriceBook = bundled): Price {
  return listed('eks', 'cluster-hour', 'the control plane of an EKS cluster', region, book);
}

/** USD per request to an API of API Gateway, with tiers by the requests of the month. */
export function apiGatewayPrice(kind: 'rest' | 'http', region: string, book: PriceBook = bundled): Price {
  return listed('apiGateway', `${kind}/request`, `API Gateway for ${kind.toUpperCase()} APIs`, region, book);
}

/** USD per hour of an Application Load Balancer, or of one of its capacity units (LCU). */
export function loadBalancerPrice(part: 'hour' | 'lcu-hour', region: string, book: PriceBook = bundled): Price {
  return listed('loadBalancer', part, `load balancer ${part}`, region, book);
}

type InstancePart = 'hosting' | 'async' | 'transform';
/** What one list says. */
type Said = { readonly row: Row; readonly isParity?: boolean } | 'not-offered' | undefined;

const uses = { hosting: 'endpoints', async: 'asynchronous endpoints', transform: 'batch transform' };

function instancePrice(part: InstancePart, type: string, region: string, book: PriceBook): Price {
  const use: Use = part === 'transform' ? 'transform' : 'hosting';
  const says = (list: PriceList): Said => {
    const own = saidOf(list, part, bare(type));
    if (own !== undefined || part === 'hosting') return own;
    const hosting = saidOf(list, 'hosting', bare(type));
    return typeof hosting === 'object' ? { ...hosting, isParity: true } : undefined;
  };
  const price = firstSaid(says, `${type} for ${uses[part]}`, region, book, () => isOffered(type, region, use));
  if (price.state === 'not-offered') return price;
  const { instanceUsdPerHour, instanceDiscount } = book.paid;
  if (Object.hasOwn(instanceUsdPerHour, type)) return ownPrice(instanceUsdPerHour[type] ?? 0);
  return less(price, instanceDiscount, book.paid.discount);
}

function listed(part: Part, key: string, what: string, region: string, book: PriceBook): Price {
  return less(
    firstSaid((list) => saidOf(list, part, key), what, region, book),
    book.paid.discount,
  );
}

function saidOf(list: PriceList, part: Part, key: string): Said {
  const rows = list.prices[part];
  const row = rows && Object.hasOwn(rows, key) ? rows[key] : undefined;
  if (row) return { row };
  if (list.complete?.includes(part) === true || list.notOffered?.[part]?.includes(key) === true) return 'not-offered';
  return undefined;
}

/** What the fetched lists say, then whether the thing is offered at all, then what the bundled list says. */
function firstSaid(
  says: (list: PriceList) => Said,
  what: string,
  region: string,
  book: PriceBook,
  offer?: () => ReturnType<typeof isOffered>,
): Price {
  const notOffered = (): Price => ({ state: 'not-offered', reason: `${what} is not offered in ${region}` });
  const fetched = book.fetched(region);
  for (const list of fetched) {
    const said = says(list);
    if (said === 'not-offered') return notOffered();
    if (said) return known(list, said);
  }
  if (offer?.() === 'not-offered') return notOffered();
  const list = bundledList(region);
  const said = list && says(list);
  if (said === 'not-offered') return notOffered();
  if (list && said) return known(list, said);
  const asOf = (list ?? fetched[0])?.asOf;
  if (asOf === undefined) {
    const reason = `the prices of ${region} are not in the catalogue of ${pricesDate}`;
    return { state: 'not-in-catalogue', reason, unread: region };
  }
  return { state: 'not-in-catalogue', reason: `the price of ${what} is not in the catalogue of ${asOf}` };
}

/** Where a row of the list is from, for people: "AWS price list, 2026-09-20", "EC2 price (2026-07-20) x 1.2, ...". */
export function sourceWords(list: PriceList, [, , id, more]: Row): string {
  const from = list.sources[id];
  const short = from?.short ?? 'price list';
  const date = from?.date ?? list.asOf;
  return more?.how === undefined ? `${short}, ${date}` : `${short} (${date}) ${more.how}`;
}

type Known = Readonly<Record<'own' | 'parity', Map<Row, KnownPrice>>>;

const knownPrices = new WeakMap<PriceList, Known>();

/** Worded once for each row: charts look the same few prices up thousands of times. */
function known(list: PriceList, { row, isParity = false }: Exclude<Said, string | undefined>): Price {
  const cache: Known = knownPrices.get(list) ?? { own: new Map(), parity: new Map() };
  knownPrices.set(list, cache);
  const prices = isParity ? cache.parity : cache.own;
  const price = prices.get(row) ?? (isParity ? byParity(priceOf(list, row)) : priceOf(list, row));
  prices.set(row, price);
  return price;
}

function priceOf(list: PriceList, row: Row): KnownPrice {
  const [usd, mark, id, more] = row;
  const date = list.sources[id]?.date ?? list.asOf;
  const [low, high] = more?.band ?? [1, 1];
  const source = sourceWords(list, row);
  const price: KnownPrice = { state: 'known', usd, low, high, grade: gradeOf[mark], source, date };
  const tiers = more?.tiers?.map(([at, each]) => ({ from: at, usd: each }));
  return tiers ? { ...price, tiers } : price;
}

/** A hosting price taken for another use is never better than derived. */
function byParity(price: KnownPrice): KnownPrice {
  const source = `hosting price (${price.source})`;
  if (price.grade !== 'verified') return { ...price, source };
  const [low, high] = sharedPrices.parity.band;
  return { ...price, grade: 'derived', low, high, source };
}

function ownPrice(usd: number): KnownPrice {
  return { state: 'known', usd, low: 1, high: 1, grade: 'verified', source: "the project's own price", date: '' };
}

function less(price: Price, ...discounts: readonly number[]): Price {
  const taken = discounts.filter((discount) => discount !== 0);
  if (price.state !== 'known' || taken.length === 0) return price;
  const factor = taken.reduce((left, discount) => left * (1 - discount), 1);
  const percents = taken.map((discount) => `${String(Math.round(discount * 1e4) / 100)} %`).join(' and ');
  return {
    ...price,
    usd: price.usd * factor,
    ...(price.tiers && { tiers: price.tiers.map(({ from, usd }) => ({ from, usd: usd * factor })) }),
    source: `${price.source}, less the project's ${percents}`,
  };
}

function bare(type: string): string {
  return type.replace(/^ml\./, '');
}
