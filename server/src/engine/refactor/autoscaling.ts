import { nameWith } from '../export/names.ts';
import type { Members } from '../export/resource.ts';
import type { Change, Value } from '../model/change.ts';
import type { Deployment } from '../model/deployment.ts';
import { valueOf } from '../model/field.ts';
import type { Refactoring } from './refactoring.ts';
import { adding, endpointNameOf, resource, variantNameOf } from './writing.ts';

/** How many times as many instances as now, at the most. */
const room = 4;

/**
 * The target that AWS's guides begin with (endpoint-auto-scaling-add-code-define and async-inference-autoscale, read 2026-11-21);
 * what one instance carries is for a load test to say.
 */
const targets = {
  'real-time': { value: 70, words: '70 invocations/min' },
  async: { value: 5, words: '5 backlog' },
} as const;

/** Autoscaling of the one variant, from as many instances as there are. */
export function autoscaling(deployment: Deployment): Refactoring | undefined {
  const { type, variants, scaling, components } = deployment;
  const [variant, ...others] = valueOf(variants) ?? [];
  const known = valueOf(type);
  if (!variant || others.length > 0 || scaling.kind !== 'absent' || components.kind !== 'absent') return undefined;
  if (known !== 'real-time' && known !== 'async') return undefined;
  if (variant.managedScaling.kind !== 'absent') return undefined;
  const min = valueOf(variant.instanceCount);
  if (min === undefined || min < 1) return undefined;
  const bounds = { min, max: min * room };
  const { words } = targets[known];
  const changes =
    deployment.dialect === 'own'
      ? inOwn(deployment, { ...bounds, target: words })
      : elsewhere(deployment, known, bounds);
  const title = `Add autoscaling of ${String(min)} to ${String(bounds.max)} instances at ${words}; try the target in a load test`;
  return changes && { title, changes };
}

function inOwn({ document }: Deployment, value: Value): readonly Change[] {
  const after = ['metrics', 'explainer', 'dataCapture', 'maxConcurrentInvocationsPerInstance', 'output', 'volumeSize'];
  const place = { document, path: ['endpoint', 'autoscaling'] };
  return [{ kind: 'set', place, value, after: [...after, 'instanceCount', 'instanceType'] }];
}

function elsewhere(
  deployment: Deployment,
  type: keyof typeof targets,
  { min, max }: { readonly min: number; readonly max: number },
): readonly Change[] | undefined {
  const endpoint = endpointNameOf(deployment);
  const variant = variantNameOf(deployment);
  if (endpoint === undefined || variant === undefined) return undefined;
  const names = {
    ServiceNamespace: 'sagemaker',
    ResourceId: `endpoint/${endpoint}/variant/${variant}`,
    ScalableDimension: 'sagemaker:variant:DesiredInstanceCount',
  };
  const target = resource(deployment, 'ScalableTarget', undefined, {
    ...names,
    MinCapacity: min,
    MaxCapacity: max,
  });
  const policy = resource(
    deployment,
    'ScalingPolicy',
    nameWith(endpoint, 'target'),
    {
      ...names,
      PolicyType: 'TargetTrackingScaling',
      TargetTrackingScalingPolicyConfiguration: { TargetValue: targets[type].value, ...metricOf(type, endpoint) },
    },
    [target],
  );
  return adding(deployment, [target, policy]);
}

function metricOf(type: keyof typeof targets, endpoint: string): Members {
  if (type === 'real-time') {
    return { PredefinedMetricSpecification: { PredefinedMetricType: 'SageMakerVariantInvocationsPerInstance' } };
  }
  return {
    CustomizedMetricSpecification: {
      MetricName: 'ApproximateBacklogSizePerInstance',
      Namespace: 'AWS/SageMaker',
      Statistic: 'Average',
      Dimensions: [{ Name: 'EndpointName', Value: endpoint }],
    },
  };
}
