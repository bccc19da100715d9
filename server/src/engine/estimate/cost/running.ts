import { assumed, type Band } from '../../catalogue/catalogue.ts';
import { secondsPerMonth } from '../../model/units.ts';
import type { Fleet, InstancePlan, Keeps, Scaling } from '../plan.ts';
import type { Load } from '../workload.ts';
import { instancesForCopies, workersOfCopy } from './copies.ts';
import { meanOfCycle } from './cycle.ts';
import { stretchesOf, type Stretch } from './week.ts';

/** 730 */
export const hoursPerMonth = secondsPerMonth / 3600;

/** How long what scales in lags behind the traffic, in minutes: at once, after the usual alarm, cooldown and start, and an hour. */
const lag = { low: 0, expected: 25, high: 60 };

/** Instance-hours a month of a fleet, by formulas alone. */
export function fleetHours(plan: InstancePlan, fleet: Fleet, load: Load): Band {
  const { scaling } = fleet;
  if (fleet.shadow) return steady(fleet.count);
  if (!scaling) return steady(fleet.count);
  const own = shareOf(load, fleet.share);
  if (maySleep(plan, fleet)) return sleepingHours(fleet, scaling, own);
  return elasticHours(fleet, scaling, own, plan.type === 'async' ? queued : undefined);
}

/** Scaling to zero is for asynchronous endpoints, and for real-time ones whose instances only hold inference components. */
export function maySleep(plan: InstancePlan, { scaling, components }: Fleet): boolean {
  const least = scaling && Math.min(scaling.min, ...scaling.changes.map(({ min }) => min ?? Infinity));
  return least !== undefined && least <= 0 && (plan.type === 'async' || components.length > 0);
}

/** Task- or instance-hours of what answers requests outside of SageMaker. */
export function scaledHours(
  { count, scaling, parallel }: { count: number; scaling: Scaling | undefined; parallel: number },
  load: Load,
): Band {
  if (!scaling) return steady(count);
  const least = { ...scaling, min: Math.max(0, scaling.min) };
  return hoursBy(load, least, ({ perSecond, min, max }) =>
    clamped(neededFor(perSecond, load.meanSeconds, parallel, scaling.keeps), min, max),
  );
}

/** How many instances, copies or units keep to the target; without a target to the utilisation that we would choose. */
export function neededFor(perSecond: number, meanSeconds: number, parallel: number, keeps: Keeps | undefined): number {
  const busy = perSecond * meanSeconds;
  return Math.ceil(perUnit(busy, perSecond, parallel, keeps) - 1e-9);
}

function perUnit(busy: number, perSecond: number, parallel: number, keeps: Keeps | undefined): number {
  switch (keeps?.metric) {
    case 'invocations-per-minute':
      return (perSecond * 60) / keeps.value;
    case 'concurrent-requests':
      return busy / keeps.value;
    case 'utilisation':
      return busy / (parallel * keeps.value);
    case 'backlog':
      // A backlog shrinks as soon as the instances do more than what comes.
      return busy / parallel;
    case undefined:
      return busy / (parallel * assumed.targetUtilisation);
  }
}

/** What an asynchronous endpoint scales by where no target is given. */
const queued: Keeps = { metric: 'backlog', value: assumed.scaling.backlogTarget };

function elasticHours(fleet: Fleet, scaling: Scaling, load: Load, usual: Keeps | undefined): Band {
  return hoursBy(load, scaling, (stretch) =>
    clamped(wantedBy(fleet, load, stretch, usual), Math.max(1, stretch.min), stretch.max),
  );
}

/** With inference components as many as hold the copies. */
function wantedBy(fleet: Fleet, load: Load, { perSecond }: Stretch, usual: Keeps | undefined): number {
  const { components, scaling, instance, parallel } = fleet;
  if (components.length === 0) return neededFor(perSecond, load.meanSeconds, parallel, scaling?.keeps ?? usual);
  const each = perSecond / components.length;
  const wanted = components.map((component) => {
    const bounds = component.scaling;
    const needed = neededFor(each, load.meanSeconds, workersOfCopy(component), bounds?.keeps);
    return { component, copies: bounds ? clamped(needed, bounds.min, bounds.max) : component.copies };
  });
  return instancesForCopies(instance, wanted) ?? 1;
}

/** A queue evens out short peaks; what wakes is billed from the moment it starts. */
function sleepingHours(fleet: Fleet, scaling: Scaling, load: Load): Band {
  const { instance, parallel } = fleet;
  const stretches = stretchesOf(load, scaling);
  const hoursAt = (at: keyof Band): number =>
    hoursPerMonth *
    stretches.reduce((sum, stretch) => {
      const { share, perSecond, min, max } = stretch;
      const needed = Math.max(1, min, Math.min(max, wantedBy(fleet, load, stretch, queued)));
      if (min > 0) return sum + share * needed;
      const { meanSeconds } = load;
      const sleeper = { perSecond, meanSeconds, parallel, needed, most: max, keeps: scaling.keeps, instance };
      return sum + share * meanOfCycle(sleeper, at);
    }, 0);
  return { low: hoursAt('low'), expected: hoursAt('expected'), high: hoursAt('high') };
}

function hoursBy(load: Load, scaling: Scaling, running: (stretch: Stretch) => number): Band {
  const hoursAt = (at: keyof Band): number =>
    hoursPerMonth *
    stretchesOf(load, scaling, lag[at]).reduce((sum, stretch) => sum + stretch.share * running(stretch), 0);
  return { low: hoursAt('low'), expected: hoursAt('expected'), high: hoursAt('high') };
}

/** The requests of one variant. */
function shareOf(load: Load, share: number): Load {
  if (share === 1) return load;
  return { ...load, averagePerSecond: load.averagePerSecond * share, peakPerSecond: load.peakPerSecond * share };
}

function steady(count: number): Band {
  const hours = hoursPerMonth * count;
  return { low: hours, expected: hours, high: hours };
}

function clamped(count: number, min: number, max: number): number {
  return Math.min(Math.max(count, min), Math.max(min, max));
}
