import { instanceOf } from '../catalogue/catalogue.ts';
import type { AwsBatchJob, EcsService, FargateTask, LambdaFunction } from '../model/compute.ts';
import type { Deployment } from '../model/deployment.ts';
import { valueOf } from '../model/field.ts';
import { bounded, type EcsPlan, type FargatePlan, type LambdaPlan, type Plan } from './plan.ts';
import { plainScaling } from './plan-of-scaling.ts';
import { awsBatchPlan, ecsPlan, jobsOn, workersOfVcpus } from './service-plans.ts';

/** What runs the model outside of SageMaker; `unknown` where what decides the cost is not known. */
export function servicePlan({ compute }: Deployment): Plan | 'unknown' | undefined {
  const parts = valueOf(compute);
  if (!parts) return undefined;
  const { lambda, apiGateway, fargate, awsBatch, ecs } = parts;
  if (lambda.kind === 'known') {
    const api = valueOf(apiGateway);
    return lambdaPlan(lambda.value, api && (valueOf(api.kind) === 'HTTP' ? 'HTTP' : 'REST'));
  }
  if (fargate.kind === 'known') return fargatePlan(fargate.value) ?? 'unknown';
  if (ecs.kind === 'known') return servicePlanOf(ecs.value) ?? 'unknown';
  return awsBatch.kind === 'known' ? (jobPlan(awsBatch.value) ?? 'unknown') : undefined;
}

/** AWS's defaults where nothing is written: 128 MB, 3 s, 512 MB of /tmp, x86. */
function lambdaPlan(described: LambdaFunction, api: LambdaPlan['api']): LambdaPlan | 'unknown' {
  const { memoryMib, timeoutSeconds, ephemeralStorageMib, architecture } = described;
  const memory = memoryMib.kind === 'absent' ? 128 : valueOf(memoryMib);
  if (memory === undefined) return 'unknown';
  return {
    type: 'lambda',
    memoryMib: bounded(memory),
    architecture: valueOf(architecture) === 'arm64' ? 'arm64' : 'x86_64',
    ephemeralMib: bounded(valueOf(ephemeralStorageMib) ?? 512),
    provisioned: bounded(valueOf(described.provisionedConcurrency) ?? 0),
    reserved: valueOf(described.reservedConcurrency),
    timeoutSeconds: valueOf(timeoutSeconds) ?? 3,
    api,
  };
}

function fargatePlan(described: FargateTask): FargatePlan | undefined {
  const cpuUnits = valueOf(described.cpuUnits);
  const memoryMib = valueOf(described.memoryMib);
  if (cpuUnits === undefined || memoryMib === undefined) return undefined;
  return {
    type: 'fargate',
    cpuUnits: bounded(cpuUnits),
    memoryMib: bounded(memoryMib),
    architecture: processorOf(described),
    ephemeralGib: bounded(valueOf(described.ephemeralStorageGib) ?? 20),
    tasks: bounded(valueOf(described.taskCount) ?? 1),
    scaling: undefined,
    parallel: workersOfVcpus(cpuUnits / 1024),
  };
}

function processorOf({ architecture }: FargateTask | AwsBatchJob): FargatePlan['architecture'] {
  return valueOf(architecture)?.toLowerCase() === 'arm64' ? 'arm64' : 'x86_64';
}

/** As many instances as are written, or as the tasks need. */
function servicePlanOf(described: EcsService): EcsPlan | undefined {
  const instanceType = valueOf(described.instanceType);
  if (instanceType === undefined) return undefined;
  const instance = instanceOf(`ml.${instanceType}`);
  const task = {
    vcpus: valueOf(described.vcpus) ?? 0,
    memoryMib: valueOf(described.memoryMib) ?? 0,
    gpus: valueOf(described.gpus) ?? 0,
  };
  const each = Math.max(1, jobsOn(instance, task));
  const instancesOf = (tasks: number): number => Math.ceil(bounded(tasks) / each);
  const autoscaling = valueOf(described.autoscaling);
  const min = autoscaling && valueOf(autoscaling.min);
  const max = autoscaling && valueOf(autoscaling.max);
  const percent = autoscaling && valueOf(autoscaling.cpuPercent);
  const keeps =
    percent === undefined || percent <= 0
      ? undefined
      : ({ metric: 'utilisation', value: Math.min(1, percent / 100) } as const);
  const tasks = valueOf(described.taskCount) ?? min ?? 1;
  return ecsPlan({
    orchestrator: valueOf(described.orchestrator) === 'EKS' ? 'EKS' : 'ECS',
    instanceType,
    count: bounded(valueOf(described.instanceCount) ?? instancesOf(tasks)),
    scaling: max === undefined ? undefined : { ...plainScaling(instancesOf(min ?? 1), instancesOf(max)), keeps },
  });
}

function jobPlan(described: AwsBatchJob): Plan | undefined {
  const vcpus = valueOf(described.vcpus);
  const memoryMib = valueOf(described.memoryMib);
  if (vcpus === undefined || memoryMib === undefined) return undefined;
  const plan = awsBatchPlan({
    platform: valueOf(described.platform) === 'FARGATE' ? 'FARGATE' : 'EC2',
    architecture: processorOf(described),
    vcpus: bounded(vcpus),
    memoryMib: bounded(memoryMib),
    gpus: bounded(valueOf(described.gpus) ?? 0),
    arraySize: Math.max(1, bounded(valueOf(described.arraySize) ?? 1)),
  });
  return { ...plan, timeoutSeconds: valueOf(described.timeoutSeconds) };
}
