import { assumed, type Band } from '../../catalogue/catalogue.ts';
import { batchRunOf, jobRunOf, type BatchRun } from '../batch-run.ts';
import type { AwsBatchPlan, InstancePlan } from '../plan.ts';
import type { Context } from './context.ts';
import { casesOf, type Cases } from './latency-of.ts';
import { emptyOutcome, type Outcome } from './outcome.ts';
import { workTimes } from './samples.ts';
import { Workers } from './workers.ts';

export interface JobsRun {
  readonly run: BatchRun;
  /** From the start of a job to its result, as the delays of requests that take no time themselves. */
  readonly outcomes: Cases<Outcome>;
  /** From the start of the work to its end. */
  readonly seconds: Band;
  /** Part of that in which the workers work. */
  readonly utilisation: number;
}

/** A run has its tail: the last request ends later than the mean of the workers. */
export function runJobs(plan: InstancePlan | AwsBatchPlan, context: Context): JobsRun {
  const run = plan.type === 'aws-batch' ? jobRunOf(plan, context.load) : batchRunOf(plan, context.load);
  const servers = run.processingSeconds > 0 ? (run.requests * context.load.meanSeconds) / run.processingSeconds : 0;
  const works = makespans(run, Math.max(1, Math.round(servers)), context);
  const mean = works.reduce((sum, seconds) => sum + seconds, 0) / works.length;
  const seconds = casesOf((at) => assumed.batchFixedSeconds[at] + mean);
  const outcomes = casesOf((at) => {
    const out = emptyOutcome();
    const before = assumed.batchProvisionSeconds[at] + assumed.batchFixedSeconds[at];
    for (const work of works) out.warm.add(before + work, run.requests);
    return out;
  });
  const utilisation = seconds.expected > 0 ? Math.min(1, run.processingSeconds / seconds.expected) : 0;
  return { run, outcomes, seconds, utilisation };
}

const runsSimulated = 8;

/** From the first request to the end of the last, of a few runs: each worker takes the next request when it is done. */
function makespans(
  { requests }: BatchRun,
  servers: number,
  { load, samples, requests: budget }: Context,
): readonly number[] {
  const work = workTimes(samples, load.service);
  const simulated = Math.min(
    Math.max(1, Math.round(requests)),
    Math.max(servers, Math.floor(budget / runsSimulated)),
    budget,
  );
  // What is not simulated keeps all workers busy, and spreads as little as the mean of many.
  const rest = Math.max(0, requests - simulated);
  return Array.from({ length: runsSimulated }, (_, index) => {
    const workers = new Workers();
    workers.resize(Math.min(servers, simulated), (rest * load.meanSeconds) / servers);
    let end = 0;
    for (let request = 0; request < simulated; request++) {
      const seconds = work[(index * simulated + request) % work.length] ?? 0;
      end = Math.max(end, workers.take(0, seconds) + seconds);
    }
    return end;
  });
}
