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

/** The dimension, the namespace and the resource id of a target go together. */
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
    return [...namespace, ...(resourceId(given, target, at, plain) ?? ofKind(given, pointer, plain))];
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

function resourceId(
  given: string,
  target: PlainTarget,
  at: string,
  plain: PlainDeployment,
): readonly Hit[] | undefined {
  const { resourceId: id } = target;
  const form = given === copyCount ? 'inference-component/NAME' : 'endpoint/NAME/variant/NAME';
  const isRight = given === copyCount ? /^inference-component\/[^/]+$/ : /^endpoint\/[^/]+\/variant\/[^/]+$/;
  if (id === undefined || isRight.test(id)) return undefined;
  const pointer = `${at}/resourceId`;
  const other = /^inference-component\/[^/]+$/.test(id) ? copyCount : isVariant.test(id) ? instanceCount : undefined;
  const value = meantId(id, given, plain);
  return [
    {
      limit,
      case: 'resource-id',
      pointer,
      words: { form },
      remedies: [
        ...(value === undefined ? [] : [{ pointer, value }]),
        ...(other === undefined ? [] : [{ pointer: `${at}/dimension`, value: other }]),
      ],
      beside: [`${at}/dimension`],
    },
  ];
}

const isVariant = /^endpoint\/[^/]+\/variant\/[^/]+$/;

/** From the names that the file gives. */
function meantId(id: string, given: string, { names, variants, components }: PlainDeployment): string | undefined {
  const parts = id.replace(/^\/+|\/+$/g, '').split('/');
  if (given === copyCount) {
    const name = components?.length === 1 ? components[0]?.name : parts.length === 1 ? parts[0] : undefined;
    return name === undefined ? undefined : `inference-component/${name}`;
  }
  const plainParts = parts.filter((part) => !['endpoint', 'endpoints', 'variant', 'variants'].includes(part));
  const [endpoint = names?.endpoint, variant = variants?.length === 1 ? variants[0]?.name : undefined] = plainParts;
  if (endpoint === undefined || variant === undefined || plainParts.length > 2) return undefined;
  return `endpoint/${endpoint}/variant/${variant}`;
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
