import type { Amendment, Change, Value } from '../../model/change.ts';
import type { Deployment } from '../../model/deployment.ts';
import { valueOf as known } from '../../model/field.ts';
import { Section, string } from '../read.ts';
import { multiModel } from './amend-multi-model.ts';
import { freeId } from './free-id.ts';
import { Links } from './links.ts';
import { TemplateSet } from './set.ts';
import { isCloudFormation, type CloudFormationDeployment } from './source.ts';
import type { Resource } from './template.ts';
import { called } from './value-of.ts';

/** What a fix adds besides single values. */
export function amend(deployment: Deployment, amendment: Amendment): readonly Change[] | undefined {
  if (!isCloudFormation(deployment) || deployment.source.resource.looped) return undefined;
  if (amendment.kind === 'target') return undefined;
  return amendment.kind === 'wake-policy' ? wake(deployment, amendment.pointer) : multiModel(deployment);
}

/** A step policy of the target, and the alarm that sets it off by requests nobody is there for. */
function wake({ document, source }: CloudFormationDeployment, pointer: string): readonly Change[] | undefined {
  const { template, scaling } = source;
  const target = scaling[Number(/^\/scaling\/(\d+)/.exec(pointer)?.[1])];
  const scaled = target && scaledBy(target, source);
  if (!scaled) return undefined;
  const set = setOf(source);
  const found = set.of(target);
  const policies = found ? set.ofTarget('ScalingPolicy', found) : [];
  const step = policies.find(({ properties }) => {
    return properties.section('StepScalingPolicyConfiguration', () => true).kind !== 'absent';
  });
  const stem = target.id.replace(/(Scalable|Scaling)?Target$/, '') || target.id;
  const policyId = step?.id ?? freeId(template, `${stem}WakePolicy`);
  const alarmId = freeId(template, `${stem}WakeAlarm`);
  const added = (id: string, value: Value, after: string): Change => {
    return { kind: 'set', place: { document, path: [...template.path, 'Resources', id] }, value, after: [after] };
  };
  const last = policies.at(-1)?.id ?? target.id;
  return [
    ...(step ? [] : [added(policyId, policyFor(target, source), last)]),
    added(alarmId, alarmFor(policyId, target, scaled, source), step ? last : policyId),
  ];
}

function setOf({ template, resolver }: CloudFormationDeployment['source']): TemplateSet {
  return new TemplateSet(template, new Links(template), resolver);
}

/** The endpoint, or the inference component, that the target scales. */
function scaledBy(target: Resource, source: CloudFormationDeployment['source']): Resource | undefined {
  const { resolver, endpoints, components } = source;
  const resource = new Section(resolver.scope, target.node, target.path, target.key);
  const properties = resource.section('Properties', (found) => found);
  const dimension = known(properties)?.field('ScalableDimension', string);
  if (dimension?.kind !== 'known') return undefined;
  if (dimension.value.startsWith('sagemaker:variant:')) return endpoints[0];
  const set = setOf(source);
  return components.find((component) => {
    const found = set.of(component);
    return found && set.targetsOf(found).some(({ id }) => id === target.id);
  });
}

/** Made when the target is. */
function conditionOf({ condition }: Resource): Readonly<Record<string, Value>> {
  return condition === undefined ? {} : { Condition: condition };
}

function policyFor(target: Resource, { template }: CloudFormationDeployment['source']): Value {
  return {
    Type: 'AWS::ApplicationAutoScaling::ScalingPolicy',
    ...conditionOf(target),
    Properties: {
      PolicyName: 'wake-from-zero',
      PolicyType: 'StepScaling',
      ScalingTargetId: called('Ref', target.id, template),
      StepScalingPolicyConfiguration: {
        AdjustmentType: 'ChangeInCapacity',
        MetricAggregationType: 'Average',
        Cooldown: 300,
        StepAdjustments: [{ MetricIntervalLowerBound: 0, ScalingAdjustment: 1 }],
      },
    },
  };
}

function alarmFor(
  policyId: string,
  target: Resource,
  scaled: Resource,
  { template }: CloudFormationDeployment['source'],
): Value {
  const isCopies = scaled.type.endsWith('::InferenceComponent');
  const name = isCopies ? 'InferenceComponentName' : 'EndpointName';
  return {
    Type: 'AWS::CloudWatch::Alarm',
    ...conditionOf(target),
    Properties: {
      Namespace: 'AWS/SageMaker',
      MetricName: isCopies ? 'NoCapacityInvocationFailures' : 'HasBacklogWithoutCapacity',
      Dimensions: [{ Name: name, Value: called('GetAtt', [scaled.id, name], template) }],
      Statistic: 'Maximum',
      Period: 60,
      EvaluationPeriods: 1,
      Threshold: 1,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      TreatMissingData: 'missing',
      AlarmActions: [called('Ref', policyId, template)],
    },
  };
}
