import { assumed, lambdaColdStartSeconds, type Band } from '../../catalogue/catalogue.ts';
import { secondsPerMonth } from '../../model/units.ts';
import { batchRunOf, jobRunOf, type BatchRun } from '../batch-run.ts';
import { erlangB } from '../erlang.ts';
import { exactly } from '../lines.ts';
import { variation } from '../log-normal.ts';
import type { LambdaPlan, Plan, Scaling, ServerlessPlan } from '../plan.ts';
import type { Jobs, Usage } from '../simulate/run.ts';
import type { Load } from '../workload.ts';
import { coldShare as coldShareOf } from './cold.ts';
import { fleetHours, hoursPerMonth, neededFor, scaledHours } from './running.ts';
import { meanOver } from './week.ts';

/** What a simulated month would use, by formulas alone: charts ask for thousands of months. */
export function closedUsage(plan: Plan, load: Load): Usage {
  const requests = load.averagePerSecond * secondsPerMonth;
  const base: Usage = {
    requests,
    instanceHours: [],
    coldShare: exactly(0),
    coldSeconds: exactly(0),
    throttledShare: 0,
    spilledShare: 1,
    provisionedHours: 0,
    wakeUps: exactly(0),
    jobs: null,
  };
  switch (plan.type) {
    case 'serverless':
      return { ...base, ...provisionedUsage(plan, plan.provisionedScaling, load) };
    case 'lambda':
      return { ...base, ...provisionedUsage(plan, undefined, load), ...coldUsage(plan, load, requests) };
    case 'real-time':
    case 'async':
      return { ...base, instanceHours: plan.fleets.map((fleet) => fleetHours(plan, fleet, load)) };
    case 'fargate':
      return { ...base, instanceHours: [scaledHours({ ...plan, count: plan.tasks }, load)] };
    case 'ecs':
      return { ...base, instanceHours: [scaledHours(plan, load)] };
    case 'batch': {
      return { ...base, jobs: jobsOf(batchRunOf(plan, load), load) };
    }
    case 'aws-batch': {
      return { ...base, jobs: jobsOf(jobRunOf(plan, load), load) };
    }
  }
}

/**
 * With the tail of a run, in which some workers have nothing left to do: mean x (1/2 + ... + 1/c) for exponential times and c workers,
 * less for those that vary less.
 */
function jobsOf(run: BatchRun, load: Load): Jobs {
  const { runsPerMonth: runs, requests, billedSeconds, processingSeconds } = run;
  const workers = processingSeconds > 0 ? (requests * load.meanSeconds) / processingSeconds : 1;
  const harmonic = workers > 1 ? Math.log(workers) + 0.5772 + 1 / (2 * workers) : 1;
  const tail = load.meanSeconds * (harmonic - 1) * Math.min(1, (1 + variation(load.service)) / 2);
  const { low, expected, high } = billedSeconds;
  return { runs, requests, seconds: { low: low + tail, expected: expected + tail, high: high + tail } };
}

/** Requests beyond what is provisioned are lost to it as calls are to a full exchange. */
function provisionedUsage(
  { provisioned }: Pick<ServerlessPlan | LambdaPlan, 'provisioned'>,
  scaling: Scaling | undefined,
  load: Load,
): Pick<Usage, 'spilledShare' | 'provisionedHours'> {
  if (provisioned <= 0 && !scaling) return { spilledShare: 1, provisionedHours: 0 };
  const keeps = scaling?.keeps ?? { metric: 'utilisation', value: assumed.targetUtilisation };
  const enabledAt = (perSecond: number, min: number, max: number): number =>
    scaling ? Math.min(Math.max(neededFor(perSecond, load.meanSeconds, 1, keeps), min), max) : provisioned;
  const units = meanOver(load, scaling, 0, enabledAt);
  const spilled = meanOver(load, scaling, 0, (perSecond, min, max) => {
    const enabled = Math.floor(enabledAt(perSecond, min, max));
    return perSecond * erlangB(enabled, perSecond * load.meanSeconds);
  });
  const asked = meanOver(load, scaling, 0, (perSecond) => perSecond);
  return { spilledShare: asked > 0 ? spilled / asked : 0, provisionedHours: units * hoursPerMonth };
}

/** Environments that overflow from busier ones are asked for seldom, so some requests are cold however many come. */
function coldUsage(plan: LambdaPlan, load: Load, requests: number): Pick<Usage, 'coldShare' | 'coldSeconds'> {
  const idle = assumed.lambdaIdleSeconds;
  const start = lambdaColdStartSeconds(load.modelBytes);
  const asked = meanOver(load, undefined, 0, (perSecond) => perSecond);
  const shareAt = (idleSeconds: number): number => {
    const coldOf = (perSecond: number): number =>
      coldShareOf(perSecond, load.meanSeconds, idleSeconds, plan.provisioned);
    const cold = meanOver(load, undefined, 0, (perSecond) => perSecond * coldOf(perSecond));
    return asked > 0 ? cold / asked : 0;
  };
  const coldShare: Band = { low: shareAt(idle.high), expected: shareAt(idle.expected), high: shareAt(idle.low) };
  const secondsAt = (at: keyof Band): number => requests * coldShare[at] * start[at];
  return {
    coldShare,
    coldSeconds: { low: secondsAt('low'), expected: secondsAt('expected'), high: secondsAt('high') },
  };
}
