import type { Field, Path } from '../../model/field.ts';
import type { Span } from '../../text/span.ts';
import type { Section } from '../read.ts';

/** The resources of SageMaker and of Application Auto Scaling that a deployment is made of, by the names of AWS's API. */
export type AwsKind =
  | 'Endpoint'
  | 'EndpointConfig'
  | 'Model'
  | 'InferenceComponent'
  | 'TransformJob'
  | 'ScalableTarget'
  | 'ScalingPolicy'
  | 'ScheduledAction'
  | 'Alarm'
  | 'MonitoringSchedule'
  | 'ModelPackage'
  | 'InferenceExperiment'
  | 'CompilationJob';

/** One resource, whatever spells it. */
export interface AwsResource {
  readonly kind: AwsKind;
  /** Unique among its kind: the logical id, the name of the object, ... */
  readonly id: string;
  /** What to call it where it has no name, if not by its id. */
  readonly label?: string;
  /** The name under which others know it. */
  readonly name: Field<string>;
  /** Its members, read by the names of the API. */
  readonly properties: Section;
  readonly path: Path;
  /** What stands for it: its key or its name as written. */
  readonly anchor: Span;
  readonly extent: Span;
}

/** The resources in sight, and who refers to whom: by reference in CloudFormation, by name elsewhere. */
export interface AwsSet {
  all(kind: AwsKind): readonly AwsResource[];
  /** The resource of the kind that the member names. */
  named(from: Section, member: string, kind: AwsKind): AwsResource | undefined;
  /** The endpoints that run the configuration. */
  endpointsOf(config: AwsResource): readonly AwsResource[];
  /** What scales a variant of the endpoint, or the inference component. */
  targetsOf(scaled: AwsResource): readonly AwsResource[];
  /** The policies or scheduled actions of the target. */
  ofTarget(kind: 'ScalingPolicy' | 'ScheduledAction', target: AwsResource): readonly AwsResource[];
}

/** What a member says by which a resource is known. */
export const nameMembers: Readonly<Partial<Record<AwsKind, string>>> = {
  Endpoint: 'EndpointName',
  EndpointConfig: 'EndpointConfigName',
  Model: 'ModelName',
  InferenceComponent: 'InferenceComponentName',
  TransformJob: 'TransformJobName',
  ScalingPolicy: 'PolicyName',
  ScheduledAction: 'ScheduledActionName',
  Alarm: 'AlarmName',
  MonitoringSchedule: 'MonitoringScheduleName',
  ModelPackage: 'ModelPackageName',
  InferenceExperiment: 'Name',
  CompilationJob: 'CompilationJobName',
};
