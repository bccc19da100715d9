import type { CustomizedMetric, ScalingPolicy, ScheduledAction } from '../model/scaling.ts';
import type { Gather } from './gather.ts';
import { some } from './members.ts';
import type { Member, Members } from './resource.ts';

/** What tells a metric of which endpoint, variant or component it is. */
export type Dimensions = Readonly<Record<string, string>>;

/** What PutScalingPolicy has beside the names. */
export function policyMembers(policy: ScalingPolicy, dimensions: Dimensions, gather: Gather): Members {
  const step = gather.value(policy.step);
  const isTracking = gather.value(policy.tracking) === true;
  return {
    PolicyType: gather.text(policy.type),
    TargetTrackingScalingPolicyConfiguration: isTracking ? trackingMembers(policy, dimensions, gather) : undefined,
    StepScalingPolicyConfiguration: step && {
      AdjustmentType: gather.text(step.adjustmentType),
      MetricAggregationType: 'Average',
      Cooldown: gather.value(step.cooldownSeconds),
      StepAdjustments: gather.value(step.adjustments)?.map((one) => ({
        MetricIntervalLowerBound: gather.value(one.lower),
        MetricIntervalUpperBound: gather.value(one.upper),
        ScalingAdjustment: gather.value(one.adjustment),
      })),
    },
  };
}

function trackingMembers(policy: ScalingPolicy, dimensions: Dimensions, gather: Gather): Members {
  const metric = gather.value(policy.customizedMetric);
  return {
    TargetValue: gather.value(policy.targetValue),
    PredefinedMetricSpecification: some({ PredefinedMetricType: gather.text(policy.predefinedMetric) }),
    CustomizedMetricSpecification: metric && metricMembers(metric, dimensions, gather),
    ScaleInCooldown: gather.value(policy.scaleInCooldownSeconds),
    ScaleOutCooldown: gather.value(policy.scaleOutCooldownSeconds),
  };
}

function metricMembers(metric: CustomizedMetric, dimensions: Dimensions, gather: Gather): Members {
  const names = gather.texts(metric.dimensions) ?? [];
  return {
    MetricName: gather.text(metric.name),
    Namespace: gather.text(metric.namespace),
    Statistic: gather.text(metric.statistic),
    Dimensions: names.map((Name) => ({ Name, Value: dimensions[Name] })),
  };
}

/** What PutScheduledAction has beside the names. */
export function actionMembers(action: ScheduledAction, name: string, gather: Gather): Members {
  return {
    ScheduledActionName: gather.text(action.name) ?? name,
    Schedule: gather.text(action.schedule),
    Timezone: gather.text(action.timezone),
    ScalableTargetAction: some({
      MinCapacity: gather.value(action.min),
      MaxCapacity: gather.value(action.max),
    }),
  };
}

/** The alarm that sets off a step policy: as soon as the metric says that somebody waits. */
export function wakeMembers(metric: string, dimension: readonly [string, string], actions: Member): Members {
  const [Name, Value] = dimension;
  return {
    Namespace: 'AWS/SageMaker',
    MetricName: metric,
    Statistic: 'Maximum',
    Dimensions: [{ Name, Value }],
    Period: 60,
    EvaluationPeriods: 1,
    Threshold: 1,
    ComparisonOperator: 'GreaterThanOrEqualToThreshold',
    TreatMissingData: 'missing',
    AlarmActions: actions,
  };
}
