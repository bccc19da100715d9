/**
 * What may stand in `config.yaml` of the SageMaker Python SDK, which refuses a file with any other key. Read from
 * aws/sagemaker-python-sdk a2481266 (sagemaker/config/config_schema.py, 2026-08-21).
 */
export type Keys = { readonly [key: string]: Shape };
/** `text` and `flag` are scalars, `any` is left to the SDK; a list is of texts or of maps. */
export type Shape = 'text' | 'flag' | 'any' | { readonly map: Keys } | { readonly list: 'text' | Keys };

const map = (keys: Keys): Shape => ({ map: keys });
const texts: Shape = { list: 'text' };
const tags: Shape = { list: { Key: 'text', Value: 'text' } };
const vpc = map({ SecurityGroupIds: texts, Subnets: texts });
const kmsKey = map({ KmsKeyId: 'text' });
const volumeKey = map({ VolumeKmsKeyId: 'text' });
const container: Keys = { Environment: 'any' };
const network = map({ EnableInterContainerTrafficEncryption: 'flag', EnableNetworkIsolation: 'flag', VpcConfig: vpc });
const security = map({ EnableInterContainerTrafficEncryption: 'flag', VolumeKmsKeyId: 'text', VpcConfig: vpc });

const modules: Keys = {
  Session: map({ DefaultS3Bucket: 'text', DefaultS3ObjectKeyPrefix: 'text' }),
  ModelTrainer: 'any',
  RemoteFunction: map({
    Dependencies: 'text',
    PreExecutionCommands: texts,
    PreExecutionScript: 'text',
    EnableInterContainerTrafficEncryption: 'flag',
    EnvironmentVariables: 'any',
    ImageUri: 'text',
    IncludeLocalWorkDir: 'flag',
    CustomFileFilter: map({ IgnoreNamePatterns: texts }),
    InstanceType: 'text',
    JobCondaEnvironment: 'text',
    RoleArn: 'text',
    S3KmsKeyId: 'text',
    S3RootUri: 'text',
    Tags: tags,
    VolumeKmsKeyId: 'text',
    VpcConfig: vpc,
  }),
  NotebookJob: map({
    RoleArn: 'text',
    S3RootUri: 'text',
    S3KmsKeyId: 'text',
    VolumeKmsKeyId: 'text',
    VpcConfig: vpc,
  }),
  Serve: map({ RoleArn: 'text', S3ModelDataUri: 'text', InstanceType: 'text', EnvironmentVariables: 'any' }),
  TelemetryOptOut: 'flag',
};

const monitoringJob: Keys = {
  Environment: 'any',
  MonitoringOutputConfig: kmsKey,
  MonitoringResources: map({ ClusterConfig: volumeKey }),
  NetworkConfig: network,
  RoleArn: 'text',
};

const transformDefaults: Keys = { Environment: 'any', TransformOutput: kmsKey, TransformResources: volumeKey };

const sageMaker: Keys = {
  PythonSDK: map({ Modules: map(modules) }),
  FeatureGroup: map({
    OfflineStoreConfig: map({ S3StorageConfig: kmsKey }),
    OnlineStoreConfig: map({ SecurityConfig: kmsKey }),
    RoleArn: 'text',
    Tags: tags,
  }),
  MonitoringSchedule: map({
    MonitoringScheduleConfig: map({ MonitoringJobDefinition: map(monitoringJob) }),
    Tags: tags,
  }),
  Endpoint: map({ Tags: tags }),
  EndpointConfig: map({
    AsyncInferenceConfig: map({ OutputConfig: kmsKey }),
    DataCaptureConfig: kmsKey,
    KmsKeyId: 'text',
    ProductionVariants: { list: { CoreDumpConfig: kmsKey } },
    Tags: tags,
  }),
  AutoMLJob: map({
    AutoMLJobConfig: map({ SecurityConfig: security }),
    OutputDataConfig: kmsKey,
    RoleArn: 'text',
    Tags: tags,
  }),
  AutoMLJobV2: map({ SecurityConfig: security, OutputDataConfig: kmsKey, RoleArn: 'text', Tags: tags }),
  TransformJob: map({ DataCaptureConfig: kmsKey, ...transformDefaults, Tags: tags }),
  CompilationJob: map({ OutputConfig: kmsKey, RoleArn: 'text', VpcConfig: vpc, Tags: tags }),
  Pipeline: map({ RoleArn: 'text', Tags: tags }),
  Model: map({
    Containers: { list: container },
    EnableNetworkIsolation: 'flag',
    ExecutionRoleArn: 'text',
    PrimaryContainer: map(container),
    VpcConfig: vpc,
    Tags: tags,
  }),
  ModelPackage: map({
    InferenceSpecification: map({ Containers: { list: container } }),
    ValidationSpecification: map({
      ValidationProfiles: { list: { TransformJobDefinition: map(transformDefaults) } },
      ValidationRole: 'text',
    }),
  }),
  ProcessingJob: map({
    Environment: 'any',
    NetworkConfig: network,
    ProcessingInputs: {
      list: {
        DatasetDefinition: map({
          AthenaDatasetDefinition: kmsKey,
          RedshiftDatasetDefinition: map({ KmsKeyId: 'text', ClusterRoleArn: 'text' }),
        }),
      },
    },
    ProcessingOutputConfig: kmsKey,
    ProcessingResources: map({ ClusterConfig: volumeKey }),
    RoleArn: 'text',
    Tags: tags,
  }),
  TrainingJob: map({
    EnableInterContainerTrafficEncryption: 'flag',
    EnableNetworkIsolation: 'flag',
    Environment: 'any',
    OutputDataConfig: kmsKey,
    ResourceConfig: volumeKey,
    ProfilerConfig: map({ DisableProfiler: 'flag' }),
    RoleArn: 'text',
    VpcConfig: vpc,
    Tags: tags,
  }),
  EdgePackagingJob: map({ OutputConfig: kmsKey, ResourceKey: 'text', RoleArn: 'text', Tags: tags }),
};

export const rootKeys: Keys = { SchemaVersion: 'text', CustomParameters: 'any', SageMaker: map(sageMaker) };

export const sections: ReadonlySet<string> = new Set(Object.keys(sageMaker));
