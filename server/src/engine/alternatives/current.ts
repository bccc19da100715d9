import type { Alternative } from '../model/alternative.ts';
import type { AnyConfiguration, Configuration, ServiceConfiguration } from '../model/deployment.ts';
import type { PlainDeployment } from '../model/plain.ts';
import { optionId } from './option-id.ts';

/** What runs it now; undefined where the document does not say, or names what has no price of its own (a device). */
export function currentType({ type, compute }: PlainDeployment): Alternative['type'] | undefined {
  if (compute?.lambda) return 'lambda';
  if (compute?.fargate) return 'fargate';
  if (compute?.awsBatch) return 'aws-batch';
  return compute?.ecs ? 'ecs' : type;
}

/** Several variants, pools and the like are more than a configuration says, so that none of its kind is the same. */
export function currentId(
  plain: PlainDeployment,
  type: Alternative['type'],
  configuration: AnyConfiguration | undefined,
): string {
  const { variants = [], shadowVariants = [], components = [] } = plain;
  const isPlain = variants.length <= 1 && shadowVariants.length === 0 && components.length === 0;
  return configuration && isPlain ? optionId(configuration) : `${type}/now`;
}

/** The configuration of what runs it outside of SageMaker. */
export function serviceConfigurationIn({ compute }: PlainDeployment): ServiceConfiguration | undefined {
  const { lambda, fargate, awsBatch, ecs } = compute ?? {};
  if (lambda?.memoryMib !== undefined) {
    const { memoryMib, timeoutSeconds = 3, provisionedConcurrency } = lambda;
    const provisioned = provisionedConcurrency === undefined ? {} : { provisionedConcurrency };
    return { type: 'lambda', memoryMib, architecture: processorOf(lambda), timeoutSeconds, ...provisioned };
  }
  if (fargate?.cpuUnits !== undefined && fargate.memoryMib !== undefined) {
    const { cpuUnits, memoryMib, taskCount = 1 } = fargate;
    return { type: 'fargate', cpuUnits, memoryMib, architecture: processorOf(fargate), taskCount };
  }
  if (awsBatch?.vcpus !== undefined && awsBatch.memoryMib !== undefined) {
    const { platform, vcpus, memoryMib, gpus, arraySize } = awsBatch;
    return {
      type: 'aws-batch',
      platform: platform === 'FARGATE' ? 'FARGATE' : 'EC2',
      architecture: processorOf(awsBatch),
      vcpus,
      memoryMib,
      ...given({ gpus, arraySize }),
    };
  }
  if (ecs?.instanceType === undefined) return undefined;
  const orchestrator = ecs.orchestrator === 'EKS' ? 'EKS' : 'ECS';
  const instanceCount = ecs.instanceCount ?? ecs.taskCount ?? 1;
  return { type: 'ecs', orchestrator, instanceType: ecs.instanceType, instanceCount };
}

function processorOf({ architecture }: { readonly architecture?: string | undefined }): 'x86_64' | 'arm64' {
  return architecture?.toLowerCase() === 'arm64' ? 'arm64' : 'x86_64';
}

/** The configuration that the deployment has; undefined while what decides it is not known. */
export function configurationIn(plain: PlainDeployment): Configuration | undefined {
  const variant = plain.variants?.[0];
  if (plain.type === undefined || variant === undefined) return undefined;
  if (plain.type === 'serverless') {
    const { memoryMib, maxConcurrency, provisionedConcurrency } = variant.serverless ?? {};
    if (memoryMib === undefined || maxConcurrency === undefined) return undefined;
    const provisioned = provisionedConcurrency === undefined ? {} : { provisionedConcurrency };
    return { type: 'serverless', memoryMib, maxConcurrency, ...provisioned };
  }
  const { instanceType, instanceCount = 1, volumeSizeGb } = variant;
  if (instanceType === undefined) return undefined;
  const { min, max } = plain.scaling?.find(scalesInstances) ?? {};
  return {
    type: plain.type,
    instanceType,
    instanceCount,
    ...given({
      input: plain.batch?.input,
      output: plain.async?.outputPath ?? plain.batch?.output,
      volumeSizeGb,
      maxPayloadMib: plain.batch?.maxPayloadMib,
      maxConcurrentTransforms: plain.batch?.maxConcurrentTransforms,
      autoscaling: min === undefined || max === undefined ? undefined : { min, max },
    }),
  };
}

/** Without a dimension, as in our own format, it is the instances. */
function scalesInstances({ dimension = instances }: { readonly dimension?: string | undefined }): boolean {
  return dimension === instances;
}

const instances = 'sagemaker:variant:DesiredInstanceCount';

/** Only what is there, since an optional property may not be undefined. */
function given<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
