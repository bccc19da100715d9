import { wholeWeeks, windowsOf, type Window } from './arrivals.ts';
import { leastPerWeek, type Context } from './context.ts';

/**
 * The requests that are simulated, of a fleet that has `share` of them and spreads them over so many queues. They do not depend on how
 * many workers there are, as long as these stay the same, so all such options of a comparison share them.
 */
export function trafficOf(context: Context, share: number, queues: number, weeksAtMost: number): readonly Window[] {
  const key = `${String(share)} ${String(queues)} ${String(weeksAtMost)}`;
  const windows = context.windows.get(key) ?? windowsFor(context, share, queues, weeksAtMost);
  context.windows.set(key, windows);
  return windows;
}

function windowsFor(context: Context, share: number, asked: number, weeksAtMost: number): readonly Window[] {
  const { requests, samples, perWeek } = context;
  const queues = queuesFor(perWeek * share, asked);
  const theirs = (perWeek * share) / queues;
  if (theirs > requests) {
    const perSecond = scaled(context.perSecond, share);
    return windowsOf(perSecond, perSecond, queues === 1 ? undefined : () => 1 / queues, requests, samples);
  }
  const weeks = Math.min(weeksAtMost, Math.max(1, Math.round(requests / theirs)));
  const window = wholeWeeks(scaled(context.perSecond, share / queues), theirs, weeks, samples);
  return [{ ...window, weight: window.weight * queues }];
}

/** Where each queue would have hardly any requests, as many as have enough of them to simulate: they do not meet either. */
export function queuesFor(perWeek: number, queues: number): number {
  return Math.max(1, Math.min(queues, perWeek / leastPerWeek));
}

export function scaled(perSecond: Float64Array, factor: number): Float64Array {
  return factor === 1 ? perSecond : perSecond.map((rate) => rate * factor);
}
