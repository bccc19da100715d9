import { parseDuration, parseMoney, parseRate, parseSize } from '../model/units.ts';
import type { ScalarNode } from '../yaml/node.ts';
import { boolean, type Convert } from './read.ts';

/** Scalars with units, as plain numbers in the units of the deployment model. */
export const bytes: Convert<number> = (node) => parseSize(node.text);
export const mebibytes: Convert<number> = (node) => scaled(parseSize(node.text), 1024 ** 2);
export const gibibytes: Convert<number> = (node) => scaled(parseSize(node.text), 1024 ** 3);
export const seconds: Convert<number> = (node) => parseDuration(node.text);
export const perSecond: Convert<number> = (node) => parseRate(node.text);
export const usdPerMonth: Convert<number> = (node) => parseMoney(node.text);

/** YAML 1.2 booleans only: the shape check says so of `yes` and `on`. */
export const flag: Convert<boolean> = (node: ScalarNode) =>
  typeof node.value === 'boolean' ? node.value : boolean(node);

export function oneOf<const T extends string>(choices: readonly T[]): Convert<T> {
  return (node) => choices.find((choice) => choice === node.text);
}

function scaled(value: number | undefined, unit: number): number | undefined {
  return value === undefined ? undefined : value / unit;
}
