import type { DeploymentDiff, Diff, Side } from '#protocol/diff.ts';
import { duration, usd } from '#protocol/report-words.ts';

/** The cells of a deployment, in the order of `heads`. */
export const heads = ['deployment', 'cost a month', 'difference', 'p95', 'configuration'] as const;

export function cellsOf(one: DeploymentDiff): readonly string[] {
  const { before, after } = one;
  return [
    one.name + (one.when === null ? '' : ` (when ${one.when})`),
    changed(before && costWords(before), after && costWords(after)),
    roughly(one) + differenceWords(one),
    changed(before && p95Words(before), after && p95Words(after)),
    changed(before && runsOn(before), after && runsOn(after)),
  ];
}

function changed(before: string | null, after: string | null): string {
  if (before === null) return `new: ${after ?? ''}`;
  if (after === null) return `${before} -> gone`;
  return before === after ? after : `${before} -> ${after}`;
}

function costWords({ usdPerMonth, grade, unknown }: Side): string {
  if (usdPerMonth === null) return 'not known';
  return `${unknown.length > 0 ? 'from ' : ''}${grade === 'verified' ? '' : '~'}${usd(usdPerMonth.expected)}`;
}

function p95Words({ p95Ms }: Side): string {
  return p95Ms === null ? '-' : duration(p95Ms);
}

function runsOn({ type, configuration }: Side): string {
  return type === null ? configuration : `${type}, ${configuration}`;
}

function differenceWords({ differenceUsd }: { readonly differenceUsd: number | null }): string {
  if (differenceUsd === null) return 'not known';
  if (Math.abs(differenceUsd) < 0.005) return 'none';
  return `${differenceUsd > 0 ? '+' : '-'}${usd(Math.abs(differenceUsd))}`;
}

/** "~" where a price in it is derived or estimated. */
function roughly({ before, after, differenceUsd }: DeploymentDiff): string {
  const isKnown = differenceUsd !== null && Math.abs(differenceUsd) >= 0.005;
  return isKnown && [before, after].some((side) => side && side.grade !== 'verified') ? '~' : '';
}

/** "~$270.04 -> ~$590.04 a month, difference ~+$320.00" */
export function totalWords(diff: Diff): string {
  const { beforeUsd, afterUsd } = diff.total;
  const mark = markOf(diff);
  return `${mark}${usd(beforeUsd)} -> ${mark}${usd(afterUsd)} a month, difference ${totalDifference(diff)}`;
}

/** "~+$320.00" */
export function totalDifference(diff: Diff): string {
  const words = differenceWords(diff.total);
  return words === 'none' ? words : markOf(diff) + words;
}

function markOf({ deployments }: Diff): string {
  return deployments.some((one) => roughly(one) !== '') ? '~' : '';
}

export function versionsWords({ base, head }: Diff): string {
  const name = ({ name: given, commit }: Diff['base']): string =>
    commit === null || commit.startsWith(given) ? given : `${given} (${commit.slice(0, 9)})`;
  return `${name(base)} -> ${name(head)}`;
}
