import type { Field } from './field.ts';

/** A production variant; a batch transform job has exactly one, without name and weight. */
export interface Variant {
  readonly name: Field<string>;
  readonly modelName: Field<string>;
  /** Present when a model is given, whatever its name. */
  readonly hasModel: Field<boolean>;
  /** Absent: the weight of AWS, 1. */
  readonly weight: Field<number>;
  readonly instanceType: Field<string>;
  readonly instanceCount: Field<number>;
  readonly instancePools: Field<readonly InstancePool[]>;
  readonly volumeSizeGb: Field<number>;
  readonly acceleratorType: Field<string>;
  readonly startupTimeoutSeconds: Field<number>;
  readonly modelDownloadTimeoutSeconds: Field<number>;
  readonly provisionTimeoutSeconds: Field<number>;
  readonly inferenceAmi: Field<string>;
  readonly routing: Field<Routing>;
  readonly managedScaling: Field<ManagedInstanceScaling>;
  readonly capacityReservation: Field<CapacityReservation>;
  readonly serverless: Field<Serverless>;
}

export interface InstancePool {
  readonly instanceType: Field<string>;
  /** 1 is tried first. */
  readonly priority: Field<number>;
  readonly modelName: Field<string>;
}

export interface Routing {
  readonly strategy: Field<string>;
  readonly prefixAware: Field<PrefixAware>;
}

export interface PrefixAware {
  readonly prefixLength: Field<number>;
  readonly concurrencyThreshold: Field<number>;
}

/** ManagedInstanceScaling. */
export interface ManagedInstanceScaling {
  /** `ENABLED` or `DISABLED`. */
  readonly status: Field<string>;
  readonly min: Field<number>;
  readonly max: Field<number>;
  readonly scaleIn: Field<ScaleInPolicy>;
}

export interface ScaleInPolicy {
  readonly strategy: Field<string>;
  readonly maximumStepSize: Field<number>;
  readonly cooldownMinutes: Field<number>;
}

export interface CapacityReservation {
  readonly preference: Field<string>;
  readonly arn: Field<string>;
}

export interface Serverless {
  readonly memoryMib: Field<number>;
  readonly maxConcurrency: Field<number>;
  readonly provisionedConcurrency: Field<number>;
}
