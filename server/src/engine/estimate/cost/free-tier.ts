import { freeTier, type Band } from '../../catalogue/catalogue.ts';
import { amount, charge, plainUsd, weakest, type Freebie, type FreeUse, type Line } from '../lines.ts';
import type { Bill } from './bill.ts';

/** Takes off what AWS does not charge for, in lines of their own; never more than a line costs. */
export function withFreeTier({ lines, assumptions, excluded }: Bill): Bill {
  const left = new Map<Freebie, Band>();
  const freed = lines.flatMap(({ free, label }) => (free ? (freeLine(free, label, left) ?? []) : []));
  const words =
    'The free tier is taken off as if nothing else in the account used it; what is free only in the first months is charged after them.';
  return {
    lines: [...lines, ...freed],
    assumptions: () => (freed.length > 0 ? [...assumptions(), words] : assumptions()),
    excluded,
  };
}

/** `left` is what the lines before have left of each allowance, in a month that uses little, as expected, or much. */
function freeLine({ freebie, quantity, price, unit }: FreeUse, of: string, left: Map<Freebie, Band>): Line | undefined {
  const { quantity: all, unit: what, months, grade, source, date } = freeTier[freebie];
  const room = left.get(freebie) ?? { low: all, expected: all, high: all };
  const taken = (at: keyof Band): number => Math.min(quantity[at], room[at]);
  const used = { low: taken('low'), expected: taken('expected'), high: taken('high') };
  if (used.expected <= 0) return undefined;
  left.set(freebie, {
    low: room.low - used.low,
    expected: room.expected - used.expected,
    high: room.high - used.high,
  });
  const saved = (at: keyof Band, factor: number): number =>
    factor * (charge(quantity[at] - used[at], price) - charge(quantity[at], price));
  const until = months === undefined ? 'every month' : `only the first ${months} months`;
  return {
    label: `Free tier (${until}): ${of}`,
    usd: { low: saved('low', price.low), expected: saved('expected', 1), high: saved('high', price.high) },
    formula: () => `-${amount(used.expected)} of ${amount(all)} ${what} x ${plainUsd(price.usd)}${unit}`,
    source: `${source}, ${date}`,
    grade: weakest([grade, price.grade]),
    unknown: undefined,
  };
}
