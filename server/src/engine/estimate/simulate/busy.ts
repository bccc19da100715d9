import { minutesPerWeek } from './profile.ts';
import type { Context } from './context.ts';
import type { Fleet } from './fleet-rules.ts';
import type { Timeline } from './timeline.ts';

/** Shares from 0 to 1. */
export interface Busy {
  /** Of the workers that run, over the week and in the busiest hour. */
  readonly utilisation: number;
  readonly peakUtilisation: number;
  /** Part of the billed time of instances in which they work on no request. */
  readonly idle: number;
}

interface Served {
  readonly fleet: Fleet;
  readonly timeline: Timeline;
}

/** How busy the workers are, over all fleets that answer. */
export function busyOf(all: readonly Served[], { perSecond }: Context): Busy {
  const hours = Array.from({ length: minutesPerWeek / 60 }, () => ({ work: 0, capacity: 0 }));
  let [idle, billed] = [0, 0];
  for (const { fleet, timeline } of all.filter(({ fleet: { shadow } }) => !shadow)) {
    const { meanSeconds, workers } = fleet.server;
    let running = 0;
    for (const [index, hour] of hours.entries()) {
      for (let minute = index * 60; minute < index * 60 + 60; minute++) {
        const busy = (perSecond[minute] ?? 0) * fleet.share * meanSeconds;
        const ready = timeline.ready[minute] ?? 0;
        const waiting = (timeline.backlog[minute] ?? 0) >= 1;
        hour.work += busy;
        hour.capacity += ready * workers;
        running += ready;
        if (!waiting) idle += ready * nobodyOn(ready > 0 ? busy / ready : 0, workers);
      }
    }
    const each = timeline.instanceMinutes / timeline.weeks;
    billed += each;
    idle += Math.max(0, each - running);
  }
  const sum = hours.reduce((total, { work, capacity }) => ({
    work: total.work + work,
    capacity: total.capacity + capacity,
  }));
  return {
    utilisation: partOf(sum),
    peakUtilisation: Math.max(...hours.map(partOf)),
    idle: billed > 0 ? Math.min(1, idle / billed) : 0,
  };
}

/** The chance that an instance works on nothing: exact for one worker, and for so many that nobody waits. */
function nobodyOn(busy: number, workers: number): number {
  return workers === 1 ? Math.max(0, 1 - busy) : Math.exp(-busy);
}

function partOf({ work, capacity }: { readonly work: number; readonly capacity: number }): number {
  return capacity > 0 ? Math.min(1, work / capacity) : 0;
}
