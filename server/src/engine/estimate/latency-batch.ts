import { assumed } from '../catalogue/catalogue.ts';
import { batchRunOf } from './batch-run.ts';
import type { ResponseTime } from './latency.ts';
import { cdf, fromBand, fromMean } from './log-normal.ts';
import type { InstancePlan } from './plan.ts';
import { percentiles } from './total-time.ts';
import type { Load } from './workload.ts';

/** From the creation of the job to its result: provisioning and the whole run. */
export function batchTime(plan: InstancePlan, load: Load): ResponseTime {
  const run = batchRunOf(plan, load);
  const [fleet] = plan.fleets;
  const parallel = fleet ? fleet.parallel : 1;
  const workers = `Each instance works on ${parallel} request${parallel === 1 ? '' : 's'} at once (MaxConcurrentTransforms, 1 unless it is set, and at most one per vCPU or accelerator).`;
  if (!run.keepsUp) {
    const why = `It cannot keep up: processing the requests of one run takes ${hours(run.processingSeconds)} h.`;
    return { latency: null, assumptions: [why, workers] };
  }
  const { low, high } = assumed.batchProvisionSeconds;
  const provision = fromBand(low, high);
  const work = fromMean(run.billedSeconds.expected, 0);
  const latency = percentiles(0, work, { share: 1, cdf: (seconds) => cdf(provision, seconds) });
  return {
    latency,
    assumptions: [
      `Latency is from the start of a job to its result: ${low / 60} to ${high / 60} min to provision and ${hours(run.billedSeconds.expected)} h for a run of ${Math.round(run.requests).toLocaleString('en-US')} requests; the wait for the next run is not in it.`,
      workers,
    ],
  };
}

function hours(seconds: number): string {
  return String(Number((seconds / 3600).toPrecision(2)));
}
