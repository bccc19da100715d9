import type { Deployment } from '../model/deployment.ts';
import { valueOf } from '../model/field.ts';
import type { MonitoringSchedule } from '../model/registry.ts';
import type { ScalableTarget } from '../model/scaling.ts';
import type { Variant } from '../model/variant.ts';
import { workersOf } from './capacity.ts';
import {
  bounded,
  type Capture,
  type Fleet,
  type InstancePlan,
  type Monitor,
  type Plan,
  type ServerlessPlan,
} from './plan.ts';
import { copiesOn, variantFleet } from './plan-of-fleet.ts';
import { scalingOf } from './plan-of-scaling.ts';
import { runsPerMonth } from './schedule.ts';

/** `unknown` where what decides the cost is not known; undefined where the document has no variants. */
export function endpointPlan(deployment: Deployment): Plan | 'unknown' | undefined {
  const type = valueOf(deployment.type);
  const { variants, shadowVariants } = deployment;
  if (variants.kind === 'absent' && shadowVariants.kind === 'absent') return undefined;
  if (variants.kind === 'dynamic' || variants.kind === 'malformed' || type === undefined) return 'unknown';
  const targets = valueOf(deployment.scaling) ?? [];
  if (type === 'serverless') return serverlessPlan(valueOf(variants)?.[0], targets) ?? 'unknown';
  const fleets = fleetsOf(deployment, targets);
  return fleets && fleets.length > 0 ? instancePlan(type, fleets, deployment) : 'unknown';
}

function serverlessPlan(variant: Variant | undefined, targets: readonly ScalableTarget[]): ServerlessPlan | undefined {
  const section = variant && valueOf(variant.serverless);
  const memoryMib = section && valueOf(section.memoryMib);
  const maxConcurrency = section && valueOf(section.maxConcurrency);
  if (memoryMib === undefined || maxConcurrency === undefined) return undefined;
  const provisioned = bounded((section && valueOf(section.provisionedConcurrency)) ?? 0);
  const provisionedScaling = scalingOf(targets, 'provisioned', 0);
  return { type: 'serverless', memoryMib, maxConcurrency, provisioned, provisionedScaling };
}

/** Undefined when one of them is not known: a sum without it would be too low. */
function fleetsOf(deployment: Deployment, targets: readonly ScalableTarget[]): readonly Fleet[] | undefined {
  const production = valueOf(deployment.variants) ?? [];
  const shadows = deployment.shadowVariants.kind === 'absent' ? [] : valueOf(deployment.shadowVariants);
  const weights = production.map(({ weight }) => Math.max(0, valueOf(weight) ?? 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const components = valueOf(deployment.components) ?? [];
  const answering = production.map((variant, index): Fleet | undefined => {
    const share = total > 0 ? (weights[index] ?? 0) / total : 1 / production.length;
    const fleet = variantFleet(variant, index, targets);
    if (!fleet) return undefined;
    const copies = copiesOn(fleet, production.length === 1, components, targets);
    return { ...fleet, share, parallel: parallelOf(fleet, deployment), components: copies };
  });
  const copying = shadows?.map((variant): Fleet | undefined => {
    const fleet = variantFleet(variant, -1, targets);
    return fleet && { ...fleet, shadow: true, share: copiedShare(variant, total, deployment) };
  });
  const all = [...answering, ...(copying ?? [undefined])];
  return all.every((fleet) => fleet !== undefined) ? all : undefined;
}

/** A shadow variant gets its weight's part of the requests, or what the shadow test says. */
function copiedShare({ name, weight }: Variant, total: number, { experiment }: Deployment): number {
  const test = valueOf(experiment);
  const shadow = (test && valueOf(test.shadows))?.find((one) => valueOf(one.name) === valueOf(name));
  const percentage = shadow && valueOf(shadow.samplingPercentage);
  const own = valueOf(weight) ?? 1;
  // More than all requests cannot be copied: such a weight is a percentage, as our own format writes it.
  const byWeight = own > total ? own / 100 : own / total;
  const share = percentage === undefined ? byWeight : percentage / 100;
  return Math.min(1, Math.max(0, share));
}

function parallelOf({ instance }: Fleet, { type, async, batch }: Deployment): number {
  const workers = workersOf(instance);
  if (valueOf(type) === 'batch') {
    const section = valueOf(batch);
    // Without MaxConcurrentTransforms and without a container that says more, a job sends one request at a time.
    const transforms = (section && valueOf(section.maxConcurrentTransforms)) ?? 1;
    return Math.max(1, Math.min(transforms, workers));
  }
  const section = valueOf(type) === 'async' ? valueOf(async) : undefined;
  const invocations = section && valueOf(section.maxConcurrentInvocationsPerInstance);
  return Math.max(1, Math.min(invocations ?? Infinity, workers));
}

function instancePlan(type: InstancePlan['type'], fleets: readonly Fleet[], deployment: Deployment): InstancePlan {
  const batch = type === 'batch' ? valueOf(deployment.batch) : undefined;
  if (!batch) return { type, fleets, runsPerMonth: undefined, ...besideOf(deployment, type) };
  const schedule = valueOf(batch.schedule);
  return {
    type,
    fleets,
    runsPerMonth: schedule === undefined ? undefined : runsPerMonth(schedule),
    ...nothingBeside,
    objects: objectsIn(valueOf(batch.input), valueOf(batch.dataType)),
  };
}

type Beside = Omit<InstancePlan, 'type' | 'fleets' | 'runsPerMonth'>;

export const nothingBeside: Beside = {
  objects: undefined,
  multiModel: false,
  shared: undefined,
  capture: undefined,
  notifications: 0,
  monitors: [],
};

/** What an endpoint has beside its instances. */
export function besideOf({ async, model, dataCapture, monitoring }: Deployment, type: InstancePlan['type']): Beside {
  const queue = type === 'async' ? valueOf(async) : undefined;
  const containers = valueOf(model.containers) ?? [];
  return {
    objects: undefined,
    multiModel: containers.some(({ mode }) => valueOf(mode) === 'MultiModel'),
    shared: undefined,
    capture: captureOf(dataCapture),
    notifications: queue === undefined || queue.successTopic.kind === 'absent' ? 0 : 1,
    monitors: (valueOf(monitoring) ?? []).flatMap(monitorOf),
  };
}

/** A prefix that ends like a file is taken to be one. */
function objectsIn(input: string | undefined, dataType = 'S3Prefix'): number | undefined {
  return dataType === 'S3Prefix' && /\/[^/]+\.[A-Za-z][A-Za-z0-9]{1,8}$/.test(input ?? '') ? 1 : undefined;
}

function captureOf(dataCapture: Deployment['dataCapture']): Capture | undefined {
  const section = valueOf(dataCapture);
  if (!section || valueOf(section.enabled) === false) return undefined;
  const modes = (valueOf(section.modes) ?? []).map((mode) => valueOf(mode));
  const both = modes.length === 0 || modes.includes('InputAndOutput');
  return {
    share: Math.min(1, Math.max(0, (valueOf(section.samplingPercentage) ?? 100) / 100)),
    input: both || modes.includes('Input'),
    output: both || modes.includes('Output'),
  };
}

function monitorOf(schedule: MonitoringSchedule): readonly Monitor[] {
  const instanceType = valueOf(schedule.instanceType);
  const expression = valueOf(schedule.expression);
  if (instanceType === undefined) return [];
  return [
    {
      name: valueOf(schedule.name),
      instanceType,
      count: bounded(valueOf(schedule.instanceCount) ?? 1),
      volumeGb: bounded(valueOf(schedule.volumeSizeGb) ?? 0),
      runsPerMonth: expression === undefined ? undefined : runsPerMonth(expression),
      maxRuntimeSeconds: valueOf(schedule.maxRuntimeSeconds),
    },
  ];
}
