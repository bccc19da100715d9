import type { Part, PriceList, PriceSource, Row, Rows } from '../price-lists.ts';
import type { Tier } from './document.ts';
import type { FargateKind, LambdaKind, S3Kind, SageMakerKind } from './kinds.ts';
import type { OfferRows } from './rows.ts';

/** The services that a list is made of; of EC2 the document of one Region alone has over 400 MB, so it is left out. */
export interface OfferedRows {
  readonly sagemaker: Sourced<SageMakerKind>;
  readonly lambda?: Sourced<LambdaKind>;
  readonly fargate?: Sourced<FargateKind>;
  readonly s3?: Sourced<S3Kind>;
}

export interface Sourced<Id extends string> {
  readonly rows: OfferRows<Id>;
  /** Where the document was read. */
  readonly url: string;
}

/** Where they have any price, what has none is not sold; of the other parts too little is known of AWS's list to say so. */
const complete: readonly Part[] = [
  'hosting',
  'async',
  'transform',
  'serverless',
  'provisionedUsage',
  'provisionedDuration',
];

/** AWS's prices of a Region as our list. What none of the documents speaks of stays as `before` has it. */
export function priceListOf(region: string, offered: OfferedRows, before?: PriceList): PriceList {
  const { sagemaker, lambda, fargate, s3 } = offered;
  const prices: Partial<Record<Part, Rows>> = {
    ...(before && outside(before.prices)),
    ...partsOf(sageMakerParts, sagemaker.rows, 'sagemaker'),
    ...(lambda && partsOf(lambdaParts, lambda.rows, 'lambda')),
    ...(fargate && partsOf(fargateParts, fargate.rows, 'fargate')),
    ...(s3 && partsOf(s3Parts, s3.rows, 's3')),
  };
  return {
    format: 1,
    region,
    asOf: dayOf(sagemaker.rows.published),
    sources: {
      ...before?.sources,
      sagemaker: sourceOf(sagemaker, 'AmazonSageMaker', region),
      ...(lambda && { lambda: sourceOf(lambda, 'AWSLambda', region) }),
      ...(fargate && { fargate: sourceOf(fargate, 'AmazonECS', region) }),
      ...(s3 && { s3: sourceOf(s3, 'AmazonS3', region) }),
    },
    complete: complete.filter((part) => prices[part] !== undefined),
    prices,
  };
}

/** What a document of SageMaker's always speaks of, be it by silence, is not taken from an older list. */
function outside(prices: PriceList['prices']): PriceList['prices'] {
  const said = new Set(Object.values(sageMakerParts).map(([part]) => part));
  return Object.fromEntries(Object.entries(prices).filter(([part]) => !said.has(part as Part)));
}

/** Where the prices of a kind go: the part, and the key from what is priced. */
type Place = readonly [part: Part, key: (of: string) => string | readonly string[]];

const bare = (type: string): string => type.replace(/^ml\./, '');
const megabytes = (gigabytes: string): string => String(Number(gigabytes) * 1024);
const named = (key: string | readonly string[]) => () => key;

const sageMakerParts: Readonly<Record<SageMakerKind, Place>> = {
  hosting: ['hosting', bare],
  async: ['async', bare],
  transform: ['transform', bare],
  serverless: ['serverless', megabytes],
  'provisioned-usage': ['provisionedUsage', megabytes],
  'provisioned-duration': ['provisionedDuration', megabytes],
  'data-in': ['data', named('in')],
  'data-out': ['data', named('out')],
  volume: ['volume', named('gp2')],
};

const lambdaParts: Readonly<Record<LambdaKind, Place>> = {
  'requests-x86': ['lambda', named('x86_64/request')],
  'requests-arm': ['lambda', named('arm64/request')],
  'duration-x86': ['lambda', named('x86_64/gb-second')],
  'duration-arm': ['lambda', named('arm64/gb-second')],
  'provisioned-x86': ['lambda', named('x86_64/provisioned-gb-second')],
  'provisioned-arm': ['lambda', named('arm64/provisioned-gb-second')],
  'provisioned-duration-x86': ['lambda', named('x86_64/provisioned-duration-gb-second')],
  'provisioned-duration-arm': ['lambda', named('arm64/provisioned-duration-gb-second')],
  'storage-x86': ['lambda', named('x86_64/ephemeral-gb-second')],
  'storage-arm': ['lambda', named('arm64/ephemeral-gb-second')],
};

const fargateParts: Readonly<Record<FargateKind, Place>> = {
  'vcpu-x86': ['fargate', named('x86_64/vcpu-hour')],
  'vcpu-arm': ['fargate', named('arm64/vcpu-hour')],
  'memory-x86': ['fargate', named('x86_64/gb-hour')],
  'memory-arm': ['fargate', named('arm64/gb-hour')],
  // One product for both.
  storage: ['fargate', named(['x86_64/ephemeral-gb-hour', 'arm64/ephemeral-gb-hour'])],
};

const s3Parts: Readonly<Record<S3Kind, Place>> = {
  put: ['s3', named('put')],
  get: ['s3', named('get')],
  storage: ['s3', named('gb-month')],
};

function partsOf<Id extends string>(
  places: Readonly<Record<Id, Place>>,
  rows: OfferRows<Id>,
  source: string,
): Partial<Record<Part, Rows>> {
  const parts: Partial<Record<Part, Record<string, Row>>> = {};
  for (const [kind, prices] of rows.prices) {
    const [part, keyOf] = places[kind];
    const of = (parts[part] ??= {});
    for (const [what, tiers] of prices) {
      const row = rowOf(tiers, source);
      if (row) for (const key of [keyOf(what)].flat()) of[key] = row;
    }
  }
  return parts;
}

/** Where the first units are free, the first price counts from the first unit on: what is free is a setting of its own. */
function rowOf([first, ...others]: readonly Tier[], source: string): Row | undefined {
  if (!first) return undefined;
  const tiers = others.map(({ from, usd }) => [from, usd] as const);
  return tiers.length === 0 ? [first.usd, 'v', source] : [first.usd, 'v', source, { tiers }];
}

function sourceOf({ rows, url }: Sourced<string>, service: string, region: string): PriceSource {
  return {
    short: 'AWS price list',
    date: dayOf(rows.published),
    what: `Offer document of ${service} for ${region}, published ${rows.published}`,
    url,
  };
}

function dayOf(published: string): string {
  return published.slice(0, 10);
}
