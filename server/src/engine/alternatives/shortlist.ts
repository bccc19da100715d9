import { billOf } from '../estimate/cost.ts';
import { pacedLoad, paceOf } from '../estimate/hardware.ts';
import { totalOf } from '../estimate/lines.ts';
import { planOfConfiguration } from '../estimate/plan-of.ts';
import type { Plan } from '../estimate/plan.ts';
import type { Configuration, ServiceConfiguration } from '../model/deployment.ts';
import { asyncCandidates, batchCandidates, realTimeCandidates } from './candidate-endpoints.ts';
import { serverlessCandidates } from './candidate-serverless.ts';
import { awsBatchCandidates, ecsCandidates, fargateCandidates, lambdaCandidates } from './candidate-services.ts';
import type { Need } from './need.ts';
import { optionId } from './option-id.ts';

type AnyConfiguration = Configuration | ServiceConfiguration;

/** How many of each type are worth a row of the comparison. */
const most: Readonly<Record<AnyConfiguration['type'], number>> = {
  'real-time': 4,
  serverless: 4,
  async: 2,
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
  const seen = new Set<string>();
  const [first] = sorted;
  const kept = sorted
    .filter((configuration) => !seen.has(optionId(configuration)) && seen.add(optionId(configuration)))
    .slice(0, first ? most[first.type] : 0);
  // The cheapest one that is always warm is worth its row, however many cold ones are cheaper.
  const warm = sorted.find(isWarm);
  return warm && !kept.includes(warm) ? [...kept.slice(0, -1), warm] : kept;
}

function isWarm(configuration: AnyConfiguration): boolean {
  return configuration.type === 'serverless' && (configuration.provisionedConcurrency ?? 0) > 0;
}

function usdOf(configuration: AnyConfiguration, { load, market }: Need, today: Plan | undefined): number {
  const plan = planOfConfiguration(configuration);
  const bill = billOf(plan, pacedLoad(load, paceOf(plan, today)), market);
  return totalOf(bill.lines)?.expected ?? Infinity;
}
