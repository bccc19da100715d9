import type { Field } from './field.ts';
import type { EnvironmentEntry } from './model.ts';

/** What runs a model outside of SageMaker; at most one of them is there. */
export interface Compute {
  readonly lambda: Field<LambdaFunction>;
  readonly apiGateway: Field<ApiGateway>;
  readonly fargate: Field<FargateTask>;
  readonly awsBatch: Field<AwsBatchJob>;
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
  readonly arraySize: Field<number>;
  readonly vcpus: Field<number>;
  readonly memoryMib: Field<number>;
  readonly gpus: Field<number>;
  readonly attempts: Field<number>;
  readonly timeoutSeconds: Field<number>;
  /** Of the job queue. */
  readonly computeEnvironments: Field<readonly Field<string>[]>;
}
