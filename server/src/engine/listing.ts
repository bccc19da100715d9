import type { Analysis } from './analyse.ts';
import { figuresApartOf } from './estimates.ts';
import { formatUsd } from './model/units.ts';
import type { Settings } from './settings.ts';
import type { Span } from './text/span.ts';
import type { ListedDeployment, WorkspaceTotal } from '#protocol/workspace.ts';

/** A deployment as a list of all shows it. */
export interface Listed extends Omit<ListedDeployment, 'position' | 'problems'> {
  readonly anchor: Span;
  readonly extent: Span;
  /** Readings of one deployment stand at the same place of a file. */
  readonly place: string;
  /** Every price was read from AWS's figures, and all that the cost depends on is given. */
  readonly isExact: boolean;
  /** More is charged than what has a price. */
  readonly isPartial: boolean;
}

/** Takes the estimate of the current choice alone: some milliseconds at most. */
export function listedOf(analysis: Analysis, index: number, settings: Settings): Listed | undefined {
  const deployment = analysis.deployments[index];
  if (!deployment) return undefined;
  const { title, when, document, anchor, extent } = deployment;
  const { option, cost, p95, isExact } = figuresApartOf(analysis, index, settings);
  const usdPerMonth = option?.cost.usdPerMonth?.expected ?? null;
  return {
    name: title,
    when: when ?? null,
    choice: option ? `${option.type} · ${option.configuration}` : '',
    usdPerMonth,
    cost,
    p95Ms: option?.latencyMs?.p95 ?? null,
    p95,
    anchor,
    extent,
    place: `${String(document)} ${String(anchor.start)}`,
    isExact,
    isPartial: usdPerMonth !== null && (option?.cost.unknown.length ?? 0) > 0,
  };
}

/** What all files together cost. What is not known is in no sum, and named. */
export function totalOf(files: readonly (readonly Listed[])[]): WorkspaceTotal {
  const all = files.flat();
  const names = (some: readonly Listed[]): readonly string[] => [...new Set(some.map(({ name }) => name))];
  const unknown = names(all.filter(({ usdPerMonth }) => usdPerMonth === null));
  const partial = names(all.filter(({ isPartial }) => isPartial));
  const sums = files.flatMap((listed) => sumOf(listed) ?? []);
  const usdPerMonth = sums.length === 0 ? null : sums.reduce((sum, usd) => sum + usd, 0);
  const isExact = all.every((one) => one.usdPerMonth === null || one.isExact);
  const from = unknown.length + partial.length > 0 ? 'from ' : '';
  const words =
    usdPerMonth === null ? 'cost not known' : `${from}${isExact ? '' : '≈ '}${formatUsd(usdPerMonth)}/month`;
  const deployments = files.reduce((count, listed) => count + new Set(listed.map(({ place }) => place)).size, 0);
  return { deployments, usdPerMonth, words, unknown, partial };
}

/** Of the readings of one deployment only one comes true: the dearest counts. Null when nothing is known. */
function sumOf(listed: readonly Listed[]): number | null {
  const dearest = new Map<string, number>();
  for (const { place, usdPerMonth } of listed) {
    if (usdPerMonth !== null) dearest.set(place, Math.max(usdPerMonth, dearest.get(place) ?? 0));
  }
  return dearest.size === 0 ? null : [...dearest.values()].reduce((sum, usd) => sum + usd, 0);
}
