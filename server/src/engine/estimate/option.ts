import type { Deployment } from '../model/deployment.ts';
import type { Cost, OptionReport } from '#protocol/report.ts';
import { billOf } from './cost.ts';
import { costLine, totalOf, weakest } from './lines.ts';
import type { Market } from './market.ts';
import type { ResponseTime } from './latency.ts';
import type { Alternative } from '../model/alternative.ts';
import type { Plan } from './plan.ts';
import { whatIsUnknown } from './unknown.ts';
import { configurationWords } from './words.ts';
import type { Load } from './workload.ts';

/** A choice with what it comes to, when that is known. */
export interface Option {
  readonly choice: Alternative;
  readonly known: { readonly plan: Plan; readonly time: ResponseTime } | undefined;
}

export function optionReport(
  { choice, known }: Option,
  deployment: Deployment,
  load: Load,
  market: Market,
): OptionReport {
  const { type, current, violations, unavailable, title } = choice;
  const base = {
    id: type,
    type,
    best: true,
    onFront: false,
    meets: null,
    capacity: null,
    current,
    feasible: violations.length === 0 && (known !== undefined || current),
    violations: violations.map(({ code }) => code),
    reasons: violations.map(({ message }) => message),
    action: current ? null : title,
  };
  const cannotWrite = unavailable === undefined ? [] : [unavailable];
  if (!known) {
    const unknown = current ? whatIsUnknown(deployment, type) : ['no configuration of this type is known for it'];
    const cost: Cost = { usdPerMonth: null, grade: 'estimated', lines: [], unknown };
    return { ...base, configuration: 'not known', cost, latencyMs: null, assumptions: cannotWrite };
  }
  const { plan, time } = known;
  const { lines, assumptions } = billOf(plan, load, market);
  return {
    ...base,
    configuration: configurationWords(plan),
    cost: {
      usdPerMonth: totalOf(lines) ?? null,
      grade: weakest(lines.map(({ grade }) => grade)),
      lines: lines.map(costLine),
      unknown: [...new Set(lines.flatMap(({ unknown }) => (unknown === undefined ? [] : [unknown])))],
    },
    latencyMs: time.latency,
    assumptions: [...time.assumptions, ...assumptions(), ...cannotWrite],
  };
}
