import type { Band } from '../../catalogue/catalogue.ts';
import { secondsPerMonth } from '../../model/units.ts';
import type { Capacity } from '#protocol/report.ts';
import { fleetHours } from '../cost/running.ts';
import {
  hasFleets,
  type AwsBatchPlan,
  type InstancePlan,
  type LambdaPlan,
  type Plan,
  type ServerlessPlan,
} from '../plan.ts';
import type { Load } from '../workload.ts';
import { contextOf, type Context, type RunOptions } from './context.ts';
import { fleetsOf, type Fleet, type FleetPlan } from './fleet-rules.ts';
import { casesOf, latencyOf, noWay, wayOf, type Cases } from './latency-of.ts';
import { coldShareOf, loading, lostShareOf, type Outcome } from './outcome.ts';
import type { Run, Usage } from './run.ts';
import { rising, runFleets } from './run-fleets.ts';
import { runJobs } from './run-jobs.ts';
import { runPool } from './run-pool.ts';
import { behindWords, fleetWords, jobWords, overloaded, poolWords } from './said.ts';

/** A simulated month of the plan. Pure: the same plan, load and seed give the same run. */
export function runOf(plan: Plan, load: Load, options: RunOptions = {}): Run {
  const context = contextOf(load, options);
  switch (plan.type) {
    case 'serverless':
    case 'lambda':
      return poolRun(plan, context);
    case 'batch':
    case 'aws-batch':
      return jobsRun(plan, context);
    default:
      return fleetsRun(plan, context);
  }
}

function fleetsRun(plan: FleetPlan, context: Context): Run {
  const { load } = context;
  const fleets = fleetsOf(plan, load);
  const simulated = runFleets(fleets, context);
  const instanceHours = simulated.instanceHours.map((hours, index) => heldHours(plan, index, load) ?? hours);
  const outcomes = outcomesOf(plan, simulated.outcomes);
  const run = {
    ...simulated,
    outcomes,
    instanceHours,
    instances: { ...simulated.instances, mean: meanOf(instanceHours) },
  };
  const { warm, cold } = run.outcomes.expected;
  const inTime = warm.weight + cold.weight > 0;
  const problem = tooMuch(plan, fleets, context) ?? (inTime ? null : 'It answers no request in time.');
  const way = wayOf(load);
  const words = fleetWords(plan, fleets, run, load, way);
  const capacity: Capacity = {
    ...run.busy,
    throttled: lostShareOf(run.outcomes.expected),
    coldStarts: coldShares(run.outcomes),
    instanceHours: run.instanceHours.reduce((sum, { expected }) => sum + expected, 0),
    instances: run.instances,
  };
  return {
    latency: problem === null ? latencyOf(run.outcomes, way) : null,
    problem,
    capacity,
    usage: { ...usageOf(run.outcomes, context), instanceHours: run.instanceHours, wakeUps: run.wakeUps },
    assumptions: words,
  };
}

/** Where models share the instances, some of the requests find theirs not loaded. */
function outcomesOf(plan: FleetPlan, outcomes: Cases<Outcome>): Cases<Outcome> {
  const shared = plan.type === 'real-time' ? plan.shared : undefined;
  if (!shared || shared.missed <= 0) return outcomes;
  return casesOf((at) => loading(outcomes[at], shared.missed, shared.loadSeconds[at]));
}

/** Instances that hold inference components follow the copies, which have to fit on them, and not the requests. */
function heldHours(plan: FleetPlan, index: number, load: Load): Band | undefined {
  const fleet = hasFleets(plan) ? plan.fleets[index] : undefined;
  return hasFleets(plan) && fleet && fleet.components.length > 0 ? fleetHours(plan, fleet, load) : undefined;
}

function meanOf(hours: readonly Band[]): number {
  return (hours.reduce((sum, { expected }) => sum + expected, 0) * 3600) / secondsPerMonth;
}

/** More work than all workers can do: at the peak where requests cannot wait, over the week where they can. */
function tooMuch({ type }: FleetPlan, fleets: readonly Fleet[], { load }: Context): string | null {
  const waits = type === 'async';
  const perSecond = waits ? load.averagePerSecond : load.peakPerSecond;
  for (const { share, server, rules, shadow } of fleets) {
    if (shadow || share <= 0) continue;
    const busy = perSecond * share * load.meanSeconds;
    const { count, min, max, changes } = rules.expected;
    const most = Math.max(Math.min(Math.max(count, min), max), max, ...changes.map((change) => change.max ?? 0));
    const workers = most * server.workers;
    if (busy >= workers || workers <= 0) return overloaded(busy, workers, waits ? 'the traffic' : 'the peak');
  }
  return null;
}

function poolRun(plan: ServerlessPlan | LambdaPlan, context: Context): Run {
  const { load } = context;
  const run = runPool(plan, context);
  const { expected } = run.outcomes;
  const answered = expected.warm.weight + expected.cold.weight;
  const problem = answered > 0 ? null : 'It answers nothing: the highest concurrency is 0.';
  const words = poolWords(plan, run, load);
  return {
    latency: problem === null ? latencyOf(run.outcomes, wayOf(load)) : null,
    problem,
    capacity: {
      utilisation: run.utilisation,
      peakUtilisation: run.peakUtilisation,
      idle: null,
      throttled: lostShareOf(expected),
      coldStarts: coldShares(run.outcomes),
      instanceHours: null,
      instances: null,
    },
    usage: {
      ...usageOf(run.outcomes, context),
      coldSeconds: coldSecondsOf(run.outcomes, context),
      spilledShare: answered > 0 ? expected.spilled / answered : 1,
      provisionedHours: run.provisionedHours,
    },
    assumptions: words,
  };
}

function jobsRun(plan: InstancePlan | AwsBatchPlan, context: Context): Run {
  const run = runJobs(plan, context);
  const { keepsUp, runsPerMonth, requests } = run.run;
  const problem = keepsUp ? null : behindWords(run);
  const words = jobWords(plan, run);
  const hoursOf = (count: number): Band => casesOf((at) => (runsPerMonth * count * run.seconds[at]) / 3600);
  const counts = plan.type === 'aws-batch' ? [] : plan.fleets.map(({ count }) => count);
  const instanceHours = counts.map(hoursOf);
  const hours = instanceHours.reduce((sum, { expected }) => sum + expected, 0);
  return {
    latency: problem === null ? latencyOf(run.outcomes, noWay) : null,
    problem,
    capacity: {
      utilisation: run.utilisation,
      peakUtilisation: run.utilisation,
      idle: 1 - run.utilisation,
      throttled: 0,
      coldStarts: none,
      instanceHours: plan.type !== 'aws-batch' ? hours : null,
      instances:
        plan.type !== 'aws-batch'
          ? { mean: (hours * 3600) / secondsPerMonth, most: counts.reduce((a, b) => a + b, 0) }
          : null,
    },
    usage: {
      ...usageOf(run.outcomes, context),
      requests: requests * runsPerMonth,
      instanceHours,
      jobs: { runs: runsPerMonth, requests, seconds: run.seconds },
    },
    assumptions: words,
  };
}

const none: Band = { low: 0, expected: 0, high: 0 };

function usageOf(outcomes: Cases<Outcome>, { load }: Context): Usage {
  const throttledShare = lostShareOf(outcomes.expected);
  return {
    requests: load.averagePerSecond * secondsPerMonth * (1 - throttledShare),
    instanceHours: [],
    coldShare: coldShares(outcomes),
    coldSeconds: none,
    throttledShare,
    spilledShare: 1,
    provisionedHours: 0,
    wakeUps: none,
    jobs: null,
  };
}

function coldShares(outcomes: Cases<Outcome>): Band {
  return rising(casesOf((at) => coldShareOf(outcomes[at])));
}

function coldSecondsOf(outcomes: Cases<Outcome>, { load }: Context): Band {
  const perRequest = casesOf((at) => {
    const { warm, cold } = outcomes[at];
    const answered = warm.weight + cold.weight;
    return answered > 0 ? (cold.mean * cold.weight) / answered : 0;
  });
  return rising(casesOf((at) => perRequest[at] * load.averagePerSecond * secondsPerMonth));
}
