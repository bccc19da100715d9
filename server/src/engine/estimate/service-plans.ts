import { instanceOf, typesFor, type Instance } from '../catalogue/catalogue.ts';
import { workersOf } from './capacity.ts';
import type { AwsBatchPlan, EcsPlan } from './plan.ts';

/** What runs on EC2's types, which have the sizes of SageMaker's. */
export function ecsPlan(given: Pick<EcsPlan, 'orchestrator' | 'instanceType' | 'count' | 'scaling'>): EcsPlan {
  const instance = instanceOf(`ml.${given.instanceType}`);
  return { type: 'ecs', ...given, instance, parallel: Math.max(1, workersOf(instance)) };
}

/** One request per vCPU, as on an instance. */
export function workersOfVcpus(vcpus: number): number {
  return Math.max(1, Math.floor(vcpus));
}

type Job = Pick<AwsBatchPlan, 'platform' | 'architecture' | 'vcpus' | 'memoryMib' | 'gpus' | 'arraySize'>;

export function awsBatchPlan(job: Job): AwsBatchPlan {
  const instance = job.platform === 'EC2' ? smallestFor(job) : undefined;
  return {
    type: 'aws-batch',
    ...job,
    runsPerMonth: undefined,
    timeoutSeconds: undefined,
    instanceType: instance?.type.replace(/^ml\./, ''),
    instance,
    jobsPerInstance: Math.max(1, jobsOn(instance, job)),
  };
}

/** How many jobs or tasks of a size one instance holds; its agent keeps some of the memory, so not to the last MB. */
export function jobsOn(
  instance: Instance | undefined,
  { vcpus, memoryMib, gpus }: Pick<Job, 'vcpus' | 'memoryMib' | 'gpus'>,
): number {
  if (!instance) return 0;
  const times = (has: number, asked: number): number => (asked > 0 ? Math.floor(has / asked) : Infinity);
  const { vCpu, accelerator } = instance;
  const most = Math.min(
    times(vCpu, vcpus),
    times(instance.memoryMib - 1, memoryMib),
    times(accelerator?.count ?? 0, gpus),
  );
  return Number.isFinite(most) ? most : 1;
}

const previousGeneration = /^[cmrt][1-4]/;

/** The cheapest of today's types that holds one job. The order of the types by price is that of us-east-1. */
function smallestFor(job: Job): Instance | undefined {
  const { vcpus, memoryMib, gpus, architecture } = job;
  const wanted = { region: 'us-east-1', vCpu: vcpus, memoryMib: memoryMib + 1, arch: architecture, accelerators: gpus };
  return typesFor({ use: 'hosting', ...wanted }).find(
    (instance) => !previousGeneration.test(instance.family) && instance.accelerator?.maker !== 'aws',
  );
}
