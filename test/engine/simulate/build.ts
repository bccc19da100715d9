import { fromMean } from '#engine/estimate/log-normal.ts';
import type { Fleet, InstancePlan, LambdaPlan, Scaling, ServerlessPlan } from '#engine/estimate/plan.ts';
import type { Load } from '#engine/estimate/workload.ts';

/** Requests that always come as often, unless told otherwise; 0.1 s each. */
export function load(changes: Partial<Load> & { readonly sigma?: number } = {}): Load {
  const { sigma = 0.5, meanSeconds = 0.1, averagePerSecond = 1 } = changes;
  return {
    requestBytes: 1024,
    responseBytes: 1024,
    service: fromMean(meanSeconds, sigma),
    meanSeconds,
    averagePerSecond,
    peakPerSecond: averagePerSecond,
    activeShare: 1,
    pattern: 'steady',
    modelBytes: 1,
    facts: [],
    ...changes,
  };
}

export function fleet(changes: Partial<Fleet> = {}): Fleet {
  return {
    name: undefined,
    instanceType: 'ml.m5.large',
    instance: undefined,
    count: 1,
    volumeGb: undefined,
    shadow: false,
    share: 1,
    parallel: 1,
    scaling: undefined,
    routing: undefined,
    pool: [],
    components: [],
    ...changes,
  };
}

export function instances(type: InstancePlan['type'], ...fleets: readonly Fleet[]): InstancePlan {
  return {
    type,
    fleets,
    runsPerMonth: undefined,
    objects: undefined,
    multiModel: false,
    shared: undefined,
    capture: undefined,
    notifications: 0,
    monitors: [],
  };
}

export function scaling(min: number, max: number, changes: Partial<Scaling> = {}): Scaling {
  return {
    min,
    max,
    keeps: undefined,
    steps: undefined,
    scaleInCooldownSeconds: undefined,
    scaleOutCooldownSeconds: undefined,
    changes: [],
    unread: [],
    ...changes,
  };
}

export function serverless(maxConcurrency: number, provisioned = 0): ServerlessPlan {
  return { type: 'serverless', memoryMib: 2048, maxConcurrency, provisioned, provisionedScaling: undefined };
}

export function lambda(reserved: number | undefined): LambdaPlan {
  return {
    type: 'lambda',
    memoryMib: 2048,
    architecture: 'x86_64',
    ephemeralMib: 512,
    provisioned: 0,
    reserved,
    timeoutSeconds: 30,
    api: undefined,
  };
}
