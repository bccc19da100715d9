import { secondsPerMonth } from '../../model/units.ts';
import type { Band } from '../../catalogue/catalogue.ts';
import { countsOf, sumOf, wholeWeeks, windowsOf, type Window } from './arrivals.ts';
import type { Context } from './context.ts';
import { busyOf, type Busy } from './busy.ts';
import type { Fleet } from './fleet-rules.ts';
import { casesOf, type Cases } from './latency-of.ts';
import { addOutcome, emptyOutcome, type Outcome } from './outcome.ts';
import { serveWindow, type Queue } from './queue.ts';
import { isFixed, stillTimeline, timelineOfTimes, timelineOfWeek, type Rules, type Timeline } from './timeline.ts';

export const weeksPerMonth = secondsPerMonth / (7 * 86_400);
/** Of sparse traffic; more weeks would take longer than they teach. */
const weeksAtMost = 52;

/** What all fleets together come to. */
export interface FleetsRun {
  readonly outcomes: Cases<Outcome>;
  /** Of each fleet, a month. */
  readonly instanceHours: readonly Band[];
  readonly wakeUps: Band;
  readonly busy: Busy;
  readonly instances: { readonly mean: number; readonly most: number };
}

export function runFleets(fleets: readonly Fleet[], context: Context): FleetsRun {
  const outcomes = casesOf(emptyOutcome);
  const timelines = fleets.map((fleet) => runFleet(fleet, context, outcomes));
  const each = fleets.map((fleet, index) => ({ fleet, timeline: timelines[index] ?? casesOf(() => stillTimeline(0)) }));
  const instanceHours = each.map(({ fleet, timeline }) => hoursOf(timeline, fleet.sleeps ? context.pace : 1));
  const wakeUps = casesOf((at) =>
    timelines.reduce((sum, { [at]: one }) => sum + (one.wakeUps * weeksPerMonth) / one.weeks / context.pace, 0),
  );
  return {
    outcomes,
    instanceHours,
    wakeUps: rising(wakeUps),
    busy: busyOf(
      each.map(({ fleet, timeline }) => ({ fleet, timeline: timeline.expected })),
      context,
    ),
    instances: {
      mean: instanceHours.reduce((sum, { expected }) => sum + expected, 0) / (secondsPerMonth / 3600),
      most: timelines.reduce((sum, { expected }) => sum + expected.most, 0),
    },
  };
}

/** Adds what becomes of its requests, and gives the capacity. */
function runFleet(fleet: Fleet, context: Context, into: Cases<Outcome>): Cases<Timeline> {
  const { share, rules } = fleet;
  const { count } = rules.expected;
  const fixed = isFixed(rules.expected);
  if (share <= 0 || (fixed && count <= 0)) return casesOf(() => stillTimeline(Math.max(count, rules.expected.min)));
  const perSecond = share === 1 ? context.perSecond : context.perSecond.map((rate) => rate * share);
  if (!fixed) return casesOf((at) => runCase(fleet, perSecond, context, rules[at], into[at]));
  const outcome = emptyOutcome();
  const timeline = runCase(fleet, perSecond, context, rules.expected, outcome);
  for (const at of ['low', 'expected', 'high'] as const) addOutcome(into[at], outcome);
  return casesOf(() => timeline);
}

function runCase(fleet: Fleet, perSecond: Float64Array, context: Context, rules: Rules, out: Outcome): Timeline {
  const { samples } = context;
  const sparse =
    isFixed(rules) || fleet.queue === 'shared' ? sparseWindow(fleet, perSecond, context, rules) : undefined;
  const timeline = timelineFor(fleet, perSecond, context, rules, sparse);
  const queue = queueOf(fleet, context, timeline);
  const windows = sparse ? [sparse] : denseWindows(fleet, perSecond, context, timeline);
  for (const window of windows) serveWindow(queue, window, samples, out);
  return timeline;
}

/** All requests of some weeks, when there are few; of one instance's when each has its queue. */
function sparseWindow(fleet: Fleet, perSecond: Float64Array, context: Context, rules: Rules): Window | undefined {
  const among = fleet.queue === 'each' ? Math.max(1, rules.count) : 1;
  const perWeek = (sumOf(perSecond) * 60) / among;
  if (perWeek > context.requests) return undefined;
  const weeks = Math.min(weeksAtMost, Math.max(1, Math.round(context.requests / perWeek)));
  const theirs = among === 1 ? perSecond : perSecond.map((rate) => rate / among);
  const window = wholeWeeks(theirs, weeks, context.samples);
  return { ...window, weight: window.weight * among, weeks };
}

function timelineFor(
  { server }: Fleet,
  perSecond: Float64Array,
  { samples }: Context,
  rules: Rules,
  sparse: Window | undefined,
): Timeline {
  if (isFixed(rules)) {
    const peak = perSecond.reduce((most, rate) => Math.max(most, rate), 0);
    const enough = peak * server.meanSeconds < rules.count * server.workers;
    if (enough) return stillTimeline(rules.count);
  } else if (sparse) return timelineOfTimes(sparse.times, sparse.weeks, server, rules);
  return timelineOfWeek(countsOf(perSecond, samples), server, rules);
}

function denseWindows(
  { server, queue }: Fleet,
  perSecond: Float64Array,
  { requests, samples }: Context,
  { ready, backlog }: Timeline,
): readonly Window[] {
  const stress = perSecond.map((rate, minute) => {
    const workers = Math.max(0.1, ready[minute] ?? 0) * server.workers;
    return ((rate + (backlog[minute] ?? 0) / 60) * server.meanSeconds) / workers;
  });
  const thin = queue === 'each' ? (minute: number) => 1 / Math.max(1, ready[minute] ?? 1) : () => 1;
  return windowsOf(perSecond, stress, thin, requests, samples);
}

/** Where each instance has its own queue, one stands for all. */
function queueOf(fleet: Fleet, { load }: Context, { ready, backlog, changes }: Timeline): Queue {
  const { server } = fleet;
  const readyAt = (minute: number): number => ready[minute] ?? 0;
  const backlogAt = (minute: number): number => backlog[minute] ?? 0;
  const { service } = load;
  if (fleet.queue === 'shared') return { server, service, readyAt, backlogAt, changes };
  return {
    server,
    service,
    readyAt: () => 1,
    backlogAt: (minute) => backlogAt(minute) / Math.max(1, readyAt(minute)),
    changes: [],
  };
}

function hoursOf(timelines: Cases<Timeline>, pace: number): Band {
  return rising(
    casesOf((at) => {
      const { instanceMinutes, weeks } = timelines[at];
      return ((instanceMinutes / 60) * weeksPerMonth) / weeks / pace;
    }),
  );
}

/** What is best for the latency need not be best for the bill. */
export function rising({ low, expected, high }: Band): Band {
  return { low: Math.min(low, expected, high), expected, high: Math.max(low, expected, high) };
}
