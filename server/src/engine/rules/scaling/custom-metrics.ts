import type { Hit, Rule } from '../rule.ts';
import { publishedMetrics } from '../../catalogue/catalogue.ts';
import { copyCount, policiesOf, type PlacedPolicy } from '../scalable-targets.ts';

const limit = 'autoscaling/custom-metrics';
const { ofInstances, ofInvocations } = publishedMetrics;

/** A policy on a metric that nobody publishes never does anything, and nobody says so. */
export const customMetrics: Rule = (plain) => policiesOf(plain).flatMap(check);

function check({ target, policy, at }: PlacedPolicy): readonly Hit[] {
  const { name = '', namespace, dimensions } = policy.customizedMetric ?? {};
  const isInstances = ofInstances.names.includes(name);
  // Inference components publish under names of their own.
  if (target.dimension === copyCount || (!isInstances && !ofInvocations.names.includes(name))) return [];
  const right = (isInstances ? ofInstances : ofInvocations).namespace;
  const pointer = `${at}/customizedMetric/namespace`;
  const wrong =
    namespace === undefined || namespace === right
      ? []
      : [
          {
            limit,
            case: 'namespace',
            pointer,
            bound: right,
            words: { metric: name },
            remedies: [{ pointer, value: right }],
          },
        ];
  return [...wrong, ...lacking(dimensions, name, at)];
}

/** Null stands for a name that is not known. */
function lacking(given: readonly (string | null)[] | undefined, metric: string, at: string): readonly Hit[] {
  const pointer = `${at}/customizedMetric/dimensions`;
  const missing = ['EndpointName', 'VariantName'].filter((name) => !(given ?? []).includes(name));
  if (missing.length === 0 || given?.includes(null)) return [];
  return [{ limit, case: 'dimensions', pointer, words: { metric, missing: missing.join(' and ') } }];
}
