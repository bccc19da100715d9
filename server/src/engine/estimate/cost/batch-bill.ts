import { assumed } from '../../catalogue/catalogue.ts';
import { instanceLine } from '../cost-lines.ts';
import { amount, scaledBand } from '../lines.ts';
import type { InstancePlan } from '../plan.ts';
import type { Bill, Month } from './bill.ts';
import { labelOf } from './endpoint-bill.ts';
import { instancesWord } from './words.ts';

/** Batch transform: all instances of a job, from the start of the transform to its end. Neither their start nor the data is charged. */
export function batchBill(plan: InstancePlan, { usage, market }: Month): Bill {
  const { runs, seconds } = usage.jobs ?? { runs: 0, seconds: { low: 0, expected: 0, high: 0 } };
  const lines = plan.fleets.map((fleet) => {
    const hours = scaledBand(seconds, (runs * fleet.count) / 3600);
    const words = (): string =>
      `${amount(runs)} runs x ${amount(seconds.expected / 3600)} h x ${instancesWord(fleet.count)}`;
    return instanceLine(
      { label: labelOf(fleet, plan), type: plan.type, instanceType: fleet.instanceType, hours, words },
      market,
    );
  });
  return {
    lines,
    assumptions: () => [scheduleWords(plan, runs), ...objectsWords(plan), besides],
    excluded: () => [],
  };
}

const besides =
  'The start of the instances is not billed. Requests to S3 are not included: they depend on how many files the input has.';

function scheduleWords({ runsPerMonth }: InstancePlan, runs: number): string {
  const { low, expected, high } = assumed.batchFixedSeconds;
  const often = runsPerMonth === undefined ? 'One run a day' : `${amount(runs)} runs a month, by the schedule`;
  return `${often}; each is billed for ${low} to ${high} s (${expected} s taken) beside the processing.`;
}

function objectsWords({ objects, fleets }: InstancePlan): readonly string[] {
  const count = fleets.reduce((sum, fleet) => sum + fleet.count, 0);
  if (objects === undefined || objects >= count) return [];
  return [
    `The input is taken to be ${objects === 1 ? 'one file' : `${objects} files`}, so only ${instancesWord(objects)} of ${count} has work; all are billed.`,
  ];
}
