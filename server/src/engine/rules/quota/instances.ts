import { defaultQuota, type QuotaCode } from '../../catalogue/catalogue.ts';
import type { PlainDeployment } from '../../model/plain.ts';
import type { Settings } from '../../settings.ts';
import type { Hit, Rule } from '../rule.ts';
import { instanceCount, scaledVariants, targetsOf } from '../scalable-targets.ts';

/** How many instances an endpoint, or a job, may come to have by the quotas of the account. */
export const instanceQuota: Rule = (plain, settings) => {
  if (plain.type === 'batch') {
    const count = plain.variants?.[0]?.instanceCount ?? 0;
    return over('quota/instances-across-transform', count, '/variants/0/instanceCount', settings);
  }
  if (plain.type !== 'real-time' && plain.type !== 'async') return [];
  const { count, pointer } = mostInstances(plain);
  const ofEndpoint = over('quota/instances-per-endpoint', count, pointer, settings);
  return ofEndpoint.length > 0 ? ofEndpoint : over('quota/instances-across-endpoints', count, pointer, settings);
};

function over(code: QuotaCode, count: number, pointer: string, { quotas }: Settings): readonly Hit[] {
  const given = quotas[code];
  const quota = given ?? defaultQuota(code);
  if (count <= quota) return [];
  const words = { count: String(count), whose: given === undefined ? "AWS's default quota" : "your account's quota" };
  return [{ limit: code, case: given === undefined ? undefined : 'given', pointer, bound: quota, words }];
}

/** Over all variants, each at the upper end of its scaling; the pointer is that of the largest part. */
function mostInstances(plain: PlainDeployment): { readonly count: number; readonly pointer: string } {
  const parts = (['variants', 'shadowVariants'] as const).flatMap((list) =>
    (plain[list] ?? []).map(({ instanceCount: started = 0, managedScaling }, index) => {
      const at = `/${list}/${String(index)}`;
      const candidates = [
        { count: started, pointer: `${at}/instanceCount` },
        { count: managedScaling?.max ?? 0, pointer: `${at}/managedScaling/max` },
        ...(list === 'variants' ? scaledTo(plain, index) : []),
      ];
      return candidates.reduce((most, one) => (one.count > most.count ? one : most));
    }),
  );
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const [largest] = [...parts].sort((a, b) => b.count - a.count);
  return { count, pointer: largest?.pointer ?? '/variants' };
}

function scaledTo(plain: PlainDeployment, index: number): readonly { count: number; pointer: string }[] {
  return targetsOf(plain).flatMap(({ target, at }) =>
    target.dimension === instanceCount && scaledVariants(target, plain).includes(index)
      ? [{ count: target.max ?? 0, pointer: `${at}/max` }]
      : [],
  );
}
