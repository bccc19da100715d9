import type { Field } from './field.ts';

/** A scalable target of Application Auto Scaling, with its policies and scheduled actions. */
export interface ScalableTarget {
  /** `endpoint/NAME/variant/NAME` or `inference-component/NAME`. */
  readonly resourceId: Field<string>;
  /** `sagemaker:variant:DesiredInstanceCount` and so on. */
  readonly dimension: Field<string>;
  readonly serviceNamespace: Field<string>;
  /** Index of the scaled variant or inference component in the deployment, when it is known. */
  readonly scales: Field<number>;
  readonly min: Field<number>;
  readonly max: Field<number>;
  readonly policies: Field<readonly ScalingPolicy[]>;
  readonly schedule: Field<readonly ScheduledAction[]>;
}

export interface ScalingPolicy {
  readonly name: Field<string>;
  /** `TargetTrackingScaling`, `StepScaling`, `PredictiveScaling`. */
  readonly type: Field<string>;
  /** Present when there is a TargetTrackingScalingPolicyConfiguration. */
  readonly tracking: Field<boolean>;
  readonly targetValue: Field<number>;
  /** Present when there is a PredefinedMetricSpecification. */
  readonly predefined: Field<boolean>;
  /** PredefinedMetricSpecification.PredefinedMetricType. */
  readonly predefinedMetric: Field<string>;
  readonly customizedMetric: Field<CustomizedMetric>;
  readonly scaleInCooldownSeconds: Field<number>;
  readonly scaleOutCooldownSeconds: Field<number>;
  readonly step: Field<StepScaling>;
}

export interface CustomizedMetric {
  readonly name: Field<string>;
  readonly namespace: Field<string>;
  readonly statistic: Field<string>;
  /** Names of the dimensions. */
  readonly dimensions: Field<readonly Field<string>[]>;
}

export interface StepScaling {
  readonly adjustmentType: Field<string>;
  readonly cooldownSeconds: Field<number>;
  readonly adjustments: Field<readonly StepAdjustment[]>;
  /** Metric of the alarm that sets it off, where the document has it. */
  readonly alarmMetric: Field<string>;
}

export interface StepAdjustment {
  readonly lower: Field<number>;
  readonly upper: Field<number>;
  readonly adjustment: Field<number>;
}

export interface ScheduledAction {
  readonly name: Field<string>;
  /** `cron(...)`, `rate(...)` or `at(...)`. */
  readonly schedule: Field<string>;
  readonly timezone: Field<string>;
  readonly min: Field<number>;
  readonly max: Field<number>;
}
