import type { Rule } from '../rule.ts';

/** A list of instance pools replaces the instance type of a variant. */
export const instancePools: Rule = (plain) => {
  if (plain.type !== 'real-time' && plain.type !== 'async') return [];
  return (['variants', 'shadowVariants'] as const).flatMap((list) =>
    (plain[list] ?? []).flatMap((variant, index) => {
      if (variant.instanceType === undefined || variant.instancePools === undefined) return [];
      const at = `/${list}/${String(index)}`;
      return [
        {
          limit: 'real-time/instance-pools',
          case: 'type-too',
          pointer: `${at}/instanceType`,
          mends: [
            { title: 'Remove the instance pools', steps: [{ pointer: `${at}/instancePools`, value: undefined }] },
          ],
          beside: [`${at}/instancePools`],
        },
      ];
    }),
  );
};
