import type { Cost, OptionType, Range } from '#protocol/report.ts';
import { words } from './words/words.ts';

const { numbers, verdicts } = words;

export const unknownPrice = verdicts.priceUnknown;

export function optionName(type: OptionType): string {
  return words.names[type];
}

/** Within a sentence: "batch transform", but "AWS Batch". */
export function optionInWords(type: OptionType): string {
  return words.inSentence(type);
}

/** For the chart, where room is scarce. */
export function shortName(type: OptionType): string {
  return words.shortNames[type];
}

const wholes = new Intl.NumberFormat(numbers.locale, { maximumFractionDigits: 0 });
const cents = new Intl.NumberFormat(numbers.locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

function grouped(amount: number, digits: 0 | 2): string {
  return (digits === 0 ? wholes : cents).format(amount);
}

/** Without grouping, and without digits that are not there. */
function plain(amount: number): string {
  return String(amount).replace('.', numbers.decimal);
}

/** "1,460" */
export function formatWhole(count: number): string {
  return grouped(count, 0);
}

/** US dollars as on a bill: "$0.42", "$83.95", "$1,213"; a sum below a cent is never shown as nothing. */
export function formatUsd(usd: number): string {
  if (usd < 0) return `-${formatUsd(-usd)}`;
  if (usd === 0) return numbers.usd('0');
  if (usd < 0.005) return numbers.underCent;
  return numbers.usd(grouped(usd, usd < 1000 ? 2 : 0));
}

/** A figure that is not certain, without a precision it does not have: "~$212", "~$4.20". */
export function formatAbout(usd: number): string {
  if (usd < 0.005) return usd === 0 ? `~${numbers.usd('0')}` : numbers.underCent;
  return `~${numbers.usd(grouped(usd, usd < 10 ? 2 : 0))}`;
}

/**
 * "~$212", "$83.95" when every price in it is verified, "from $219" when more is charged that has no price, or words when what it
 * hangs on has none.
 */
export function formatCost(cost: Cost): string {
  if (cost.usdPerMonth === null) return unknownPrice;
  const { expected } = cost.usdPerMonth;
  const amount = cost.grade === 'verified' ? formatUsd(expected) : formatAbout(expected);
  return cost.unknown.length > 0 ? numbers.atLeast(amount) : amount;
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
  if (ms < 1) return numbers.underMs;
  if (ms < 999.5) return numbers.time(String(Math.round(ms)), 'ms');
  const seconds = ms / 1000;
  if (seconds < 59.95) return numbers.time(trimmed(seconds), 's');
  const minutes = seconds / 60;
  if (minutes < 59.95) return numbers.time(trimmed(minutes), 'min');
  return numbers.time(trimmed(minutes / 60), 'h');
}

function trimmed(value: number): string {
  return value < 9.95 ? plain(Number(value.toFixed(1))) : grouped(value, 0);
}

const highestPower = 4;

/** Binary, as AWS counts: "900 bytes", "100 KB", "4.5 MB". */
export function formatBytes(bytes: number): string {
  const power = Math.min(highestPower, Math.max(0, Math.floor(Math.log2(Math.max(1, bytes)) / 10)));
  const value = bytes / 1024 ** power;
  return numbers.bytes(plain(Number(value.toPrecision(value < 1000 ? 3 : 4))), power);
}

/** "280 ms – 1.2 s", or undefined where both ends read the same. */
export function formatLatencyRange({ low, high }: Range): string | undefined {
  const [from, to] = [formatLatency(low), formatLatency(high)];
  return from === to ? undefined : `${from} – ${to}`;
}

/** A share of the requests or of the time: "6%", "0.04%", "under 0.01%". */
export function formatShare(share: number): string {
  const percent = share * 100;
  if (percent > 0 && percent < 0.01) return numbers.underPercent;
  return numbers.percent(plain(Number(percent.toPrecision(percent < 10 ? 2 : 3))));
}

/** "~$121 more", "~$12 less", "the same cost". */
export function formatDifference(usd: number): string {
  if (Math.abs(usd) < 0.005) return verdicts.sameCost;
  const amount = formatAbout(Math.abs(usd));
  return usd < 0 ? verdicts.less(amount) : verdicts.more(amount);
}

const magnitudes: readonly (readonly [number, string])[] = [
  [1e12, numbers.magnitudes.T],
  [1e9, numbers.magnitudes.B],
  [1e6, numbers.magnitudes.M],
  [1e3, numbers.magnitudes.k],
];

/** A count in at most three figures: "850", "10k", "2.1M". */
export function formatCount(count: number): string {
  // Rounding first lets 999,999 become 1M and not 1000k.
  const rounded = count < 1 ? count : Number(count.toPrecision(3));
  for (const [size, suffix] of magnitudes) {
    if (rounded >= size) return `${plain(Number((rounded / size).toPrecision(3)))}${suffix}`;
  }
  return plain(Number(rounded.toPrecision(rounded < 1 ? 2 : 3)));
}

const monthSeconds = 730 * 3600;

/** The mean rate behind a monthly count, in the unit that needs no zeros: "0.46/s", "12/min", "3/day". */
export function formatMeanRate(requestsPerMonth: number): string {
  const perSecond = requestsPerMonth / monthSeconds;
  const [rate, unit]: [number, 's' | 'min' | 'day'] =
    perSecond >= 0.1 ? [perSecond, 's'] : perSecond * 60 >= 1 ? [perSecond * 60, 'min'] : [perSecond * 86_400, 'day'];
  return numbers.rate(formatCount(Number(rate.toPrecision(2))), unit);
}

const dates = new Intl.DateTimeFormat(numbers.dateLocale, { dateStyle: 'long', timeZone: 'UTC' });

/** "21 November 2026" for "2026-11-21"; anything else as it is. */
export function formatDate(iso: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(iso) : NaN;
  return Number.isNaN(day) ? iso : dates.format(day);
}

/** With a capital at the start, unless that is a name such as `ml.m5.large`. */
export function capitalised(text: string): string {
  return /^[a-z]+(?:[\s,]|$)/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
