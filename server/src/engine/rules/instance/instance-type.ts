import {
  catalogueDate,
  instanceOf,
  isOffered,
  nearestTypes,
  offersDate,
  successorOf,
  typesFor,
  type Use,
} from '../../catalogue/catalogue.ts';
import type { Hit, Rule } from '../../limits/hit.ts';
import type { PlainDeployment } from '../../model/plain.ts';
import type { Settings } from '../../settings.ts';

/** Warnings only: AWS adds types every week, and the catalogue has a date. */
export const instanceType: Rule = (plain, settings) => {
  if (plain.type === 'serverless') return [];
  const use: Use = plain.type === 'batch' ? 'transform' : 'hosting';
  return (['variants', 'shadowVariants'] as const)
    .flatMap((list) =>
      (plain[list] ?? []).flatMap(({ instanceType: type }, index) => {
        if (type === undefined) return [];
        const hit = hitOf(type, use, plain, settings);
        return hit ? [{ ...hit, pointer: `/${list}/${String(index)}/instanceType` }] : [];
      }),
    )
    .map((hit) => ({ ...hit, remedies: hit.remedies?.map((remedy) => ({ ...remedy, pointer: hit.pointer })) ?? [] }));
};

function hitOf(type: string, use: Use, plain: PlainDeployment, settings: Settings): Hit | undefined {
  const limit = use === 'transform' ? 'batch/instance-type' : 'real-time/instance-type';
  const successor = successorOf(type);
  if (successor) return { limit: 'retired/p2-p3-instances', ...suggest([successor.type]) };
  const instance = instanceOf(type);
  if (!instance)
    return {
      limit,
      case: 'unknown',
      ...suggest(nearestTypes(type, use).map((near) => near.type)),
      bound: catalogueDate,
    };
  const region = plain.region ?? settings.region;
  const near = () => nearestOffered(type, use, region);
  if (!instance[use]) return { limit, case: 'not-in-list', ...suggest(near()), bound: catalogueDate };
  if (isOffered(type, region, use) !== 'not-offered') return undefined;
  const { words, ...rest } = suggest(near());
  return {
    limit,
    case: plain.region === undefined ? 'not-offered-in-default' : 'not-offered',
    ...rest,
    words: { ...words, region },
    bound: offersDate,
  };
}

/** Types of the same capability that are there: as much memory and as many accelerators. */
function nearestOffered(type: string, use: Use, region: string): readonly string[] {
  const instance = instanceOf(type);
  if (!instance) return [];
  const { vCpu, memoryMib, accelerator } = instance;
  return typesFor({ use, region, vCpu, memoryMib, accelerators: accelerator?.count ?? 0 })
    .slice(0, 2)
    .map((near) => near.type);
}

function suggest(
  types: readonly string[],
): Pick<Hit, 'pointer' | 'words' | 'remedies'> & { words: Readonly<Record<string, string>> } {
  const nearest =
    types.length === 0
      ? 'no type comes near it'
      : `the nearest ${types.length === 1 ? 'type is' : 'types are'} ${types.join(' and ')}`;
  return {
    pointer: '',
    words: { nearest, best: types[0] ?? '' },
    remedies: types.map((value) => ({ pointer: '', value })),
  };
}
