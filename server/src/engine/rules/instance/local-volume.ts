import { instanceOf } from '../../catalogue/catalogue.ts';
import type { Rule } from '../rule.ts';

/** Types that come with local NVMe storage take no EBS volume. */
export const localVolume: Rule = (plain) => {
  if (plain.type !== 'real-time' && plain.type !== 'async') return [];
  return (['variants', 'shadowVariants'] as const).flatMap((list) =>
    (plain[list] ?? []).flatMap((variant, index) => {
      if (variant.volumeSizeGb === undefined || variant.instanceType === undefined) return [];
      const instance = instanceOf(variant.instanceType);
      if (!instance || instance.takesVolume === true) return [];
      const at = `/${list}/${String(index)}`;
      return [
        {
          limit: 'real-time/volume-size-local-nvme',
          case: instance.takesVolume === undefined ? 'unverified' : undefined,
          pointer: `${at}/volumeSizeGb`,
          words: { type: instance.type, disk: `${String(instance.nvmeGb)} GB` },
          beside: [`${at}/instanceType`],
        },
      ];
    }),
  );
};
