import { instancesFor } from './capacity.ts';
import type { Fleet } from './plan.ts';
import type { Load } from './workload.ts';

/** How many instances autoscaling runs for so many requests a second. */
export function runningFor(fleet: Fleet, load: Load, perSecond: number): number {
  const { scaling } = fleet;
  if (!scaling) return fleet.count;
  const needed = instancesFor(perSecond, load.meanSeconds, fleet.parallel);
  return Math.min(Math.max(needed, scaling.min, 1), Math.max(1, scaling.max));
}

export function percent(share: number): string {
  return share > 0 && share < 1e-4 ? 'under 0.01 %' : `${Number((100 * share).toPrecision(2))} %`;
}
