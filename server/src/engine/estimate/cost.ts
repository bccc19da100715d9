import { assumed, type Band } from '../catalogue/catalogue.ts';
import { secondsPerMonth } from '../model/units.ts';
import { batchRunOf } from './batch-run.ts';
import {
  dataLines,
  hoursPerMonth,
  instanceLine,
  provisionedLines,
  s3Lines,
  serverlessLine,
  volumeLine,
} from './cost-lines.ts';
import { erlangB } from './erlang.ts';
import { hoursOf, instancesWord } from './hours.ts';
import { amount, type Line } from './lines.ts';
import type { Market } from './market.ts';
import type { Fleet, InstancePlan, Plan, ServerlessPlan } from './plan.ts';
import { activePerSecond, type Load } from './workload.ts';

export interface Bill {
  readonly lines: readonly Line[];
  readonly assumptions: () => readonly string[];
}

/** What a month of the plan costs under the load. Without the free tier, taxes and savings plans. */
export function billOf(plan: Plan, load: Load, market: Market): Bill {
  switch (plan.type) {
    case 'serverless':
      return serverlessBill(plan, load, market);
    case 'batch':
      return batchBill(plan, load, market);
    case 'async':
    case 'real-time':
      return endpointBill(plan, load, market);
    default:
      return { lines: [notYet], assumptions: () => [] };
  }
}

const reason = 'what other services cost is not worked out yet';
const notYet: Line = {
  label: 'Other services',
  usd: undefined,
  formula: () => reason,
  source: reason,
  grade: 'estimated',
  unknown: reason,
};

function endpointBill(plan: InstancePlan, load: Load, market: Market): Bill {
  const { region } = market;
  const running = plan.fleets.map((fleet) => ({ fleet, ...hoursOf(plan, fleet, load) }));
  const lines = running.flatMap(({ fleet, hours, words }): Line[] => {
    const { instanceType, volumeGb } = fleet;
    const instances = instanceLine({ label: labelOf(fleet), type: plan.type, instanceType, hours, words }, market);
    return volumeGb === undefined ? [instances] : [instances, volumeLine('Volume', volumeGb, hours, region)];
  });
  const requests = load.averagePerSecond * secondsPerMonth;
  const usage =
    plan.type === 'async'
      ? s3Usage(requests, region)
      : dataLines(requests, load.requestBytes, load.responseBytes, region);
  return {
    lines: [...lines, ...usage],
    assumptions: () => [
      ...new Set(running.flatMap(({ assumptions }) => assumptions())),
      ...(plan.type === 'async' ? [throughS3] : []),
    ],
  };
}

const throughS3 =
  'Payloads go through S3, so no data is charged as processed; what S3 charges to store them is not included.';

function s3Usage(requests: number, region: string): readonly Line[] {
  const { put, get } = assumed.asyncS3Requests;
  return s3Lines(put * requests, get * requests, region);
}

function batchBill(plan: InstancePlan, load: Load, market: Market): Bill {
  const run = batchRunOf(plan, load);
  const fixed = assumed.batchFixedSeconds;
  const lines = plan.fleets.map((fleet) => {
    const hoursAt = (at: keyof Band): number => (run.runsPerMonth * fleet.count * run.billedSeconds[at]) / 3600;
    const hours = { low: hoursAt('low'), expected: hoursAt('expected'), high: hoursAt('high') };
    const words = (): string =>
      `${amount(run.runsPerMonth)} runs x ${amount(run.billedSeconds.expected / 3600)} h x ${instancesWord(fleet.count)}`;
    return instanceLine(
      { label: labelOf(fleet), type: plan.type, instanceType: fleet.instanceType, hours, words },
      market,
    );
  });
  return {
    lines,
    assumptions: () => [
      `${plan.runsPerMonth === undefined ? 'One run a day' : `${amount(run.runsPerMonth)} runs a month, by the schedule`}; each is billed for ${fixed.low} to ${fixed.high} s (${fixed.expected} s taken) beside the processing. Requests to S3 and storage are not included.`,
    ],
  };
}

function serverlessBill(plan: ServerlessPlan, load: Load, { region }: Market): Bill {
  const { memoryMib, provisioned } = plan;
  const requests = load.averagePerSecond * secondsPerMonth;
  const seconds = load.meanSeconds;
  const data = dataLines(requests, load.requestBytes, load.responseBytes, region);
  const billed = 'Every request is billed for its inference time; the time of cold starts is taken not to be billed.';
  if (provisioned <= 0)
    return { lines: [serverlessLine(requests, seconds, memoryMib, region), ...data], assumptions: () => [billed] };
  const spilled = requests * erlangB(provisioned, activePerSecond(load) * seconds);
  const usage = {
    memoryMib,
    units: provisioned,
    enabledSeconds: hoursPerMonth * 3600,
    requests: requests - spilled,
    seconds,
  };
  return {
    lines: [...provisionedLines(usage, region), serverlessLine(spilled, seconds, memoryMib, region), ...data],
    assumptions: () => [
      billed,
      'Provisioned concurrency is enabled all month; requests beyond it are billed on demand.',
    ],
  };
}

function labelOf({ name, instanceType, shadow }: Fleet): string {
  return `${name === undefined ? '' : `${name}${shadow ? ' (shadow)' : ''}: `}${instanceType}`;
}
