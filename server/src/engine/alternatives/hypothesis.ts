import { instanceOf } from '../catalogue/catalogue.ts';
import type { Configuration, EndpointType, ServiceConfiguration } from '../model/deployment.ts';
import type { PlainDeployment } from '../model/plain.ts';

type PlainVariant = NonNullable<PlainDeployment['variants']>[number];

/** The deployment as it would be with the configuration: all that the switch keeps, and the values it brings. */
export function as(plain: PlainDeployment, type: EndpointType, configuration: Configuration): PlainDeployment {
  const { variants = [{}], async: oldAsync, batch: oldBatch, shadowVariants, dataCapture, ...kept } = plain;
  const isEndpoint = type !== 'batch';
  return {
    ...kept,
    ...scalingWith(kept.scaling, configuration),
    compute: undefined,
    type,
    variants: variants.map((variant) => variantAs(variant, configuration)),
    ...(isEndpoint && shadowVariants ? { shadowVariants } : {}),
    ...(isEndpoint && dataCapture ? { dataCapture } : {}),
    ...(type === 'async' ? { async: { ...oldAsync, ...asyncOf(configuration) } } : {}),
    ...(type === 'batch' ? { batch: { ...oldBatch, ...batchOf(configuration) } } : {}),
  };
}

/** The bounds that the configuration has, in the place of those of the instances. */
function scalingWith(
  scaling: PlainDeployment['scaling'],
  configuration: Configuration,
): Pick<PlainDeployment, 'scaling'> {
  if (configuration.type === 'serverless' || !configuration.autoscaling || !scaling) return {};
  const { autoscaling } = configuration;
  return { scaling: scaling.map((target) => (target.scales === undefined ? target : { ...target, ...autoscaling })) };
}

/** The model in another service: what only an endpoint has is left behind. */
export function outside(
  { region, names, model, workload, objectives }: PlainDeployment,
  configuration: ServiceConfiguration,
  accelerated: boolean,
): PlainDeployment {
  const bytes = model?.containers?.[0]?.imageBytes;
  return { region, names, model, workload, objectives, compute: computeOf(configuration, accelerated, bytes) };
}

/** A model that runs on accelerators asks for one there too, so that the limits speak. */
function computeOf(
  configuration: ServiceConfiguration,
  accelerated: boolean,
  imageBytes: number | undefined,
): NonNullable<PlainDeployment['compute']> {
  switch (configuration.type) {
    case 'lambda': {
      const { memoryMib, timeoutSeconds, architecture, ephemeralMib, provisionedConcurrency } = configuration;
      const gpu = accelerated ? { gpu: true } : {};
      const image = imageBytes === undefined ? {} : { imageBytes };
      const ephemeral = ephemeralMib === undefined ? {} : { ephemeralStorageMib: ephemeralMib };
      return {
        lambda: { memoryMib, timeoutSeconds, architecture, provisionedConcurrency, ...ephemeral, ...gpu, ...image },
      };
    }
    case 'fargate': {
      const { cpuUnits, memoryMib, architecture, taskCount } = configuration;
      return { fargate: { cpuUnits, memoryMib, architecture, taskCount, ...(accelerated ? { gpus: 1 } : {}) } };
    }
    case 'ecs': {
      const { orchestrator, instanceType, instanceCount } = configuration;
      return { ecs: { orchestrator, instanceType, instanceCount } };
    }
    case 'aws-batch': {
      const { platform, architecture, vcpus, memoryMib, gpus, arraySize } = configuration;
      const asked = accelerated ? Math.max(1, gpus ?? 0) : gpus;
      return { awsBatch: { platform, architecture, vcpus, memoryMib, gpus: asked, arraySize } };
    }
  }
}

function variantAs(variant: PlainVariant, configuration: Configuration): PlainVariant {
  const { name, modelName, weight, instanceType } = variant;
  if (configuration.type === 'serverless') {
    const { memoryMib, maxConcurrency, provisionedConcurrency } = configuration;
    // A model that runs on accelerators today has none there: the type stays, so that the exclusion speaks.
    const accelerated = instanceType !== undefined && instanceOf(instanceType)?.accelerator ? { instanceType } : {};
    return {
      name,
      modelName,
      weight,
      ...accelerated,
      serverless: { memoryMib, maxConcurrency, provisionedConcurrency },
    };
  }
  const instances = { instanceType: configuration.instanceType, instanceCount: configuration.instanceCount };
  // A batch transform job has nothing of a variant, not even a volume.
  if (configuration.type === 'batch') return { name, modelName, weight, ...instances };
  return { ...variant, ...instances, serverless: undefined };
}

function asyncOf(configuration: Configuration): PlainDeployment['async'] {
  return configuration.type === 'serverless' ? {} : { outputPath: configuration.output };
}

function batchOf(configuration: Configuration): PlainDeployment['batch'] {
  if (configuration.type === 'serverless') return {};
  const { input, output, maxPayloadMib, maxConcurrentTransforms } = configuration;
  return { input, output, maxPayloadMib, maxConcurrentTransforms };
}
