import type { Field } from '../../model/field.ts';
import type {
  CustomizedMetric,
  ScalableTarget,
  ScalingPolicy,
  ScheduledAction,
  StepScaling,
} from '../../model/scaling.ts';
import { sectionAt } from '../fields.ts';
import { number, string, type Section } from '../read.ts';

/** What belongs to a scalable target, and is written in resources of its own. */
export interface TargetParts {
  readonly scales: Field<number>;
  readonly policies: Field<readonly ScalingPolicy[]>;
  readonly schedule: Field<readonly ScheduledAction[]>;
}

/** By the members of RegisterScalableTarget. */
export function lowerScalableTarget(target: Section, parts: TargetParts): ScalableTarget {
  return {
    resourceId: target.field('ResourceId', string),
    dimension: target.field('ScalableDimension', string),
    serviceNamespace: target.field('ServiceNamespace', string),
    min: target.field('MinCapacity', number),
    max: target.field('MaxCapacity', number),
    ...parts,
  };
}

/** By the members of PutScalingPolicy; `alarmMetric` is that of the alarm which sets a step policy off. */
export function lowerScalingPolicy(policy: Section, alarmMetric: Field<string>): ScalingPolicy {
  const tracking = sectionAt(policy, 'TargetTrackingScalingPolicyConfiguration');
  return {
    name: policy.field('PolicyName', string),
    type: policy.field('PolicyType', string),
    tracking: policy.section('TargetTrackingScalingPolicyConfiguration', () => true),
    targetValue: tracking.field('TargetValue', number),
    predefined: tracking.section('PredefinedMetricSpecification', () => true),
    predefinedMetric: sectionAt(tracking, 'PredefinedMetricSpecification').field('PredefinedMetricType', string),
    customizedMetric: tracking.section('CustomizedMetricSpecification', lowerMetric),
    scaleInCooldownSeconds: tracking.field('ScaleInCooldown', number),
    scaleOutCooldownSeconds: tracking.field('ScaleOutCooldown', number),
    step: policy.section('StepScalingPolicyConfiguration', (step) => lowerStep(step, alarmMetric)),
  };
}

function lowerMetric(metric: Section): CustomizedMetric {
  return {
    name: metric.field('MetricName', string),
    namespace: metric.field('Namespace', string),
    statistic: metric.field('Statistic', string),
    dimensions: metric.list('Dimensions', (dimension) => dimension.field('Name', string)),
  };
}

function lowerStep(step: Section, alarmMetric: Field<string>): StepScaling {
  return {
    adjustmentType: step.field('AdjustmentType', string),
    cooldownSeconds: step.field('Cooldown', number),
    adjustments: step.list('StepAdjustments', (adjustment) => ({
      lower: adjustment.field('MetricIntervalLowerBound', number),
      upper: adjustment.field('MetricIntervalUpperBound', number),
      adjustment: adjustment.field('ScalingAdjustment', number),
    })),
    alarmMetric,
  };
}

/** By the members of PutScheduledAction, which are also those of a target's `ScheduledActions`. */
export function lowerScheduledAction(action: Section): ScheduledAction {
  const bounds = sectionAt(action, 'ScalableTargetAction');
  return {
    name: action.field('ScheduledActionName', string),
    schedule: action.field('Schedule', string),
    timezone: action.field('Timezone', string),
    min: bounds.field('MinCapacity', number),
    max: bounds.field('MaxCapacity', number),
  };
}
