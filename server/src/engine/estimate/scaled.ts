import { assumed } from '../catalogue/catalogue.ts';
import { concurrencyFor } from './capacity.ts';
import { batchRunOf } from './batch-run.ts';
import { billOf } from './cost.ts';
import { totalOf } from './lines.ts';
import type { Market } from './market.ts';
import { serversAtPeak } from './peak.ts';
import { hasFleets, type Fleet, type InstancePlan, type Plan } from './plan.ts';
import { activePerSecond, scaledLoad, type Load } from './workload.ts';

/** What the plan costs at another traffic, with the instances it then needs; undefined where it cannot serve that much. */
export type CostCurve = (factor: number) => number | undefined;

/** The cost of a plan against the factor on the traffic of `load`. */
export function costCurve(plan: Plan, load: Load, market: Market): CostCurve {
  if (totalOf(billOf(plan, load, market).lines) === undefined) return () => undefined;
  const fit = hasFleets(plan) ? fitting(plan, load) : undefined;
  return (factor) => {
    const then = scaledLoad(load, factor);
    if (plan.type === 'serverless') {
      if (concurrencyFor(then.peakPerSecond, then.meanSeconds) === undefined) return undefined;
    }
    const fitted = fit ? fit(then) : plan;
    return totalOf(billOf(fitted, then, market).lines)?.expected;
  };
}

/**
 * Adds instances as the traffic grows. The plan as written is taken to be good for the traffic it is written for, so nothing is
 * added below that, and above it the workers are kept no busier than they are now or than the target, whichever is more.
 */
function fitting(plan: InstancePlan, load: Load): (then: Load) => Plan {
  const now = utilisation(plan, load);
  const target = now < 1 ? Math.max(now, assumed.targetUtilisation) : assumed.targetUtilisation;
  return (then) => {
    const factor = utilisation(plan, then) / target;
    return factor > 1 + 1e-9 ? grown(plan, factor) : plan;
  };
}

function grown(plan: InstancePlan, factor: number): InstancePlan {
  const grow = (count: number): number => Math.ceil(count * factor - 1e-9);
  const fleets = plan.fleets.map((fleet): Fleet => {
    const { count, scaling } = fleet;
    return { ...fleet, count: grow(count), scaling: scaling && { ...scaling, max: grow(scaling.max) } };
  });
  return { ...plan, fleets };
}

function atMost(plan: InstancePlan): InstancePlan {
  const fleets = plan.fleets.map((fleet): Fleet => {
    const { scaling } = fleet;
    return { ...fleet, scaling: scaling && { ...scaling, min: scaling.max } };
  });
  return { ...plan, fleets };
}

/** How busy the workers are when they are busiest. A queue evens out peaks, so the asynchronous plan is judged by the active hours. */
function utilisation(plan: InstancePlan, load: Load): number {
  if (plan.type === 'batch') {
    const run = batchRunOf(plan, load);
    return (run.billedSeconds.expected * run.runsPerMonth) / (730 * 3600);
  }
  const perSecond = plan.type === 'async' ? activePerSecond(load) : load.peakPerSecond;
  const servers = serversAtPeak(atMost(plan), load);
  return servers > 0 ? (perSecond * load.meanSeconds) / servers : Infinity;
}
