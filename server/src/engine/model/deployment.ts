import type { Span } from '../text/span.ts';
import type { Field } from './field.ts';

export const endpointTypes = ['real-time', 'serverless', 'async', 'batch'] as const;
export type EndpointType = (typeof endpointTypes)[number];

/**
 * One deployment, whatever dialect it was written in. Every quantity is a plain number in the unit its name says.
 * `toPlain` (plain.ts) turns it into the JSON that the limit schemas validate; the names here are the names there.
 */
export interface Deployment {
  readonly dialect: string;
  readonly document: number;
  /** What to call it when speaking to the user; never empty. */
  readonly title: string;
  /** Under which conditions this reading holds: "IsProd is false"; undefined when it always does. */
  readonly when: string | undefined;
  /** The key of the endpoint's section: code lenses stand above it, and what is missing is reported there. */
  readonly anchor: Span;
  /** Everything that belongs to it; the preview follows the cursor by this. */
  readonly extent: Span;
  readonly type: Field<EndpointType>;
  readonly region: Field<string>;
  readonly names: Names;
  readonly model: Model;
  /** What runs the model. A batch transform job has exactly one, without name and weight. */
  readonly variants: Field<readonly Variant[]>;
  readonly shadowVariants: Field<readonly Variant[]>;
  readonly async: Field<AsyncInference>;
  readonly batch: Field<BatchTransform>;
  readonly network: Field<Network>;
  readonly dataCapture: Field<DataCapture>;
  readonly autoscaling: Field<Autoscaling>;
  readonly workload: Workload;
  readonly objectives: Objectives;
}

export interface Names {
  readonly endpoint: Field<string>;
  readonly endpointConfig: Field<string>;
  readonly model: Field<string>;
  readonly transformJob: Field<string>;
}

export interface Model {
  readonly sizeBytes: Field<number>;
  /** S3 URI of the (first) model artifact. */
  readonly artifact: Field<string>;
  readonly executionRole: Field<string>;
  readonly containers: Field<readonly Container[]>;
}

export interface Container {
  readonly image: Field<string>;
  readonly artifact: Field<string>;
  readonly mode: Field<string>;
  readonly hostname: Field<string>;
  readonly modelPackage: Field<string>;
  /** Present when the model is given as an uncompressed ModelDataSource. */
  readonly modelDataSource: Field<boolean>;
  readonly repositoryAccess: Field<string>;
}

export interface Variant {
  readonly name: Field<string>;
  readonly modelName: Field<string>;
  readonly weight: Field<number>;
  readonly instanceType: Field<string>;
  readonly instanceCount: Field<number>;
  readonly volumeSizeGb: Field<number>;
  readonly acceleratorType: Field<string>;
  readonly startupTimeoutSeconds: Field<number>;
  readonly modelDownloadTimeoutSeconds: Field<number>;
  readonly serverless: Field<Serverless>;
}

export interface Serverless {
  readonly memoryMib: Field<number>;
  readonly maxConcurrency: Field<number>;
  readonly provisionedConcurrency: Field<number>;
}

export interface AsyncInference {
  readonly outputPath: Field<string>;
  readonly failurePath: Field<string>;
  readonly successTopic: Field<string>;
  readonly errorTopic: Field<string>;
  readonly maxConcurrentInvocationsPerInstance: Field<number>;
  /** The timeout and the time to live that the caller gives with each request. */
  readonly invocationTimeoutSeconds: Field<number>;
  readonly requestTtlSeconds: Field<number>;
}

export interface BatchTransform {
  readonly input: Field<string>;
  readonly output: Field<string>;
  readonly splitType: Field<string>;
  readonly assembleWith: Field<string>;
  readonly batchStrategy: Field<string>;
  /** MaxPayloadInMB. */
  readonly maxPayloadMib: Field<number>;
  readonly maxConcurrentTransforms: Field<number>;
  readonly invocationTimeoutSeconds: Field<number>;
  readonly invocationMaxRetries: Field<number>;
  readonly joinSource: Field<string>;
  readonly inputFilter: Field<string>;
  readonly outputFilter: Field<string>;
  readonly schedule: Field<string>;
}

export interface Network {
  /** Whether a VPC is asked for at all, also where its parts are not known. */
  readonly vpc: Field<boolean>;
  readonly subnets: Field<readonly Field<string>[]>;
  readonly securityGroups: Field<readonly Field<string>[]>;
  readonly isolation: Field<boolean>;
}

export interface DataCapture {
  readonly enabled: Field<boolean>;
  readonly samplingPercentage: Field<number>;
  readonly destination: Field<string>;
}

export interface Autoscaling {
  readonly min: Field<number>;
  readonly max: Field<number>;
}

export const trafficPatterns = ['steady', 'business-hours', 'spiky', 'intermittent'] as const;
export type TrafficPattern = (typeof trafficPatterns)[number];

/** What the document says of the requests; never what we assume. */
export interface Workload {
  readonly requestBytes: Field<number>;
  readonly responseBytes: Field<number>;
  /** Mean time the model takes for one request. */
  readonly inferenceSeconds: Field<number>;
  readonly inferenceP95Seconds: Field<number>;
  readonly averageRequestsPerSecond: Field<number>;
  readonly peakRequestsPerSecond: Field<number>;
  readonly pattern: Field<TrafficPattern>;
  readonly streaming: Field<boolean>;
}

export interface Objectives {
  readonly p95Seconds: Field<number>;
  readonly usdPerMonth: Field<number>;
}

/** A configuration that a deployment has, or could have after a switch: values only. */
export type Configuration = InstanceConfiguration | ServerlessConfiguration;

export interface InstanceConfiguration {
  readonly type: 'real-time' | 'async' | 'batch';
  readonly instanceType: string;
  readonly instanceCount: number;
  /** `s3://` URIs; only for async and batch. */
  readonly input?: string;
  readonly output?: string;
  /** Lowest number of instances when autoscaling is on (0 lets an asynchronous endpoint sleep). */
  readonly autoscaling?: { readonly min: number; readonly max: number };
  readonly volumeSizeGb?: number;
  readonly maxPayloadMib?: number;
  readonly maxConcurrentTransforms?: number;
}

export interface ServerlessConfiguration {
  readonly type: 'serverless';
  readonly memoryMib: number;
  readonly maxConcurrency: number;
  readonly provisionedConcurrency?: number;
}
