import { predefinedMetrics, publishedMetrics } from '../catalogue/catalogue.ts';
import type { Proposal, Situation } from './completion.ts';

const copies = 'sagemaker:inference-component:DesiredCopyCount';
const instanceCount = 'sagemaker:variant:DesiredInstanceCount';

/** Names of metrics that can steer what is scaled, in formats of AWS's API. */
export function metricsAt(situation: Situation): readonly Proposal[] {
  const { place } = situation;
  if (place.dialect === 'own') return place.path.at(-1) === 'stepMetric' ? published(undefined) : [];
  const key = String(place.path.at(-1)).toLowerCase();
  const within = place.path.slice(0, -1).join('.').toLowerCase();
  const dimension = dimensionAt(situation);
  if (
    key === 'predefinedmetrictype' &&
    /^predefinedmetricspecification$|\.predefinedmetricspecification$/.test(within)
  ) {
    const known =
      dimension !== undefined && Object.hasOwn(predefinedMetrics, dimension) ? predefinedMetrics[dimension] : undefined;
    return (known ?? Object.values(predefinedMetrics).flat()).map((name) => proposal(name, dimension ?? ''));
  }
  if (key === 'metricname' && /metricspecification|metricstat|metrics/.test(within)) return published(dimension);
  if (key === 'namespace' && /metricspecification|metricstat/.test(within)) {
    return [...new Set(Object.values(publishedMetrics).map(({ namespace }) => namespace))].map((name) =>
      proposal(name, ''),
    );
  }
  return [];
}

function published(dimension: string | undefined): readonly Proposal[] {
  const { ofQueues, ofInstances, ofInvocations, ofCopies } = publishedMetrics;
  const groups =
    dimension === copies
      ? [ofCopies]
      : dimension === instanceCount
        ? [ofInstances, ofInvocations, ofQueues]
        : [ofQueues, ofInstances, ofInvocations, ofCopies];
  return groups.flatMap(({ namespace, names }) => names.map((name) => proposal(name, namespace)));
}

/** Of the policy itself, or of the target that it refers to. */
function dimensionAt({ place: { home }, around: { outline } }: Situation): string | undefined {
  for (const key of ['ScalableDimension', 'scalableDimension']) {
    const own = outline.value([...home, key]);
    if (own !== undefined && own !== '') return own;
  }
  const target =
    /^!Ref\s+(\w+)$/.exec(outline.value([...home, 'ScalingTargetId']) ?? '')?.[1] ??
    outline.value([...home, 'ScalingTargetId', 'Ref']);
  return target === undefined
    ? undefined
    : outline.value([...home.slice(0, -2), target, 'Properties', 'ScalableDimension']);
}

function proposal(name: string, detail: string): Proposal {
  return { label: name, kind: 'choice', detail, documentation: '', insert: name, isSnippet: false };
}
