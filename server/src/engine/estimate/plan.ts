import { instanceOf, type Instance } from '../catalogue/catalogue.ts';
import type { Alternative } from '../model/alternative.ts';
import type { Deployment } from '../model/deployment.ts';
import { valueOf } from '../model/field.ts';
import type { Variant } from '../model/variant.ts';
import { workersOf } from './capacity.ts';
import { runsPerMonth } from './schedule.ts';

export type Plan = InstancePlan | ServerlessPlan;

export interface InstancePlan {
  readonly type: 'real-time' | 'async' | 'batch';
  /** Of a plan with several variants each is a fleet of its own; else one. */
  readonly fleets: readonly Fleet[];
  readonly scaling: { readonly min: number; readonly max: number } | undefined;
  /** Requests one instance works on at once. */
  readonly parallel: (fleet: Fleet) => number;
  /** Of a batch job, when its schedule is given. */
  readonly runsPerMonth: number | undefined;
}

export interface Fleet {
  readonly name: string | undefined;
  readonly instanceType: string;
  readonly instance: Instance | undefined;
  readonly count: number;
  readonly volumeGb: number | undefined;
  /** A shadow fleet costs, but answers nobody. */
  readonly shadow: boolean;
}

export interface ServerlessPlan {
  readonly type: 'serverless';
  readonly memoryMib: number;
  readonly maxConcurrency: number;
  readonly provisioned: number;
}

/** The plan of a choice; for the current one from the deployment itself, where that says more than a configuration can. */
export function planOf(choice: Alternative, deployment: Deployment): Plan | undefined {
  const { configuration } = choice;
  const parallel = parallelOf(choice, deployment);
  const runs = choice.current ? scheduledRuns(deployment) : undefined;
  if (choice.current && choice.type !== 'serverless' && hasSeveral(deployment)) {
    const fleets = variantFleets(deployment);
    return fleets && { type: choice.type, fleets, scaling: undefined, parallel, runsPerMonth: runs };
  }
  if (!configuration) return undefined;
  if (configuration.type === 'serverless') {
    const { memoryMib, maxConcurrency, provisionedConcurrency = 0 } = configuration;
    return { type: 'serverless', memoryMib, maxConcurrency, provisioned: provisionedConcurrency };
  }
  const { type, instanceType, instanceCount, volumeSizeGb, autoscaling } = configuration;
  const fleet = fleetOf(undefined, instanceType, instanceCount, volumeSizeGb, false);
  return { type, fleets: [fleet], scaling: autoscaling, parallel, runsPerMonth: runs };
}

/** All instances that answer requests, times what each works on at once. */
export function serversOf(plan: InstancePlan): number {
  return plan.fleets.reduce((sum, fleet) => (fleet.shadow ? sum : sum + fleet.count * plan.parallel(fleet)), 0);
}

function scheduledRuns({ batch }: Deployment): number | undefined {
  const section = valueOf(batch);
  const schedule = section && valueOf(section.schedule);
  return schedule === undefined ? undefined : runsPerMonth(schedule);
}

function hasSeveral({ variants, shadowVariants }: Deployment): boolean {
  return (valueOf(variants)?.length ?? 0) + (valueOf(shadowVariants)?.length ?? 0) > 1;
}

/** Undefined when one of them is not known: a sum without it would be too low. */
function variantFleets({ variants, shadowVariants }: Deployment): readonly Fleet[] | undefined {
  const production = (valueOf(variants) ?? []).map((variant) => variantFleet(variant, false));
  const shadow = (valueOf(shadowVariants) ?? []).map((variant) => variantFleet(variant, true));
  const fleets = [...production, ...shadow];
  return fleets.every((fleet) => fleet !== undefined) ? fleets : undefined;
}

function variantFleet(variant: Variant, shadow: boolean): Fleet | undefined {
  const type = valueOf(variant.instanceType);
  const count = valueOf(variant.instanceCount);
  if (type === undefined || count === undefined) return undefined;
  return fleetOf(valueOf(variant.name), type, count, valueOf(variant.volumeSizeGb), shadow);
}

function fleetOf(
  name: string | undefined,
  type: string,
  count: number,
  volumeGb: number | undefined,
  shadow: boolean,
): Fleet {
  const instance = instanceOf(type);
  // An instance with a local disk gets no volume, whatever is written; the limits report it.
  return {
    name,
    instanceType: type,
    instance,
    count: Math.max(0, count),
    volumeGb: instance?.takesVolume === false ? undefined : volumeGb,
    shadow,
  };
}

function parallelOf(choice: Alternative, deployment: Deployment): InstancePlan['parallel'] {
  const { configuration } = choice;
  if (choice.type === 'batch') {
    const transforms = configuration?.type === 'batch' ? configuration.maxConcurrentTransforms : undefined;
    // Without MaxConcurrentTransforms and without a container that says more, a job sends one request at a time.
    return ({ instance }) => Math.max(1, Math.min(transforms ?? 1, workersOf(instance)));
  }
  const asyncSection = choice.type === 'async' && choice.current ? valueOf(deployment.async) : undefined;
  const invocations = asyncSection && valueOf(asyncSection.maxConcurrentInvocationsPerInstance);
  return ({ instance }) => Math.max(1, Math.min(invocations ?? Infinity, workersOf(instance)));
}
