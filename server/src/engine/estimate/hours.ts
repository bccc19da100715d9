import { assumed, wakeSeconds, type Band } from '../catalogue/catalogue.ts';
import { instancesFor } from './capacity.ts';
import { hoursPerMonth } from './cost-lines.ts';
import { exactly } from './lines.ts';
import type { Fleet, InstancePlan } from './plan.ts';
import { asleepShare } from './sleep.ts';
import { activePerSecond, type Load } from './workload.ts';

/** Instance-hours a month of one fleet, and how they come about. */
export interface Hours {
  readonly hours: Band;
  readonly words: () => string;
  readonly assumptions: () => readonly string[];
}

export function hoursOf(plan: InstancePlan, fleet: Fleet, load: Load): Hours {
  const { scaling } = fleet;
  if (!scaling || fleet.shadow) return fixedHours(fleet.count);
  return scaling.min <= 0 && plan.type === 'async' ? sleepingHours(fleet, load) : elasticHours(fleet, load);
}

/** How many instances autoscaling runs for so many requests a second. */
export function runningFor(fleet: Fleet, load: Load, perSecond: number): number {
  const { scaling } = fleet;
  if (!scaling) return fleet.count;
  const needed = instancesFor(perSecond, load.meanSeconds, fleet.parallel);
  return Math.min(Math.max(needed, scaling.min, 1), Math.max(1, scaling.max));
}

function fixedHours(count: number): Hours {
  return {
    hours: exactly(hoursPerMonth * count),
    words: () => `${hoursPerMonth} h x ${instancesWord(count)}`,
    assumptions: () => [],
  };
}

/** Between the smallest fleet all month and the one for the peak all month; expected is the one each part of the month needs. */
function elasticHours(fleet: Fleet, load: Load): Hours {
  const least = Math.max(1, fleet.scaling?.min ?? 1);
  const busy = runningFor(fleet, load, activePerSecond(load));
  const most = runningFor(fleet, load, load.peakPerSecond);
  const mean = load.activeShare * busy + (1 - load.activeShare) * least;
  const hours = {
    low: hoursPerMonth * Math.min(least, most),
    expected: hoursPerMonth * mean,
    high: hoursPerMonth * most,
  };
  return {
    hours,
    words: () => `${hoursPerMonth} h x ${mean.toFixed(2).replace(/\.?0+$/, '')} instances on average`,
    assumptions: () => [
      least === most
        ? `Autoscaling keeps ${least} instance${least === 1 ? '' : 's'} running all month.`
        : `Autoscaling runs ${least} to ${most} instances, ${busy} while requests come; it keeps them at most ${percent(assumed.targetUtilisation)} busy.`,
    ],
  };
}

function sleepingHours(fleet: Fleet, load: Load): Hours {
  const perSecond = activePerSecond(load);
  const running = runningFor(fleet, load, perSecond);
  const wake = wakeSeconds(fleet.instance);
  const idle = assumed.asyncSleepAfterSeconds;
  const hoursAt = (at: keyof Band): number => {
    const asleep = asleepShare({ perSecond, wakeSeconds: wake[at], idleSeconds: idle[at] + load.meanSeconds });
    return hoursPerMonth * load.activeShare * (1 - asleep) * running;
  };
  const hours = { low: hoursAt('low'), expected: hoursAt('expected'), high: hoursAt('high') };
  return {
    hours,
    words: () => `${(hours.expected / running).toFixed(0)} of ${hoursPerMonth} h awake x ${instancesWord(running)}`,
    assumptions: () => [
      `The instances go to sleep after ${minutes(idle.low)} to ${minutes(idle.high)} min without a request (${minutes(idle.expected)} taken); they are billed while they wake and while they wait.`,
    ],
  };
}

export function instancesWord(count: number): string {
  return `${count} instance${count === 1 ? '' : 's'}`;
}

export function percent(share: number): string {
  return share > 0 && share < 1e-4 ? 'under 0.01 %' : `${Number((100 * share).toPrecision(2))} %`;
}

function minutes(seconds: number): number {
  return Math.round(seconds / 60);
}
