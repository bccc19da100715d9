import type { DeploymentDiff, Total } from '#protocol/diff.ts';

/** A price that is not known enters no sum, on either side: half of a deployment would look like a saving. */
export function totalOf(deployments: readonly DeploymentDiff[]): Total {
  const known = deployments.filter(({ differenceUsd }) => differenceUsd !== null);
  const counted = dearest(known);
  const sum = (usdOf: (one: DeploymentDiff) => number): number => counted.reduce((total, one) => total + usdOf(one), 0);
  const beforeUsd = sum(({ before }) => before?.usdPerMonth?.expected ?? 0);
  const afterUsd = sum(({ after }) => after?.usdPerMonth?.expected ?? 0);
  return { beforeUsd, afterUsd, differenceUsd: afterUsd - beforeUsd, leftOut: leftOutOf(deployments) };
}

/** Whole deployments whose cost is not known, and parts of others that have no price. */
function leftOutOf(deployments: readonly DeploymentDiff[]): readonly string[] {
  const all = deployments.flatMap(({ name, when, before, after, differenceUsd }) => {
    const head = `${name}${when === null ? '' : ` (${when})`}`;
    if (differenceUsd !== null) return [...((after ?? before)?.unknown ?? [])].map((part) => `${head}: ${part}`);
    const side = before && before.usdPerMonth === null ? before : after;
    return [`${head}: ${side?.unknown[0] ?? 'its cost is not known'}`];
  });
  return [...new Set(all)];
}

/** Of the readings of one deployment only one comes true. */
function dearest(deployments: readonly DeploymentDiff[]): readonly DeploymentDiff[] {
  const byDeployment = new Map<string, DeploymentDiff>();
  const counted: DeploymentDiff[] = [];
  const usdOf = ({ before, after }: DeploymentDiff): number => (after ?? before)?.usdPerMonth?.expected ?? 0;
  for (const one of deployments) {
    if (one.when === null) {
      counted.push(one);
      continue;
    }
    const key = `${one.path}\n${one.name}`;
    const known = byDeployment.get(key);
    if (!known || usdOf(one) > usdOf(known)) byDeployment.set(key, one);
  }
  return [...counted, ...byDeployment.values()];
}
