import { bookOf, instanceOf, type PriceBook } from '../../catalogue/catalogue.ts';
import type { PlainDeployment } from '../../model/plain.ts';
import type { Hit, Mend, Rule } from '../rule.ts';
import { successorsOfInf1 } from '../inf1.ts';
import { marketplacePackages } from '../marketplace.ts';

const limit = 'shadow/exclusions';
const mends: readonly Mend[] = [
  { title: 'Remove the shadow variants', steps: [{ pointer: '/shadowVariants', value: undefined }] },
];

/** What a shadow variant cannot stand beside; serverless and asynchronous endpoints have limits of their own. */
export const shadowExclusions: Rule = (plain, settings) => {
  if ((plain.shadowVariants?.length ?? 0) === 0) return [];
  const beside = ['/shadowVariants'];
  const [multiModel] = multiModelContainers(plain);
  const containers = plain.model?.containers ?? [];
  return [
    ...inf1(plain, plain.region ?? settings.region, bookOf(settings)),
    ...marketplacePackages(plain).map((pointer) => ({ limit, case: 'marketplace', pointer, mends, beside })),
    ...(multiModel === undefined ? [] : [{ limit, case: 'multi-model', pointer: multiModel, mends, beside }]),
    ...(containers.length < 2
      ? []
      : [
          {
            limit,
            case: 'containers',
            pointer: '/model/containers',
            words: { count: String(containers.length) },
            mends,
            beside,
          },
        ]),
  ];
};

function multiModelContainers(plain: PlainDeployment): readonly string[] {
  return (plain.model?.containers ?? []).flatMap(({ mode }, index) =>
    mode === 'MultiModel' ? [`/model/containers/${String(index)}/mode`] : [],
  );
}

function inf1(plain: PlainDeployment, region: string, book: PriceBook): readonly Hit[] {
  return (['variants', 'shadowVariants'] as const).flatMap((list) =>
    (plain[list] ?? []).flatMap(({ instanceType: type }, index) => {
      const instance = type === undefined ? undefined : instanceOf(type);
      if (instance?.family !== 'inf1') return [];
      const pointer = `/${list}/${String(index)}/instanceType`;
      const remedies = successorsOfInf1(instance, region, book).map((value) => ({ pointer, value }));
      return [{ limit, case: 'inf1', pointer, remedies, mends }];
    }),
  );
}
