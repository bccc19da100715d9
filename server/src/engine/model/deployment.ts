import type { Span } from '../text/span.ts';
import type { Component } from './component.ts';
import type { Compute } from './compute.ts';
import type { Field } from './field.ts';
import type { EnvironmentEntry, Model } from './model.ts';
import type { CompilationJob, Experiment, ModelPackage, MonitoringSchedule } from './registry.ts';
import type { Rollout } from './rollout.ts';
import type { ScalableTarget } from './scaling.ts';
import type { Variant } from './variant.ts';

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
  readonly explainer: Field<Explainer>;
  readonly metrics: Field<EndpointMetrics>;
  /** ExecutionRoleArn of the endpoint configuration, which inference components need. */
  readonly configRole: Field<string>;
  /** KMS key of the storage volumes. */
  readonly kmsKey: Field<string>;
  readonly tags: Field<readonly Tag[]>;
  readonly components: Field<readonly Component[]>;
  /** Everything that Application Auto Scaling scales of it: variants, provisioned concurrency, inference components. */
  readonly scaling: Field<readonly ScalableTarget[]>;
  readonly rollout: Field<Rollout>;
  readonly monitoring: Field<readonly MonitoringSchedule[]>;
  readonly modelPackage: Field<ModelPackage>;
  readonly experiment: Field<Experiment>;
  readonly compilation: Field<CompilationJob>;
  /** What runs the model where that is not SageMaker; `type` is then absent. */
  readonly compute: Field<Compute>;
  readonly workload: Workload;
  readonly objectives: Objectives;
}

export interface Names {
  readonly endpoint: Field<string>;
  readonly endpointConfig: Field<string>;
  readonly model: Field<string>;
  readonly transformJob: Field<string>;
  readonly experiment: Field<string>;
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
  /** `ManifestFile`, `S3Prefix` or `AugmentedManifestFile`. */
  readonly dataType: Field<string>;
  readonly contentType: Field<string>;
  readonly environment: Field<readonly EnvironmentEntry[]>;
  readonly ami: Field<string>;
  /** TransformResources.VolumeKmsKeyId. */
  readonly volumeKmsKey: Field<string>;
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
  readonly kmsKey: Field<string>;
  /** `Input`, `Output` or `InputAndOutput`. */
  readonly modes: Field<readonly Field<string>[]>;
  /** Whether there is no `InputAndOutput`, as with the operator of HyperPod. */
  readonly modesApart?: Field<boolean>;
  readonly csvContentTypes: Field<readonly Field<string>[]>;
  readonly jsonContentTypes: Field<readonly Field<string>[]>;
}

/** ClarifyExplainerConfig. */
export interface Explainer {
  readonly maxPayloadMib: Field<number>;
  readonly maxRecordCount: Field<number>;
  readonly shapBaseline: Field<string>;
  readonly shapBaselineUri: Field<string>;
  readonly featureHeaders: Field<readonly Field<string>[]>;
  readonly featureTypes: Field<readonly Field<string>[]>;
}

/** MetricsConfig of an endpoint configuration. */
export interface EndpointMetrics {
  readonly publishFrequencySeconds: Field<number>;
}

export interface Tag {
  readonly key: Field<string>;
  readonly value: Field<string>;
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

/** A way of running the model outside of SageMaker, which a deployment could have after a switch: values only. */
export type ServiceConfiguration =
  LambdaConfiguration | FargateConfiguration | EcsConfiguration | AwsBatchConfiguration;

export type AnyConfiguration = Configuration | ServiceConfiguration;

export interface LambdaConfiguration {
  readonly type: 'lambda';
  readonly memoryMib: number;
  readonly architecture: 'x86_64' | 'arm64';
  readonly timeoutSeconds: number;
  /** Of /tmp; AWS gives 512 where none is said. */
  readonly ephemeralMib?: number;
  readonly provisionedConcurrency?: number;
  readonly reservedConcurrency?: number;
}

export interface FargateConfiguration {
  readonly type: 'fargate';
  /** 1024 are one vCPU. */
  readonly cpuUnits: number;
  readonly memoryMib: number;
  readonly architecture: 'x86_64' | 'arm64';
  readonly taskCount: number;
  /** Of a task; AWS gives 20 where none is said. */
  readonly ephemeralGib?: number;
  readonly autoscaling?: { readonly min: number; readonly max: number };
}

/** Containers on EC2 instances. */
export interface EcsConfiguration {
  readonly type: 'ecs';
  readonly orchestrator: 'ECS' | 'EKS';
  /** EC2's name, without `ml.`. */
  readonly instanceType: string;
  readonly instanceCount: number;
  readonly autoscaling?: { readonly min: number; readonly max: number };
}

export interface AwsBatchConfiguration {
  readonly type: 'aws-batch';
  readonly platform: 'EC2' | 'FARGATE';
  readonly architecture: 'x86_64' | 'arm64';
  readonly vcpus: number;
  readonly memoryMib: number;
  readonly gpus?: number;
  readonly arraySize?: number;
}
