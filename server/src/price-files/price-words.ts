import {
  comparisonOf,
  gradeOf,
  shareOf,
  type Comparison,
  type Part,
  type PriceChange,
  type PriceList,
  type PriceRow,
} from '#engine';

type Words = readonly [what: (key: string) => string, unit: (key: string) => string];

const perHour = (): string => 'hour';
const perSecond = (): string => 's';

const parts: Readonly<Record<Part, Words>> = {
  hosting: [(key) => `ml.${key} real-time`, perHour],
  async: [(key) => `ml.${key} asynchronous`, perHour],
  transform: [(key) => `ml.${key} batch transform`, perHour],
  ec2: [(key) => `${key} on EC2`, perHour],
  serverless: [(key) => `serverless ${key} MB`, perSecond],
  provisionedUsage: [(key) => `provisioned concurrency ${key} MB`, perSecond],
  provisionedDuration: [(key) => `inference on provisioned concurrency ${key} MB`, perSecond],
  data: [(key) => `data ${key}`, () => 'GB'],
  volume: [(key) => `endpoint volume ${key}`, () => 'GB-month'],
  ec2Volume: [(key) => `EC2 volume ${key}`, () => 'GB-month'],
  lambda: [(key) => `Lambda ${kindIn(key)}`, unitIn],
  fargate: [(key) => `Fargate ${kindIn(key)}`, unitIn],
  s3: [(key) => `S3 ${key === 'gb-month' ? 'storage' : key}`, unitIn],
  sns: [(key) => `SNS ${key}`, () => 'request'],
  eks: [() => 'EKS cluster', perHour],
  apiGateway: [(key) => `API Gateway ${key.startsWith('rest/') ? 'REST' : 'HTTP'}`, () => 'request'],
  loadBalancer: [() => 'load balancer', (key) => (key === 'lcu-hour' ? 'LCU-hour' : 'hour')],
};

const units = [
  ['gb-second', 'GB-s'],
  ['vcpu-hour', 'vCPU-hour'],
  ['gb-hour', 'GB-hour'],
  ['gb-month', 'GB-month'],
] as const;

/** "x86_64/provisioned-gb-second": "x86_64 provisioned", by the GB-second. */
function kindIn(key: string): string {
  const unit = units.find(([end]) => key.endsWith(end))?.[0] ?? '';
  return key
    .slice(0, key.length - unit.length)
    .replace(/[/-]+/g, ' ')
    .trim();
}

function unitIn(key: string): string {
  return units.find(([end]) => key.endsWith(end))?.[1] ?? 'request';
}

export const partNames = Object.keys(parts) as readonly Part[];

/** "ml.m5.xlarge real-time". */
export function whatIsPriced(part: Part, key: string): string {
  return parts[part][0](key);
}

/** "$0.23/hour", with a tilde before what is not read from AWS's figures. */
export function priceWords(part: Part, key: string, [usd, mark]: PriceRow): string {
  return `${gradeOf[mark] === 'verified' ? '' : '~'}${usdWords(usd)}/${parts[part][1](key)}`;
}

/** Six digits that count, and never an exponent: $0.23, $0.0000166667. */
export function usdWords(usd: number): string {
  const digits = Math.min(Math.max(5 - Math.floor(Math.log10(usd)), 2), 20);
  const [whole = '', decimals = ''] = usd.toFixed(digits).split('.');
  return `$${whole}.${decimals.replace(/0+$/, '').padEnd(2, '0')}`;
}

/** "3 dearer, 12 cheaper, 1 gone, 40 new, 240 the same". */
function countWords({ changes, same }: Comparison): string {
  const counts = (['dearer', 'cheaper', 'gone', 'new'] as const).flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [`${count.toLocaleString('en-US')} ${kind}`];
  });
  return [...counts, `${same.toLocaleString('en-US')} the same`].join(', ');
}

/** One line a change, in columns; of many only the first, with the number of the rest, and nothing at all for 0. */
function changeLines(changes: readonly PriceChange[], most = Infinity): string[] {
  if (most === 0) return [];
  const shown = changes.slice(0, most);
  const cells = shown.map((change) => {
    const { part, key, kind, before, after } = change;
    const amounts = [before, after].flatMap((row) => (row ? [priceWords(part, key, row)] : [])).join(' -> ');
    return [kind, whatIsPriced(part, key), amounts, shareWords(shareOf(change))];
  });
  const widths = [0, 1, 2].map((column) => Math.max(0, ...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const left = changes.length - shown.length;
  return left > 0 ? [...lines, `... and ${left.toLocaleString('en-US')} more`] : lines;
}

/** What is another than before, as text: headed by where both lists are from. */
export function differenceText(after: PriceList, before: readonly PriceList[], most?: number): string {
  const comparison = comparisonOf(before, after);
  const [first] = before;
  const since = first ? `, compared with ${originOf(first)}` : '';
  const lines = changeLines(comparison.changes, most).map((line) => `  ${line}\n`);
  return `${after.region}: ${originOf(after)}${since}: ${countWords(comparison)}\n${lines.join('')}`;
}

/** "AWS's prices of 2026-11-20" for a fetched list; bundled ones say so. */
export function originOf({ asOf, sources }: PriceList): string {
  const fetched = sources['sagemaker']?.url !== undefined;
  return fetched ? `AWS's prices of ${asOf}` : `those of ${asOf} that came with this version`;
}

function shareWords(share: number | undefined): string {
  if (share === undefined) return '';
  const percent = share * 100;
  if (Math.abs(percent) < 0.05) return 'under 0.1 %';
  const digits = Math.abs(percent) < 9.95 ? 1 : 0;
  return `${percent > 0 ? '+' : ''}${percent.toFixed(digits)} %`;
}
