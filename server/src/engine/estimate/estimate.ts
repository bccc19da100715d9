import { pricesAsOf } from '../catalogue/catalogue.ts';
import type { Deployment } from '../model/deployment.ts';
import { valueOf } from '../model/field.ts';
import { aboutUsd, secondsPerMonth } from '../model/units.ts';
import type { Settings } from '../settings.ts';
import type { Chart, DeploymentReport, Fact, Inputs, OptionReport, Sensitivity, WhatIf } from '#protocol/report.ts';
import { chartOf, type Curve } from './chart.ts';
import { decisionsOf } from './decisions.ts';
import { bestOf, currentIn, frontOf, inOrder, usdOf } from './front.ts';
import { measureFor } from './kept-runs.ts';
import { withLazy } from './lazy.ts';
import { marketOf } from './market.ts';
import { optionOf, optionReport, type Measure, type Option, type Setting } from './option.ts';
import { currentPlan, planOf } from './plan-of.ts';
import type { Plan } from './plan.ts';
import { recommend, suitedTo, usdOfOwn, type Field } from './recommend.ts';
import { costCurve } from './scaled.ts';
import { doubled, doublings, sensitivityOf } from './sensitivity.ts';
import type { Choice } from './shared.ts';
import { basisOf, loadOf, trafficLabel } from './workload.ts';

/** How else the estimate may be worked out. */
export interface Ways {
  readonly measure?: Measure;
  /** The same deployment with other figures; without it nothing is said of what doubles. */
  readonly whatIf?: (whatIf: WhatIf) => Pick<DeploymentReport, 'options' | 'recommended' | 'reason'> | undefined;
}

/**
 * What each way of running the deployment costs and how fast it answers. Pure and total. The chart and the sensitivity are worked
 * out when they are first read, for code lenses have no use for them.
 */
export function estimate(
  deployment: Deployment,
  choices: readonly Choice[],
  settings: Settings,
  ways: Ways = {},
): DeploymentReport {
  const { setting, known, options, field } = weigh(deployment, choices, settings, ways.measure);
  const { load, wishes } = setting;
  const recommendation = recommend(options, field);
  const base = {
    ...headOf(deployment, setting),
    options,
    ...recommendation,
    why: decisionsOf({ options, recommended: recommendation.recommended, wishes, load }),
    inputs: inputsOf(setting),
    workload: factsOf(deployment, setting),
    pricesOf: pricesAsOf(setting.market.region, setting.market.book),
  };
  return withLazy<typeof base, { chart: Chart; sensitivity: readonly Sensitivity[] }>(base, {
    chart: () => chartOf(curvesOf(known, options, setting), load),
    sensitivity: () => sensitivitiesOf(base, ways.whatIf),
  });
}

/** What the cheapest fit way of its own costs a month; undefined where it is not known. */
export function usdAlone(deployment: Deployment, choices: readonly Choice[], settings: Settings): number | undefined {
  const { options, field } = weigh(deployment, choices, settings);
  return usdOfOwn(options, field);
}

interface Weighed {
  readonly setting: Setting;
  readonly known: readonly Option[];
  readonly options: readonly OptionReport[];
  readonly field: Field;
}

function weigh(deployment: Deployment, choices: readonly Choice[], settings: Settings, measure?: Measure): Weighed {
  const setting = settingOf(deployment, settings, measure);
  const known = choices.map((choice) => optionOf(choice, planOf(choice, deployment), setting));
  const each = known.map((option) => optionReport(option, setting));
  const { load, wishes } = setting;
  const guessed = new Set(known.flatMap(({ choice, known: one }) => (one?.pace.isGuess ? [choice.id] : [])));
  const traffic = load.facts.find(({ label }) => label === trafficLabel);
  const assumedTraffic = traffic?.basis === 'assumed' ? traffic.value : undefined;
  const unread = known.flatMap((option) => option.known?.bill.lines ?? []).find((line) => line.unread)?.unread;
  const field = { guessed, wishes, assumedTraffic, unread };
  return { setting, known, options: compared(withOwnCost(each, field)), field };
}

/** Beside the endpoint that several share stands what all of them would cost apart: the others, and this one. */
function withOwnCost(options: readonly OptionReport[], field: Field): readonly OptionReport[] {
  if (options.every(({ shared }) => !shared)) return options;
  const own = usdOfOwn(options, field);
  return options.map((option) => {
    const { shared } = option;
    if (!shared) return option;
    const { separateUsdPerMonth: others } = shared;
    const separateUsdPerMonth = own === undefined || others === null ? null : own + others;
    return { ...option, shared: { ...shared, separateUsdPerMonth } };
  });
}

/** The current choice alone, for those who need no comparison: as in the report, but for what the others say of it. */
export function estimateCurrent(
  deployment: Deployment,
  choice: Choice,
  settings: Settings,
  measure?: Measure,
): Pick<DeploymentReport, 'name' | 'region' | 'when' | 'requestsPerMonth' | 'objectives' | 'workload' | 'options'> {
  const setting = settingOf(deployment, settings, measure);
  const option = optionReport(optionOf(choice, planOf(choice, deployment), setting), setting);
  return {
    ...headOf(deployment, setting),
    workload: factsOf(deployment, setting),
    options: [{ ...option, best: true }],
  };
}

function settingOf(deployment: Deployment, settings: Settings, measure: Measure = measureFor(settings)): Setting {
  const { p95Seconds, usdPerMonth } = deployment.objectives;
  const plan = currentPlan(deployment);
  return {
    deployment,
    load: loadOf(deployment, settings),
    market: marketOf(valueOf(deployment.region) ?? settings.region, settings),
    wishes: { p95Seconds: valueOf(p95Seconds), usdPerMonth: valueOf(usdPerMonth) },
    today: plan === 'unknown' ? undefined : plan,
    measure,
  };
}

function headOf(
  deployment: Deployment,
  { load, market, wishes }: Setting,
): Pick<DeploymentReport, 'name' | 'region' | 'when' | 'requestsPerMonth' | 'objectives'> {
  return {
    name: deployment.title,
    region: market.region,
    when: deployment.when ?? null,
    requestsPerMonth: load.averagePerSecond * secondsPerMonth,
    objectives: {
      p95Ms: wishes.p95Seconds === undefined ? null : 1000 * wishes.p95Seconds,
      usdPerMonth: wishes.usdPerMonth ?? null,
    },
  };
}

function factsOf({ region }: Deployment, { load, market }: Setting): readonly Fact[] {
  return [...load.facts, { label: 'Region', value: market.region, ...basisOf(region.kind === 'known') }];
}

function inputsOf({ load, today }: Setting): Inputs {
  const { averagePerSecond, peakPerSecond, requestBytes, meanSeconds } = load;
  return { averagePerSecond, peakPerSecond, requestBytes, inferenceSeconds: meanSeconds, ...capacityOf(today) };
}

function capacityOf(plan: Plan | undefined): Pick<Inputs, 'memoryMib' | 'instanceType' | 'instanceCount'> {
  const none = { memoryMib: null, instanceType: null, instanceCount: null };
  switch (plan?.type) {
    case 'serverless':
    case 'lambda':
      return { ...none, memoryMib: plan.memoryMib };
    case 'ecs':
      return { ...none, instanceType: plan.instanceType, instanceCount: plan.count };
    case 'real-time':
    case 'async':
    case 'batch': {
      const [fleet] = plan.fleets;
      return { ...none, instanceType: fleet?.instanceType ?? null, instanceCount: fleet?.count ?? null };
    }
    default:
      return none;
  }
}

/** With what can only be said of an option beside the others. */
function compared(options: readonly OptionReport[]): readonly OptionReport[] {
  const front = frontOf(options);
  const best = bestOf(options);
  const now = currentIn(options);
  return inOrder(
    options.map((option) => ({
      ...option,
      best: best.has(option.id),
      onFront: front.has(option.id),
      action: option.action === null || !option.feasible ? null : `${option.action}${savingWords(option, now)}`,
    })),
  );
}

/** What all models on one endpoint cost is beside what one of them costs now no saving. */
function savingWords(option: OptionReport, now: OptionReport | undefined): string {
  if (option.shared) {
    const { usdPerMonth } = option.shared;
    return usdPerMonth === null ? '' : `, ${aboutUsd(usdPerMonth)}/month for all of them`;
  }
  const saved = now ? usdOf(now) - usdOf(option) : Number.NaN;
  if (!Number.isFinite(saved) || Math.abs(saved) < 0.5) return '';
  return `, ${aboutUsd(Math.abs(saved))}/month ${saved > 0 ? 'less' : 'more'}`;
}

/** Of the best option of each type, by the closed formulas, scaled so that each goes through its cost at the present traffic. */
function curvesOf(
  known: readonly Option[],
  reports: readonly OptionReport[],
  { market, wishes }: Setting,
): readonly Curve[] {
  const possible = reports.filter(({ feasible }) => feasible);
  const suited = new Set(suitedTo(possible, reports, wishes).map(({ type }) => type));
  return reports
    .filter(({ best }) => best)
    .flatMap((report): readonly Curve[] => {
      const option = known.find(({ choice }) => choice.id === report.id)?.known;
      const { id, type, current, feasible, cost } = report;
      const curve = option ? costCurve(option.plan, option.load, market) : () => undefined;
      const competes = feasible && suited.has(type);
      return [{ type, option: id, current, competes, cost: throughPoint(curve, cost.usdPerMonth?.expected) }];
    });
}

/** The formulas leave out what only the simulated month sees; the difference at the present traffic is taken as a share of the cost. */
function throughPoint(curve: Curve['cost'], usd: number | undefined): Curve['cost'] {
  const formula = curve(1);
  const factor = usd === undefined || formula === undefined || formula <= 0 ? 1 : usd / formula;
  return (traffic) => {
    const value = (curve(traffic) ?? Number.NaN) * factor;
    return Number.isFinite(value) ? value : undefined;
  };
}

function sensitivitiesOf(
  now: Pick<DeploymentReport, 'options' | 'recommended' | 'reason' | 'inputs'>,
  whatIf: Ways['whatIf'],
): readonly Sensitivity[] {
  if (!whatIf) return [];
  return doublings.flatMap((doubling) => {
    const then = whatIf(doubled(now, doubling.of));
    return then ? [sensitivityOf(now, doubling, then)] : [];
  });
}
