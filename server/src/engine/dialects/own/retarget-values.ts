import type { TargetInstance, Value } from '../../model/change.ts';
import type { AnyConfiguration } from '../../model/deployment.ts';

/** The section of a service, or of an endpoint, that says exactly what the configuration does; undefined where it has no words for it. */
export function sectionOf(
  configuration: AnyConfiguration,
  instance: TargetInstance | undefined,
): Readonly<Record<string, Value>> | undefined {
  switch (configuration.type) {
    case 'lambda': {
      const { memoryMib, timeoutSeconds, architecture, ephemeralMib, provisionedConcurrency } = configuration;
      return {
        memory: sizeOf(memoryMib),
        timeout: `${String(timeoutSeconds)} s`,
        ...processor(architecture),
        ...given('storage', ephemeralMib === undefined ? undefined : sizeOf(ephemeralMib)),
        ...given('provisionedConcurrency', provisionedConcurrency),
      };
    }
    case 'aws-batch': {
      const { platform, architecture, vcpus, memoryMib, gpus = 0, arraySize } = configuration;
      return {
        platform: platform.toLowerCase(),
        vcpus,
        memory: sizeOf(memoryMib),
        ...processor(architecture),
        ...given('gpus', gpus > 0 ? gpus : undefined),
        ...given('arraySize', arraySize),
      };
    }
    case 'ecs': {
      const { instanceType, instanceCount, autoscaling } = configuration;
      if (autoscaling) return undefined;
      // One copy on each instance, with all of its GPUs, as on an endpoint.
      const gpus = instance !== undefined && instance.gpus > 0 ? instance.gpus : undefined;
      return { instanceType, instanceCount, tasks: instanceCount, ...given('gpus', gpus) };
    }
    case 'fargate': {
      const { cpuUnits, memoryMib, architecture, taskCount, ephemeralGib, autoscaling } = configuration;
      if (autoscaling) return undefined;
      return {
        vcpus: cpuUnits / 1024,
        memory: sizeOf(memoryMib),
        tasks: taskCount,
        ...processor(architecture),
        ...given('storage', ephemeralGib === undefined ? undefined : `${String(ephemeralGib)} GB`),
      };
    }
    case 'serverless': {
      const { type, memoryMib, maxConcurrency, provisionedConcurrency } = configuration;
      return {
        type,
        memory: sizeOf(memoryMib),
        maxConcurrency,
        ...given('provisionedConcurrency', provisionedConcurrency),
      };
    }
    default: {
      const { type, instanceType, instanceCount, input, output, autoscaling, maxPayloadMib } = configuration;
      return {
        type,
        instanceType,
        instanceCount,
        ...given('input', input),
        ...given('output', output),
        ...given('maxPayload', maxPayloadMib === undefined ? undefined : sizeOf(maxPayloadMib)),
        ...given('maxConcurrentTransforms', configuration.maxConcurrentTransforms),
        ...given('autoscaling', autoscaling && { ...autoscaling }),
      };
    }
  }
}

/** Said only where it is not what AWS takes without a word. */
function processor(architecture: 'x86_64' | 'arm64'): Readonly<Record<string, Value>> {
  return architecture === 'arm64' ? { architecture } : {};
}

function sizeOf(mib: number): string {
  return mib % 1024 === 0 ? `${String(mib / 1024)} GB` : `${String(mib)} MB`;
}

function given(key: string, value: Value | undefined): Readonly<Record<string, Value>> {
  return value === undefined ? {} : { [key]: value };
}
