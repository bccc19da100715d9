import { ec2Price, eksClusterPrice, fargatePrice, type Band, type FargatePart } from '../../catalogue/catalogue.ts';
import { amount, exactly, line, scaledBand, type Line } from '../lines.ts';
import type { Market } from '../market.ts';
import type { EcsPlan, FargatePlan } from '../plan.ts';
import type { Bill, Month } from './bill.ts';
import { unreadWords } from './endpoint-bill.ts';
import { hoursPerMonth } from './running.ts';
import { hoursWords } from './words.ts';

const freeEphemeralGib = 20;
const balancer = 'the load balancer in front of the tasks, and data that leaves the Region';

/** Tasks on Fargate: their vCPUs, memory and storage for as long as they run. */
export function fargateBill(plan: FargatePlan, { usage, market }: Month): Bill {
  const hours = usage.instanceHours[0] ?? exactly(hoursPerMonth * plan.tasks);
  const words = (): string => hoursWords(hours, plan.tasks, plan.scaling !== undefined, 'task');
  return {
    lines: fargateLines(plan, hours, words, market),
    assumptions: () => unreadWords(plan.scaling?.unread ?? []),
    excluded: () => [balancer],
  };
}

export function fargateLines(
  { cpuUnits, memoryMib, ephemeralGib, architecture }: Omit<FargatePlan, 'type' | 'tasks' | 'scaling' | 'parallel'>,
  hours: Band,
  words: () => string,
  { region, book }: Market,
): readonly Line[] {
  const lineOf = (label: string, part: FargatePart, each: number, unit: string): Line => {
    const price = fargatePrice(part, architecture, region, book);
    return line(
      label,
      scaledBand(hours, each),
      `/${unit}`,
      price,
      () => `${words()} x ${amount(each)} ${unitWords(part)}`,
    );
  };
  const extra = ephemeralGib - freeEphemeralGib;
  return [
    lineOf('vCPU', 'vcpu-hour', cpuUnits / 1024, 'vCPU-h'),
    lineOf('Memory', 'gb-hour', memoryMib / 1024, 'GB-h'),
    ...(extra > 0 ? [lineOf('Ephemeral storage', 'ephemeral-gb-hour', extra, 'GB-h')] : []),
  ];
}

function unitWords(part: FargatePart): string {
  if (part === 'vcpu-hour') return 'vCPU';
  return part === 'gb-hour' ? 'GB' : `GB over ${freeEphemeralGib} GB`;
}

/** EC2 instances for containers: ECS charges nothing for itself, EKS for its control plane. */
export function ecsBill(plan: EcsPlan, { usage, market }: Month): Bill {
  const { instanceType, count, scaling, orchestrator } = plan;
  const hours = usage.instanceHours[0] ?? exactly(hoursPerMonth * count);
  const words = (): string => hoursWords(hours, count, scaling !== undefined);
  const price = ec2Price(instanceType, market.region, market.book);
  const cluster = orchestrator === 'EKS' ? eksClusterPrice(market.region, market.book) : undefined;
  const instances = line(`${instanceType} (EC2)`, hours, '/h', price, words);
  const control =
    cluster?.state === 'known'
      ? [line('EKS cluster', exactly(hoursPerMonth), '/h', cluster, () => `${hoursPerMonth} h`)]
      : [];
  return {
    lines: [instances, ...control],
    assumptions: () => [
      `Instances are billed as EC2 on demand, Linux${orchestrator === 'ECS' ? '; ECS itself costs nothing' : ''}.`,
      ...unreadWords(scaling?.unread ?? []),
    ],
    excluded: () => [
      balancer,
      "the instances' volumes",
      ...(cluster !== undefined && cluster.state !== 'known' ? [`the EKS cluster (${cluster.reason})`] : []),
    ],
  };
}
