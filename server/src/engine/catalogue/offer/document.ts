/** What a product costs from `from` units a month on. */
export interface Tier {
  readonly usd: number;
  readonly from: number;
}

/** A product of AWS's price list with its on-demand prices, as far as they are not free. */
export interface OfferProduct {
  readonly sku: string;
  readonly family: string;
  /** "USE1-Host:ml.m5.xlarge": what a bill calls it. */
  readonly usage: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly unit: string;
  /** By `from`, none of them 0; empty for what is free. */
  readonly tiers: readonly Tier[];
}

/** The offer document of one service in one Region. */
export interface Offer {
  readonly service: string;
  /** "2026-09-20T02:56:06Z". */
  readonly published: string;
  readonly products: readonly OfferProduct[];
}

/** Why something that came from outside is not taken, in words for the user. */
export interface Fault {
  readonly fault: string;
}

/** The addresses of the offer documents of a service, by Region. */
export interface RegionIndex {
  readonly published: string;
  /** Paths at the host that the index came from. */
  readonly paths: ReadonlyMap<string, string>;
}

/**
 * Reads AWS's offer document, "v1.0": https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/reading-service-price-list-file-for-services.html
 * (a stored copy looked up on 2026-11-21). Whatever the text is, it answers.
 */
export function readOffer(text: string): Offer | Fault {
  const read = parse(text);
  if ('fault' in read) return read;
  const { document } = read;
  const products = record(document['products']);
  const terms = record(record(document['terms'])?.['OnDemand']);
  if (!products || !terms) return { fault: 'it is JSON, but no price list of AWS: "products" and "terms" are missing' };
  return {
    service: string(document['offerCode']),
    published: string(document['publicationDate']),
    products: Object.entries(products).flatMap(([sku, product]) => productOf(sku, product, terms[sku])),
  };
}

/** Reads AWS's list of Regions of a service (`region_index.json`). */
export function readRegionIndex(text: string): RegionIndex | Fault {
  const read = parse(text);
  if ('fault' in read) return read;
  const regions = record(read.document['regions']);
  if (!regions) return { fault: 'it is JSON, but not AWS\'s list of Regions: "regions" is missing' };
  const paths = Object.entries(regions).flatMap(([region, entry]) => {
    const path = string(record(entry)?.['currentVersionUrl']);
    // A path and nothing else: what we read must not send us to another host.
    return /^\/(?!\/)[\w./-]+$/.test(path) ? [[region, path] as const] : [];
  });
  return { published: string(read.document['publicationDate']), paths: new Map(paths) };
}

function parse(text: string): { readonly document: Readonly<Record<string, unknown>> } | Fault {
  if (/^\s*</.test(text)) {
    return {
      fault: 'it is a web page, not a price list: a network that asks you to sign in, or a proxy, may have answered',
    };
  }
  try {
    const document = record(JSON.parse(text) as unknown);
    return document ? { document } : { fault: 'it is JSON, but no price list of AWS' };
  } catch {
    return { fault: `it is no JSON, or ends in the middle, after ${text.length.toLocaleString('en-US')} characters` };
  }
}

function productOf(sku: string, product: unknown, terms: unknown): OfferProduct[] {
  const attributes = record(record(product)?.['attributes']);
  if (!attributes) return [];
  const dimensions = recordsOf(newest(terms)?.['priceDimensions']);
  const tiers = dimensions.flatMap((dimension) => {
    const usd = Number(record(dimension['pricePerUnit'])?.['USD']);
    return usd > 0 && Number.isFinite(usd) ? [{ usd, from: Number(dimension['beginRange']) || 0 }] : [];
  });
  return [
    {
      sku,
      family: string(record(product)?.['productFamily']),
      usage: string(attributes['usagetype']),
      attributes,
      unit: string(dimensions[0]?.['unit']),
      tiers: tiers.sort((a, b) => a.from - b.from),
    },
  ];
}

/** On-demand prices have one term; should there be more, the one that took effect last holds. */
function newest(terms: unknown): Readonly<Record<string, unknown>> | undefined {
  const all = recordsOf(terms);
  return all.sort((a, b) => (string(a['effectiveDate']) < string(b['effectiveDate']) ? 1 : -1))[0];
}

function recordsOf(value: unknown): Readonly<Record<string, unknown>>[] {
  return Object.values(record(value) ?? {}).flatMap((one) => {
    const found = record(one);
    return found ? [found] : [];
  });
}

function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

function string(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
