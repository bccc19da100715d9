import type { Deployment } from '../model/deployment.ts';
import type { Cost, OptionReport, SharedEndpoint } from '#protocol/report.ts';
import { assumed, mibPerVcpu } from '../catalogue/catalogue.ts';
import { refusedAtMost } from './capacity.ts';
import { billOf, type Bill } from './cost.ts';
import { billOfEach, shareOfBill } from './cost/shared-bill.ts';
import { pacedLoad, paceOf, type Pace } from './hardware.ts';
import { costLine, totalOf, weakest } from './lines.ts';
import type { Market } from './market.ts';
import type { Plan } from './plan.ts';
import type { Run } from './simulate/run.ts';
import type { Choice, Shared } from './shared.ts';
import { whatIsUnknown } from './unknown.ts';
import { configurationWords } from './words.ts';
import type { Load } from './workload.ts';

/** How long a plan takes and what it uses under a load: a simulated month. */
export type Measure = (plan: Plan, load: Load) => Run;

/** A choice with what it comes to, when that is known. */
export interface Option {
  readonly choice: Choice;
  readonly known: Known | undefined;
}

export interface Known {
  readonly plan: Plan;
  readonly pace: Pace;
  /** With the inference time on this plan's hardware. */
  readonly load: Load;
  readonly run: Run;
  readonly bill: Bill;
  /** Of the endpoint that several models share; the bill is this one's part of it. */
  readonly whole?: Bill;
}

export interface Wishes {
  readonly p95Seconds: number | undefined;
  readonly usdPerMonth: number | undefined;
}

/** What all options of a deployment are worked out with. */
export interface Setting {
  readonly deployment: Deployment;
  readonly load: Load;
  readonly market: Market;
  readonly wishes: Wishes;
  /** For which the inference time is given. */
  readonly today: Plan | undefined;
  readonly measure: Measure;
}

export function optionOf(choice: Choice, plan: Plan | undefined, setting: Setting): Option {
  if (!plan) return { choice, known: undefined };
  const pace = choice.current ? { factor: 1, isGuess: false } : paceOf(plan, setting.today);
  const { shared } = choice;
  const load = shared ? shared.load : pacedLoad(setting.load, pace);
  const run = setting.measure(plan, load);
  const whole = billOf(plan, load, setting.market, run);
  const known = { plan, pace, load, run };
  if (shared) return { choice, known: { ...known, whole, bill: shareOfBill(whole, shared) } };
  return { choice, known: { ...known, bill: choice.apart ? billOfEach(whole) : whole } };
}

/** The option alone: what the others say of it (best, on the front, how much it saves) is not yet in it. */
export function optionReport({ choice, known }: Option, { deployment, wishes }: Setting): OptionReport {
  const { id, type, current, violations, unavailable, title } = choice;
  const base = {
    id,
    type,
    current,
    best: false,
    onFront: false,
    feasible: violations.length === 0 && (known !== undefined || current),
    violations: violations.map(({ code }) => code),
    reasons: violations.map(({ message }) => message),
    action: current ? null : title,
    ...(unavailable !== undefined &&
      !current &&
      violations.length === 0 && { noSwitch: `No switch from here: ${unavailable}.` }),
  };
  if (!known) {
    const unknown = current ? whatIsUnknown(deployment, type) : ['no configuration of this type is known for it'];
    const cost: Cost = { usdPerMonth: null, grade: 'estimated', lines: [], unknown };
    const nothing = { configuration: 'not known', latencyMs: null, capacity: null, meets: null };
    return { ...base, ...nothing, cost, assumptions: [] };
  }
  const { plan, run, bill, pace } = known;
  const cost: Cost = {
    usdPerMonth: totalOf(bill.lines) ?? null,
    grade: weakest(bill.lines.map(({ grade }) => grade)),
    lines: bill.lines.map(costLine),
    unknown: [
      ...new Set(bill.lines.flatMap(({ unknown }) => (unknown === undefined ? [] : [unknown]))),
      ...bill.excluded(),
    ],
  };
  return {
    ...base,
    ...(choice.shared && known.whole && { shared: sharedReport(choice.shared, known.whole) }),
    configuration: `${configurationWords(plan)}${choice.apart ? ' for each model' : ''}`,
    meets: meetsWishes(type, run, cost, wishes),
    cost,
    latencyMs: run.latency,
    capacity: run.capacity,
    assumptions: [
      ...(run.problem === null ? [] : [run.problem]),
      ...paceWords(pace),
      ...run.assumptions,
      ...bill.assumptions(),
    ],
  };
}

function sharedReport({ models, share, isRare, othersUsd }: Shared, whole: Bill): SharedEndpoint {
  return {
    models,
    share,
    usdPerMonth: totalOf(whole.lines)?.expected ?? null,
    separateUsdPerMonth: othersUsd ?? null,
    rarelyCalled: isRare,
  };
}

function meetsWishes(type: OptionReport['type'], run: Run, { usdPerMonth }: Cost, wishes: Wishes): boolean | null {
  if (!servesAll({ type, latencyMs: run.latency, capacity: run.capacity })) return false;
  if (run.latency && wishes.p95Seconds !== undefined && run.latency.p95 > 1000 * wishes.p95Seconds) return false;
  if (wishes.usdPerMonth === undefined) return true;
  return usdPerMonth === null ? null : usdPerMonth.expected <= wishes.usdPerMonth;
}

/** It keeps up, refuses hardly any request, and does not take so long that AWS ends more than one in twenty. */
export function servesAll({
  type,
  latencyMs,
  capacity,
}: Pick<OptionReport, 'type' | 'latencyMs' | 'capacity'>): boolean {
  const longest = type === 'real-time' || type === 'serverless' ? assumed.answerWithinSeconds : Infinity;
  return latencyMs !== null && latencyMs.p95 <= 1000 * longest && (capacity?.throttled ?? 0) <= refusedAtMost;
}

function paceWords({ factor, isGuess, by }: Pace): readonly string[] {
  if (isGuess) {
    return [
      'The inference time is that of the present hardware: nothing is published of how fast the model is on this.',
    ];
  }
  if (Math.abs(factor - 1) < 1e-9) return [];
  const times = String(Number(factor.toPrecision(2)));
  const why =
    by === 'vcpu'
      ? `with this memory comes ${factor > 1 ? 'less' : 'more'} of a vCPU (${String(mibPerVcpu)} MB for a whole one, a figure of Lambda's)`
      : 'by a published comparison of the accelerators';
  return [
    `An inference is taken to last ${times} times as long as on the present hardware: ${why}. After a switch the time in the manifest counts for the new hardware: measure it there.`,
  ];
}
