import { assumed, wakeSeconds, type Band } from '../../catalogue/catalogue.ts';
import { refusedAtMost } from '../capacity.ts';
import { duration } from '../option-words.ts';
import { percent } from '../words.ts';
import type { Plan, SharedModels } from '../plan.ts';
import type { Load } from '../workload.ts';
import type { Fleet, FleetPlan } from './fleet-rules.ts';
import { busiestP95, overallP95, type Way } from './latency-of.ts';
import { coldShareOf, lostShareOf, type Outcome } from './outcome.ts';
import type { FleetsRun } from './run-fleets.ts';
import type { JobsRun } from './run-jobs.ts';
import type { PoolRun } from './run-pool.ts';
import { isFixed } from './timeline.ts';

/** "It cannot keep up: the peak needs 3.2 workers busy all the time and there are 2, so the wait grows without end." */
export function overloaded(busy: number, workers: number, when: string): string {
  const needed = Number(busy.toPrecision(3));
  return `It cannot keep up: ${when} needs ${needed} workers busy all the time and there are ${workers}, so the wait grows without end.`;
}

/** "About 1.2 % of the requests ..." */
function about(share: number): string {
  return share > 0 ? `About ${percent(share)} of the requests` : 'Hardly any requests';
}

/** Which week the percentiles are of. */
function week({ pattern }: Load): string {
  return `Percentiles are over all requests of a simulated week (${pattern}: ${assumed.patterns[pattern].why}).`;
}

export function fleetWords(
  plan: FleetPlan,
  fleets: readonly Fleet[],
  run: FleetsRun,
  load: Load,
  way: Way,
): readonly string[] {
  const { expected } = run.outcomes;
  const lost = lostShareOf(expected);
  return [
    ...(lost > refusedAtMost
      ? [
          `${about(lost)} wait longer than ${assumed.answerWithinSeconds} s and are taken to fail: more instances come too late for them.`,
        ]
      : []),
    ...busiestWords(plan, expected, way),
    ...sleepWords(plan, fleets, expected),
    ...scalingWords(fleets, run),
    `${workersWords(plan)}; ${queueWords(fleets)}.`,
    week(load),
    plan.type === 'async' ? asyncScope : overheadWords(load),
    ...(plan.type === 'real-time' && plan.multiModel ? [plan.shared ? sharedWords(plan.shared) : multiModel] : []),
    ...(plan.type === 'real-time' && plan.fleets.some(({ scaling }) => scaling && scaling.min <= 0) ? [toZero] : []),
  ];
}

/** Only where it says more than the percentiles of all requests. */
function busiestWords({ type }: FleetPlan, expected: Outcome, way: Way): readonly string[] {
  const p95 = busiestP95(expected, way);
  const all = overallP95(expected, way);
  if (type === 'async' || p95 === undefined || p95 < 1.1 * all) return [];
  return [`In the busiest part of the week the p95 is ${duration(p95)}.`];
}

const asyncScope =
  'Latency is from the request to the result in S3, without the transfer of the payload; AWS publishes no figure for taking a request off the queue.';

const multiModel =
  'Every model is taken to be loaded: the first call to one that is not takes longer, from 1.1 to 1.5 s for a small XGBoost model (measured on ml.m4.xlarge, aws/amazon-sagemaker-examples, 2024-08-06) to minutes for gigabytes.';

function sharedWords({ models, missed, loadSeconds: { low, high } }: SharedModels): string {
  const takes = `${Number(low.toPrecision(2))} to ${Number(high.toPrecision(2))} s longer`;
  const first = `the first call to a model after an instance has started takes ${takes}`;
  const when =
    missed > 0
      ? `The memory holds a part of them, and drops those that were called longest ago: about ${percent(missed)} of the calls find this one not loaded and take ${takes}`
      : `The instances hold all of them; ${first}, which is not in the percentiles`;
  return `The capacity is that of the endpoint all ${models} models share, and their peaks are taken to fall together. ${when}.`;
}

const toZero =
  'While it is scaled to zero, requests to it fail, until a copy is up again; these are not in the latency.';

function sleepWords(plan: FleetPlan, fleets: readonly Fleet[], expected: Outcome): readonly string[] {
  if (plan.type !== 'async' || !fleets.some(({ sleeps }) => sleeps)) return [];
  const wake = wakeSeconds(plan.fleets[0]?.instance);
  const idle = assumed.asyncSleepAfterSeconds;
  return [
    `${about(coldShareOf(expected))} find no instance awake; waking takes ${minutes(wake)} min (the alarm on HasBacklogWithoutCapacity, and the start of an instance). The last instance goes when the backlog was under 90 % of its target for ${minutes(idle)} min, as soon as nothing is worked on.`,
  ];
}

function scalingWords(fleets: readonly Fleet[], { instances }: FleetsRun): readonly string[] {
  const scaled = fleets.find(({ rules }) => !isFixed(rules.expected));
  if (!scaled) return [];
  const { rules } = scaled;
  const { outMinutes, inMinutes, keeps, max } = rules.expected;
  const mean = Number(instances.mean.toFixed(2));
  const runs = `${mean} instance${mean === 1 ? '' : 's'} on average`;
  if (max <= 1) return [`There is one instance or none: ${runs}.`];
  const start = minutes({ low: rules.low.start, expected: 0, high: rules.high.start });
  const target = `${keepsWords[keeps.metric]} ${Number(keeps.value.toPrecision(3))}`;
  return [
    `Autoscaling runs ${runs} and ${instances.most} at most: it adds some after ${outMinutes} min above its target (${target}), which take ${start} min to start, and takes some away after ${Math.round(inMinutes)} min below it.`,
  ];
}

const keepsWords = {
  'invocations-per-minute': 'requests a minute and instance:',
  'concurrent-requests': 'concurrent requests per instance:',
  utilisation: 'share of the workers that are busy:',
  backlog: 'waiting requests per instance:',
} as const;

function queueWords(fleets: readonly Fleet[]): string {
  const each = fleets.some(({ queue, rules }) => queue === 'each' && rules.expected.max > 1);
  return each
    ? 'requests are spread over the instances at random, which is what SageMaker does unless the routing strategy is LEAST_OUTSTANDING_REQUESTS'
    : 'all share one queue';
}

function workersWords(plan: FleetPlan): string {
  if (plan.type === 'fargate') return `Tasks work on ${requestsAtOnce(plan.parallel)} (one per vCPU is assumed)`;
  if (plan.type === 'ecs') return `Instances work on ${requestsAtOnce(plan.parallel)} (one per vCPU or GPU is assumed)`;
  const types = plan.fleets
    .filter(({ shadow }) => !shadow)
    .map(({ parallel, instance, instanceType }) => {
      const each = instance?.accelerator ? 'accelerator' : 'vCPU';
      const why = instance ? `one per ${each} is assumed` : 'one is assumed, its size is not known';
      return `${requestsAtOnce(parallel)} on an ${instanceType} (${why})`;
    });
  return `Instances work on ${[...new Set(types)].join(', ')}`;
}

function requestsAtOnce(count: number): string {
  return `${count} request${count === 1 ? '' : 's'} at once`;
}

export function poolWords(plan: Plan, run: PoolRun, load: Load): readonly string[] {
  const { concurrency, idle, coldStart, measured } = run.assumptions;
  const { low, expected, high } = run.outcomes;
  const lost = lostShareOf(expected);
  const limit = plan.type === 'serverless' ? 'maxConcurrency' : 'the concurrency it has';
  const [least, most] = [coldShareOf(low), coldShareOf(high)];
  const named = plan.type === 'serverless' ? 'AWS documents only "in the order of seconds"' : 'AWS publishes no figure';
  const size = load.modelBytes === undefined ? ', and the size of the model is not given' : '';
  return [
    ...(lost > refusedAtMost
      ? [
          `${about(lost)} are refused (throttled): ${limit} is ${concurrency}, and the peak needs ${Number((load.peakPerSecond * load.meanSeconds).toPrecision(3))} at once on average.`,
        ]
      : []),
    `${about(coldShareOf(expected))} meet a cold start${most > 0 ? ` (${percent(least)} to ${percent(most)})` : ''}, if an environment goes after ${minutes({ ...idle, low: idle.expected, high: idle.expected })} min without one (${minutes(idle)} min; AWS promises nothing).`,
    measured
      ? `The time of a cold start is the measured one (${load.measured?.source ?? ''}).`
      : `A cold start takes ${coldStart.low} to ${coldStart.high} s (${coldStart.expected} s taken); ${named}${size}${most > 0.05 ? ', so the p95 is a band' : ''}.`,
    week(load),
    overheadWords(load),
    ...(run.provisionedHours > 0 ? ['Requests on provisioned concurrency meet no cold start.'] : []),
  ];
}

export function jobWords(plan: Plan, { run, seconds }: JobsRun): readonly string[] {
  const provision = assumed.batchProvisionSeconds;
  const each =
    plan.type === 'batch'
      ? 'Each instance works on as many requests at once as MaxConcurrentTransforms says, on 1 unless it is set, and on files of its own: with fewer files than instances some have no work.'
      : 'Each job of the array works on its part of the requests, one per vCPU or GPU at once.';
  return [
    `Latency is from the start of a job to its result: ${minutes(provision)} min to provision and ${duration(1000 * seconds.expected)} for a run of ${Math.round(run.requests).toLocaleString('en-US')} requests; the wait for the next run is not in it.`,
    each,
  ];
}

export function behindWords({ run }: JobsRun): string {
  return `It cannot keep up: processing the requests of one run takes ${duration(1000 * run.processingSeconds)}, and the next run begins before.`;
}

function overheadWords({ measured }: Load): string {
  if (measured?.roundTrip === true)
    return `The measured times are whole round trips of the client (${measured.source}): the network and the service are in them and not added again, so that instances may be less busy than this says.`;
  if (measured?.overheadSeconds)
    return `The overhead of the network and the service is the measured one (${measured.source}).`;
  const { low, expected, high } = assumed.overheadMs;
  return `Network and service add ${expected} ms (${low} to ${high} ms).`;
}

function minutes({ low, high }: Band): string {
  const [from, to] = [low, high].map((seconds) => String(Number((seconds / 60).toFixed(1))));
  return from === to ? String(from) : `${String(from)} to ${String(to)}`;
}
