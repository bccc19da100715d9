import type { Analysis } from './analyse.ts';
import { baselineOf } from './estimates.ts';
import { sinceCommit } from './estimate/lens.ts';
import { formatUsd } from './model/units.ts';
import type { Settings } from './settings.ts';
import type { FileCost } from '#protocol/baseline.ts';

/** A deployment with what it costs now, null when that is not known. */
interface Costed {
  readonly name: string;
  readonly when: string | undefined;
  /** Readings of one deployment stand at the same place. */
  readonly place: string;
  readonly usd: number | null;
  readonly isExact: boolean;
  /** More is charged than what has a price. */
  readonly isPartial: boolean;
}

function costed(analysis: Analysis, index: number, settings: Settings): Costed | undefined {
  const deployment = analysis.deployments[index];
  if (!deployment) return undefined;
  const { title, when, document, anchor } = deployment;
  const cost = baselineOf(analysis, index, settings)?.cost;
  const usd = cost?.usdPerMonth;
  const isExact = cost?.grade === 'verified' && usd !== null && usd?.low === usd?.high;
  const isPartial = usd !== null && (cost?.unknown ?? []).length > 0;
  const place = `${String(document)} ${String(anchor.start)}`;
  return { name: title, when, place, usd: usd?.expected ?? null, isExact, isPartial };
}

function costedIn(analysis: Analysis, settings: Settings): readonly Costed[] {
  return [...analysis.deployments.keys()].flatMap((index) => costed(analysis, index, settings) ?? []);
}

/** What one deployment costs more than in the other version. Null where that is not known, or it is new. */
export function differenceSince(now: Analysis, index: number, before: Analysis, settings: Settings): number | null {
  const wanted = now.deployments[index];
  const same = ({ title, when }: Named): boolean => title === wanted?.title && when === wanted.when;
  const nth = now.deployments.slice(0, index).filter(same).length;
  const then = before.deployments.map((one, at) => (same(one) ? at : -1)).filter((at) => at >= 0)[nth];
  const usd = costed(now, index, settings)?.usd ?? null;
  const old = then === undefined ? null : (costed(before, then, settings)?.usd ?? null);
  return usd === null || old === null ? null : usd - old;
}

type Named = Analysis['deployments'][number];

/** What all deployments of a file cost together, and how much more than in the other version. */
export function fileCostOf(now: Analysis, before: Analysis | undefined, settings: Settings): FileCost | null {
  const costs = costedIn(now, settings);
  if (costs.length === 0) return null;
  const usdPerMonth = sumOf(costs);
  const differenceUsd = before ? difference(costs, costedIn(before, settings)) : null;
  const isExact = costs.every((one) => one.usd === null || one.isExact);
  const unknown = costs.filter(({ usd }) => usd === null).map(({ name }) => name);
  const from = costs.some(({ isPartial }) => isPartial) ? 'from ' : '';
  const total =
    usdPerMonth === null ? 'cost not known' : `${from}${isExact ? '' : '≈ '}${formatUsd(usdPerMonth)}/month`;
  const since = differenceUsd === null ? '' : sinceCommit(differenceUsd);
  return { usdPerMonth, differenceUsd, isExact, unknown, words: since === '' ? total : `${total}, ${since}` };
}

function difference(now: readonly Costed[], before: readonly Costed[]): number {
  const pairs = paired(now, before);
  const matched = new Set(pairs.map((pair) => pair.before));
  const isUnknown = ({ after, before: old }: Pair): boolean => after.usd === null || old?.usd === null;
  const left = pairs.filter((pair) => !isUnknown(pair));
  const gone = before.filter((one) => !matched.has(one));
  const then = [...left.flatMap((pair) => pair.before ?? []), ...gone];
  return (sumOf(left.map(({ after }) => after)) ?? 0) - (sumOf(then) ?? 0);
}

interface Pair {
  readonly after: Costed;
  /** Undefined for what is new. */
  readonly before: Costed | undefined;
}

/** By name and condition, in order where several have the same. */
function paired(now: readonly Costed[], before: readonly Costed[]): readonly Pair[] {
  const left = [...before];
  return now.map((after) => {
    const at = left.findIndex(({ name, when }) => name === after.name && when === after.when);
    return { after, before: at < 0 ? undefined : left.splice(at, 1)[0] };
  });
}

/** Of the readings of one deployment only one comes true: the dearest counts. Null when nothing is known. */
function sumOf(costs: readonly Costed[]): number | null {
  const dearest = new Map<string, number>();
  for (const { place, usd } of costs) {
    if (usd !== null) dearest.set(place, Math.max(usd, dearest.get(place) ?? 0));
  }
  return dearest.size === 0 ? null : [...dearest.values()].reduce((sum, usd) => sum + usd, 0);
}
