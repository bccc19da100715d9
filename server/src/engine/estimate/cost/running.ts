import { assumed, type Band } from '../../catalogue/catalogue.ts';
import { secondsPerMonth } from '../../model/units.ts';
import type { Fleet, InstancePlan, Keeps, Scaling } from '../plan.ts';
import type { Load } from '../workload.ts';
import { instancesForCopies, workersOfCopy } from './copies.ts';
import { meanOfCycle, swing } from './cycle.ts';
import { meanOver } from './week.ts';

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
  return plan.type === 'async' || maySleep(fleet)
    ? queuedHours(fleet, scaling, own)
    : elasticHours(fleet, scaling, own);
}

/** Instances of a real-time endpoint can all go only where they hold inference components. */
function maySleep({ scaling, components }: Fleet): boolean {
  const least = scaling && Math.min(scaling.min, ...scaling.changes.map(({ min }) => min ?? Infinity));
  return least !== undefined && least <= 0 && components.length > 0;
}

/** Task- or instance-hours of what answers requests outside of SageMaker. */
export function scaledHours(
  { count, scaling, parallel }: { count: number; scaling: Scaling | undefined; parallel: number },
  load: Load,
): Band {
  if (!scaling) return steady(count);
  const least = { ...scaling, min: Math.max(0, scaling.min) };
  return hoursBy(load, least, (perSecond, min, max) =>
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

function elasticHours(fleet: Fleet, scaling: Scaling, load: Load): Band {
  return hoursBy(load, scaling, (perSecond, min, max) =>
    clamped(wantedBy(fleet, load, perSecond, scaling.keeps), Math.max(1, min), max),
  );
}

/** With inference components as many as hold the copies. */
function wantedBy(fleet: Fleet, load: Load, perSecond: number, keeps: Keeps | undefined): number {
  const { components, instance, parallel } = fleet;
  if (components.length === 0) return neededFor(perSecond, load.meanSeconds, parallel, keeps);
  const each = perSecond / components.length;
  const wanted = components.map((component) => {
    const bounds = component.scaling;
    const needed = neededFor(each, load.meanSeconds, workersOfCopy(component), bounds?.keeps);
    return { component, copies: bounds ? clamped(needed, bounds.min, bounds.max) : component.copies };
  });
  return instancesForCopies(instance, wanted) ?? 1;
}

/** What an asynchronous endpoint scales by where no target is given. */
const backlog: Keeps = { metric: 'backlog', value: assumed.scaling.backlogTarget };

/** What comes while there are too few waits, and is worked on in the end; what wakes is billed from the moment it starts. */
function queuedHours(fleet: Fleet, scaling: Scaling, load: Load): Band {
  const { instance, parallel } = fleet;
  const keeps = scaling.keeps ?? backlog;
  const { averagePerSecond, meanSeconds } = load;
  const least = (averagePerSecond * meanSeconds) / parallel;
  const hoursAt = (at: keyof Band): number => {
    const mean = meanOver(load, scaling, 0, (perSecond, min, max) => {
      const needed = clamped(wantedBy(fleet, load, perSecond, keeps), Math.max(1, min), max);
      const sleeper = { perSecond, meanSeconds, parallel, needed, most: max, keeps, instance };
      const swung = keeps.metric === 'backlog' ? Math.max(min, swing(sleeper, at)) : needed;
      return min > 0 ? swung : meanOfCycle({ ...sleeper, needed: swung }, at);
    });
    return hoursPerMonth * Math.min(Math.max(mean, least), Math.max(mean, scaling.max));
  };
  return { low: hoursAt('low'), expected: hoursAt('expected'), high: hoursAt('high') };
}

function hoursBy(load: Load, scaling: Scaling, running: (perSecond: number, min: number, max: number) => number): Band {
  const hoursAt = (at: keyof Band): number => hoursPerMonth * meanOver(load, scaling, lag[at], running);
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
