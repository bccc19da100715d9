import type { Translate } from '../translate.ts';
import type {
  ListedDeployment,
  ListedFile,
  ProblemCounts,
  WorkspaceListing,
  WorkspaceTotal,
} from '#protocol/workspace.ts';

/** "2 errors, 1 warning"; empty where there are none. */
export function problemWords({ errors, warnings, infos }: ProblemCounts, t: Translate): string {
  return [
    ...(errors === 0 ? [] : [errors === 1 ? t('1 error') : t('{0} errors', errors)]),
    ...(warnings === 0 ? [] : [warnings === 1 ? t('1 warning') : t('{0} warnings', warnings)]),
    ...(infos === 0 ? [] : [infos === 1 ? t('1 note') : t('{0} notes', infos)]),
  ].join(', ');
}

/** "≈ $212/month · p95 180 ms · 1 error" */
export function figuresWords({ cost, p95, problems }: ListedDeployment, t: Translate): string {
  return [cost, p95, problemWords(problems, t)].filter((part) => part !== '').join(' · ');
}

export function nameWords({ name, when }: ListedDeployment): string {
  return when === null ? name : `${name} (${when})`;
}

/** For those who hear the row: the same in sentences. */
export function spokenWords(deployment: ListedDeployment, path: string, t: Translate): string {
  const { choice, cost, p95, problems } = deployment;
  const found = problemWords(problems, t);
  const parts = [nameWords(deployment), choice, cost, p95, found === '' ? t('no problems') : found, t('in {0}', path)];
  return parts.filter((part) => part !== '').join(', ');
}

/** A row of a folder, for those who hear it: what stands in the rows below it. */
export function spokenFolder(name: string, files: readonly ListedFile[], t: Translate): string {
  const sum = (count: (file: ListedFile) => number): number => files.reduce((total, file) => total + count(file), 0);
  const found = problemWords(
    {
      errors: sum(({ problems }) => problems.errors),
      warnings: sum(({ problems }) => problems.warnings),
      infos: sum(({ problems }) => problems.infos),
    },
    t,
  );
  const deployments = sum((file) => file.deployments.length);
  return [name, deploymentWords(deployments, t), fileWords(files.length, t), found || t('no problems')].join(', ');
}

function deploymentWords(count: number, t: Translate): string {
  return count === 1 ? t('1 deployment') : t('{0} deployments', count);
}

function fileWords(count: number, t: Translate): string {
  return count === 1 ? t('1 file') : t('{0} files', count);
}

/** Most expensive first; those whose cost is not known stand last. */
export function byCost(a: ListedDeployment, b: ListedDeployment): number {
  const worth = ({ usdPerMonth }: ListedDeployment): number => usdPerMonth ?? -1;
  return worth(b) - worth(a);
}

/** What the sum is of, and what is missing in it. */
export function totalSentences({ total, files, state }: WorkspaceListing, t: Translate): readonly string[] {
  if (total.deployments === 0) return [];
  const withDeployments = files.filter(({ deployments }) => deployments.length > 0).length;
  const { unknown, partial } = total;
  const deployments = deploymentWords(total.deployments, t);
  return [
    t('Workspace: {0} in {1}, {2}, estimated.', deployments, fileWords(withDeployments, t), total.words),
    ...(state === 'looking' ? [t('Not all files have been looked at yet.')] : []),
    ...(state === 'cancelled' ? [t('The analysis was stopped: files may be missing.')] : []),
    ...(unknown.length === 0 ? [] : [t('Not in the sum, because the cost is not known: {0}.', listed(unknown, t))]),
    ...(partial.length === 0
      ? []
      : [t('In the sum with a part only, because more is charged than has a price: {0}.', listed(partial, t))]),
  ];
}

const mostNames = 5;

function listed(names: WorkspaceTotal['unknown'], t: Translate): string {
  const first = names.slice(0, mostNames).join(', ');
  return names.length > mostNames ? t('{0} and {1} more', first, names.length - mostNames) : first;
}
