import {
  bookOf,
  catalogueDate,
  instanceOf,
  isOffered,
  offeredAsOf,
  successorOf,
  type Use,
} from '../../catalogue/catalogue.ts';
import type { PlainDeployment } from '../../model/plain.ts';
import type { Settings } from '../../settings.ts';
import { asCapable, nearTypes } from '../near-types.ts';
import { priceWords } from '../price-words.ts';
import type { Hit, Rule } from '../rule.ts';
import { variantTypes } from '../variant-types.ts';
import { kmsKey, withoutVolume } from '../without-volume.ts';
import { listed } from '../../model/listed.ts';

/** Warnings only: AWS adds types every week, and the catalogue has a date. */
export const instanceType: Rule = (plain, settings) => {
  if (plain.type === 'serverless') return [];
  const use: Use = plain.type === 'batch' ? 'transform' : 'hosting';
  const region = plain.region ?? settings.region;
  const book = bookOf(settings);
  return variantTypes(plain).flatMap(({ type, pointer, volume, count }) => {
    const fault = faultOf(type, use, plain, settings);
    if (!fault) return [];
    const { types, ...rest } = fault;
    // What a slip costs nobody knows, nor what a node costs of something that is no endpoint or job in sight.
    const hasPrice = plain.type !== undefined && instanceOf(type) !== undefined;
    const words = { nearest: nearestWords(types), best: types[0] ?? '', region };
    const titled = types.map((value) => ({
      value,
      title: `Set the instance type to ${value}${hasPrice ? priceWords(type, value, { use, region, book, count }) : ''}`,
    }));
    const gone = [...(volume === undefined ? [] : [volume]), ...(plain.kmsKey === undefined ? [] : [kmsKey])];
    const mends = titled.flatMap(({ value, title }) => withoutVolume(value, title, pointer, gone));
    return [{ ...rest, pointer, words, remedies: titled.map((remedy) => ({ ...remedy, pointer })), mends }];
  });
};

interface Fault extends Pick<Hit, 'limit' | 'case' | 'bound'> {
  /** To use in its place. */
  readonly types: readonly string[];
}

function faultOf(type: string, use: Use, plain: PlainDeployment, settings: Settings): Fault | undefined {
  const limit = use === 'transform' ? 'batch/instance-type' : 'real-time/instance-type';
  const region = plain.region ?? settings.region;
  const book = bookOf(settings);
  const instance = instanceOf(type);
  const successor = successorOf(type);
  if (successor) {
    const others = instance ? asCapable(instance, use, region, book) : [];
    const isThere = isOffered(successor.type, region, use, book) !== 'not-offered';
    return { limit: 'retired/p2-p3-instances', types: [...new Set([...(isThere ? [successor.type] : []), ...others])] };
  }
  if (!instance) {
    if (instanceOf(`ml.${type}`)) return { limit, case: 'name-of-ec2', types: [`ml.${type}`] };
    // A price list that the user fetched may be newer than the catalogue.
    if (isOffered(type, region, use, book) === 'offered') return undefined;
    return { limit, case: 'unknown', types: nearTypes(type, use, plain.region, book), bound: catalogueDate };
  }
  // Every type of the catalogue is one for endpoints; the list for batch transform is shorter.
  if (!instance[use]) {
    return { limit, case: 'not-in-list', types: asCapable(instance, use, region, book), bound: catalogueDate };
  }
  if (isOffered(type, region, use, book) !== 'not-offered') return undefined;
  const name = plain.region === undefined ? 'not-offered-in-default' : 'not-offered';
  return { limit, case: name, types: asCapable(instance, use, region, book), bound: offeredAsOf(region, use, book) };
}

function nearestWords(types: readonly string[]): string {
  if (types.length === 0) return 'no type comes near it';
  return `the nearest ${types.length === 1 ? 'type is' : 'types are'} ${listed(types, 'and')}`;
}
