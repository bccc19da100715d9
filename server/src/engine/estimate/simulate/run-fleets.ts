import { secondsPerMonth } from '../../model/units.ts';
import type { Band } from '../../catalogue/catalogue.ts';
import { Latest } from '../latest.ts';
import { countsOf, windowsOf, type Window } from './arrivals.ts';
import type { Context } from './context.ts';
import { busyOf, type Busy } from './busy.ts';
import type { Fleet } from './fleet-rules.ts';
import { casesOf, type Cases } from './latency-of.ts';
import { addOutcome, emptyOutcome, type Outcome } from './outcome.ts';
import { minutesPerWeek } from './profile.ts';
import { serveWindow, type Queue } from './queue.ts';
import { queuesFor, scaled, trafficOf } from './traffic.ts';
import { isFixed, stillTimeline, timelineOfTimes, timelineOfWeek, type Rules, type Timeline } from './timeline.ts';

const weeksPerMonth = secondsPerMonth / (7 * 86_400);
/** Of sparse traffic; more weeks would take longer than they teach. */
const weeksAtMost = 26;

/** What all fleets together come to. */
export interface FleetsRun {
  readonly outcomes: Cases<Outcome>;
  /** Of each fleet, a month. */
  readonly instanceHours: readonly Band[];
  readonly wakeUps: Band;
  readonly busy: Busy;
  readonly instances: { readonly mean: number; readonly most: number };
}

/** Types with as many workers come to the same. */
export function runFleets(fleets: readonly Fleet[], context: Context): FleetsRun {
  const { windows, load } = context;
  const runs = kept.get(windows) ?? new Latest<string, FleetsRun>(keptAtMost);
  kept.set(windows, runs);
  return runs.get(JSON.stringify([fleets, load.service]), () => simulated(fleets, context));
}

/** By the traffic. */
const kept = new WeakMap<Context['windows'], Latest<string, FleetsRun>>();
const keptAtMost = 24;

function simulated(fleets: readonly Fleet[], context: Context): FleetsRun {
  // Where nothing changes, all cases are one.
  const only = fleets.every(({ rules }) => isFixed(rules.expected)) ? emptyOutcome() : undefined;
  const outcomes = casesOf(() => only ?? emptyOutcome());
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
      mean: (instanceHours.reduce((sum, { expected }) => sum + expected, 0) * 3600) / secondsPerMonth,
      most: timelines.reduce((sum, { expected }) => sum + expected.most, 0),
    },
  };
}

/** Adds what becomes of its requests, and gives the capacity. */
function runFleet(fleet: Fleet, context: Context, into: Cases<Outcome>): Cases<Timeline> {
  const { share, rules } = fleet;
  const { count } = rules.expected;
  const fixed = isFixed(rules.expected);
  if (share <= 0) return casesOf(() => stillTimeline(Math.max(count, rules.expected.min)));
  if (fixed && count <= 0) {
    for (const one of new Set(Object.values(into))) one.lost += context.perWeek * share;
    return casesOf(() => stillTimeline(0));
  }
  const perSecond = scaled(context.perSecond, share);
  if (!fixed) return casesOf((at) => runCase(fleet, perSecond, context, rules[at], into[at]));
  const outcome = emptyOutcome();
  const timeline = runCase(fleet, perSecond, context, rules.expected, outcome);
  for (const one of new Set(Object.values(into))) addOutcome(one, outcome);
  return casesOf(() => timeline);
}

function runCase(fleet: Fleet, perSecond: Float64Array, context: Context, rules: Rules, out: Outcome): Timeline {
  const steady = isFixed(rules) && keepsUp(fleet, perSecond, rules);
  const even = steady ? evenTraffic(fleet, context, rules) : undefined;
  const sparse = !steady && fleet.queue === 'shared' ? sparseTraffic(fleet, context) : undefined;
  const timeline = steady ? stillTimeline(rules.count) : timelineFor(fleet, perSecond, context, rules, sparse);
  const windows = even ?? (sparse ? [sparse] : denseWindows(fleet, perSecond, context, timeline));
  const queue = queueOf(fleet, context, timeline);
  for (const window of windows) serveWindow(queue, window, context.samples, out);
  return timeline;
}

/** At every minute, so that no backlog outlasts it. */
function keepsUp({ server }: Fleet, perSecond: Float64Array, { count }: Rules): boolean {
  const most = perSecond.reduce((highest, rate) => Math.max(highest, rate), 0);
  return most * server.meanSeconds < count * server.workers;
}

/** In front of instances that stay; of one of them, when each has its queue. */
function evenTraffic({ queue, share }: Fleet, context: Context, { count }: Rules): readonly Window[] {
  return trafficOf(context, share, queue === 'each' ? Math.max(1, count) : 1, weeksAtMost);
}

/** All requests of some weeks, when there are few, so that the instances can follow the very same ones. */
function sparseTraffic({ share }: Fleet, context: Context): Window | undefined {
  return context.perWeek * share <= context.requests ? trafficOf(context, share, 1, weeksAtMost)[0] : undefined;
}

function timelineFor(
  { server }: Fleet,
  perSecond: Float64Array,
  { samples }: Context,
  rules: Rules,
  sparse: Window | undefined,
): Timeline {
  if (sparse) return timelineOfTimes(sparse.times, sparse.weeks, server, rules);
  return timelineOfWeek(countsOf(perSecond, samples), server, rules);
}

/** Of use until the next time only. */
const stress = new Float64Array(minutesPerWeek);

function denseWindows(
  { server, queue, share }: Fleet,
  perSecond: Float64Array,
  { requests, samples, perWeek }: Context,
  { ready, backlog }: Timeline,
): readonly Window[] {
  for (let minute = 0; minute < stress.length; minute++) {
    const workers = Math.max(0.1, ready[minute] ?? 0) * server.workers;
    stress[minute] = (((perSecond[minute] ?? 0) + (backlog[minute] ?? 0) / 60) * server.meanSeconds) / workers;
  }
  const thin = queue === 'each' ? (minute: number) => 1 / queuesFor(perWeek * share, ready[minute] ?? 1) : undefined;
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
