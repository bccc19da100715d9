import { assumed, coldStartSeconds, lambdaColdStartSeconds, type Band } from '../../catalogue/catalogue.ts';
import { secondsPerMonth } from '../../model/units.ts';
import { Latest } from '../latest.ts';
import { fromMean, type LogNormal } from '../log-normal.ts';
import type { LambdaPlan, ServerlessPlan } from '../plan.ts';
import type { Context } from './context.ts';
import { unitRules } from './fleet-rules.ts';
import { casesOf, type Cases } from './latency-of.ts';
import { emptyOutcome, type Outcome } from './outcome.ts';
import { poolWindow } from './pooled.ts';
import { trafficOf } from './traffic.ts';
import { isFixed, stillTimeline, timelineOfWeek, type Timeline } from './timeline.ts';

/** Of sparse traffic. */
const weeksAtMost = 200;

/** What the environments of a serverless endpoint or of a function come to. */
export interface PoolRun {
  readonly outcomes: Cases<Outcome>;
  readonly assumptions: PoolAssumptions;
  readonly provisionedHours: number;
  /** Requests at work at once, of the highest number. */
  readonly utilisation: number;
  readonly peakUtilisation: number;
}

export interface PoolAssumptions {
  readonly concurrency: number;
  /** Best for the caller first. */
  readonly idle: Band;
  readonly coldStart: Band;
  readonly measured: boolean;
}

/** Memory beyond what an inference takes changes nothing. */
export function runPool(plan: ServerlessPlan | LambdaPlan, context: Context): PoolRun {
  const { windows, load } = context;
  const runs = kept.get(windows) ?? new Latest<string, PoolRun>(keptAtMost);
  kept.set(windows, runs);
  const assumptions = assumptionsOf(plan, context);
  const { service, meanSeconds, measured } = load;
  const key = [{ ...plan, memoryMib: 0 }, assumptions, service, meanSeconds, measured];
  return runs.get(JSON.stringify(key), () => simulated(plan, assumptions, context));
}

/** By the traffic. */
const kept = new WeakMap<Context['windows'], Latest<string, PoolRun>>();
const keptAtMost = 12;

function simulated(plan: ServerlessPlan | LambdaPlan, assumptions: PoolAssumptions, context: Context): PoolRun {
  const { load, perSecond, samples } = context;
  const { concurrency, idle, coldStart } = assumptions;
  const provisioned = provisionedOf(plan, context);
  const windows = trafficOf(context, 1, 1, weeksAtMost);
  const outcomes = casesOf((at) => {
    const out = emptyOutcome();
    const rules = {
      concurrency,
      // A long idle time is good.
      idleSeconds: idle[at === 'low' ? 'high' : at === 'high' ? 'low' : at],
      coldStart: load.measured?.coldStartSeconds ?? around(coldStart[at]),
      service: load.service,
      meanSeconds: load.meanSeconds,
      provisionedAt: provisioned.most > 0 ? (minute: number) => provisioned.ready[minute] ?? 0 : undefined,
      rateAt: (minute: number) => perSecond[minute] ?? 0,
    };
    for (const window of windows) poolWindow(rules, window, samples, out);
    return out;
  });
  const partOf = (perSecondNow: number): number => (perSecondNow * load.meanSeconds) / Math.max(1e-9, concurrency);
  return {
    outcomes,
    assumptions,
    provisionedHours: ((provisioned.instanceMinutes / 60) * (secondsPerMonth / 3600)) / 168,
    utilisation: Math.min(1, partOf(load.averagePerSecond)),
    peakUtilisation: Math.min(1, partOf(load.peakPerSecond)),
  };
}

/** Typical times of one deployment are closer together than what is known of all. */
function around(median: number): LogNormal {
  const { coldStartSigma: sigma } = assumed;
  return fromMean(median * Math.exp((sigma * sigma) / 2), sigma);
}

function assumptionsOf(plan: ServerlessPlan | LambdaPlan, { load }: Context): PoolAssumptions {
  const measured = load.measured?.coldStartSeconds !== undefined;
  if (plan.type === 'serverless') {
    const coldStart = coldStartSeconds(load.modelBytes);
    return { concurrency: Math.floor(plan.maxConcurrency), idle: assumed.serverlessIdleSeconds, coldStart, measured };
  }
  const concurrency = Math.floor(plan.reserved ?? assumed.lambdaHighestConcurrency);
  return { concurrency, idle: assumed.lambdaIdleSeconds, coldStart: lambdaColdStartSeconds(load.modelBytes), measured };
}

function provisionedOf(plan: ServerlessPlan | LambdaPlan, { perSecond, load }: Context): Timeline {
  const scaling = plan.type === 'serverless' ? plan.provisionedScaling : undefined;
  const rules = unitRules(plan.provisioned, scaling);
  if (isFixed(rules)) return stillTimeline(rules.count);
  const counts = perSecond.map((rate) => rate * 60);
  return timelineOfWeek(counts, { workers: 1, meanSeconds: load.meanSeconds, patience: 0 }, rules);
}
