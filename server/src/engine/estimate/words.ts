import { formatSize } from '../model/units.ts';
import type { AwsBatchPlan, FargatePlan, InstancePlan, LambdaPlan, Plan, Scaling, ServerlessPlan } from './plan.ts';

export { percent } from '#protocol/words.ts';

const mib = 1024 * 1024;

/** "1 x ml.m5.large", "2 GB, concurrency 20, 2 provisioned", "2 x ml.m5.large + 1 x ml.m5.xlarge (shadow)". */
export function configurationWords(plan: Plan): string {
  switch (plan.type) {
    case 'serverless':
      return serverlessWords(plan);
    case 'lambda':
      return lambdaWords(plan);
    case 'fargate':
      return fargateWords(plan);
    case 'ecs':
      return `${plan.count} x ${plan.instanceType} on ${plan.orchestrator}${scalingWords(plan.scaling)}`;
    case 'aws-batch':
      return awsBatchWords(plan);
    default:
      return fleetsWords(plan);
  }
}

function serverlessWords({ memoryMib, maxConcurrency, provisioned, provisionedScaling }: ServerlessPlan): string {
  const scaled = provisionedScaling && `, ${provisionedScaling.min} to ${provisionedScaling.max} provisioned`;
  const fixed = provisioned > 0 ? `, ${provisioned} provisioned` : '';
  return `${formatSize(memoryMib * mib)}, concurrency ${maxConcurrency}${scaled ?? fixed}`;
}

function lambdaWords({ memoryMib, architecture, provisioned, reserved }: LambdaPlan): string {
  return [
    formatSize(memoryMib * mib),
    architectureWord(architecture),
    ...(reserved === undefined ? [] : [`concurrency ${reserved}`]),
    ...(provisioned > 0 ? [`${provisioned} provisioned`] : []),
  ].join(', ');
}

function fargateWords({ tasks, cpuUnits, memoryMib, architecture, scaling }: FargatePlan): string {
  const size = `${cpuUnits / 1024} vCPU and ${formatSize(memoryMib * mib)}`;
  return `${tasks} x ${size}, ${architectureWord(architecture)}${scalingWords(scaling)}`;
}

function awsBatchWords({ arraySize, vcpus, memoryMib, gpus, platform, instanceType }: AwsBatchPlan): string {
  const gpu = gpus > 0 ? `, ${gpus} GPU${gpus === 1 ? '' : 's'}` : '';
  const where = platform === 'FARGATE' ? 'Fargate' : (instanceType ?? 'EC2');
  const times = arraySize > 1 ? `${arraySize} x ` : '';
  return `${times}${vcpus} vCPU, ${formatSize(memoryMib * mib)}${gpu} on ${where}`;
}

function architectureWord(architecture: LambdaPlan['architecture']): string {
  return architecture === 'arm64' ? 'arm' : 'x86';
}

function fleetsWords({ fleets, shared: together }: InstancePlan): string {
  const scalings = [...new Set(fleets.map(({ scaling }) => scalingWords(scaling)))];
  const shared = scalings.length === 1 ? scalings[0] : undefined;
  const words = fleets.map(({ count, instanceType, shadow, scaling }) => {
    return `${count} x ${instanceType}${shadow ? ' (shadow)' : ''}${shared === undefined ? scalingWords(scaling) : ''}`;
  });
  const models = together ? ` shared by ${together.models} models` : '';
  return `${words.join(' + ')}${shared ?? ''}${models}`;
}

function scalingWords(scaling: Scaling | undefined): string {
  return scaling ? `, autoscaling ${scaling.min} to ${scaling.max}` : '';
}
