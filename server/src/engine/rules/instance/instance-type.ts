import { catalogueDate, instanceOf, isOffered, offersDate, successorOf, type Use } from '../../catalogue/catalogue.ts';
import { asCapable, nearTypes } from '../near-types.ts';
import type { Hit, Rule } from '../rule.ts';
import { joined } from '../words.ts';
import type { PlainDeployment } from '../../model/plain.ts';
import type { Settings } from '../../settings.ts';

/** Warnings only: AWS adds types every week, and the catalogue has a date. */
export const instanceType: Rule = (plain, settings) => {
  if (plain.type === 'serverless') return [];
  const use: Use = plain.type === 'batch' ? 'transform' : 'hosting';
  return (['variants', 'shadowVariants'] as const).flatMap((list) =>
    (plain[list] ?? []).flatMap(({ instanceType: type }, index) => {
      const fault = type === undefined ? undefined : faultOf(type, use, plain, settings);
      if (!fault) return [];
      const pointer = `/${list}/${String(index)}/instanceType`;
      const { types, region = '', ...rest } = fault;
      const words = { nearest: nearestWords(types), best: types[0] ?? '', region };
      return [{ ...rest, pointer, words, remedies: types.map((value) => ({ pointer, value })) }];
    }),
  );
};

interface Fault extends Pick<Hit, 'limit' | 'case' | 'bound'> {
  /** To use in its place. */
  readonly types: readonly string[];
  readonly region?: string;
}

function faultOf(type: string, use: Use, plain: PlainDeployment, settings: Settings): Fault | undefined {
  const limit = use === 'transform' ? 'batch/instance-type' : 'real-time/instance-type';
  const successor = successorOf(type);
  if (successor) return { limit: 'retired/p2-p3-instances', types: [successor.type] };
  const region = plain.region ?? settings.region;
  const instance = instanceOf(type);
  if (!instance) return { limit, case: 'unknown', types: nearTypes(type, use, plain.region), bound: catalogueDate };
  // Every type of the catalogue is one for endpoints; the list for batch transform is shorter.
  if (!instance[use]) {
    return { limit, case: 'not-in-list', types: asCapable(instance, use, region), bound: catalogueDate };
  }
  if (isOffered(type, region, use) !== 'not-offered') return undefined;
  return {
    limit,
    case: plain.region === undefined ? 'not-offered-in-default' : 'not-offered',
    types: asCapable(instance, use, region),
    region,
    bound: offersDate,
  };
}

function nearestWords(types: readonly string[]): string {
  if (types.length === 0) return 'no type comes near it';
  return `the nearest ${types.length === 1 ? 'type is' : 'types are'} ${joined(types, 'and')}`;
}
