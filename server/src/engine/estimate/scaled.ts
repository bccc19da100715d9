import { assumed } from '../catalogue/catalogue.ts';
import { batchRunOf, jobRunOf, type BatchRun } from './batch-run.ts';
import { concurrencyFor, refusedAtMost } from './capacity.ts';
import { billOf } from './cost.ts';
import { hoursPerMonth } from './cost/running.ts';
import { erlangB } from './erlang.ts';
import { totalOf } from './lines.ts';
import type { Market } from './market.ts';
import type { Fleet, Plan, Scaling } from './plan.ts';
import { activePerSecond, scaledLoad, type Load } from './workload.ts';

/** What the plan costs at another traffic, with the instances it then needs; undefined where it cannot serve that much. */
export type CostCurve = (factor: number) => number | undefined;

/** The cost of a plan against the factor on the traffic of `load`. */
export function costCurve(plan: Plan, load: Load, market: Market): CostCurve {
  if (totalOf(billOf(plan, load, market).lines) === undefined) return () => undefined;
  const fit = fitting(plan, load);
  return (factor) => {
    const then = scaledLoad(load, factor);
    const fitted = fit(then);
    return fitted && totalOf(billOf(fitted, then, market).lines)?.expected;
  };
}

/**
 * Adds instances as the traffic grows. The plan as written is taken to be good for the traffic it is written for, so nothing is
 * added below that, and above it the workers are kept no busier than they are now or than the target, whichever is more.
 */
function fitting(plan: Plan, load: Load): (then: Load) => Plan | undefined {
  if (plan.type === 'serverless') {
    return (then) => (concurrencyFor(then.peakPerSecond, then.meanSeconds) === undefined ? undefined : plan);
  }
  if (plan.type === 'lambda') {
    const most = assumed.lambdaHighestConcurrency;
    return (then) => (erlangB(most, then.peakPerSecond * then.meanSeconds) > refusedAtMost ? undefined : plan);
  }
  const now = utilisation(plan, load);
  const target = now < 1 ? Math.max(now, assumed.targetUtilisation) : assumed.targetUtilisation;
  return (then) => {
    const factor = utilisation(plan, then) / target;
    // No number of times nothing is enough.
    if (factor === Infinity) return undefined;
    return factor > 1 + 1e-9 ? grown(plan, factor) : plan;
  };
}

type Countable = Exclude<Plan, { type: 'serverless' | 'lambda' }>;

function grown(plan: Countable, factor: number): Plan {
  const grow = (count: number): number => Math.ceil(count * factor - 1e-9);
  const widen = (scaling: Scaling | undefined): Scaling | undefined => scaling && widened(scaling, grow);
  switch (plan.type) {
    case 'fargate':
      return { ...plan, tasks: grow(plan.tasks), scaling: widen(plan.scaling) };
    case 'ecs':
      return { ...plan, count: grow(plan.count), scaling: widen(plan.scaling) };
    case 'aws-batch':
      return { ...plan, arraySize: grow(plan.arraySize) };
    default:
      return {
        ...plan,
        objects: plan.objects === undefined ? undefined : grow(plan.objects),
        fleets: plan.fleets.map((fleet): Fleet => {
          return { ...fleet, count: grow(fleet.count), scaling: widen(fleet.scaling) };
        }),
      };
  }
}

function widened(scaling: Scaling, grow: (count: number) => number): Scaling {
  const changes = scaling.changes.map((change) => {
    return { ...change, max: change.max === undefined ? undefined : grow(change.max) };
  });
  return { ...scaling, max: grow(scaling.max), changes };
}

/** How busy the workers are when they are busiest. A queue evens out peaks, so the asynchronous plan is judged by the active hours. */
function utilisation(plan: Countable, load: Load): number {
  if (plan.type === 'batch') return busyShare(batchRunOf(plan, load));
  if (plan.type === 'aws-batch') return busyShare(jobRunOf(plan, load));
  const perSecond = plan.type === 'async' ? activePerSecond(load) : load.peakPerSecond;
  const busiest = (count: number, parallel: number, scaling: Scaling | undefined, share = 1): number => {
    const servers = mostOf(count, scaling) * parallel;
    const busy = perSecond * share * load.meanSeconds;
    return servers > 0 ? busy / servers : busy > 0 ? Infinity : 0;
  };
  if (plan.type === 'fargate') return busiest(plan.tasks, plan.parallel, plan.scaling);
  if (plan.type === 'ecs') return busiest(plan.count, plan.parallel, plan.scaling);
  const answering = plan.fleets.filter(({ shadow }) => !shadow);
  return Math.max(...answering.map(({ count, parallel, scaling, share }) => busiest(count, parallel, scaling, share)));
}

function busyShare({ billedSeconds, runsPerMonth }: BatchRun): number {
  return (billedSeconds.expected * runsPerMonth) / (hoursPerMonth * 3600);
}

function mostOf(count: number, scaling: Scaling | undefined): number {
  return scaling ? Math.max(scaling.max, ...scaling.changes.map(({ max }) => max ?? 0)) : count;
}
