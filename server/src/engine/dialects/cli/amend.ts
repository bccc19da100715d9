import type { Amendment, Change, Value } from '../../model/change.ts';
import type { Deployment } from '../../model/deployment.ts';
import { valueOf } from '../../model/field.ts';
import { isNamed, type NamedDeployment } from '../aws/lower-named.ts';
import type { AwsResource } from '../aws/resource.ts';
import { string } from '../read.ts';
import type { InputSet } from './set.ts';

/** A deployment with all the inputs in sight. */
export interface CliDeployment extends NamedDeployment {
  readonly set: InputSet;
}

function isCli(deployment: Deployment): deployment is CliDeployment {
  return isNamed(deployment, 'cli') && 'set' in deployment;
}

/** What a fix adds besides single values: inputs of more calls, after that of the target. */
export function amend(deployment: Deployment, amendment: Amendment): readonly Change[] | undefined {
  if (!isCli(deployment) || amendment.kind !== 'wake-policy') return undefined;
  const target = deployment.source.from.targets[Number(/^\/scaling\/(\d+)/.exec(amendment.pointer)?.[1])];
  return target && canAddAfter(target) ? wake(target, deployment.set) : undefined;
}

/** A step policy, and the alarm that sets it off by requests nobody is there for. */
function wake(target: AwsResource, set: InputSet): readonly Change[] | undefined {
  const id = valueOf(target.properties.field('ResourceId', string));
  const dimension = valueOf(target.properties.field('ScalableDimension', string));
  const [, kind, name] = /^(endpoint|inference-component)\/([^/]+)/.exec(id ?? '') ?? [];
  if (id === undefined || dimension === undefined || name === undefined) return undefined;
  const step = set.ofTarget('ScalingPolicy', target).find(({ properties }) => {
    return properties.section('StepScalingPolicyConfiguration', () => true).kind !== 'absent';
  });
  const policy = step ? valueOf(step.name) : `${name}-wake`;
  if (policy === undefined) return undefined;
  const { document } = target.properties.scope;
  const inputs = [
    ...(step ? [] : [policyNamed(policy, id, dimension)]),
    alarmFor(policy, id, name, kind === 'inference-component'),
  ];
  return inputs.map((value): Change => ({ kind: 'add-document', place: { document, path: [] }, value }));
}

/** A document of its own in this file; JSON has room for one only. */
function canAddAfter({ properties: { scope, node }, path }: AwsResource): boolean {
  return scope.elsewhere === undefined && path.length === 0 && node?.flow === false;
}

function policyNamed(name: string, id: string, dimension: string): Value {
  return {
    PolicyName: name,
    ServiceNamespace: 'sagemaker',
    ResourceId: id,
    ScalableDimension: dimension,
    PolicyType: 'StepScaling',
    StepScalingPolicyConfiguration: {
      AdjustmentType: 'ChangeInCapacity',
      MetricAggregationType: 'Average',
      Cooldown: 300,
      StepAdjustments: [{ MetricIntervalLowerBound: 0, ScalingAdjustment: 1 }],
    },
  };
}

function alarmFor(policy: string, id: string, name: string, isCopies: boolean): Value {
  const arn = `arn:aws:autoscaling:REGION:ACCOUNT:scalingPolicy:REPLACE-WITH-ITS-ID:resource/sagemaker/${id}`;
  return {
    AlarmName: `${policy}-alarm`,
    Namespace: 'AWS/SageMaker',
    MetricName: isCopies ? 'NoCapacityInvocationFailures' : 'HasBacklogWithoutCapacity',
    Statistic: 'Maximum',
    Dimensions: [{ Name: isCopies ? 'InferenceComponentName' : 'EndpointName', Value: name }],
    Period: 60,
    EvaluationPeriods: 1,
    Threshold: 1,
    ComparisonOperator: 'GreaterThanOrEqualToThreshold',
    TreatMissingData: 'missing',
    AlarmActions: [`${arn}:policyName/${policy}`],
  };
}
