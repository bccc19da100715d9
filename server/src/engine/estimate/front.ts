import type { OptionReport } from '#protocol/report.ts';
import { servesAll } from './option.ts';

interface Point {
  readonly id: string;
  readonly usd: number;
  readonly p95: number;
}

/** Ids of the options of which no other is both cheaper and faster, among those that are possible and serve all requests. */
export function frontOf(options: readonly OptionReport[]): ReadonlySet<string> {
  const points = options.flatMap((option): readonly Point[] => {
    const { id, feasible, cost, latencyMs } = option;
    const serves = feasible && paysForAll(option) && servesAll(option);
    return serves && cost.usdPerMonth && latencyMs ? [{ id, usd: cost.usdPerMonth.expected, p95: latencyMs.p95 }] : [];
  });
  return new Set(points.filter((point) => !points.some((other) => dominates(other, point))).map(({ id }) => id));
}

function dominates(a: Point, b: Point): boolean {
  return a.usd <= b.usd && a.p95 <= b.p95 && (a.usd < b.usd || a.p95 < b.p95);
}

/** Ids of those to look at first, one a type: the current one, or else the cheapest that is fit, or that is possible. */
export function bestOf(options: readonly OptionReport[]): ReadonlySet<string> {
  const best = new Map<OptionReport['type'], OptionReport>();
  for (const option of options) {
    const other = best.get(option.type);
    if (!other || isBetter(option, other)) best.set(option.type, option);
  }
  return new Set([...best.values()].map(({ id }) => id));
}

function isBetter(a: OptionReport, b: OptionReport): boolean {
  // What several pay for together is no cost of one that changes with its traffic.
  const rank = ({ current, feasible, meets, shared }: OptionReport): number =>
    current ? 3 : !feasible ? -1 : shared ? 0 : meets === false ? 1 : 2;
  const [first, second] = [rank(a), rank(b)];
  return first === second ? usdOf(a) < usdOf(b) : first > second;
}

/** The current one first, then what is possible by cost, then the rest by cost. */
export function inOrder(options: readonly OptionReport[]): readonly OptionReport[] {
  const rank = ({ current, feasible }: OptionReport): number => (current ? 0 : feasible ? 1 : 2);
  return options.toSorted((a, b) => {
    const [first, second] = [usdOf(a), usdOf(b)];
    return rank(a) - rank(b) || (first === second ? 0 : first - second);
  });
}

/** What runs now, among the options. */
export function currentIn(options: readonly OptionReport[]): OptionReport | undefined {
  return options.find(({ current }) => current);
}

/** Infinity where it is not known. */
export function usdOf({ cost }: OptionReport): number {
  return cost.usdPerMonth?.expected ?? Infinity;
}

/** USD a month: for less, nobody changes what runs. */
export const worthwhile = 1;

/** One model's share is no gain where all of them together pay more, or where one is called too often to share. */
export function paysForAll({ shared }: OptionReport): boolean {
  if (!shared) return true;
  const { usdPerMonth, separateUsdPerMonth, rarelyCalled } = shared;
  if (!rarelyCalled || usdPerMonth === null || separateUsdPerMonth === null) return false;
  return usdPerMonth + worthwhile < separateUsdPerMonth;
}
