import { profileOf } from '../simulate/profile.ts';
import type { Scaling } from '../plan.ts';
import type { Load } from '../workload.ts';

/** A part of the week in which the traffic is about the same, and scaling has the same bounds: a few hundred stand for all minutes. */
interface Stretch {
  /** Of the week; all of them add up to 1. */
  readonly share: number;
  /** Of the peak. */
  readonly level: number;
  /** Where a schedule moves them. */
  readonly bounds: Bounds | undefined;
}

interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** Of the levels of a week, between nothing and its peak. */
const steps = 128;
const free: Bounds = { min: 0, max: Infinity };

/**
 * The mean over the week of what depends on the traffic (in requests a second) and the bounds of scaling. `lagMinutes` is for what
 * follows the traffic down only after a while: each minute then counts as the busiest of so many before it.
 */
export function meanOver(
  load: Load,
  scaling: Scaling | undefined,
  lagMinutes: number,
  of: (perSecond: number, min: number, max: number) => number,
): number {
  const { averagePerSecond: mean, peakPerSecond: peak } = load;
  const top = Math.max(mean, peak);
  const ratio = top > 0 ? mean / top : 1;
  const stretches = stretchesOf(load, ratio, scaling?.changes.length ? scaling : undefined, lagMinutes);
  let sum = 0;
  for (const { share, level, bounds } of stretches) {
    const { min, max } = bounds ?? scaling ?? free;
    sum += share * of(level * top, min, max);
  }
  return sum;
}

const known = new Map<string, readonly Stretch[]>();

/** Of a peak of 1: charts ask for the same week at many levels and for many plans, and neither changes its shape. */
function stretchesOf(load: Load, ratio: number, scaling: Scaling | undefined, lagMinutes: number): readonly Stretch[] {
  const schedule = scaling ? JSON.stringify([scaling.min, scaling.max, scaling.changes]) : '';
  const key = `${load.pattern} ${ratio.toPrecision(9)} ${String(lagMinutes)} ${schedule}`;
  const found = known.get(key);
  if (found) return found;
  const { perSecond } = profileOf({ ...load, averagePerSecond: ratio, peakPerSecond: 1 });
  const stretches = sorted(lagMinutes > 0 ? busiestOf(perSecond, lagMinutes) : perSecond, boundsOf(scaling));
  if (known.size >= 256) known.clear();
  known.set(key, stretches);
  return stretches;
}

function sorted(levels: Float64Array, boundsAt: (minute: number) => Bounds | undefined): readonly Stretch[] {
  const groups = new Map<Bounds | undefined, { readonly minutes: Float64Array; readonly sums: Float64Array }>();
  levels.forEach((level, minute) => {
    const bounds = boundsAt(minute);
    const group = groups.get(bounds) ?? { minutes: new Float64Array(steps + 2), sums: new Float64Array(steps + 2) };
    groups.set(bounds, group);
    const step = level > 0 ? 1 + Math.min(steps, Math.floor(level * steps)) : 0;
    group.minutes[step] = (group.minutes[step] ?? 0) + 1;
    group.sums[step] = (group.sums[step] ?? 0) + level;
  });
  return [...groups].flatMap(([bounds, { minutes, sums }]) =>
    [...minutes].flatMap((count, step): readonly Stretch[] =>
      count > 0 ? [{ share: count / levels.length, level: (sums[step] ?? 0) / count, bounds }] : [],
    ),
  );
}

/** The busiest of the last minutes, round the end of the week: of two windows, of which each is made of two halves. */
function busiestOf(levels: Float64Array, minutes: number): Float64Array {
  const size = levels.length;
  const joined = (window: Float64Array, back: number): Float64Array =>
    window.map((level, at) => Math.max(level, window[(at - back + size) % size] ?? 0));
  let busiest = levels;
  let reach = 1;
  for (; 2 * reach <= minutes + 1; reach *= 2) busiest = joined(busiest, reach);
  return joined(busiest, minutes + 1 - reach);
}

/** What holds at the start of the week is what the last change of the week has left. */
function boundsOf(scaling: Scaling | undefined): (minute: number) => Bounds | undefined {
  if (!scaling) return () => undefined;
  const { changes, min, max } = scaling;
  const known = new Map<string, Bounds>();
  const same = (bounds: Bounds): Bounds => {
    const key = `${String(bounds.min)} ${String(bounds.max)}`;
    known.set(key, known.get(key) ?? bounds);
    return known.get(key) ?? bounds;
  };
  let now = same({ min, max });
  for (const change of changes) now = same(changed(now, change));
  const from = [{ minute: 0, bounds: now }];
  for (const change of changes) {
    now = same(changed(now, change));
    from.push({ minute: change.minute, bounds: now });
  }
  let index = 0;
  return (minute) => {
    if (minute < (from[index]?.minute ?? 0)) index = 0;
    while (index + 1 < from.length && (from[index + 1]?.minute ?? Infinity) <= minute) index++;
    return from[index]?.bounds;
  };
}

/** A bound that is not named stays, but for where the other has passed it. */
function changed(now: Bounds, change: Scaling['changes'][number]): Bounds {
  const min = Math.max(0, change.min ?? Math.min(now.min, change.max ?? Infinity));
  return { min, max: Math.max(min, change.max ?? now.max) };
}
