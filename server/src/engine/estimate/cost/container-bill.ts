import {
  assumed,
  ec2Price,
  eksClusterPrice,
  fargatePrice,
  loadBalancerPrice,
  type Band,
  type FargatePart,
} from '../../catalogue/catalogue.ts';
import { ec2VolumeLine } from '../cost-lines.ts';
import { amount, exactly, line, scaledBand, type Line } from '../lines.ts';
import type { Market } from '../market.ts';
import type { EcsPlan, FargatePlan } from '../plan.ts';
import type { Bill, Month } from './bill.ts';
import { unreadWords } from './endpoint-bill.ts';
import { hoursPerMonth } from './running.ts';
import { hoursWords } from './words.ts';

const bytesPerGb = 2 ** 30;

/** Tasks on Fargate: their vCPUs, memory and storage for as long as they run. */
export function fargateBill(plan: FargatePlan, month: Month): Bill {
  const { usage, market } = month;
  const hours = usage.instanceHours[0] ?? exactly(hoursPerMonth * plan.tasks);
  const words = (): string => hoursWords(hours, plan.tasks, plan.scaling, 'task');
  return {
    lines: [...fargateLines(plan, hours, words, market), ...balancerLines(month)],
    assumptions: () => [balanced, ...unreadWords(plan.scaling?.unread ?? [])],
    excluded: () => [],
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
  const extra = ephemeralGib - assumed.freeStorage.fargateGib;
  return [
    lineOf('vCPU', 'vcpu-hour', cpuUnits / 1024, 'vCPU-h'),
    lineOf('Memory', 'gb-hour', memoryMib / 1024, 'GB-h'),
    ...(extra > 0 ? [lineOf('Ephemeral storage', 'ephemeral-gb-hour', extra, 'GB-h')] : []),
  ];
}

function unitWords(part: FargatePart): string {
  if (part === 'vcpu-hour') return 'vCPU';
  return part === 'gb-hour' ? 'GB' : `GB over ${assumed.freeStorage.fargateGib} GB`;
}

const { gbPerHour, connectionsPerSecond } = assumed.loadBalancerUnit;
const balanced = `An Application Load Balancer stands before the containers; a capacity unit of it takes ${gbPerHour} GB an hour, or ${connectionsPerSecond} new connections a second if callers do not keep theirs (the range).`;

/** What takes the requests to the containers. */
function balancerLines({ load, usage, market: { region, book } }: Month): readonly Line[] {
  const gb = (usage.requests * (load.requestBytes + load.responseBytes)) / bytesPerGb;
  const units = gb / gbPerHour;
  const connections = usage.requests / (connectionsPerSecond * 3600);
  const hours = { low: units, expected: units, high: Math.max(units, connections) };
  return [
    line('Load balancer', exactly(hoursPerMonth), '/h', loadBalancerPrice('hour', region, book), () => {
      return `${hoursPerMonth} h`;
    }),
    line('Load balancer capacity', hours, '/LCU-h', loadBalancerPrice('lcu-hour', region, book), () => {
      return `${amount(units)} LCU-h (${gbPerHour} GB each)`;
    }),
  ];
}

/** EC2 instances for containers: ECS charges nothing for itself, EKS for its control plane. */
export function ecsBill(plan: EcsPlan, month: Month): Bill {
  const { usage, market } = month;
  const { instanceType, count, scaling, orchestrator } = plan;
  const hours = usage.instanceHours[0] ?? exactly(hoursPerMonth * count);
  const words = (): string => hoursWords(hours, count, scaling);
  const price = ec2Price(instanceType, market.region, market.book);
  const cluster = orchestrator === 'EKS' ? eksClusterPrice(market.region, market.book) : undefined;
  const instances = line(`${instanceType} (EC2)`, hours, '/h', price, words);
  const volumes = ec2VolumeLine(orchestrator, month.load.modelBytes, hours, market);
  const control =
    cluster?.state === 'known'
      ? [line('EKS cluster', exactly(hoursPerMonth), '/h', cluster, () => `${hoursPerMonth} h`)]
      : [];
  return {
    lines: [instances, volumes, ...control, ...balancerLines(month)],
    assumptions: () => [
      `Instances are billed as EC2 on demand, Linux${orchestrator === 'ECS' ? '; ECS itself costs nothing' : ''}.`,
      balanced,
      ...unreadWords(scaling?.unread ?? []),
    ],
    excluded: () => (cluster !== undefined && cluster.state !== 'known' ? [`the EKS cluster (${cluster.reason})`] : []),
  };
}
