import type { AnyConfiguration } from '../model/deployment.ts';
import { formatSize } from '../model/units.ts';

const mib = 1024 * 1024;

/** "2 x ml.m5.large", "2 GB, concurrency 20", "2 x ml.m5.large, results in s3://acme-models/async-output/". */
export function formatConfiguration(configuration: AnyConfiguration): string {
  switch (configuration.type) {
    case 'serverless': {
      const { memoryMib, maxConcurrency, provisionedConcurrency = 0 } = configuration;
      return listed([
        formatSize(memoryMib * mib),
        `concurrency ${String(maxConcurrency)}`,
        ...provisioned(provisionedConcurrency),
      ]);
    }
    case 'lambda': {
      const { memoryMib, architecture, provisionedConcurrency = 0 } = configuration;
      const arm = architecture === 'arm64' ? ['arm'] : [];
      return listed([formatSize(memoryMib * mib), ...arm, ...provisioned(provisionedConcurrency)]);
    }
    case 'fargate': {
      const { taskCount, cpuUnits, memoryMib } = configuration;
      return `${String(taskCount)} x ${String(cpuUnits / 1024)} vCPU and ${formatSize(memoryMib * mib)}`;
    }
    case 'aws-batch': {
      const { vcpus, memoryMib, gpus = 0, platform } = configuration;
      const accelerators = gpus > 0 ? [`${String(gpus)} GPU${gpus === 1 ? '' : 's'}`] : [];
      const words = listed([`${String(vcpus)} vCPU`, formatSize(memoryMib * mib), ...accelerators]);
      return `${words} on ${platform === 'FARGATE' ? 'Fargate' : 'EC2'}`;
    }
    case 'ecs':
      return fleet(configuration);
    default: {
      const { output } = configuration;
      return output === undefined ? fleet(configuration) : `${fleet(configuration)}, results in ${output}`;
    }
  }
}

function fleet({
  instanceCount,
  instanceType,
  autoscaling,
}: {
  readonly instanceCount: number;
  readonly instanceType: string;
  readonly autoscaling?: { readonly min: number; readonly max: number };
}): string {
  const scaled = autoscaling ? `, autoscaling ${String(autoscaling.min)} to ${String(autoscaling.max)}` : '';
  return `${String(instanceCount)} x ${instanceType}${scaled}`;
}

function provisioned(count: number): readonly string[] {
  return count > 0 ? [`${String(count)} provisioned`] : [];
}

function listed(words: readonly string[]): string {
  return words.join(', ');
}
