import { billOf } from '../estimate/cost.ts';
import { pacedLoad, paceOf } from '../estimate/hardware.ts';
import { totalOf } from '../estimate/lines.ts';
import { planOfConfiguration } from '../estimate/plan-of.ts';
import type { Plan } from '../estimate/plan.ts';
import type { AnyConfiguration } from '../model/deployment.ts';
import { isAmple } from './ample.ts';
import { asyncCandidates, batchCandidates, realTimeCandidates } from './candidate-endpoints.ts';
import { serverlessCandidates } from './candidate-serverless.ts';
import { awsBatchCandidates, ecsCandidates, fargateCandidates, lambdaCandidates } from './candidate-services.ts';
import type { Need } from './need.ts';

/** How many of each type are worth a row of the comparison. */
const most: Readonly<Record<AnyConfiguration['type'], number>> = {
  'real-time': 4,
  serverless: 3,
  async: 3,
  batch: 2,
  lambda: 2,
  fargate: 1,
  ecs: 2,
  'aws-batch': 1,
};

/** Of every type the cheapest configurations by the closed formulas. `today` is the plan that the inference time is given for. */
export function shortlist(need: Need, today: Plan | undefined): readonly AnyConfiguration[] {
  const groups: readonly (readonly AnyConfiguration[])[] = [
    realTimeCandidates(need),
    serverlessCandidates(need, today),
    asyncCandidates(need),
    batchCandidates(need),
    lambdaCandidates(need),
    fargateCandidates(need),
    ecsCandidates(need),
    awsBatchCandidates(need),
  ];
  return groups.flatMap((group) => cheapest(group, need, today));
}

function cheapest(
  group: readonly AnyConfiguration[],
  need: Need,
  today: Plan | undefined,
): readonly AnyConfiguration[] {
  const usd = new Map(group.map((configuration) => [configuration, usdOf(configuration, need, today)]));
  const costOf = (configuration: AnyConfiguration): number => usd.get(configuration) ?? Infinity;
  const sorted = group.toSorted((a, b) => (costOf(a) === costOf(b) ? 0 : costOf(a) - costOf(b)));
  const [first] = sorted;
  const count = first ? most[first.type] : 0;
  // The cheapest of each way to be ready for the peak comes first, then the next cheapest of another size or type.
  const ways = new Set<string>();
  // What is only guessed to be as fast must not crowd out what is known.
  const keyOf = (one: AnyConfiguration): string => `${wayOf(one, need)} ${String(isGuessed(one, today))}`;
  const kept = sorted.filter((one) => !ways.has(keyOf(one)) && ways.add(keyOf(one))).slice(0, count);
  const sizes = new Set(kept.map(sizeOf));
  const more = sorted.filter((one) => !sizes.has(sizeOf(one)) && sizes.add(sizeOf(one))).slice(0, count - kept.length);
  return sorted.filter((one) => kept.includes(one) || more.includes(one));
}

function wayOf(configuration: AnyConfiguration, need: Need): string {
  if (configuration.type === 'serverless') return (configuration.provisionedConcurrency ?? 0) > 0 ? 'warm' : 'cold';
  if (configuration.type === 'real-time') {
    const { autoscaling } = configuration;
    if (autoscaling && autoscaling.min < autoscaling.max) return 'scaled';
    return isAmple(configuration, need) ? 'ample' : 'fixed';
  }
  return 'autoscaling' in configuration && configuration.autoscaling.min === 0 ? 'asleep' : 'awake';
}

function isGuessed(configuration: AnyConfiguration, today: Plan | undefined): boolean {
  return paceOf(planOfConfiguration(configuration), today).isGuess;
}

function sizeOf(configuration: AnyConfiguration): string {
  return 'instanceType' in configuration ? configuration.instanceType : String(configuration.memoryMib);
}

function usdOf(configuration: AnyConfiguration, { load, market }: Need, today: Plan | undefined): number {
  const plan = planOfConfiguration(configuration);
  const bill = billOf(plan, pacedLoad(load, paceOf(plan, today)), market);
  return totalOf(bill.lines)?.expected ?? Infinity;
}
