import { bookOf, instanceOf, type PriceBook } from '../../catalogue/catalogue.ts';
import type { PlainDeployment } from '../../model/plain.ts';
import type { Hit, Mend, Rule } from '../rule.ts';
import { marketplacePackages } from '../marketplace.ts';
import { successorsOfInf1 } from '../inf1.ts';

const mends: readonly Mend[] = [
  { title: 'Remove the deployment configuration', steps: [{ pointer: '/rollout', value: undefined }] },
];

/** Where guardrails fall back to all at once, or are rejected. */
export const rolloutExclusions: Rule = (plain, settings) => {
  if (!plain.rollout) return [];
  return [
    ...inf1(plain, plain.region ?? settings.region, bookOf(settings)),
    ...marketplace(plain),
    ...severalVariants(plain),
  ];
};

function inf1(plain: PlainDeployment, region: string, book: PriceBook): readonly Hit[] {
  return (plain.variants ?? []).flatMap(({ instanceType: type }, index) => {
    const instance = type === undefined ? undefined : instanceOf(type);
    if (instance?.family !== 'inf1') return [];
    const pointer = `/variants/${String(index)}/instanceType`;
    const remedies = successorsOfInf1(instance, region, book).map((value) => ({ pointer, value }));
    return [{ limit: 'rollout/exclusions', case: 'inf1', pointer, remedies, mends, beside: ['/rollout'] }];
  });
}

function marketplace(plain: PlainDeployment): readonly Hit[] {
  return marketplacePackages(plain).map((pointer) => ({
    limit: 'rollout/exclusions',
    case: 'marketplace',
    pointer,
    mends,
    beside: ['/rollout'],
  }));
}

function severalVariants(plain: PlainDeployment): readonly Hit[] {
  const count = plain.variants?.length ?? 0;
  if (!plain.rollout?.rolling || count < 2) return [];
  const pointer = '/rollout/rolling';
  return [
    {
      limit: 'rollout/exclusions',
      case: 'variants',
      pointer,
      words: { count: String(count) },
      mends: [{ title: 'Remove the rolling policy', steps: [{ pointer, value: undefined }] }],
      beside: ['/variants'],
    },
  ];
}
