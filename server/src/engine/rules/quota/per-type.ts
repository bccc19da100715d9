import { defaultQuotaOfType } from '../../catalogue/catalogue.ts';
import type { Rule } from '../rule.ts';

/** A quota for each type, which is 0 for many until one asks for more. */
export const typeQuota: Rule = (plain, { quotas }) => {
  if (plain.type !== 'real-time' && plain.type !== 'async') return [];
  return (['variants', 'shadowVariants'] as const).flatMap((list) =>
    (plain[list] ?? []).flatMap(({ instanceType: type, instanceCount = 1 }, index) => {
      const quota = type === undefined ? undefined : (quotas['quota/per-type'] ?? defaultQuotaOfType(type));
      if (quota === undefined || instanceCount <= quota) return [];
      const instances = instanceCount === 1 ? '1 instance of' : `${String(instanceCount)} instances of`;
      const words = { count: `${instances} ${type ?? ''} ${instanceCount === 1 ? 'is' : 'are'}` };
      return [{ limit: 'quota/per-type', pointer: `/${list}/${String(index)}/instanceType`, bound: quota, words }];
    }),
  );
};
