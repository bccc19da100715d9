import type { Field } from './field.ts';
import type { Container } from './model.ts';
import type { Variant } from './variant.ts';

/** A version of a model in the registry. */
export interface ModelPackage {
  readonly name: Field<string>;
  readonly group: Field<string>;
  /** `Approved`, `Rejected` or `PendingManualApproval`. */
  readonly approval: Field<string>;
  /** Whether there is an InferenceSpecification. */
  readonly inferenceSpecification: Field<boolean>;
  readonly containers: Field<readonly Container[]>;
  readonly hostingInstanceTypes: Field<readonly Field<string>[]>;
  readonly transformInstanceTypes: Field<readonly Field<string>[]>;
}

/** Model Monitor's schedule, with the job it runs. */
export interface MonitoringSchedule {
  readonly name: Field<string>;
  readonly endpointName: Field<string>;
  /** `DataQuality`, `ModelQuality`, `ModelBias` or `ModelExplainability`. */
  readonly type: Field<string>;
  readonly expression: Field<string>;
  readonly maxRuntimeSeconds: Field<number>;
  readonly instanceType: Field<string>;
  readonly instanceCount: Field<number>;
  readonly volumeSizeGb: Field<number>;
}

/** InferenceExperiment: a shadow test. */
export interface Experiment {
  readonly type: Field<string>;
  readonly variants: Field<readonly Variant[]>;
  readonly shadows: Field<readonly ExperimentShadow[]>;
}

export interface ExperimentShadow {
  readonly name: Field<string>;
  readonly samplingPercentage: Field<number>;
}

/** CompilationJob of Neo. */
export interface CompilationJob {
  readonly framework: Field<string>;
  readonly targetDevice: Field<string>;
  readonly targetPlatformOs: Field<string>;
  readonly maxRuntimeSeconds: Field<number>;
}
