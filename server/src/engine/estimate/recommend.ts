import { assumed } from '../catalogue/catalogue.ts';
import { formatDuration, formatUsd } from '../model/units.ts';
import type { OptionReport, OptionType } from '#protocol/report.ts';

export interface Wishes {
  readonly p95Seconds: number | undefined;
  readonly usdPerMonth: number | undefined;
}

export interface Recommendation {
  readonly recommended: string | null;
  readonly reason: string;
}

/** A p95 objective shorter than this is somebody waiting for the answer; asynchronous results come by S3, batch results by the job. */
const interactiveSeconds = 60;

/**
 * The cheapest option that is possible, can keep up, answers in the way that is asked for, and meets the objectives. In what way is
 * seen from the p95 objective or, without one, from the type chosen now: who runs an endpoint that answers at once needs the answer.
 * `refused` are those that would throttle requests at the peak.
 */
export function recommend(
  options: readonly OptionReport[],
  wishes: Wishes,
  refused: ReadonlySet<OptionType> = new Set(),
): Recommendation {
  const feasible = options.filter(({ feasible: possible }) => possible);
  if (feasible.length === 0) return none('No option is possible: a limit forbids each of them.');
  const suited = suitedTo(feasible, options, wishes);
  const serving = suited.filter((option) => canServe(option) && !refused.has(option.type));
  if (serving.length === 0) return none(`${names(suited)} cannot keep up with the traffic as configured.`);
  const fast = serving.filter((option) => meetsLatency(option, wishes));
  if (fast.length === 0) return none(missedLatency(serving, wishes));
  const priced = fast.filter(({ cost }) => cost.usdPerMonth !== null).sort((a, b) => usdOf(a) - usdOf(b));
  const [best] = priced;
  if (best === undefined || (fast.length > priced.length && fast.length > 1)) return byElimination(fast);
  if (wishes.usdPerMonth !== undefined && usdOf(best) > wishes.usdPerMonth) {
    return none(
      `No option keeps to ${formatUsd(wishes.usdPerMonth)}/month: the cheapest that is fit for it is ${best.type} with about ${formatUsd(usdOf(best))}/month${laterWords(best, suited, feasible)}.`,
    );
  }
  const aside = `${refusedWords(best, suited, refused)}${laterWords(best, suited, feasible)}`;
  return { recommended: best.id, reason: `${reasonFor(best, priced, suited, wishes)}${aside}.` };
}

function suitedTo(
  feasible: readonly OptionReport[],
  options: readonly OptionReport[],
  { p95Seconds }: Wishes,
): readonly OptionReport[] {
  const now = options.find(({ current }) => current)?.type;
  const atOnce = p95Seconds === undefined ? now !== 'async' && now !== 'batch' : p95Seconds < interactiveSeconds;
  const suits: Record<OptionType, boolean> = {
    'real-time': true,
    serverless: true,
    async: !atOnce,
    // Only one who runs batch jobs now has all requests at hand beforehand.
    batch: !atOnce && now === 'batch',
    lambda: false,
    fargate: false,
    ecs: false,
    'aws-batch': false,
  };
  const suited = feasible.filter(({ type }) => suits[type]);
  if (suited.length > 0) return suited;
  const queued = feasible.filter(({ type }) => type === 'async');
  return queued.length > 0 ? queued : feasible;
}

function meetsLatency({ latencyMs }: OptionReport, { p95Seconds = Infinity }: Wishes): boolean {
  return latencyMs !== null && latencyMs.p95 <= 1000 * p95Seconds;
}

/** It keeps up, and does not take so long that AWS ends more than one request in twenty. */
function canServe({ type, latencyMs }: OptionReport): boolean {
  const longest = type === 'real-time' || type === 'serverless' ? assumed.answerWithinSeconds : Infinity;
  return latencyMs !== null && latencyMs.p95 <= 1000 * longest;
}

function missedLatency(serving: readonly OptionReport[], { p95Seconds = 0 }: Wishes): string {
  const fastest = [...serving].sort((a, b) => (a.latencyMs?.p95 ?? Infinity) - (b.latencyMs?.p95 ?? Infinity))[0];
  const best = fastest?.latencyMs ? `; the nearest is ${fastest.type} with ${duration(fastest.latencyMs.p95)}` : '';
  return `No option reaches a p95 of ${formatDuration(p95Seconds)}${best}.`;
}

/** Where prices are missing, cost cannot decide; what is left over when there is only one can. */
function byElimination(fast: readonly OptionReport[]): Recommendation {
  const [only] = fast;
  if (fast.length === 1 && only)
    return {
      recommended: only.id,
      reason: `${title(only)} is the only option that is fit for it; its cost is not known.`,
    };
  const unknown = fast.flatMap(({ cost }) => cost.unknown)[0];
  return none(
    `${names(fast)} are fit for it, but they cannot be compared by cost${unknown === undefined ? '' : ` (${unknown})`}.`,
  );
}

function reasonFor(
  best: OptionReport,
  priced: readonly OptionReport[],
  suited: readonly OptionReport[],
  wishes: Wishes,
): string {
  const [, next] = priced;
  const rank = next ? 'the cheapest that' : 'the only option that';
  const than = next ? `, about ${formatUsd(usdOf(next) - usdOf(best))}/month less than ${next.type}` : '';
  const figures = `about ${formatUsd(usdOf(best))}/month at a p95 of ${duration(best.latencyMs?.p95 ?? 0)}`;
  return `${title(best)} is ${rank} ${whatIsAskedFor(suited, wishes)}: ${figures}${than}`;
}

/** "answers at once and keeps to a p95 of 500 ms and $200/month" */
function whatIsAskedFor(suited: readonly OptionReport[], { p95Seconds, usdPerMonth }: Wishes): string {
  const goals = [
    p95Seconds === undefined ? '' : `a p95 of ${formatDuration(p95Seconds)}`,
    usdPerMonth === undefined ? '' : `${formatUsd(usdPerMonth)}/month`,
  ].filter((goal) => goal !== '');
  const atOnce = suited.every(({ type }) => type === 'real-time' || type === 'serverless');
  const wants = [atOnce ? 'answers at once' : '', goals.length > 0 ? `keeps to ${goals.join(' and ')}` : ''];
  return wants.filter((want) => want !== '').join(' and ') || 'keeps up with the traffic';
}

/** Why a cheaper one that answers in the same way was passed over. */
function refusedWords(best: OptionReport, suited: readonly OptionReport[], refused: ReadonlySet<OptionType>): string {
  const cheaper = suited.filter((option) => refused.has(option.type) && usdOf(option) < usdOf(best));
  return cheaper.map(({ type }) => `; ${type} as configured would refuse requests at the peak`).join('');
}

/** What waiting for the answer would save. */
function laterWords(best: OptionReport, suited: readonly OptionReport[], feasible: readonly OptionReport[]): string {
  const later = feasible.filter(
    (option) => !suited.includes(option) && option.latencyMs !== null && usdOf(option) < usdOf(best),
  );
  if (later.length === 0) return '';
  const cheapest = later.reduce((a, b) => (usdOf(b) < usdOf(a) ? b : a));
  return `; ${cheapest.type} would cost about ${formatUsd(usdOf(cheapest))}/month, if the answer may come later`;
}

function none(reason: string): Recommendation {
  return { recommended: null, reason };
}

function usdOf({ cost }: OptionReport): number {
  return cost.usdPerMonth?.expected ?? Infinity;
}

function names(options: readonly OptionReport[]): string {
  const words = options.map(({ type }, index) => (index === 0 ? titleOf(type) : type));
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

function title({ type }: OptionReport): string {
  return titleOf(type);
}

function titleOf(type: OptionType): string {
  return type === 'async' ? 'Asynchronous' : `${type[0]?.toUpperCase() ?? ''}${type.slice(1)}`;
}

/** "258 ms", "5.7 s", "62 min", "1.2 h" */
export function duration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 120_000) return `${Number((ms / 1000).toPrecision(2))} s`;
  return ms < 7_200_000 ? `${Math.round(ms / 60_000)} min` : `${Number((ms / 3_600_000).toPrecision(2))} h`;
}
