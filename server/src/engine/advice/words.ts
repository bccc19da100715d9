import type { PlainDeployment } from '../model/plain.ts';
import { formatUsd } from '../model/units.ts';
import type { Cost } from '#protocol/report.ts';

/**
 * "about $412/month", or exactly where nothing of it is uncertain; "at least" where a part has no price, "" where nothing is known.
 */
export function usdWords({ usdPerMonth, grade, unknown }: Cost): string {
  if (!usdPerMonth) return '';
  const { low, expected, high } = usdPerMonth;
  const sure = grade === 'verified' && low === high;
  const from = unknown.length > 0 ? 'at least ' : sure ? '' : 'about ';
  return `${from}${formatUsd(expected)}/month`;
}

/** "94 %", "0.4 %", and never the whole where something is left. */
export function shareWords(share: number): string {
  const percent = 100 * share;
  if (percent >= 99 && percent < 100) return 'over 99 %';
  return `${String(percent < 1 ? Number(percent.toPrecision(1)) : Math.round(percent))} %`;
}

/** The number that the pointer leads to in the plain model. */
export function valueAtPointer(plain: PlainDeployment, pointer: string): number | undefined {
  let at: unknown = plain;
  for (const step of pointer.split('/').slice(1)) {
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : undefined;
  }
  return typeof at === 'number' ? at : undefined;
}
