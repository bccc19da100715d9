import { assumed, ec2Price, fargateMemory, fargatePrice, fargateSizes, mibPerVcpu } from '../catalogue/catalogue.ts';
import { instancesFor } from '../estimate/capacity.ts';
import type {
  AwsBatchConfiguration,
  EcsConfiguration,
  FargateConfiguration,
  LambdaConfiguration,
} from '../model/deployment.ts';
import { sizedFor, todayFirst, type Sized } from './candidate-instances.ts';
import type { Need } from './need.ts';

const mostLambdaMib = 10240;

/** The smallest memory that holds the model, and the one with a whole vCPU. */
export function lambdaCandidates(need: Need): readonly LambdaConfiguration[] {
  const smallest = Math.min(mostLambdaMib, Math.max(512, 128 * Math.ceil(need.functionMib / 128)));
  const sizes = smallest < mibPerVcpu ? [smallest, mibPerVcpu] : [smallest];
  const { inferenceSeconds = 0, inferenceP95Seconds = inferenceSeconds } = need.plain.workload ?? {};
  // Twice the slowest requests, in half minutes; the longest that AWS allows is for the limits to say.
  const timeoutSeconds = Math.min(900, Math.max(30, 30 * Math.ceil((2 * inferenceP95Seconds) / 30)));
  const architecture = need.arch;
  return sizes.map((memoryMib) => ({ type: 'lambda', memoryMib, architecture, timeoutSeconds }));
}

/** Of the sizes that hold the model those whose tasks cost least for the peak; without prices the smallest. */
export function fargateCandidates(need: Need): readonly FargateConfiguration[] {
  const { market, arch: architecture, load, functionMib } = need;
  const [cpu, memory] = (['vcpu-hour', 'gb-hour'] as const).map((part) =>
    fargatePrice(part, architecture, market.region, market.book),
  );
  const usdOf = ({ cpuUnits, memoryMib, taskCount }: FargateConfiguration): number => {
    if (cpu?.state !== 'known' || memory?.state !== 'known') return cpuUnits + memoryMib;
    return taskCount * ((cpuUnits / 1024) * cpu.usd + (memoryMib / 1024) * memory.usd);
  };
  // On less than a vCPU each inference would take longer.
  return fargateSizes
    .filter((cpuUnits) => cpuUnits >= 1024)
    .flatMap((cpuUnits): readonly FargateConfiguration[] => {
      const memoryMib = fargateMemory(cpuUnits)?.find((size) => size >= functionMib);
      if (memoryMib === undefined) return [];
      const vcpus = cpuUnits / 1024;
      const taskCount = Math.max(need.fewest, instancesFor(load.peakPerSecond, load.meanSeconds, vcpus));
      return [{ type: 'fargate', cpuUnits, memoryMib, architecture, taskCount }];
    })
    .toSorted((a, b) => usdOf(a) - usdOf(b))
    .slice(0, 2);
}

/** The same machines without SageMaker. */
export function ecsCandidates(need: Need): readonly EcsConfiguration[] {
  const { market } = need;
  const orchestrator = need.plain.compute?.ecs?.orchestrator === 'EKS' ? 'EKS' : 'ECS';
  const usdOf = ({ instance, count }: Sized): number => {
    const price = ec2Price(ec2Name(instance.type), market.region, market.book);
    return price.state === 'known' ? price.usd * count : Infinity;
  };
  const all = sizedFor(need, 'hosting').filter((sized) => sized.instance.type !== need.today?.type);
  const cheapest = all.toSorted((a, b) => (usdOf(a) === usdOf(b) ? 0 : usdOf(a) - usdOf(b))).slice(0, 1);
  return todayFirst(cheapest, need, 'hosting')
    .slice(0, 2)
    .map(({ instance, count }) => ({
      type: 'ecs',
      orchestrator,
      instanceType: ec2Name(instance.type),
      instanceCount: count,
    }));
}

/** One job as large as the model needs, on instances of one's own where it takes an accelerator. */
export function awsBatchCandidates(need: Need): readonly AwsBatchConfiguration[] {
  const { accelerator, arch: architecture, load } = need;
  const vcpus = 2;
  const base = { type: 'aws-batch', architecture } as const;
  if (accelerator) {
    const [first] = sizedFor({ ...need, fewest: 1 }, 'hosting');
    const instance = need.today?.accelerator ? need.today : first?.instance;
    const gpus = instance?.accelerator?.count ?? 1;
    // What the system of an instance keeps for itself, a job cannot have.
    const memoryMib = 1024 * Math.max(1, Math.floor(((instance?.memoryMib ?? 16384) * 0.9) / 1024));
    return [{ ...base, platform: 'EC2', vcpus: instance?.vCpu ?? vcpus, memoryMib, gpus }];
  }
  const memoryMib = fargateMemory(vcpus * 1024)?.find((size) => size >= need.functionMib);
  const busy = (load.averagePerSecond * load.meanSeconds) / (vcpus * assumed.targetUtilisation);
  const array = busy > 1 ? { arraySize: Math.min(10_000, Math.ceil(busy)) } : {};
  const ec2Mib = 1024 * Math.max(4, Math.ceil(need.functionMib / 1024));
  return [
    ...(memoryMib === undefined ? [] : [{ ...base, platform: 'FARGATE', vcpus, memoryMib, ...array } as const]),
    { ...base, platform: 'EC2', vcpus, memoryMib: ec2Mib, ...array },
  ];
}

function ec2Name(type: string): string {
  return type.replace(/^ml\./, '');
}
