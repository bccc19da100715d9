import type { PlainDeployment } from '../../model/plain.ts';
import type { Hit, Rule } from '../rule.ts';
import {
  copyCount,
  dimensions,
  instanceCount,
  provisionedConcurrency,
  targetsOf,
  type PlainTarget,
} from '../scalable-targets.ts';

const limit = 'autoscaling/dimensions';

/** A target says what of SageMaker it scales, and what the endpoint has. */
export const dimension: Rule = (plain) =>
  targetsOf(plain).flatMap(({ target, at }): readonly Hit[] => {
    const pointer = `${at}/dimension`;
    const { dimension: given, serviceNamespace } = target;
    const namespace =
      serviceNamespace === undefined || serviceNamespace === 'sagemaker'
        ? []
        : [
            {
              limit,
              case: 'namespace',
              pointer: `${at}/serviceNamespace`,
              remedies: [{ pointer: `${at}/serviceNamespace`, value: 'sagemaker' }],
            },
          ];
    if (given === undefined) return namespace;
    if (!dimensions.includes(given)) {
      const remedies = byLikeness(given, target).map((value) => ({ pointer, value }));
      return [...namespace, { limit, case: 'unknown', pointer, bound: dimensions, remedies }];
    }
    return [...namespace, ...ofKind(given, pointer, plain)];
  });

/** By the last word, and by what the resource id names. */
function byLikeness(given: string, { resourceId: id }: PlainTarget): readonly string[] {
  const word = lastWord(given);
  const same = dimensions.filter((one) => lastWord(one) === word);
  if (same.length > 0) return same;
  if (id?.startsWith('inference-component/')) return [copyCount];
  return /concurrency/.test(word) ? [provisionedConcurrency] : /cop(y|ies)/.test(word) ? [copyCount] : [instanceCount];
}

function lastWord(text: string): string {
  return (text.split(':').at(-1) ?? '').toLowerCase();
}

/** Serverless variants have no instances, and the others no provisioned concurrency. */
function ofKind(given: string, pointer: string, plain: PlainDeployment): readonly Hit[] {
  const isServerless = plain.type === 'serverless';
  const isWrong = plain.type !== undefined && given === (isServerless ? instanceCount : provisionedConcurrency);
  if (!isWrong) return [];
  const value = isServerless ? provisionedConcurrency : instanceCount;
  const remedies = [{ pointer, value }];
  return [{ limit, case: isServerless ? 'serverless' : 'instances', pointer, remedies, beside: ['/type'] }];
}
