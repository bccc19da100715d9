import type { DeploymentReport, OptionReport, OptionType } from '#protocol/report.ts';
import { optionName } from './format.ts';

export const sortKeys = ['option', 'cost', 'p50', 'p95', 'fits'] as const;
export type SortKey = (typeof sortKeys)[number];

export interface Sort {
  readonly by: SortKey;
  readonly descending: boolean;
}

export interface Place {
  readonly option: OptionReport;
  /** How many other configurations of the type there are; undefined in their own rows. */
  readonly others: number | undefined;
  /** Of its type, the one that stands above it; undefined for that one itself. */
  readonly below: OptionReport | undefined;
}

/**
 * The rows of the table: the best of each type, followed by its other configurations where the type is expanded. What fits comes
 * before what misses an objective, and that before what is ruled out, whatever the column it is sorted by.
 */
export function placesOf(
  { options }: Pick<DeploymentReport, 'options'>,
  sort: Sort,
  expanded: readonly OptionType[],
): readonly Place[] {
  const compare = comparison(sort);
  const types = [...new Set(options.map(({ type }) => type))];
  const groups = types.flatMap((type) => {
    const all = options.filter((option) => option.type === type);
    const best = all.find((option) => option.best) ?? all[0];
    return best ? [{ best, others: all.filter((option) => option !== best).toSorted(compare) }] : [];
  });
  return groups
    .toSorted((a, b) => compare(a.best, b.best))
    .flatMap(({ best, others }) => [
      { option: best, others: others.length, below: undefined },
      ...(expanded.includes(best.type) ? others.map((option) => ({ option, others: undefined, below: best })) : []),
    ]);
}

/** 0 fits, 1 misses an objective, 2 is ruled out. */
export function rankOf({ feasible, meets }: OptionReport): number {
  if (!feasible) return 2;
  return meets === false ? 1 : 0;
}

function comparison({ by, descending }: Sort): (a: OptionReport, b: OptionReport) => number {
  const sign = descending ? -1 : 1;
  return (a, b) => (by === 'fits' ? sign : 1) * (rankOf(a) - rankOf(b)) || compareBy(by, a, b, sign);
}

function compareBy(by: SortKey, a: OptionReport, b: OptionReport, sign: number): number {
  if (by === 'option')
    return (
      sign *
      (optionName(a.type).localeCompare(optionName(b.type), 'en') ||
        a.configuration.localeCompare(b.configuration, 'en', { numeric: true }))
    );
  const key = by === 'fits' ? 'cost' : by;
  const [x, y] = [figureOf(a, key), figureOf(b, key)];
  // What is not known has no place among the figures, from whichever side they are read.
  if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
  return (by === 'fits' ? 1 : sign) * (x - y);
}

function figureOf(option: OptionReport, key: 'cost' | 'p50' | 'p95'): number | undefined {
  return key === 'cost' ? option.cost.usdPerMonth?.expected : option.latencyMs?.[key];
}
