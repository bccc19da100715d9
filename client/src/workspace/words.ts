import type { ListedDeployment, ProblemCounts, WorkspaceListing, WorkspaceTotal } from '#protocol/workspace.ts';

/** "2 errors, 1 warning"; empty where there are none. */
export function problemWords({ errors, warnings, infos }: ProblemCounts): string {
  const counts = [
    [errors, 'error'],
    [warnings, 'warning'],
    [infos, 'note'],
  ] as const;
  return counts.flatMap(([count, noun]) => (count === 0 ? [] : [counted(count, noun)])).join(', ');
}

export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}

/** "≈ $212/month · p95 180 ms · 1 error" */
export function figuresWords({ cost, p95, problems }: ListedDeployment): string {
  return [cost, p95, problemWords(problems)].filter((part) => part !== '').join(' · ');
}

export function nameWords({ name, when }: ListedDeployment): string {
  return when === null ? name : `${name} (${when})`;
}

/** For those who hear the row: the same in sentences. */
export function spokenWords(deployment: ListedDeployment, path: string): string {
  const { choice, cost, p95, problems } = deployment;
  const found = problemWords(problems);
  const parts = [nameWords(deployment), choice, cost, p95, found === '' ? 'no problems' : found, `in ${path}`];
  return parts.filter((part) => part !== '').join(', ');
}

/** Most expensive first; those whose cost is not known stand last. */
export function byCost(a: ListedDeployment, b: ListedDeployment): number {
  const worth = ({ usdPerMonth }: ListedDeployment): number => usdPerMonth ?? -1;
  return worth(b) - worth(a);
}

/** What the sum is of, and what is missing in it. */
export function totalSentences({ total, files, state }: WorkspaceListing): readonly string[] {
  if (total.deployments === 0) return [];
  const withDeployments = files.filter(({ deployments }) => deployments.length > 0).length;
  const what = `${counted(total.deployments, 'deployment')} in ${counted(withDeployments, 'file')}`;
  return [
    `Workspace: ${what}, ${total.words}, estimated.`,
    ...(state === 'looking' ? ['Not all files have been looked at yet.'] : []),
    ...(state === 'cancelled' ? ['The analysis was stopped: files may be missing.'] : []),
    ...missing('Not in the sum, because the cost is not known', total.unknown),
    ...missing('In the sum with a part only, because more is charged than has a price', total.partial),
  ];
}

const mostNames = 5;

function missing(why: string, names: WorkspaceTotal['unknown']): readonly string[] {
  if (names.length === 0) return [];
  const more = names.length > mostNames ? ` and ${String(names.length - mostNames)} more` : '';
  return [`${why}: ${names.slice(0, mostNames).join(', ')}${more}.`];
}
