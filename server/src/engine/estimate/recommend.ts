import { listed } from '../model/listed.ts';
import { aboutUsd, formatDuration, formatUsd } from '../model/units.ts';
import type { OptionReport, OptionType } from '#protocol/report.ts';
import { refusedAtMost } from './capacity.ts';
import { currentIn, paysForAll, usdOf, worthwhile } from './front.ts';
import { percent } from './words.ts';
import { servesAll, type Wishes } from './option.ts';
import { duration, optionName, typeName } from './option-words.ts';

export interface Recommendation {
  readonly recommended: string | null;
  readonly reason: string;
}

/** Which options the choice is between, and what makes the others fall out. */
export interface Field {
  /** Options of hardware of which nobody has published how fast it is against today's. */
  readonly guessed: ReadonlySet<string>;
  /** "1M/month", when nobody gave it. */
  readonly assumedTraffic: string | undefined;
  readonly wishes: Wishes;
  /** The Region, where none of its prices have been read. */
  readonly unread: string | undefined;
}

/** A p95 objective shorter than this is somebody waiting for the answer; asynchronous results come by S3, batch results by the job. */
const interactiveSeconds = 60;
/** Of the present cost: what is saved on other hardware than that on which the time was given may be lost again. */
const uncertain = 0.05;

const later: ReadonlySet<OptionType> = new Set(['async', 'batch', 'aws-batch']);
const jobs: ReadonlySet<OptionType> = new Set(['batch', 'aws-batch']);
const sageMaker: ReadonlySet<OptionType> = new Set(['real-time', 'serverless', 'async', 'batch']);

/**
 * The cheapest option that is possible, can keep up, answers in the way that is asked for, and meets the objectives; the current one
 * where nothing better is sure to be cheaper. In what way is seen from the p95 objective or, without one, from the type chosen now:
 * who runs an endpoint that answers at once needs the answer. Nobody is sent to another service than theirs, but told of it.
 */
export function recommend(options: readonly OptionReport[], field: Field): Recommendation {
  const { wishes } = field;
  const feasible = options.filter(({ feasible: possible }) => possible);
  const inside = feasible.filter(({ type }) => isOfPlace(type, options));
  const outside = cheapestOutside(feasible, options, wishes);
  const no = outside ? 'No SageMaker option' : 'No option';
  if (inside.length === 0) return none(`${no} is possible: a limit forbids each of them${outsideWords(outside)}.`);
  const suited = suitedTo(inside, options, wishes).filter(paysForAll);
  const serving = suited.filter(servesAll);
  if (serving.length === 0) return none(`${names(suited)} cannot keep up with the traffic.`);
  const fast = serving.filter((option) => meetsLatency(option, wishes));
  if (fast.length === 0) return none(`${no} ${missedLatency(serving, wishes)}${outsideWords(outside)}.`);
  const priced = pricedOf(fast, field);
  const [cheapest] = priced;
  if (cheapest === undefined || fast.every(({ cost }) => cost.usdPerMonth === null)) return byElimination(fast, field);
  const current = currentIn(priced);
  const unpriced = fast.find((option) => option.current && option.cost.usdPerMonth === null);
  if (unpriced) return byElimination(fast, field);
  const best = current && isTooClose(current, cheapest) ? current : cheapest;
  const cheaper = outside && usdOf(outside) < usdOf(best) ? outside : undefined;
  const asides = `${outsideWords(cheaper)}${laterWords(best, suited, inside)}`;
  if (wishes.usdPerMonth !== undefined && usdOf(cheapest) > wishes.usdPerMonth) {
    const nearest = `the cheapest that is fit for it is ${optionName(cheapest)} with ${aboutUsd(usdOf(cheapest))}/month`;
    return none(`${no} keeps to ${formatUsd(wishes.usdPerMonth)}/month: ${nearest}${asides}.`);
  }
  const why = best === cheapest ? cheapestWords(best, priced, suited, field, cheaper) : closeWords(best, cheapest);
  return { recommended: best.id, reason: `${why}${nowWords(options, priced, wishes)}${asides}.` };
}

/** By cost; without those of hardware that is only guessed to be fast enough, where there are others. */
function pricedOf(fast: readonly OptionReport[], { guessed }: Field): readonly OptionReport[] {
  const sure = fast.filter(({ id }) => !guessed.has(id));
  return (sure.length > 0 ? sure : fast)
    .filter(({ cost }) => cost.usdPerMonth !== null)
    .toSorted((a, b) => usdOf(a) - usdOf(b));
}

/** Of the cheapest that is fit on an endpoint of its own, or else of what runs now; undefined where it is not known. */
export function usdOfOwn(options: readonly OptionReport[], field: Field): number | undefined {
  const { wishes } = field;
  const own = options.filter(({ feasible, shared, type }) => feasible && !shared && isOfPlace(type, options));
  const fit = suitedTo(own, options, wishes).filter((option) => servesAll(option) && meetsLatency(option, wishes));
  const chosen = pricedOf(fit, field)[0] ?? currentIn(options);
  return chosen?.cost.usdPerMonth?.expected;
}

/** Whether the change is between options of the place that the author has chosen: SageMaker, or the service it is in now. */
export function isOfPlace(type: OptionType, options: readonly OptionReport[]): boolean {
  const now = currentIn(options)?.type;
  return sageMaker.has(type) || (now !== undefined && !sageMaker.has(now));
}

/** Whether the caller gets the answer to his request, and not by S3 some time later. */
export function answersNow(type: OptionType): boolean {
  return !later.has(type);
}

/** Whether each request needs its answer at once; `asked` when the document says so itself. */
export function answersAtOnce(
  options: readonly OptionReport[],
  { p95Seconds }: Wishes,
): { readonly atOnce: boolean; readonly asked: boolean } {
  const now = currentIn(options)?.type;
  if (p95Seconds !== undefined) return { atOnce: p95Seconds < interactiveSeconds, asked: true };
  return { atOnce: now === undefined || !later.has(now), asked: false };
}

/** Those that answer in the way that is asked for; where limits leave none, those of a queue. */
export function suitedTo(
  feasible: readonly OptionReport[],
  options: readonly OptionReport[],
  wishes: Wishes,
): readonly OptionReport[] {
  const now = currentIn(options)?.type;
  const { atOnce } = answersAtOnce(options, wishes);
  // Only one who runs batch jobs now has all requests at hand beforehand.
  const hasAll = now !== undefined && jobs.has(now);
  const suited = feasible.filter(({ type }) => !later.has(type) || (!atOnce && (!jobs.has(type) || hasAll)));
  if (suited.length > 0) return suited;
  const queued = feasible.filter(({ type }) => type === 'async');
  return queued.length > 0 ? queued : feasible;
}

function meetsLatency({ latencyMs }: OptionReport, { p95Seconds = Infinity }: Wishes): boolean {
  return latencyMs !== null && latencyMs.p95 <= 1000 * p95Seconds;
}

/** The gain is less than what the figures are uncertain by. */
function isTooClose(current: OptionReport, cheapest: OptionReport): boolean {
  if (current.id === cheapest.id) return true;
  return usdOf(current) - usdOf(cheapest) <= uncertaintyOf(current, cheapest);
}

function uncertaintyOf(current: OptionReport, cheapest: OptionReport): number {
  const spread = ({ cost: { usdPerMonth } }: OptionReport): number =>
    usdPerMonth ? (usdPerMonth.high - usdPerMonth.low) / 2 : 0;
  // The two vary apart, so their spreads add up as squares do.
  return Math.max(worthwhile, uncertain * usdOf(current), Math.hypot(spread(current), spread(cheapest)));
}

function missedLatency(serving: readonly OptionReport[], { p95Seconds = 0 }: Wishes): string {
  const fastest = serving.toSorted((a, b) => (a.latencyMs?.p95 ?? Infinity) - (b.latencyMs?.p95 ?? Infinity))[0];
  const best = fastest?.latencyMs
    ? `; the nearest is ${optionName(fastest)} with ${duration(fastest.latencyMs.p95)}`
    : '';
  return `reaches a p95 of ${formatDuration(p95Seconds)}${best}`;
}

/** Where prices are missing, cost cannot decide; what is left over when there is only one can. */
function byElimination(fast: readonly OptionReport[], { unread }: Field): Recommendation {
  const [only] = fast;
  if (fast.length === 1 && only) {
    return {
      recommended: only.id,
      reason: `${optionName(only, true)} is the only option that is fit for it; its cost is not known.`,
    };
  }
  const unknown = fast.flatMap(({ cost }) => cost.unknown)[0];
  const wayOut = unread === undefined ? '' : `; \`mldeploy prices refresh --region ${unread}\` gets AWS's`;
  const why = unknown === undefined ? '' : ` (${unknown}${wayOut})`;
  return none(`${names(fast)} are fit for it, but they cannot be compared by cost${why}.`);
}

function cheapestWords(
  best: OptionReport,
  priced: readonly OptionReport[],
  suited: readonly OptionReport[],
  { wishes, assumedTraffic }: Field,
  cheaperOutside: OptionReport | undefined,
): string {
  const rank = `the ${priced.length > 1 ? 'cheapest' : 'only'} ${cheaperOutside ? 'SageMaker option' : 'option'} that`;
  const traffic = assumedTraffic === undefined ? '' : `, with an assumed ${assumedTraffic}`;
  const figures = `${aboutUsd(usdOf(best))}/month${shareWords(best)} at a p95 of ${duration(best.latencyMs?.p95 ?? 0)}${traffic}`;
  return `${optionName(best, true)} is ${rank} ${whatIsAskedFor(suited, wishes)}: ${figures}${gainWords(best, priced)}`;
}

/** ", this model's share of about $168/month," */
function shareWords({ shared }: OptionReport): string {
  if (!shared || shared.usdPerMonth === null) return '';
  return `, this model's share (${percent(shared.share)} of the requests) of ${aboutUsd(shared.usdPerMonth)}/month,`;
}

function gainWords(best: OptionReport, priced: readonly OptionReport[]): string {
  const now = currentIn(priced);
  if (now && now.id !== best.id) return `, ${aboutUsd(usdOf(now) - usdOf(best))}/month less than now`;
  const next = priced.find(({ type }) => type !== best.type) ?? priced.find(({ id }) => id !== best.id);
  const gain = next ? usdOf(next) - usdOf(best) : 0;
  return next && gain >= worthwhile ? `, ${aboutUsd(gain)}/month less than ${optionName(next)}` : '';
}

/** Why what runs now is not to be compared with. */
function nowWords(options: readonly OptionReport[], priced: readonly OptionReport[], wishes: Wishes): string {
  const now = currentIn(options);
  if (!now || priced.includes(now)) return '';
  const [code] = now.violations;
  if (code !== undefined) return `; what runs now is forbidden by ${code}`;
  if (now.latencyMs === null)
    return now.configuration === 'not known' ? '' : '; what runs now cannot keep up with the traffic';
  const throttled = now.capacity?.throttled ?? 0;
  if (throttled > refusedAtMost) return `; what runs now does not answer ${percent(throttled)} of the requests`;
  return meetsLatency(now, wishes) ? '' : `; what runs now has a p95 of ${duration(now.latencyMs.p95)}`;
}

/** "Stay with serverless: ml.m5.large would save about $3/month, which is within what the figures are uncertain by ($5)." */
function closeWords(current: OptionReport, cheapest: OptionReport): string {
  const gain = aboutUsd(usdOf(current) - usdOf(cheapest));
  const band = formatUsd(uncertaintyOf(current, cheapest));
  const figures = `${aboutUsd(usdOf(current))}/month at a p95 of ${duration(current.latencyMs?.p95 ?? 0)}`;
  return `${optionName(current, true)} may stay: ${figures}. ${optionName(cheapest, true)} would save ${gain}/month, which is within what the figures are uncertain by (${band})`;
}

/** "answers at once and keeps to a p95 of 500 ms and $200/month" */
function whatIsAskedFor(suited: readonly OptionReport[], { p95Seconds, usdPerMonth }: Wishes): string {
  const goals = [
    p95Seconds === undefined ? '' : `a p95 of ${formatDuration(p95Seconds)}`,
    usdPerMonth === undefined ? '' : `${formatUsd(usdPerMonth)}/month`,
  ].filter((goal) => goal !== '');
  const atOnce = suited.every(({ type }) => !later.has(type));
  const wants = [atOnce ? 'answers at once' : '', goals.length > 0 ? `keeps to ${goals.join(' and ')}` : ''];
  return wants.filter((want) => want !== '').join(' and ') || 'keeps up with the traffic';
}

/** What waiting for the answer would save; a job would save more, but takes no single requests. */
function laterWords(best: OptionReport, suited: readonly OptionReport[], inside: readonly OptionReport[]): string {
  const cheaper = inside.filter(
    (option) =>
      option.type === 'async' && !suited.includes(option) && option.latencyMs !== null && usdOf(option) < usdOf(best),
  );
  const [first, ...others] = cheaper;
  if (!first) return '';
  const cheapest = others.reduce((a, b) => (usdOf(b) < usdOf(a) ? b : a), first);
  return `; ${optionName(cheapest)} would cost ${aboutUsd(usdOf(cheapest))}/month, if the answer may come later`;
}

/** Of those that are fit for it in another place than the author has chosen. */
function cheapestOutside(
  feasible: readonly OptionReport[],
  options: readonly OptionReport[],
  wishes: Wishes,
): OptionReport | undefined {
  return suitedTo(feasible, options, wishes)
    .filter(({ type, cost }) => !isOfPlace(type, options) && cost.usdPerMonth !== null)
    .filter((option) => servesAll(option) && meetsLatency(option, wishes))
    .toSorted((a, b) => usdOf(a) - usdOf(b))[0];
}

function outsideWords(option: OptionReport | undefined): string {
  if (!option) return '';
  return `; outside of SageMaker, ${optionName(option)} would cost ${aboutUsd(usdOf(option))}/month`;
}

function none(reason: string): Recommendation {
  return { recommended: null, reason };
}

function names(options: readonly OptionReport[]): string {
  const types = [...new Set(options.map(({ type }) => type))];
  return listed(types.map((type, index) => typeName(type, index === 0)));
}
