import type { Amendment, Change, Value } from '../../model/change.ts';
import type { Deployment } from '../../model/deployment.ts';
import { valueOf } from '../../model/field.ts';
import { string } from '../read.ts';
import { multiModel } from './amend-multi-model.ts';
import { addedAfter, canAddAfter, isAck, isElsewhere, type AckDeployment } from './source.ts';

/** What a fix adds besides single values. */
export function amend(deployment: Deployment, amendment: Amendment): readonly Change[] | undefined {
  if (!isAck(deployment)) return undefined;
  if (amendment.kind === 'target') return undefined;
  return amendment.kind === 'wake-policy' ? wake(deployment, amendment.pointer) : multiModel(deployment);
}

/** A step policy, and the alarm that sets it off by requests nobody is there for. */
function wake({ source, set }: AckDeployment, pointer: string): readonly Change[] | undefined {
  const target = source.from.targets[Number(/^\/scaling\/(\d+)/.exec(pointer)?.[1])];
  if (!target || isElsewhere(target) || !canAddAfter(target)) return undefined;
  const { properties } = target;
  const id = valueOf(properties.field('ResourceId', string));
  const dimension = valueOf(properties.field('ScalableDimension', string));
  const [, kind, name] = /^(endpoint|inference-component)\/([^/]+)/.exec(id ?? '') ?? [];
  if (id === undefined || dimension === undefined || name === undefined) return undefined;
  const steps = set.ofTarget('ScalingPolicy', target).filter(({ properties: policy }) => {
    return policy.section('StepScalingPolicyConfiguration', () => true).kind !== 'absent';
  });
  const policy = steps[0] ? valueOf(steps[0].properties.field('PolicyName', string)) : `${name}-wake`;
  if (policy === undefined) return undefined;
  const isCopies = kind === 'inference-component';
  return addedAfter(target, [
    ...(steps.length > 0 ? [] : [policyNamed(policy, id, dimension)]),
    alarmFor(policy, isCopies ? 'InferenceComponentName' : 'EndpointName', name),
  ]);
}

function policyNamed(name: string, resourceID: string, scalableDimension: string): Value {
  return {
    apiVersion: 'applicationautoscaling.services.k8s.aws/v1alpha1',
    kind: 'ScalingPolicy',
    metadata: { name: name.toLowerCase() },
    spec: {
      policyName: name,
      policyType: 'StepScaling',
      serviceNamespace: 'sagemaker',
      resourceID,
      scalableDimension,
      stepScalingPolicyConfiguration: {
        adjustmentType: 'ChangeInCapacity',
        metricAggregationType: 'Average',
        cooldown: 300,
        stepAdjustments: [{ metricIntervalLowerBound: 0, scalingAdjustment: 1 }],
      },
    },
  };
}

/** The ARN of a policy has a part that AWS gives it when it is there. */
function alarmFor(policy: string, dimension: string, scaled: string): Value {
  const name = `${policy}-alarm`;
  const isCopies = dimension === 'InferenceComponentName';
  return {
    apiVersion: 'cloudwatch.services.k8s.aws/v1alpha1',
    kind: 'MetricAlarm',
    metadata: { name: name.toLowerCase() },
    spec: {
      name,
      namespace: 'AWS/SageMaker',
      metricName: isCopies ? 'NoCapacityInvocationFailures' : 'HasBacklogWithoutCapacity',
      statistic: 'Maximum',
      dimensions: [{ name: dimension, value: scaled }],
      period: 60,
      evaluationPeriods: 1,
      threshold: 1,
      comparisonOperator: 'GreaterThanOrEqualToThreshold',
      treatMissingData: 'missing',
      alarmActions: [`arn:aws:autoscaling:REGION:ACCOUNT:scalingPolicy:REPLACE-WITH-ITS-ID:policyName/${policy}`],
    },
  };
}
