import type { PlainDeployment } from '../model/plain.ts';

export type PlainTarget = NonNullable<PlainDeployment['scaling']>[number];
export type PlainPolicy = NonNullable<PlainTarget['policies']>[number];

/** RegisterScalableTarget, ScalableDimension; Application Auto Scaling API, 2026-10-01. */
export const instanceCount = 'sagemaker:variant:DesiredInstanceCount';
export const provisionedConcurrency = 'sagemaker:variant:DesiredProvisionedConcurrency';
export const copyCount = 'sagemaker:inference-component:DesiredCopyCount';
export const dimensions: readonly string[] = [instanceCount, provisionedConcurrency, copyCount];

export interface PlacedTarget {
  readonly target: PlainTarget;
  /** Its pointer. */
  readonly at: string;
}

/** The scalable targets of SageMaker: a file may scale tables and services of other kinds too. */
export function targetsOf(plain: PlainDeployment): readonly PlacedTarget[] {
  return (plain.scaling ?? []).flatMap((target, index) =>
    isSageMaker(target, plain) ? [{ target, at: `/scaling/${String(index)}` }] : [],
  );
}

export interface PlacedPolicy extends PlacedTarget {
  readonly policy: PlainPolicy;
}

/** Their policies; `at` is the pointer of the policy. */
export function policiesOf(plain: PlainDeployment): readonly PlacedPolicy[] {
  return targetsOf(plain).flatMap(({ target, at }) =>
    (target.policies ?? []).map((policy, index) => ({ target, policy, at: `${at}/policies/${String(index)}` })),
  );
}

/** The indexes of the variants that the target scales. */
export function scaledVariants({ dimension, scales }: PlainTarget, plain: PlainDeployment): readonly number[] {
  if (dimension === copyCount) return [];
  const count = plain.variants?.length ?? 0;
  if (scales !== undefined) return scales < count ? [scales] : [];
  // The id may be an expression: of one variant there is no choice.
  return count === 1 ? [0] : [];
}

function isSageMaker({ dimension, serviceNamespace, resourceId }: PlainTarget, plain: PlainDeployment): boolean {
  // What was linked to an endpoint scales something of it.
  if (plain.variants !== undefined || plain.components !== undefined) return true;
  if (serviceNamespace !== undefined) return /^sage-?maker$/i.test(serviceNamespace);
  if (dimension !== undefined) return /^sagemaker:/i.test(dimension);
  return resourceId !== undefined && /^(endpoint\/[^/]+\/variant|inference-component)\//.test(resourceId);
}
