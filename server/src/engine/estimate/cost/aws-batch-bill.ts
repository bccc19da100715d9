import { assumed, ec2Price, type Band } from '../../catalogue/catalogue.ts';
import { ec2VolumeLine } from '../cost-lines.ts';
import { amount, line, scaledBand, type Line } from '../lines.ts';
import type { AwsBatchPlan } from '../plan.ts';
import type { Bill, Month } from './bill.ts';
import { fargateLines } from './container-bill.ts';
import { counted, instancesWord } from './words.ts';

/** AWS Batch charges nothing for itself: what its jobs run on is billed. */
export function awsBatchBill(plan: AwsBatchPlan, month: Month): Bill {
  const lines = plan.platform === 'FARGATE' ? onFargate(plan, month) : onInstances(plan, month);
  return {
    lines,
    assumptions: () => [
      plan.runsPerMonth === undefined
        ? 'One run a day.'
        : `${amount(plan.runsPerMonth)} runs a month, by the schedule.`,
      plan.platform === 'FARGATE' ? 'Fargate bills each job by the second, at least for a minute.' : startWords(plan),
      'Requests to S3 and logs are not included.',
    ],
    excluded: () => [],
  };
}

function startWords({ instanceType }: AwsBatchPlan): string {
  const { low, expected, high } = assumed.awsBatchStartSeconds;
  const type =
    instanceType === undefined ? '' : `${instanceType} is taken as the type, the cheapest that holds a job. `;
  return `${type}Instances are billed from their start: ${low} to ${high} s (${expected} s taken) beside the job.`;
}

function onFargate(plan: AwsBatchPlan, { usage, market }: Month): readonly Line[] {
  const { runs, seconds } = jobsOf(usage.jobs);
  const least = assumed.fargateMinimumSeconds;
  const billed = {
    low: Math.max(least, seconds.low),
    expected: Math.max(least, seconds.expected),
    high: Math.max(least, seconds.high),
  };
  const hours = scaledBand(billed, (runs * plan.arraySize) / 3600);
  const words = (): string =>
    `${amount(runs)} runs x ${amount(billed.expected / 3600)} h x ${counted(plan.arraySize, 'job')}`;
  const { vcpus, memoryMib, architecture } = plan;
  return fargateLines({ cpuUnits: vcpus * 1024, memoryMib, architecture, ephemeralGib: 20 }, hours, words, market);
}

function onInstances(plan: AwsBatchPlan, { load, usage, market }: Month): readonly Line[] {
  const { runs, seconds } = jobsOf(usage.jobs);
  const start = assumed.awsBatchStartSeconds;
  const instances = Math.ceil(plan.arraySize / plan.jobsPerInstance);
  const billed = {
    low: seconds.low + start.low,
    expected: seconds.expected + start.expected,
    high: seconds.high + start.high,
  };
  const hours = scaledBand(billed, (runs * instances) / 3600);
  const words = (): string =>
    `${amount(runs)} runs x ${amount(billed.expected / 3600)} h x ${instancesWord(instances)}`;
  const { instanceType } = plan;
  const price =
    instanceType === undefined
      ? ({ state: 'not-in-catalogue', reason: 'no instance type is known that holds the job' } as const)
      : ec2Price(instanceType, market.region, market.book);
  return [
    line(`${instanceType ?? 'Instances'} (EC2)`, hours, '/h', price, words),
    ec2VolumeLine('ECS', load.modelBytes, hours, market),
  ];
}

function jobsOf(jobs: Month['usage']['jobs']): { readonly runs: number; readonly seconds: Band } {
  return jobs ?? { runs: 0, seconds: { low: 0, expected: 0, high: 0 } };
}
