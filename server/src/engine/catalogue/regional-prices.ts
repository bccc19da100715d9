/** Prices that were not read for a Region: those of us-east-1, times what things are known to cost more there. */
import { isOffered, serverlessRegions } from './offers.ts';
import { sharedPrices, type RegionData } from './price-data.ts';
import type { Mark, Part, PriceList, Row, RowDetail, Rows } from './price-lists.ts';

const { kin, regional, ratios } = sharedPrices;

interface Scale {
  readonly ratio: number;
  readonly band: readonly [low: number, high: number];
  readonly how: string;
  /** Of a price that was read; one that was not stays estimated. */
  readonly mark: Mark;
  /** In place of the source of the scaled price. */
  readonly source?: string;
}

type WritableRows = Record<string, Row | undefined>;

/** EC2's prices: those that were read, and for the other types that the Region offers, what they would cost by `base`. */
export function ec2Rows(data: RegionData, base: RegionData): Rows {
  const rows = readRows(data);
  if (base === data) return rows;
  const there = readRows(base);
  const scales = new Map<string, Scale>();
  for (const [type, row] of Object.entries(there)) {
    if (!row || Object.hasOwn(rows, type) || !isSold(type, data.region)) continue;
    const family = familyOf(type);
    const scale = scales.get(family) ?? scaleOf(family, rows, there, data);
    scales.set(family, scale);
    rows[type] = scaled(row, scale);
  }
  return rows;
}

/** What is no instance and was not read for the Region. */
export function regionalRows(data: RegionData, base: RegionData): Partial<Record<Part, Rows>> {
  if (!base.prices || base === data) return {};
  const found: Partial<Record<Part, Rows>> = {};
  for (const [part, rows] of Object.entries(base.prices) as [Part, Rows][]) {
    if (part === 'hosting' || part === 'async' || part === 'transform' || lacks(data.region, part)) continue;
    const scale = scaleOfPart(part, data, base);
    const estimated = Object.entries(rows).map(([key, row]) => [key, row && scaled(row, scale)] as const);
    found[part] = { ...Object.fromEntries(estimated), ...data.prices?.[part] };
  }
  return found;
}

/** What the Region has nothing of, by key. */
export function lackingRows({ region, notOffered }: RegionData, base: RegionData): PriceList['notOffered'] {
  const parts = serverlessParts.filter((part) => lacks(region, part));
  const keys = parts.map((part) => [part, Object.keys(base.prices?.[part] ?? {})] as const);
  return { ...Object.fromEntries(keys), ...notOffered };
}

const serverlessParts: readonly Part[] = ['serverless', 'provisionedUsage', 'provisionedDuration'];

function lacks(region: string, part: Part): boolean {
  return serverlessParts.includes(part) && !serverlessRegions.has(region);
}

export function familyOf(type: string): string {
  return type.slice(0, Math.max(0, type.indexOf('.')));
}

function readRows({ region, ec2 }: RegionData): WritableRows {
  const rows: WritableRows = {};
  for (const [family, line] of Object.entries(ec2)) {
    const [basis = '', ...words] = line.split(' ');
    const relative = basis.startsWith('like-') ? basis.slice('like-'.length) : undefined;
    for (let at = 0; at + 1 < words.length; at += 2) {
      const usd = Number(words[at + 1]);
      rows[`${family}.${words[at] ?? ''}`] =
        relative === undefined
          ? [usd, 'v', basis]
          : [usd, 'e', kin.source, { band: kin.band, how: `in ${regional.from}, raised as ${relative} in ${region}` }];
    }
  }
  return rows;
}

/** By a family of the same letter where its price was read here, or else by the middle of all. */
function scaleOf(family: string, rows: Rows, base: Rows, { region, ratio }: RegionData): Scale {
  const relative = kin.families[family[0] ?? ''];
  const [type = '', here] = Object.entries(rows).find(([name]) => familyOf(name) === relative) ?? [];
  const there = base[type];
  if (relative !== undefined && here && there) {
    const times = here[0] / there[0];
    const how = `in ${regional.from} x ${short(times)}, as ${relative} in ${region}`;
    return { ratio: times, band: kin.band, how, mark: 'e' };
  }
  const { median, low, high } = ratio;
  const [down, up] = regional.pad;
  const how = `in ${regional.from} x ${short(median)}, as other types in ${region}`;
  return { ratio: median, band: [(low * down) / median, (high * up) / median], how, mark: 'e' };
}

function scaleOfPart(part: Part, data: RegionData, base: RegionData): Scale {
  const { region, ratio, lambdaRatio } = data;
  const known = (times: number, { band, source }: { band: Scale['band']; source: string }): Scale => {
    const how = times === 1 ? `as in ${regional.from}` : `for ${regional.from} x ${short(times)}`;
    return { ratio: times, band, how, mark: 'd', source };
  };
  if (part === 'eks') return known(ratios.eks.ratio, ratios.eks);
  if (part === 'lambda' && lambdaRatio !== undefined) return known(lambdaRatio, ratios.lambda);
  const wayOut = regional.refreshed.includes(part) ? '; mldeploy prices refresh gets the real price' : '';
  const { low, high } = ratio;
  const [down, up] = regional.pad;
  const [times, words] = guessOf(part, data, base);
  return {
    ratio: times,
    band: [(Math.min(1, low, times) * down) / times, (Math.max(high, times) * up) / times],
    how: `in ${regional.from}${words}, not read for ${region}${wayOut}`,
    mark: 'e',
  };
}

/** The ratio to us-east-1 of what was not read, and after what it is taken. */
function guessOf(part: Part, data: RegionData, base: RegionData): readonly [ratio: number, words: string] {
  const { region, ratio, lambdaRatio } = data;
  const like = regional.as[part];
  if (like === 'same') return [1, ''];
  if (like === 'lambda' && lambdaRatio !== undefined)
    return [lambdaRatio, ` x ${short(lambdaRatio)}, as Lambda in ${region}`];
  const [here, there] = [data, base].map(({ prices }) => prices?.volume?.['gp2']?.[0]);
  if (like === 'volume' && here !== undefined && there !== undefined)
    return [here / there, ` x ${short(here / there)}, as volumes of endpoints in ${region}`];
  return [ratio.median, ` x ${short(ratio.median)}, as instances in ${region}`];
}

function scaled([usd, mark, source, more]: Row, by: Scale): Row {
  const [low, high] = more?.band ?? [1, 1];
  const tiers = more?.tiers?.map(([from, each]) => [from, significant(each * by.ratio)] as const);
  const detail: RowDetail = {
    band: [low * by.band[0], high * by.band[1]],
    how: more?.how === undefined ? by.how : `${more.how}, ${by.how}`,
    ...(tiers && { tiers }),
  };
  return [
    significant(usd * by.ratio),
    mark === 'v' ? by.mark : 'e',
    mark === 'v' ? (by.source ?? source) : source,
    detail,
  ];
}

function isSold(type: string, region: string): boolean {
  return (['hosting', 'transform'] as const).some((use) => isOffered(`ml.${type}`, region, use) === 'offered');
}

/** Six digits: no more than an estimate has. */
function significant(usd: number): number {
  return Number(usd.toPrecision(6));
}

function short(ratio: number): string {
  return String(Number(ratio.toPrecision(4)));
}
