import { assumed, instanceStartSeconds, wakeSeconds, type Band, type Instance } from '../../catalogue/catalogue.ts';
import type { Keeps } from '../plan.ts';

/** A fleet that goes when there is nothing to do and is started by the first request that finds nobody. */
export interface Sleeper {
  readonly perSecond: number;
  readonly meanSeconds: number;
  /** Requests one instance works on at once. */
  readonly parallel: number;
  /** Instances that the traffic needs while it lasts, and the most there may be. */
  readonly needed: number;
  readonly most: number;
  readonly keeps: Keeps | undefined;
  readonly instance: Instance | undefined;
}

/**
 * Instances on average, by a renewal cycle: asleep until a request comes and the alarm has seen it; one instance starts; what has
 * piled up is worked off, by more instances when it is more than the target; and when the metric has been low for as long as the alarm
 * asks, all go, unless the minute in which it goes off has work.
 */
export function meanOfCycle(sleeper: Sleeper, at: keyof Band): number {
  const { perSecond, meanSeconds, parallel, needed, most, keeps, instance } = sleeper;
  if (!(perSecond > 0)) return 0;
  const { wakeMinutes, metricDelaySeconds, outMinutes, backlogTarget } = assumed.scaling;
  const alarm = wakeMinutes * 60 + metricDelaySeconds;
  const start = Math.max(60, wakeSeconds(instance)[at] - alarm);
  const low = assumed.asyncSleepAfterSeconds[at] + metricDelaySeconds;
  const asleep = 1 / perSecond + alarm;
  const piled = 1 + perSecond * (alarm + start);
  const target = keeps?.metric === 'backlog' ? keeps.value : backlogTarget;
  const spare = (needed * parallel) / meanSeconds - perSecond;
  const alone = spare > 0 ? piled / spare : low;
  const wanted = alone > outMinutes * 60 + metricDelaySeconds ? Math.ceil(piled / target) : needed;
  const more = Math.max(0, Math.min(most, wanted) - needed);
  const working = alone / (1 + more / needed);
  // Minutes until one without work: each has none with this chance.
  const idle = Math.exp(-perSecond * (60 + meanSeconds));
  const until = 60 * (1 / Math.max(1e-300, idle) - 1);
  const awake = start + working + low + until;
  const used = start + needed * (working + low + until) + more * (start + low);
  return Math.min(most, used / (asleep + awake));
}

/**
 * Instances on average that a target of backlog keeps for traffic which needs several. The metric falls to what is being worked on as
 * soon as nothing waits, so after the alarm's time most of them go; then the queue piles up, and too many come back.
 */
export function swing(queue: Sleeper, at: keyof Band): number {
  const { perSecond, meanSeconds, parallel, needed, most, keeps, instance } = queue;
  const { metricDelaySeconds, outMinutes, backlogTarget } = assumed.scaling;
  const target = keeps?.metric === 'backlog' ? keeps.value : backlogTarget;
  const few = Math.min(most, Math.max(1, Math.ceil((perSecond * meanSeconds) / target)));
  if (few >= needed || needed >= most) return Math.max(few, needed);
  const start = instanceStartSeconds(instance)[at];
  const before = outMinutes * 60 + metricDelaySeconds;
  const piled = (perSecond - (few * parallel) / meanSeconds) * (before + start);
  const many = Math.max(needed, Math.min(most, Math.ceil(piled / target)));
  const after = start + assumed.asyncSleepAfterSeconds[at] + metricDelaySeconds;
  return (few * before + many * after) / (before + after);
}
