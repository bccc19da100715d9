import type { Cost, Grade, OptionType, Range } from '#protocol/report.ts';

const names: Record<OptionType, string> = {
  'real-time': 'Real-time',
  serverless: 'Serverless',
  async: 'Asynchronous',
  batch: 'Batch transform',
  lambda: 'Lambda',
  fargate: 'Fargate',
  ecs: 'ECS on EC2',
  'aws-batch': 'AWS Batch',
};

const shortNames: Record<OptionType, string> = {
  'real-time': 'Real-time',
  serverless: 'Serverless',
  async: 'Async',
  batch: 'Batch',
  lambda: 'Lambda',
  fargate: 'Fargate',
  ecs: 'ECS',
  'aws-batch': 'AWS Batch',
};

export const unknownPrice = 'Price not known';

export function optionName(type: OptionType): string {
  return names[type];
}

/** Within a sentence: "batch transform", but "AWS Batch". */
export function optionInWords(type: OptionType): string {
  return type === 'lambda' || type === 'fargate' || type === 'ecs' || type === 'aws-batch'
    ? names[type]
    : names[type].toLowerCase();
}

/** For the chart, where room is scarce. */
export function shortName(type: OptionType): string {
  return shortNames[type];
}

function grouped(amount: number, digits: number): string {
  return amount.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** "1,460" */
export function formatWhole(count: number): string {
  return grouped(count, 0);
}

/** US dollars as on a bill: "$0.42", "$83.95", "$1,213"; a sum below a cent is never shown as nothing. */
export function formatUsd(usd: number): string {
  if (usd < 0) return `-${formatUsd(-usd)}`;
  if (usd === 0) return '$0';
  if (usd < 0.005) return 'under $0.01';
  return `$${grouped(usd, usd < 1000 ? 2 : 0)}`;
}

/** A figure that is not certain, without a precision it does not have: "~$212", "~$4.20". */
export function formatAbout(usd: number): string {
  if (usd < 0.005) return usd === 0 ? '~$0' : 'under $0.01';
  return `~$${grouped(usd, usd < 10 ? 2 : 0)}`;
}

/** "~$212", "$83.95" when every price in it is verified, or words when a price is missing. */
export function formatCost(cost: Cost): string {
  if (cost.usdPerMonth === null) return unknownPrice;
  const { expected } = cost.usdPerMonth;
  return cost.grade === 'verified' ? formatUsd(expected) : formatAbout(expected);
}

/** "$190 – $240", or undefined where the figure is as good as certain. */
export function formatBand(cost: Cost): string | undefined {
  const range = cost.usdPerMonth;
  if (range === null || isNarrow(range)) return undefined;
  const [low, high] = [formatAbout(range.low), formatAbout(range.high)].map((text) => text.replace('~', ''));
  return low === high ? undefined : `${low ?? ''} – ${high ?? ''}`;
}

function isNarrow({ low, expected, high }: Range): boolean {
  return high - low < 0.01 * Math.abs(expected);
}

/** Milliseconds in the unit a person would use: "180 ms", "1.4 s", "12 min", "3.5 h". */
export function formatLatency(ms: number): string {
  if (ms < 1) return 'under 1 ms';
  if (ms < 999.5) return `${String(Math.round(ms))} ms`;
  const seconds = ms / 1000;
  if (seconds < 59.95) return `${trimmed(seconds)} s`;
  const minutes = seconds / 60;
  if (minutes < 59.95) return `${trimmed(minutes)} min`;
  return `${trimmed(minutes / 60)} h`;
}

function trimmed(value: number): string {
  return value < 9.95 ? String(Number(value.toFixed(1))) : grouped(value, 0);
}

const byteUnits = ['bytes', 'KB', 'MB', 'GB', 'TB'] as const;

/** Binary, as AWS counts: "900 bytes", "100 KB", "4.5 MB". */
export function formatBytes(bytes: number): string {
  const power = Math.min(byteUnits.length - 1, Math.max(0, Math.floor(Math.log2(Math.max(1, bytes)) / 10)));
  const value = bytes / 1024 ** power;
  return `${String(Number(value.toPrecision(value < 1000 ? 3 : 4)))} ${byteUnits[power] ?? ''}`;
}

/** "280 ms – 1.2 s", or undefined where both ends read the same. */
export function formatLatencyRange({ low, high }: Range): string | undefined {
  const [from, to] = [formatLatency(low), formatLatency(high)];
  return from === to ? undefined : `${from} – ${to}`;
}

/** A share of the requests or of the time: "6%", "0.04%", "under 0.01%". */
export function formatShare(share: number): string {
  const percent = share * 100;
  if (percent > 0 && percent < 0.01) return 'under 0.01%';
  return `${String(Number(percent.toPrecision(percent < 10 ? 2 : 3)))}%`;
}

/** "~$121 more", "~$12 less", "the same cost". */
export function formatDifference(usd: number): string {
  if (Math.abs(usd) < 0.005) return 'the same cost';
  return `${formatAbout(Math.abs(usd))} ${usd < 0 ? 'less' : 'more'}`;
}

const magnitudes: readonly (readonly [number, string])[] = [
  [1e12, 'T'],
  [1e9, 'B'],
  [1e6, 'M'],
  [1e3, 'k'],
];

/** A count in at most three figures: "850", "10k", "2.1M". */
export function formatCount(count: number): string {
  // Rounding first lets 999,999 become 1M and not 1000k.
  const rounded = count < 1 ? count : Number(count.toPrecision(3));
  for (const [size, suffix] of magnitudes) {
    if (rounded >= size) return `${String(Number((rounded / size).toPrecision(3)))}${suffix}`;
  }
  return String(Number(rounded.toPrecision(rounded < 1 ? 2 : 3)));
}

const monthSeconds = 730 * 3600;

/** The mean rate behind a monthly count, in the unit that needs no zeros: "0.46/s", "12/min", "3/day". */
export function formatMeanRate(requestsPerMonth: number): string {
  const perSecond = requestsPerMonth / monthSeconds;
  const [rate, unit] =
    perSecond >= 0.1 ? [perSecond, 's'] : perSecond * 60 >= 1 ? [perSecond * 60, 'min'] : [perSecond * 86_400, 'day'];
  return `${formatCount(Number(rate.toPrecision(2)))}/${unit}`;
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** "21 November 2026" for "2026-11-21"; anything else as it is. */
export function formatDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const name = months[Number(month) - 1];
  return name === undefined ? iso : `${String(Number(day))} ${name} ${year ?? ''}`;
}

export const gradeMeanings: Record<Grade, string> = {
  verified: 'read from AWS’s own figures',
  derived: 'worked out from AWS’s figures',
  estimated: 'assumed; the true figure may lie outside the range',
};

/** With a capital at the start, unless that is a name such as `ml.m5.large`. */
export function capitalised(text: string): string {
  return /^[a-z]+(?:[\s,]|$)/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
