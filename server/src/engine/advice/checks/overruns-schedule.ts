import { runsPerMonth } from '../../estimate/schedule.ts';
import { secondsPerMonth } from '../../model/units.ts';
import { duration } from '#protocol/words.ts';
import type { Check } from '../situation.ts';

/** A run of a batch job still works when the next one begins. */
export const overrunsSchedule: Check = ({ current, plain, given }) => {
  const schedule = plain.batch?.schedule;
  if (schedule === undefined || current.type !== 'batch' || !given.traffic || !given.inferenceTime) return [];
  const runs = runsPerMonth(schedule);
  if (runs === undefined || current.cost.lines.length === 0) return [];
  const intervalMs = (1000 * secondsPerMonth) / runs;
  const time = current.latencyMs?.p50 ?? Infinity;
  if (time <= intervalMs) return [];
  return [
    {
      limit: 'estimate/overruns-schedule',
      case: Number.isFinite(time) ? undefined : 'never-ends',
      pointer: '/batch/schedule',
      words: { time: Number.isFinite(time) ? duration(time) : '', interval: duration(intervalMs) },
      beside: ['/variants/0/instanceCount', '/workload/averageRequestsPerSecond'],
    },
  ];
};
