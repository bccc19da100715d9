import type { Field } from './field.ts';
import type { EnvironmentEntry } from './model.ts';

/** What runs a model outside of SageMaker; at most one of them is there. */
export interface Compute {
  readonly lambda: Field<LambdaFunction>;
  readonly apiGateway: Field<ApiGateway>;
  readonly fargate: Field<FargateTask>;
  readonly awsBatch: Field<AwsBatchJob>;
  readonly ecs: Field<EcsService>;
  readonly edge: Field<EdgeComponent>;
}

export interface LambdaFunction {
  readonly memoryMib: Field<number>;
  readonly timeoutSeconds: Field<number>;
  readonly ephemeralStorageMib: Field<number>;
  /** `Zip` or `Image`. */
  readonly packageType: Field<string>;
  readonly architecture: Field<string>;
  readonly layers: Field<readonly Field<string>[]>;
  readonly environment: Field<readonly EnvironmentEntry[]>;
  readonly reservedConcurrency: Field<number>;
  readonly provisionedConcurrency: Field<number>;
  readonly imageBytes: Field<number>;
  /** Of the code and its layers, unzipped. */
  readonly unzippedBytes: Field<number>;
  /** Present where the function asks for a GPU by any name. */
  readonly gpu: Field<boolean>;
}

export interface ApiGateway {
  /** `REST` or `HTTP`. */
  readonly kind: Field<string>;
  readonly timeoutSeconds: Field<number>;
}

export interface FargateTask {
  /** How many copies the service keeps running; one where nothing is said. */
  readonly taskCount: Field<number>;
  /** `X86_64` or `ARM64`, in either case. */
  readonly architecture: Field<string>;
  /** 1024 are one vCPU. */
  readonly cpuUnits: Field<number>;
  readonly memoryMib: Field<number>;
  readonly ephemeralStorageGib: Field<number>;
  readonly gpus: Field<number>;
  readonly networkMode: Field<string>;
  readonly privileged: Field<boolean>;
}

export interface AwsBatchJob {
  /** `EC2` or `FARGATE`. */
  readonly platform: Field<string>;
  /** `X86_64` or `ARM64`, in either case. */
  readonly architecture: Field<string>;
  readonly arraySize: Field<number>;
  readonly vcpus: Field<number>;
  readonly memoryMib: Field<number>;
  readonly gpus: Field<number>;
  readonly attempts: Field<number>;
  readonly timeoutSeconds: Field<number>;
  /** Of the job queue. */
  readonly computeEnvironments: Field<readonly Field<string>[]>;
}

/** Containers on EC2 instances, kept running by ECS or by EKS. */
export interface EcsService {
  /** `ECS` or `EKS`. */
  readonly orchestrator: Field<string>;
  /** EC2's name of the type, without `ml.`: `g5.xlarge`. */
  readonly instanceType: Field<string>;
  /** Instances of the cluster; absent where they follow from the tasks. */
  readonly instanceCount: Field<number>;
  /** Tasks of ECS, replicas of EKS: how many copies of the container run. */
  readonly taskCount: Field<number>;
  readonly autoscaling: Field<TaskScaling>;
  /** Of one task. */
  readonly vcpus: Field<number>;
  /** Of one task. */
  readonly memoryMib: Field<number>;
  /** Of one task. */
  readonly gpus: Field<number>;
  readonly environment: Field<readonly EnvironmentEntry[]>;
}

export interface TaskScaling {
  readonly min: Field<number>;
  readonly max: Field<number>;
  /** Mean CPU utilisation that is kept, in percent. */
  readonly cpuPercent: Field<number>;
}

/** A component of AWS IoT Greengrass V2, which brings the model to devices. */
export interface EdgeComponent {
  /** `neo` for what Neo has compiled, `onnx` for ONNX. */
  readonly runtime: Field<string>;
  readonly version: Field<string>;
}
