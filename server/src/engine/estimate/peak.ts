import { runningFor } from './hours.ts';
import type { InstancePlan } from './plan.ts';
import type { Load } from './workload.ts';

/** Workers that answer requests at the peak: autoscaling has then added what it may. */
export function serversAtPeak(plan: InstancePlan, load: Load): number {
  return plan.fleets.reduce((sum, fleet) => {
    const running = fleet.shadow ? 0 : runningFor(fleet, load, load.peakPerSecond);
    return sum + running * fleet.parallel;
  }, 0);
}

/** "2 workers on ml.m5.large (1 a vCPU)" */
export function workersWords(plan: InstancePlan): string {
  const types = plan.fleets
    .filter(({ shadow }) => !shadow)
    .map((fleet) => {
      const workers = fleet.parallel;
      const each = fleet.instance?.accelerator ? 'accelerator' : 'vCPU';
      const why = fleet.instance ? `one per ${each} is assumed` : 'one is assumed, its size is not known';
      return `${workers} request${workers === 1 ? '' : 's'} at once on an ${fleet.instanceType} (${why})`;
    });
  return [...new Set(types)].join(', ');
}
