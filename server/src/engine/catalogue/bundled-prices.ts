import { isOffered } from './offers.ts';
import { regionData, sharedPrices, type RegionData } from './price-data.ts';
import type { PriceList, Row, Rows } from './price-lists.ts';
import { ec2Rows, familyOf, lackingRows, regionalRows } from './regional-prices.ts';

const { premiums, sources, regional } = sharedPrices;
const known = new Set(premiums.known.split(' '));
const rules = premiums.rows.map(([families, sizes, premium, digits]) => ({
  families: new Set(families.split(' ')),
  sizes: sizes === null ? undefined : new Set(sizes.split(' ')),
  premium,
  digits,
}));
const byRegion = new Map(regionData.map((data) => [data.region, data]));
const expanded = new Map<string, PriceList>();

/** The Regions whose prices came with this version. */
export const pricedRegions: readonly string[] = regionData.map(({ region }) => region);

/** The day of the newest bundled price list, for "prices of". */
export const pricesDate: string = regionData.reduce((newest, { asOf }) => (asOf > newest ? asOf : newest), '');

/** The prices of the Region that came with this version; undefined where none did. Expanded when first asked for. */
export function bundledList(region: string): PriceList | undefined {
  const before = expanded.get(region);
  const data = byRegion.get(region);
  if (before || !data) return before;
  const list = expand(data);
  expanded.set(region, list);
  return list;
}

function expand(data: RegionData): PriceList {
  const { region, asOf } = data;
  const base = byRegion.get(regional.from) ?? data;
  const ec2 = ec2Rows(data, base);
  const { hosting, transform } = sageMakerRows(ec2, region);
  const prices = {
    ...data.prices,
    ...regionalRows(data, base),
    ec2,
    hosting: { ...hosting, ...data.prices?.hosting },
    transform: { ...transform, ...data.prices?.transform },
  };
  return { format: 1, region, asOf, sources, notOffered: lackingRows(data, base) ?? {}, prices };
}

type WritableRows = Record<string, Row | undefined>;

/** SageMaker's prices of what it offers, by EC2's and the premiums of the types; of batch transform what endpoints do not have. */
function sageMakerRows(ec2: Rows, region: string): Readonly<Record<'hosting' | 'transform', Rows>> {
  const rows: Record<'hosting' | 'transform', WritableRows> = { hosting: {}, transform: {} };
  for (const [key, row] of Object.entries(ec2)) {
    const type = `ml.${key}`;
    const use = (['hosting', 'transform'] as const).find((one) => isOffered(type, region, one) === 'offered');
    const own = row && use ? hostingRow(key, row) : undefined;
    if (own && use) rows[use][key] = own;
  }
  return rows;
}

function hostingRow(type: string, [usd, mark, source, more]: Row): Row | undefined {
  const family = familyOf(type);
  const size = type.slice(family.length + 1);
  const rule = rules.find(({ families, sizes }) => families.has(family) && sizes?.has(size) !== false);
  if (!rule) return undefined;
  const { premium, digits } = rule;
  const isKnown = known.has(family) || known.has(type);
  const [low, high] = isKnown
    ? premiums.knownBand
    : ([premiums.ladder[0] / premium, premiums.ladder[1] / premium] as const);
  const [down, up] = more?.band ?? [1, 1];
  const times = `x ${String(premium)}, ${isKnown ? "the family's known premium" : 'an assumed premium'}`;
  const how = more?.how === undefined ? times : `${more.how}, ${times}`;
  return [
    rounded(usd * premium, digits),
    mark === 'v' && isKnown ? 'd' : 'e',
    source,
    { band: [low * down, high * up], how },
  ];
}

/** Half up, as AWS rounds, and not misled by 0.2015 being a little less in binary. */
function rounded(usd: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(Number((usd * scale).toPrecision(12))) / scale;
}
