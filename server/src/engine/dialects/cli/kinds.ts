import type { MapNode } from '../../yaml/node.ts';
import type { AwsKind } from '../aws/resource.ts';

/**
 * What calls of the API take at the top, by which an input file is known. Member names by botocore 1.43.107, read 2026-11-21.
 */
interface Signature {
  readonly kind: AwsKind;
  readonly name: string;
  /** One of them beside the name tells, and so do two of them alone. */
  readonly oneOf: readonly string[];
  /** All others that the call takes. */
  readonly others: readonly string[];
  /** With these two signals alone it could be anybody's: no other key may stand there. */
  readonly strict?: boolean;
}

const signatures: readonly Signature[] = [
  {
    kind: 'EndpointConfig',
    name: 'EndpointConfigName',
    oneOf: ['ProductionVariants'],
    others: [
      'DataCaptureConfig',
      'Tags',
      'KmsKeyId',
      'AsyncInferenceConfig',
      'ExplainerConfig',
      'ShadowProductionVariants',
      'ExecutionRoleArn',
      'VpcConfig',
      'EnableNetworkIsolation',
      'MetricsConfig',
    ],
  },
  {
    kind: 'Endpoint',
    name: 'EndpointName',
    oneOf: ['EndpointConfigName'],
    others: [
      'DeploymentConfig',
      'Tags',
      'RetainAllVariantProperties',
      'ExcludeRetainedVariantProperties',
      'RetainDeploymentConfig',
    ],
    strict: true,
  },
  {
    kind: 'InferenceComponent',
    name: 'InferenceComponentName',
    oneOf: ['Specification', 'Specifications', 'RuntimeConfig'],
    others: ['EndpointName', 'VariantName', 'DeploymentConfig', 'Tags'],
  },
  {
    kind: 'TransformJob',
    name: 'TransformJobName',
    oneOf: ['TransformInput', 'TransformOutput', 'TransformResources'],
    others: [
      'ModelName',
      'MaxConcurrentTransforms',
      'ModelClientConfig',
      'MaxPayloadInMB',
      'BatchStrategy',
      'Environment',
      'DataCaptureConfig',
      'DataProcessing',
      'Tags',
      'ExperimentConfig',
    ],
  },
  {
    kind: 'Model',
    name: 'ModelName',
    oneOf: ['PrimaryContainer', 'Containers', 'InferenceExecutionConfig'],
    others: ['ExecutionRoleArn', 'Tags', 'VpcConfig', 'EnableNetworkIsolation'],
  },
  {
    kind: 'MonitoringSchedule',
    name: 'MonitoringScheduleName',
    oneOf: ['MonitoringScheduleConfig'],
    others: ['Tags'],
  },
  {
    kind: 'InferenceExperiment',
    name: 'Name',
    oneOf: ['ModelVariants', 'ShadowModeConfig'],
    others: ['Type', 'Schedule', 'Description', 'RoleArn', 'EndpointName', 'DataStorageConfig', 'KmsKey', 'Tags'],
    strict: true,
  },
  {
    kind: 'CompilationJob',
    name: 'CompilationJobName',
    oneOf: ['OutputConfig'],
    others: ['InputConfig', 'RoleArn', 'ModelPackageVersionArn', 'VpcConfig', 'StoppingCondition', 'Tags'],
  },
  ...['ModelPackageGroupName', 'ModelPackageName'].map((name): Signature => ({
    kind: 'ModelPackage',
    name,
    oneOf: ['InferenceSpecification', 'ModelApprovalStatus', 'SourceAlgorithmSpecification'],
    others: [
      'ModelPackageName',
      'ModelPackageDescription',
      'ValidationSpecification',
      'CertifyForMarketplace',
      'Tags',
      'MetadataProperties',
      'ModelMetrics',
      'ClientToken',
      'Domain',
      'Task',
      'SamplePayloadUrl',
      'CustomerMetadataProperties',
      'DriftCheckBaselines',
      'AdditionalInferenceSpecifications',
      'SkipModelValidation',
      'SourceUri',
      'SecurityConfig',
      'ModelCard',
      'ModelLifeCycle',
    ],
  })),
];

/** Answers of the API hold the same members and more: they are nobody's to correct. */
const answered =
  /^(CreationTime|LastModifiedTime|(Endpoint|EndpointConfig|Model|TransformJob|InferenceComponent|MonitoringSchedule|InferenceExperiment|CompilationJob|ModelPackage|ScalableTarget|Policy|ScheduledAction)A(rn|RN))$/;

/** What the map is the input of; undefined where it is none of ours. */
export function kindOf(node: MapNode): AwsKind | undefined {
  const has = (key: string): boolean => node.get(key) !== undefined;
  if (node.tag !== undefined || node.pairs.some(({ key }) => answered.test(key.text))) return undefined;
  return scalingKindOf(node) ?? signatures.find((signature) => matches(signature, node, has))?.kind;
}

/** What a half-written input most probably is, by the keys that are there; undefined where they say nothing. */
export function likelyKind(keys: readonly string[], value: (key: string) => string): AwsKind | undefined {
  const has = (key: string): boolean => keys.includes(key);
  if (value('ServiceNamespace') === 'sagemaker' || value('ScalableDimension').startsWith('sagemaker:')) {
    if (has('PolicyName') || has('PolicyType')) return 'ScalingPolicy';
    return has('ScheduledActionName') ? 'ScheduledAction' : 'ScalableTarget';
  }
  const known = signatures.map((signature) => {
    const { kind, name, oneOf, others } = signature;
    const score =
      keys.filter((key) => oneOf.includes(key)).length * 2 + keys.filter((key) => others.includes(key)).length;
    const strange = keys.filter((key) => key !== name && !oneOf.includes(key) && !others.includes(key)).length;
    return { kind, score: has(name) && strange * 2 < keys.length ? score + 1 - strange : 0 };
  });
  const best = Math.max(...known.map(({ score }) => score));
  const kinds = new Set(known.filter(({ score }) => score === best).map(({ kind }) => kind));
  // A name alone may be that of more than one call.
  return best > 0 ? [...kinds][0] : undefined;
}

/** Misspelled keys are forgiven as long as most are right. */
function matches({ name, oneOf, others, strict }: Signature, node: MapNode, has: (key: string) => boolean): boolean {
  if (!oneOf.some(has) || [name, ...oneOf].filter(has).length < 2) return false;
  const known = new Set([name, ...oneOf, ...others]);
  const unknown = node.pairs.filter(({ key }) => !known.has(key.text)).length;
  return strict ? unknown === 0 : unknown * 2 < node.pairs.length;
}

/** Application Auto Scaling and CloudWatch serve everybody: what is scaled, or measured, tells that it is SageMaker's. */
function scalingKindOf(node: MapNode): AwsKind | undefined {
  const text = (key: string): string => {
    const value = node.get(key)?.value;
    return value?.kind === 'scalar' ? value.text : '';
  };
  if (node.get('AlarmName') && node.get('MetricName')) {
    return /^(AWS|\/aws)\/sagemaker\b/i.test(text('Namespace')) ? 'Alarm' : undefined;
  }
  const isOurs = text('ServiceNamespace') === 'sagemaker' || text('ScalableDimension').startsWith('sagemaker:');
  const isTarget = node.get('ResourceId') !== undefined || node.get('ScalableDimension') !== undefined;
  if (!isOurs || !isTarget) return undefined;
  if (node.get('PolicyName') ?? node.get('PolicyType')) return 'ScalingPolicy';
  if (node.get('ScheduledActionName')) return 'ScheduledAction';
  return (node.get('MinCapacity') ?? node.get('MaxCapacity') ?? node.get('SuspendedState'))
    ? 'ScalableTarget'
    : undefined;
}

/** Two keys of one call are in every file that is ours. */
export const mark =
  /\b(EndpointConfigName|PrimaryContainer|Containers|TransformJobName|TransformInput|TransformOutput|Specifications?|InferenceComponentName|MonitoringScheduleName|ModelVariants|ShadowModeConfig|CompilationJobName|ModelPackageGroupName|ModelPackageName|InferenceExecutionConfig)["']?\s*:|\bsagemaker:(variant|inference-component):|\bServiceNamespace["']?\s*:|\bAlarmName["']?\s*:/;
