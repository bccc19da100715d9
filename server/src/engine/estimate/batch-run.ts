import { assumed, type Band } from '../catalogue/catalogue.ts';
import { secondsPerMonth } from '../model/units.ts';
import { serversOf, type InstancePlan } from './plan.ts';
import type { Load } from './workload.ts';

/** One run of a batch transform job that has to process the requests since the last one. */
export interface BatchRun {
  readonly runsPerMonth: number;
  readonly requests: number;
  /** From TransformStartTime to TransformEndTime: what is billed. */
  readonly billedSeconds: Band;
  readonly processingSeconds: number;
  /** The run ends before the next one begins. */
  readonly keepsUp: boolean;
}

export function batchRunOf(plan: InstancePlan, load: Load): BatchRun {
  const requestsPerMonth = load.averagePerSecond * secondsPerMonth;
  const runsPerMonth = plan.runsPerMonth ?? Math.min(assumed.batchRunsPerMonth, requestsPerMonth);
  const requests = runsPerMonth > 0 ? requestsPerMonth / runsPerMonth : 0;
  const servers = serversOf(plan);
  const processingSeconds = servers > 0 ? (requests * load.meanSeconds) / servers : 0;
  const { low, expected, high } = assumed.batchFixedSeconds;
  return {
    runsPerMonth,
    requests,
    billedSeconds: {
      low: low + processingSeconds,
      expected: expected + processingSeconds,
      high: high + processingSeconds,
    },
    processingSeconds,
    keepsUp: servers > 0 && (expected + processingSeconds) * runsPerMonth <= secondsPerMonth,
  };
}
