import { bookOf, instanceOf, typesFor } from '../../catalogue/catalogue.ts';
import type { Rule } from '../rule.ts';
import { provisionedConcurrency, scaledVariants, targetsOf } from '../scalable-targets.ts';

/** Variants on burstable types do not scale. */
export const burstable: Rule = (plain, settings) =>
  targetsOf(plain).flatMap(({ target, at }) => {
    if (target.dimension === provisionedConcurrency) return [];
    return scaledVariants(target, plain).flatMap((index) => {
      const type = plain.variants?.[index]?.instanceType;
      const instance = type === undefined ? undefined : instanceOf(type);
      if (!instance?.burstable) return [];
      const pointer = `/variants/${String(index)}/instanceType`;
      const { vCpu, memoryMib, arch } = instance;
      const region = plain.region ?? settings.region;
      const book = bookOf(settings);
      const asMuch = typesFor({ use: 'hosting', region, vCpu, memoryMib, arch, accelerators: 0 }, book)[0];
      const asMany = typesFor({ use: 'hosting', region, vCpu, arch, accelerators: 0 }, book)[0];
      const types = [...new Set([asMuch, asMany].flatMap((found) => (found ? [found.type] : [])))];
      const remedies = types.map((value) => ({ pointer, value }));
      return [
        {
          limit: 'autoscaling/burstable',
          pointer,
          words: { best: types[0] ?? 'another type' },
          remedies,
          beside: [at],
        },
      ];
    });
  });
