import { assumed, type Instance } from '../catalogue/catalogue.ts';

/** Fewest instances that keep the utilisation at the peak at or under the target. At least 1. */
export function instancesFor(peakPerSecond: number, serviceSeconds: number, workersPerInstance: number): number {
  const busyWorkers = peakPerSecond * serviceSeconds;
  // A hair of tolerance, so that a product such as 0.7 x 10 that floats a little over needs no extra instance.
  return Math.max(1, Math.ceil(busyWorkers / (assumed.targetUtilisation * Math.max(1, workersPerInstance)) - 1e-9));
}

/** Requests an instance works on at once: one per accelerator, else one per vCPU (the default of AWS's serving containers). */
export function workersOf(instance: Instance | undefined): number {
  return instance?.accelerator?.count ?? instance?.vCpu ?? 1;
}

/** The share of requests that a serverless endpoint may refuse at the peak and still count as serving it. */
export const refusedAtMost = 0.001;

/** Smallest concurrency that refuses hardly any request at the peak; undefined when not even the highest one AWS allows does. */
export function concurrencyFor(peakPerSecond: number, serviceSeconds: number): number | undefined {
  const load = peakPerSecond * serviceSeconds;
  // Erlang B by its recursion over the number of servers: one pass instead of one a candidate.
  let refused = 1;
  for (let concurrency = 1; concurrency <= assumed.serverlessHighestConcurrency; concurrency++) {
    refused = (load * refused) / (concurrency + load * refused);
    if (refused <= refusedAtMost) return concurrency;
  }
  return undefined;
}
