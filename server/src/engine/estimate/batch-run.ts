import { assumed, type Band } from '../catalogue/catalogue.ts';
import { secondsPerMonth } from '../model/units.ts';
import type { AwsBatchPlan, Fleet, InstancePlan } from './plan.ts';
import { workersOfVcpus } from './service-plans.ts';
import type { Load } from './workload.ts';

/** One run of a batch job that has to process the requests since the last one. */
export interface BatchRun {
  readonly runsPerMonth: number;
  readonly requests: number;
  /** From TransformStartTime to TransformEndTime: what is billed. */
  readonly billedSeconds: Band;
  readonly processingSeconds: number;
  /** The run ends before the next one begins. */
  readonly keepsUp: boolean;
}

/** A batch transform job gives each instance whole files, so some may have none; they are billed all the same. */
export function batchRunOf(plan: InstancePlan, load: Load): BatchRun {
  const { fleets, objects = Infinity } = plan;
  const servers = fleets.reduce((sum, fleet) => sum + busyInstances(fleet, objects) * fleet.parallel, 0);
  return runOf(load, plan.runsPerMonth, servers);
}

function busyInstances({ shadow, count }: Fleet, objects: number): number {
  return shadow ? 0 : Math.min(count, objects);
}

/** Each job of an array works on its part of the requests. */
export function jobRunOf({ arraySize, vcpus, gpus, runsPerMonth }: AwsBatchPlan, load: Load): BatchRun {
  const each = gpus > 0 ? gpus : workersOfVcpus(vcpus);
  return runOf(load, runsPerMonth, Math.max(1, arraySize) * each);
}

function runOf(load: Load, scheduled: number | undefined, servers: number): BatchRun {
  const requestsPerMonth = load.averagePerSecond * secondsPerMonth;
  const runsPerMonth = scheduled ?? Math.min(assumed.batchRunsPerMonth, requestsPerMonth);
  const requests = runsPerMonth > 0 ? requestsPerMonth / runsPerMonth : 0;
  // No more can be worked on at once than there are requests.
  const busy = Math.min(servers, Math.max(1, Math.ceil(requests)));
  const processingSeconds = busy > 0 ? (requests * load.meanSeconds) / busy : 0;
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
