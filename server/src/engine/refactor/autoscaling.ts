import { nameWith } from '../export/names.ts';
import type { Members } from '../export/resource.ts';
import type { Change, Value } from '../model/change.ts';
import type { Deployment } from '../model/deployment.ts';
import { valueOf } from '../model/field.ts';
import type { Variant } from '../model/variant.ts';
import type { Refactoring } from './refactoring.ts';
import { adding, endpointSaid, nameOfVariant, resource, stemOf } from './writing.ts';

/** How many times as many as now, at the most. */
const room = 4;

/** What follows the load: AWS's dimension, and the metric and value to begin with. */
interface Kind {
  readonly dimension: string;
  readonly value: number;
  readonly target: string;
  readonly what: string;
}

/**
 * For instances, the targets that AWS's guides begin with (endpoint-auto-scaling-add-code-define and async-inference-autoscale, read
 * 2026-11-21); for provisioned concurrency no guide names one, and 70 % leaves room for a burst. What one carries is for a load
 * test to say.
 */
const kinds = {
  'real-time': {
    dimension: 'sagemaker:variant:DesiredInstanceCount',
    value: 70,
    target: '70 invocations/min',
    what: 'instances',
  },
  async: { dimension: 'sagemaker:variant:DesiredInstanceCount', value: 5, target: '5 backlog', what: 'instances' },
  serverless: {
    dimension: 'sagemaker:variant:DesiredProvisionedConcurrency',
    value: 0.7,
    target: '70 % utilization',
    what: 'provisioned workers',
  },
} as const satisfies Record<string, Kind>;

interface Wanted {
  readonly type: keyof typeof kinds;
  readonly variant: Variant;
  readonly index: number;
  readonly isOneOfMany: boolean;
  readonly min: number;
  readonly max: number;
}

/** Autoscaling of the variant, from as many instances or provisioned workers as there are. */
export function autoscaling(deployment: Deployment, index: number): Refactoring | undefined {
  const wanted = wantedOf(deployment, index);
  if (!wanted) return undefined;
  const { type, variant, isOneOfMany, min, max } = wanted;
  const changes = deployment.dialect === 'own' ? inOwn(deployment, wanted) : elsewhere(deployment, wanted);
  const { what, target } = kinds[type];
  const whose = isOneOfMany ? ` for ${nameOfVariant(variant) ?? 'the variant'}` : '';
  const doubt = type === 'serverless' && deployment.dialect === 'cloudformation' ? doubted : '';
  const title = `Add autoscaling of ${String(min)} to ${String(max)} ${what} at ${target}${whose}; try the target in a load test${doubt}`;
  return changes && { title, changes };
}

function wantedOf(deployment: Deployment, index: number): Wanted | undefined {
  const { components } = deployment;
  const type = valueOf(deployment.type);
  const variants = valueOf(deployment.variants) ?? [];
  const variant = variants[index];
  if (!variant || type === undefined || type === 'batch' || components.kind !== 'absent') return undefined;
  if (isScaled(deployment, index) || variant.managedScaling.kind !== 'absent') return undefined;
  const bounds = type === 'serverless' ? ofWorkers(variant) : ofInstances(variant, deployment);
  return bounds && { type, variant, index, isOneOfMany: variants.length > 1, ...bounds };
}

/** As `autoscaling/serverless-cfn` says with its sources. */
const doubted = "; AWS's guide says that CloudFormation cannot make it";

/** What a target scales that cannot be seen may be this one. */
function isScaled({ scaling }: Deployment, index: number): boolean {
  if (scaling.kind !== 'known') return scaling.kind !== 'absent';
  return scaling.value.some(({ scales }) => (valueOf(scales) ?? index) === index);
}

function ofInstances({ instanceCount }: Variant, { dialect }: Deployment) {
  // Our format has one where it says nothing.
  const min = instanceCount.kind === 'absent' && dialect === 'own' ? 1 : valueOf(instanceCount);
  return min === undefined || min < 1 ? undefined : { min, max: min * room };
}

function ofWorkers({ serverless }: Variant) {
  const known = valueOf(serverless);
  const min = known && valueOf(known.provisionedConcurrency);
  const most = known && valueOf(known.maxConcurrency);
  if (min === undefined || most === undefined || min < 1 || most <= min) return undefined;
  return { min, max: Math.min(most, min * room) };
}

/** In the order in which the schema has them, from the last. */
const before = [
  ...['metrics', 'explainer', 'dataCapture', 'maxConcurrentInvocationsPerInstance', 'output', 'volumeSize'],
  ...[
    'provisionedConcurrency',
    'maxConcurrency',
    'instanceCount',
    'instanceType',
    'weight',
    'artifact',
    'image',
    'name',
  ],
];

/** The endpoint's is that of every variant. */
function inOwn({ document }: Deployment, { type, index, isOneOfMany, min, max }: Wanted): readonly Change[] {
  const value: Value = { min, max, target: kinds[type].target };
  const path = isOneOfMany ? ['variants', index, 'autoscaling'] : ['endpoint', 'autoscaling'];
  return [{ kind: 'set', place: { document, path }, value, after: before }];
}

function elsewhere(deployment: Deployment, wanted: Wanted): readonly Change[] | undefined {
  const { type, isOneOfMany, min, max } = wanted;
  const endpoint = endpointSaid(deployment);
  const variant = nameOfVariant(wanted.variant);
  if (endpoint === undefined || variant === undefined) return undefined;
  const names = {
    ServiceNamespace: 'sagemaker',
    ResourceId: `endpoint/${endpoint}/variant/${variant}`,
    ScalableDimension: kinds[type].dimension,
  };
  const bounds = { MinCapacity: min, MaxCapacity: max };
  const target = resource(deployment, 'ScalableTarget', undefined, { ...names, ...bounds });
  const policyName = nameWith(stemOf(deployment), ...(isOneOfMany ? [variant] : []), 'target');
  const configuration = { TargetValue: kinds[type].value, ...metricOf(type, endpoint) };
  const members = {
    ...names,
    PolicyType: 'TargetTrackingScaling',
    TargetTrackingScalingPolicyConfiguration: configuration,
  };
  return adding(deployment, [target, resource(deployment, 'ScalingPolicy', policyName, members, [target])]);
}

function metricOf(type: keyof typeof kinds, endpoint: string): Members {
  if (type !== 'async') {
    const metric =
      type === 'serverless'
        ? 'SageMakerVariantProvisionedConcurrencyUtilization'
        : 'SageMakerVariantInvocationsPerInstance';
    return { PredefinedMetricSpecification: { PredefinedMetricType: metric } };
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
