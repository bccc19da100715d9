import type { PlainDeployment } from '../model/plain.ts';

/**
 * The most instances that a variant of the endpoint can have: what is too large for these is too large for any of them.
 * Undefined where that is not known, and for serverless endpoints, which have none.
 */
export function largestFleet(plain: PlainDeployment): number | undefined {
  if (plain.type === undefined || plain.type === 'serverless') return undefined;
  const counts = (plain.variants ?? []).map(({ instanceCount, managedScaling }) =>
    managedScaling?.max === undefined ? instanceCount : Math.max(instanceCount ?? 0, managedScaling.max),
  );
  const scaled = (plain.scaling ?? []).flatMap(({ max }) => max ?? []);
  const all = [...counts, ...scaled];
  return all.length === 0 || all.includes(undefined) ? undefined : Math.max(...all.map((count) => count ?? 0));
}

/** What would make it larger if it were an expression: a finding about the fleet needs that these are not there at all. */
export function openMaxima(plain: PlainDeployment): readonly string[] {
  return (plain.scaling ?? []).flatMap(({ max }, index) =>
    max === undefined ? [`/scaling/${String(index)}/max`] : [],
  );
}
