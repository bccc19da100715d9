import type { Band } from '../../catalogue/catalogue.ts';
import { hoursPerMonth } from './running.ts';

export function instancesWord(count: number): string {
  return counted(count, 'instance');
}

export function counted(count: number, what: string): string {
  return `${Number(count.toPrecision(3))} ${what}${count === 1 ? '' : 's'}`;
}

/** "730 h x 2 instances", "730 h x 1.4 instances on average", "212 of 730 h x 1 instance", "400 instance-hours". */
export function hoursWords(
  { expected }: Band,
  count: number,
  scaling: { readonly max: number } | undefined,
  what = 'instance',
): string {
  if (!scaling) return `${hoursPerMonth} h x ${counted(count, what)}`;
  const mean = expected / hoursPerMonth;
  if (mean >= 1) return `${hoursPerMonth} h x ${counted(Number(mean.toFixed(2)), what)} on average`;
  const hours = expected >= 10 ? expected.toFixed(0) : String(Number(expected.toPrecision(2)));
  return scaling.max <= 1 ? `${hours} of ${hoursPerMonth} h x ${counted(1, what)}` : `${hours} ${what}-hours`;
}
