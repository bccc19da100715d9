/**
 * Quantities as people write them in manifests, and as messages print them. Every parser is total: `undefined` when the
 * text is no quantity with a unit. A bare number is none, since nobody can see whether `5` meant KB or MB.
 */

/**
 * Bytes per unit. `KB`, `MB` and `GB` are powers of 1024 because AWS counts so: MemorySizeInMB 1024 is "1 GB", the
 * API model prints the 6 MB body as 6,291,456 bytes, and EBS volumes are sold in GiB. `KiB` and so on are the same.
 */
const sizes: Readonly<Record<string, number>> = powers(
  ['B', 'KB', 'MB', 'GB', 'TB'],
  ['B', 'KiB', 'MiB', 'GiB', 'TiB'],
);

/** Seconds per unit. */
const durations: Readonly<Record<string, number>> = { ms: 0.001, s: 1, min: 60, h: 3600 };

/** A month is 730 hours, as in the AWS Pricing Calculator (365 x 24 / 12). */
export const secondsPerMonth = 730 * 3600;

const periods: Readonly<Record<string, number>> = { s: 1, min: 60, h: 3600, day: 86_400, month: secondsPerMonth };
const multiples: Readonly<Record<string, number>> = { '': 1, k: 1000, M: 1_000_000 };

/** The spellings taken for each kind of quantity: for the messages and fixes of the shape check. */
export const unitsOf = {
  size: Object.keys(sizes),
  duration: Object.keys(durations),
  rate: Object.keys(periods).map((period) => `/${period}`),
  money: ['USD/month'],
  percent: ['%'],
} as const satisfies Record<string, readonly string[]>;

export type Quantity = keyof typeof unitsOf;

const quantity = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*([A-Za-z]+)\s*$/;
const rate = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*([kM]?)\s*\/\s*(s|min|h|day|month)\s*$/;
const money = /^\s*(\d+(?:\.\d+)?)\s*(k?)\s*USD\s*\/\s*month\s*$/;
const percent = /^\s*(\d+(?:\.\d+)?)\s*%\s*$/;

/** Whole bytes of `5 MB`, `1.5GiB`. */
export function parseSize(text: string): number | undefined {
  const bytes = parseQuantity(text, sizes);
  return bytes === undefined ? undefined : Math.round(bytes);
}

/** Seconds of `120 ms`, `5min`. */
export function parseDuration(text: string): number | undefined {
  return parseQuantity(text, durations);
}

/** Requests per second of `0.8/s`, `600/min`, `2M/month`. */
export function parseRate(text: string): number | undefined {
  const match = rate.exec(text);
  return match ? finite((Number(match[1]) * scale(multiples, match[2])) / scale(periods, match[3])) : undefined;
}

/** US dollars a month of `200 USD/month`. */
export function parseMoney(text: string): number | undefined {
  const match = money.exec(text);
  return match ? finite(Number(match[1]) * scale(multiples, match[2])) : undefined;
}

/** 20 of `20 %`. */
export function parsePercent(text: string): number | undefined {
  const match = percent.exec(text);
  return match ? finite(Number(match[1])) : undefined;
}

/** `4 MB`, `600 KB`, `1.5 GB`: the largest unit of which there is at least one. */
export function formatSize(bytes: number): string {
  const units = ['TB', 'GB', 'MB', 'KB'];
  const unit = units.find((candidate) => Math.abs(bytes) >= scale(sizes, candidate)) ?? 'B';
  // There is no part of a byte.
  return `${short(unit === 'B' ? Math.round(bytes) : bytes / scale(sizes, unit))} ${unit}`;
}

/** `120 ms`, `60 s`, `15 min`, `1 h`: minutes and hours only where they come out even, as AWS's pages do. */
export function formatDuration(seconds: number): string {
  if (seconds < 0) return `-${formatDuration(-seconds)}`;
  if (seconds >= 3600 && seconds % 3600 === 0) return `${String(seconds / 3600)} h`;
  if (seconds > 60 && seconds % 60 === 0) return `${String(seconds / 60)} min`;
  return seconds >= 1 || seconds === 0 ? `${short(seconds)} s` : `${short(seconds * 1000)} ms`;
}

/** `12/s`, `2M/month`: in the period that gives the roundest number, per second or per month when none does. */
export function formatRate(perSecond: number): string {
  for (const period of ['s', 'min', 'h', 'day', 'month']) {
    const count = perSecond * scale(periods, period);
    if (count >= 0.1 && isRound(count)) return `${thousands(count)}/${period}`;
  }
  return perSecond >= 1 || perSecond === 0
    ? `${thousands(perSecond)}/s`
    : `${thousands(perSecond * secondsPerMonth)}/month`;
}

/** `$1,234`, `$12.30`: cents only below $100, where they still say something. */
export function formatUsd(usd: number): string {
  if (usd < 0) return `-${formatUsd(-usd)}`;
  if (usd > 0 && usd < 0.005) return 'under $0.01';
  const digits = usd < 100 && Math.round(usd * 100) % 100 !== 0 ? 2 : 0;
  return `$${usd.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })}`;
}

/** `about $1,234`, and `under $0.01` of what is next to nothing. */
export function aboutUsd(usd: number): string {
  const words = formatUsd(usd);
  return words.startsWith('under') ? words : `about ${words}`;
}

/** `12/s`, `55/h`: in the shortest period that sees one. */
export function formatPeak(perSecond: number): string {
  const seen = ['s', 'min', 'h', 'day'].find((period) => perSecond * scale(periods, period) >= 1) ?? 'month';
  return `${thousands(perSecond * scale(periods, seen))}/${seen}`;
}

function parseQuantity(text: string, units: Readonly<Record<string, number>>): number | undefined {
  const match = quantity.exec(text);
  const unit = match?.[2];
  if (match === null || unit === undefined || !Object.hasOwn(units, unit)) return undefined;
  return finite(Number(match[1]) * scale(units, unit));
}

function scale(units: Readonly<Record<string, number>>, unit: string | undefined): number {
  return units[unit ?? ''] ?? Number.NaN;
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

function powers(...names: readonly (readonly string[])[]): Record<string, number> {
  return Object.fromEntries(names.flatMap((row) => row.map((name, power) => [name, 1024 ** power] as const)));
}

/** Up to three significant digits, and never an exponent. */
function short(value: number): string {
  const rounded = Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
  const plain = String(rounded);
  // Formatting by locale is slow, and wanted only where the plain text would have an exponent.
  return plain.includes('e') || !Number.isFinite(rounded)
    ? rounded.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
    : plain;
}

function thousands(count: number): string {
  if (count >= 999_500) return `${short(count / 1_000_000)}M`;
  return count >= 999.5 ? `${short(count / 1000)}k` : short(count);
}

/** No more than three digits say it all; to one part in a thousand million, for binary fractions. */
function isRound(count: number): boolean {
  return Math.abs(Number(count.toPrecision(3)) - count) <= count * 1e-9;
}
