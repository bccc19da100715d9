import type { AnyConfiguration } from '../model/deployment.ts';

/** "real-time/ml.m5.large/2", "serverless/2048/20", "lambda/1769/arm64": what tells configurations of a type apart. */
export function optionId(configuration: AnyConfiguration): string {
  return [configuration.type, ...partsOf(configuration)].join('/');
}

function partsOf(configuration: AnyConfiguration): readonly (string | number)[] {
  switch (configuration.type) {
    case 'serverless': {
      const { memoryMib, maxConcurrency, provisionedConcurrency } = configuration;
      return [memoryMib, maxConcurrency, ...provisioned(provisionedConcurrency)];
    }
    case 'lambda': {
      const { memoryMib, architecture, provisionedConcurrency } = configuration;
      return [memoryMib, architecture, ...provisioned(provisionedConcurrency)];
    }
    case 'fargate': {
      const { cpuUnits, memoryMib, architecture, taskCount, autoscaling } = configuration;
      return [cpuUnits, memoryMib, architecture, countOf(taskCount, autoscaling)];
    }
    case 'aws-batch': {
      const { platform, vcpus, memoryMib, gpus = 0 } = configuration;
      return [platform, vcpus, memoryMib, ...(gpus > 0 ? [`${String(gpus)} GPU`] : [])];
    }
    case 'ecs':
      return [
        ...(configuration.orchestrator === 'EKS' ? ['EKS'] : []),
        configuration.instanceType,
        countOf(configuration.instanceCount, configuration.autoscaling),
      ];
    default:
      return [configuration.instanceType, countOf(configuration.instanceCount, configuration.autoscaling)];
  }
}

function provisioned(count = 0): readonly string[] {
  return count > 0 ? [`${String(count)} provisioned`] : [];
}

function countOf(count: number, autoscaling?: { readonly min: number; readonly max: number }): string {
  return autoscaling ? `${String(autoscaling.min)}-${String(autoscaling.max)}` : String(count);
}
