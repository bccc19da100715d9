import type { Field } from './field.ts';

export interface Model {
  readonly sizeBytes: Field<number>;
  /** S3 URI of the (first) model artifact. */
  readonly artifact: Field<string>;
  readonly executionRole: Field<string>;
  readonly containers: Field<readonly Container[]>;
  /** `Serial` or `Direct`. */
  readonly executionMode: Field<string>;
  /** Present when there is an InferenceExecutionConfig. */
  readonly executionConfig: Field<boolean>;
  /** Present when the one container is given as PrimaryContainer. */
  readonly primaryContainer: Field<boolean>;
  /** Present when there is a list of containers, whether of one or of several. */
  readonly containerList: Field<boolean>;
}

export interface Container {
  readonly image: Field<string>;
  /** Size of the image, where the document tells it. */
  readonly imageBytes: Field<number>;
  readonly artifact: Field<string>;
  /** ModelDataUrl alone: `artifact` may also come from a ModelDataSource. */
  readonly dataUrl: Field<string>;
  readonly mode: Field<string>;
  readonly hostname: Field<string>;
  readonly modelPackage: Field<string>;
  /** Present when the model is given as an uncompressed ModelDataSource. */
  readonly modelDataSource: Field<boolean>;
  readonly dataSource: Field<ModelDataSource>;
  readonly additionalDataSources: Field<readonly AdditionalDataSource[]>;
  readonly repositoryAccess: Field<string>;
  /** Present when there is a RepositoryAuthConfig. */
  readonly repositoryAuth: Field<boolean>;
  /** ARN of the function that has the credentials of a private registry. */
  readonly repositoryCredentials: Field<string>;
  /** MultiModelConfig.ModelCacheSetting. */
  readonly modelCache: Field<string>;
  readonly environment: Field<readonly EnvironmentEntry[]>;
  /** ContainerMetricsConfig. */
  readonly metricsEndpoints: Field<readonly MetricsEndpoint[]>;
}

export interface ModelDataSource {
  readonly uri: Field<string>;
  /** `S3Prefix` or `S3Object`. */
  readonly dataType: Field<string>;
  /** `None` or `Gzip`. */
  readonly compression: Field<string>;
  readonly acceptEula: Field<boolean>;
}

export interface AdditionalDataSource extends ModelDataSource {
  readonly channel: Field<string>;
}

export interface EnvironmentEntry {
  readonly key: Field<string>;
  readonly value: Field<string>;
}

export interface MetricsEndpoint {
  readonly path: Field<string>;
  readonly publishFrequencySeconds: Field<number>;
}
