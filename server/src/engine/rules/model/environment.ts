import { formatSize } from '../../model/units.ts';
import type { Hit, Rule } from '../rule.ts';
import { byteLength } from '../bytes.ts';
import { containersOf, type Place } from '../containers.ts';

/** API_ContainerDefinition, 2026-10-01. */
const mostEntries = 100;
const mostBytes = 1024;
const mostBytesInAll = 32 * 1024;
/** What the texts of inference components and model packages, and CloudFormation's schema, still say. */
const formerEntries = 16;

const limit = 'model/env';

/** How many environment variables there are, and how large they are: each, and all of a model's together. */
export const environment: Rule = (plain) => {
  const places = containersOf(plain);
  return [...places.flatMap(ofContainer), ...inAll(places.filter(({ of }) => of === 'model'))];
};

function ofContainer({ container, at, of }: Place): readonly Hit[] {
  const entries = container.environment ?? [];
  const pointer = `${at}/environment`;
  const words = { count: String(entries.length) };
  const isFormer = of !== 'model' && entries.length > formerEntries && entries.length <= mostEntries;
  return [
    ...(entries.length > mostEntries ? [{ limit, pointer, bound: mostEntries, words }] : []),
    ...(isFormer ? [{ limit, case: 'sixteen', pointer, bound: formerEntries, words }] : []),
    ...entries.flatMap(({ key = '', value = '' }, index) => [
      ...tooLong(`${pointer}/${String(index)}/key`, 'key', key, key),
      ...tooLong(`${pointer}/${String(index)}/value`, 'value', value, key),
    ]),
  ];
}

function tooLong(pointer: string, part: string, text: string, key: string): readonly Hit[] {
  const bytes = byteLength(text);
  if (bytes <= mostBytes) return [];
  const words = { part, bytes: String(bytes), key: key.length > 40 ? `${key.slice(0, 37)}...` : key };
  return [{ limit, case: 'long', pointer, bound: mostBytes, words }];
}

/** What is not known counts nothing, so that what is over the limit surely is. */
function inAll(places: readonly Place[]): readonly Hit[] {
  const entries = places.flatMap(({ container }) => container.environment ?? []);
  const bytes = entries.reduce((sum, { key = '', value = '' }) => sum + byteLength(key) + byteLength(value), 0);
  const [largest] = [...places].sort((a, b) => sizeOf(b) - sizeOf(a));
  if (bytes <= mostBytesInAll || !largest) return [];
  const words = { total: formatSize(bytes) };
  return [{ limit, case: 'total', pointer: `${largest.at}/environment`, words }];
}

function sizeOf({ container }: Place): number {
  return (container.environment ?? []).reduce((sum, { key = '', value = '' }) => sum + key.length + value.length, 0);
}
