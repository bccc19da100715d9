import usEast1 from './data/prices/us-east-1.json' with { type: 'json' };
import type { Mark, PriceList, Row, Rows } from './price-lists.ts';

type OldRow = readonly [usd: number, mark: Mark, basis: string | number];

const old = usEast1 as unknown as {
  readonly hosting: { readonly rows: Readonly<Record<string, OldRow>> };
};

/** The Regions whose prices came with this version. */
export const pricedRegions: readonly string[] = ['us-east-1'];

/** The day of the newest bundled price list, for "prices of". */
export const pricesDate: string = usEast1.asOf;

let expanded: PriceList | undefined;

/** The prices of the Region that came with this version. */
export function bundledList(region: string): PriceList | undefined {
  return region === 'us-east-1' ? (expanded ??= expand()) : undefined;
}

function expand(): PriceList {
  const rows = (given: unknown): Rows => given as Rows;
  const { data, volume, s3, serverless, provisionedConcurrency, async } = usEast1;
  const others = (given: unknown): Rows =>
    Object.fromEntries(
      Object.entries(given as Record<string, Row>).map(([key, [usd, mark, source]]) => [
        key,
        mark === 'e' ? [usd, mark, source, { band: [0.95, 1.05] }] : [usd, mark, source],
      ]),
    );
  return {
    format: 1,
    region: 'us-east-1',
    asOf: usEast1.asOf,
    sources: usEast1.sources,
    prices: {
      hosting: Object.fromEntries(Object.entries(old.hosting.rows).map(([key, row]) => [key, hostingRow(row)])),
      async: rows(async.verified),
      serverless: rows(serverless.memoryMib),
      provisionedUsage: others(provisionedConcurrency.usage.memoryMib),
      provisionedDuration: others(provisionedConcurrency.duration.memoryMib),
      data: rows({ in: data.in, out: data.out }),
      volume: rows({ gp2: volume.gp2 }),
      s3: rows({ put: s3.put, get: s3.get }),
    },
  };
}

function hostingRow([usd, mark, basis]: OldRow): Row {
  if (typeof basis === 'string') return [usd, mark, basis];
  const how = `x ${String(basis)}, ${mark === 'd' ? "the family's known premium" : 'an assumed premium'}`;
  return [usd, mark, 'ec2', { band: mark === 'd' ? [0.96, 1.04] : [1.15 / basis, 1.4 / basis], how }];
}
