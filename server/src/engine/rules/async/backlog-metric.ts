import type { PlainDeployment } from '../../model/plain.ts';
import type { Hit, Rule } from '../rule.ts';

type Policy = NonNullable<NonNullable<NonNullable<PlainDeployment['scaling']>[number]['policies']>[number]>;

const limit = 'async/backlog-metric';
const backlog = 'ApproximateBacklogSizePerInstance';
const byInvocations = 'SageMakerVariantInvocationsPerInstance';

/** The metric by which AWS scales asynchronous endpoints is found only under its own namespace and dimension. */
export const backlogMetric: Rule = (plain) =>
  (plain.scaling ?? []).flatMap(({ policies = [] }, index) =>
    policies.flatMap((policy, at) => {
      const pointer = `/scaling/${String(index)}/policies/${String(at)}`;
      if (policy.customizedMetric?.name === backlog)
        return faultsOf(policy.customizedMetric, `${pointer}/customizedMetric`);
      if (plain.type !== 'async' || policy.predefinedMetric !== byInvocations) return [];
      return [{ limit, pointer: `${pointer}/predefinedMetric` }];
    }),
  );

function faultsOf(metric: NonNullable<Policy['customizedMetric']>, at: string): readonly Hit[] {
  const { namespace, statistic, dimensions } = metric;
  const hits: Hit[] = [];
  if (namespace !== undefined && namespace !== 'AWS/SageMaker') {
    const pointer = `${at}/namespace`;
    hits.push({ limit, case: 'namespace', pointer, remedies: [{ pointer, value: 'AWS/SageMaker' }] });
  }
  if (statistic !== undefined && statistic !== 'Average') {
    const pointer = `${at}/statistic`;
    hits.push({ limit, case: 'statistic', pointer, remedies: [{ pointer, value: 'Average' }] });
  }
  const others = [...(dimensions ?? []).entries()].filter(([, name]) => name !== 'EndpointName');
  // A name that is not known may be the right one.
  if (dimensions === undefined || others.length === 0 || dimensions.includes(null as never)) return hits;
  const steps = others.map(([index]) => ({ pointer: `${at}/dimensions/${String(index)}`, value: undefined }));
  hits.push({
    limit,
    case: 'dimensions',
    pointer: `${at}/dimensions`,
    words: { given: dimensions.join(' and ') },
    mends: steps.length < dimensions.length ? [{ title: 'Leave only EndpointName', steps }] : [],
  });
  return hits;
}
