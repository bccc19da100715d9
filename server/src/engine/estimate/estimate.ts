import { endpointTypes, type Deployment, type EndpointType } from '../model/deployment.ts';
import { valueOf } from '../model/field.ts';
import { secondsPerMonth } from '../model/units.ts';
import type { Settings } from '../settings.ts';
import type { Cost, DeploymentReport, Fact, OptionReport } from '#protocol/report.ts';
import { chartOf, type Curve } from './chart.ts';
import { billOf } from './cost.ts';
import { formulas, type LatencyModel } from './latency.ts';
import { costLine, totalOf, weakest } from './lines.ts';
import { planOf, type Choice, type Plan } from './plan.ts';
import { recommend } from './recommend.ts';
import { costCurve } from './scaled.ts';
import { whatIsUnknown } from './unknown.ts';
import { configurationWords } from './words.ts';
import { loadOf, type Load } from './workload.ts';

/** What each way of running the deployment costs and how fast it answers. Pure and total. */
export function estimate(
  deployment: Deployment,
  choices: readonly Choice[],
  settings: Settings,
  latency: LatencyModel = formulas,
): DeploymentReport {
  const load = loadOf(deployment, settings);
  const region = valueOf(deployment.region) ?? settings.region;
  const planned = endpointTypes.map((type) => {
    const choice = choices.find((candidate) => candidate.type === type) ?? missing(type, deployment);
    return { choice, plan: planOf(choice, deployment) };
  });
  const options = planned.map(({ choice, plan }) => optionOf(choice, plan, { deployment, load, region, latency }));
  const curves = planned.flatMap(({ choice, plan }): readonly Curve[] => {
    const serves = plan !== undefined && choice.violations.length === 0;
    const cost = serves ? costCurve(plan, load, region) : () => undefined;
    return [{ type: choice.type, current: choice.current, cost }];
  });
  const wishes = {
    p95Seconds: valueOf(deployment.objectives.p95Seconds),
    usdPerMonth: valueOf(deployment.objectives.usdPerMonth),
  };
  return {
    name: deployment.title,
    region,
    when: deployment.when ?? null,
    requestsPerMonth: load.averagePerSecond * secondsPerMonth,
    options,
    ...recommend(options, wishes),
    chart: chartOf(curves, load),
    workload: [...load.facts, regionFact(deployment, region)],
  };
}

interface Context {
  readonly deployment: Deployment;
  readonly load: Load;
  readonly region: string;
  readonly latency: LatencyModel;
}

function optionOf(
  choice: Choice,
  plan: Plan | undefined,
  { deployment, load, region, latency }: Context,
): OptionReport {
  const { type, current, violations, unavailable, title } = choice;
  const base = {
    type,
    current,
    feasible: violations.length === 0 && (plan !== undefined || current),
    violations: violations.map(({ code }) => code),
    reasons: violations.map(({ message }) => message),
    action: current ? null : title,
  };
  const cannotWrite = unavailable === undefined ? [] : [unavailable];
  if (!plan) {
    const unknown = current ? whatIsUnknown(deployment, type) : ['no configuration of this type is known for it'];
    const cost: Cost = { usdPerMonth: null, grade: 'estimated', lines: [], unknown };
    return { ...base, configuration: 'not known', cost, latencyMs: null, assumptions: cannotWrite };
  }
  const bill = billOf(plan, load, region);
  const time = latency(plan, load);
  const cost: Cost = {
    usdPerMonth: totalOf(bill.lines) ?? null,
    grade: weakest(bill.lines.map(({ grade }) => grade)),
    lines: bill.lines.map(costLine),
    unknown: [...new Set(bill.lines.flatMap(({ unknown }) => (unknown === undefined ? [] : [unknown])))],
  };
  const assumptions = [...time.assumptions, ...bill.assumptions(), ...cannotWrite];
  return { ...base, configuration: configurationWords(plan), cost, latencyMs: time.latency, assumptions };
}

/** A type that nobody offered a choice for. */
function missing(type: EndpointType, { type: now }: Deployment): Choice {
  return {
    type,
    current: valueOf(now) === type,
    configuration: undefined,
    violations: [],
    unavailable: undefined,
    title: null,
  };
}

function regionFact({ region }: Deployment, value: string): Fact {
  return { label: 'Region', value, given: region.kind === 'known' };
}
