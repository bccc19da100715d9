import { endpointTypes, type Deployment, type EndpointType } from '../model/deployment.ts';
import { pricesDate } from '../catalogue/catalogue.ts';
import { valueOf } from '../model/field.ts';
import { secondsPerMonth } from '../model/units.ts';
import type { Settings } from '../settings.ts';
import type { DeploymentReport, Fact } from '#protocol/report.ts';
import { refusedAtMost } from './capacity.ts';
import { chartOf, type Curve } from './chart.ts';
import { formulas, type LatencyModel } from './latency.ts';
import { marketOf, type Market } from './market.ts';
import { optionReport, type Option } from './option.ts';
import { planOf } from './plan-of.ts';
import type { Alternative } from '../model/alternative.ts';
import { recommend } from './recommend.ts';
import { costCurve } from './scaled.ts';
import { basisOf, loadOf, type Load } from './workload.ts';

/** What each way of running the deployment costs and how fast it answers. Pure and total. */
export function estimate(
  deployment: Deployment,
  choices: readonly Alternative[],
  settings: Settings,
  latency: LatencyModel = formulas,
): DeploymentReport {
  const load = loadOf(deployment, settings);
  const region = valueOf(deployment.region) ?? settings.region;
  const market = marketOf(region, settings);
  const options = endpointTypes.map((type): Option => {
    const choice = choices.find((candidate) => candidate.type === type) ?? missing(type, deployment);
    const plan = planOf(choice, deployment);
    return { choice, known: plan && { plan, time: latency(plan, load) } };
  });
  const reports = options.map((option) => optionReport(option, deployment, load, market));
  const refusing = options
    .filter(({ known }) => (known?.time.refused ?? 0) > refusedAtMost)
    .map(({ choice }) => choice.type);
  const { p95Seconds, usdPerMonth } = deployment.objectives;
  const wishes = { p95Seconds: valueOf(p95Seconds), usdPerMonth: valueOf(usdPerMonth) };
  return {
    name: deployment.title,
    region,
    when: deployment.when ?? null,
    requestsPerMonth: load.averagePerSecond * secondsPerMonth,
    options: reports,
    objectives: {
      p95Ms: wishes.p95Seconds === undefined ? null : 1000 * wishes.p95Seconds,
      usdPerMonth: wishes.usdPerMonth ?? null,
    },
    ...recommend(reports, wishes, new Set(refusing)),
    why: [],
    sensitivity: [],
    pricesOf: pricesDate,
    chart: chartOf(
      options.map((option) => curveOf(option, load, market)),
      load,
    ),
    workload: [...load.facts, regionFact(deployment, region)],
  };
}

function curveOf({ choice, known }: Option, load: Load, market: Market): Curve {
  const cost = known ? costCurve(known.plan, load, market) : () => undefined;
  return {
    type: choice.type,
    option: choice.type,
    current: choice.current,
    feasible: choice.violations.length === 0,
    cost,
  };
}

/** A type that nobody offered a choice for. */
function missing(type: EndpointType, { type: now }: Deployment): Alternative {
  const current = valueOf(now) === type;
  return { type, current, configuration: undefined, violations: [], unavailable: undefined, title: null };
}

function regionFact({ region }: Deployment, value: string): Fact {
  return { label: 'Region', value, ...basisOf(region.kind === 'known') };
}
