import assert from 'node:assert/strict';
import { defaultSettings } from '#engine';
import { billOf, type Bill } from '#engine/estimate/cost.ts';
import { exactly, totalOf, type Line } from '#engine/estimate/lines.ts';
import { fromMean } from '#engine/estimate/log-normal.ts';
import { marketOf, type Market } from '#engine/estimate/market.ts';
import type { Plan } from '#engine/estimate/plan.ts';
import type { Usage } from '#engine/estimate/simulate/run.ts';
import type { Load } from '#engine/estimate/workload.ts';
import type { OwnPrices } from '#engine/settings.ts';

export const gb = 2 ** 30;
const secondsPerMonth = 730 * 3600;

export function marketIn(region: string, own: Partial<OwnPrices> = {}): Market {
  return marketOf(region, { ...defaultSettings, prices: { ...defaultSettings.prices, ...own } });
}

export const usEast1 = marketIn('us-east-1');

export function loadFor(facts: Partial<Load> & { readonly perMonth?: number }): Load {
  const { perMonth = 0, meanSeconds = 0.1, ...others } = facts;
  const averagePerSecond = perMonth / secondsPerMonth;
  return {
    requestBytes: 0,
    responseBytes: 0,
    service: fromMean(meanSeconds, 0.5),
    meanSeconds,
    averagePerSecond,
    peakPerSecond: averagePerSecond,
    activeShare: 1,
    pattern: 'steady',
    modelBytes: undefined,
    facts: [],
    ...others,
  };
}

/** A month whose usage is given, as published examples give it. */
export function billWith(plan: Plan, load: Load, usage: Partial<Usage>, market = usEast1): Bill {
  const nothing: Usage = {
    requests: load.averagePerSecond * secondsPerMonth,
    instanceHours: [],
    coldShare: exactly(0),
    coldSeconds: exactly(0),
    throttledShare: 0,
    spilledShare: 1,
    provisionedHours: 0,
    wakeUps: exactly(0),
    jobs: null,
  };
  return billOf(plan, load, market, { usage: { ...nothing, ...usage } });
}

export function usd(line: Line | undefined): number {
  assert.ok(line?.usd, line?.unknown ?? 'there is no such line');
  return line.usd.expected;
}

export function total({ lines }: Bill): number {
  const sum = totalOf(lines);
  assert.ok(sum, lines.flatMap(({ unknown }) => unknown ?? []).join());
  return sum.expected;
}

export function lineOf({ lines }: Bill, label: string | RegExp): Line {
  const found = lines.filter((line) => (typeof label === 'string' ? line.label === label : label.test(line.label)));
  assert.equal(found.length, 1, `${String(label)} in ${lines.map((line) => line.label).join(' | ')}`);
  return found[0]!;
}

/** As AWS and Infracost print amounts: to the cent. */
export function assertCents(actual: number, printed: number): void {
  assert.equal(actual.toFixed(2), printed.toFixed(2));
}

export function within(actual: number, expected: number, tolerance: number): void {
  assert.ok(
    Math.abs(actual - expected) <= tolerance,
    `${String(actual)} is not ${String(expected)} +- ${String(tolerance)}`,
  );
}
