import { valueOf } from '../model/field.ts';
import type { ScalableTarget, ScalingPolicy, ScheduledAction } from '../model/scaling.ts';
import type { ManagedInstanceScaling } from '../model/variant.ts';
import { bounded, type Keeps, type Scaling, type ScheduledChange, type Steps } from './plan.ts';
import { minutesOfWeek } from './schedule.ts';

export type Scaled = 'instances' | 'provisioned' | 'copies';

const dimensions: Readonly<Record<Scaled, string>> = {
  instances: 'sagemaker:variant:DesiredInstanceCount',
  provisioned: 'sagemaker:variant:DesiredProvisionedConcurrency',
  copies: 'sagemaker:inference-component:DesiredCopyCount',
};

/** What scales the variant or inference component of that index; undefined where nothing does, or its bounds are not known. */
export function scalingOf(targets: readonly ScalableTarget[], scaled: Scaled, index: number): Scaling | undefined {
  const target = targets.find((one) => scales(one, scaled, index, targets.length));
  const min = target && valueOf(target.min);
  const max = target && valueOf(target.max);
  if (!target || min === undefined || max === undefined) return undefined;
  const policies = valueOf(target.policies) ?? [];
  const actions = valueOf(target.schedule) ?? [];
  const cooldown = (pick: (policy: ScalingPolicy) => ScalingPolicy['scaleInCooldownSeconds']): number | undefined =>
    policies.map((policy) => valueOf(pick(policy))).find((seconds) => seconds !== undefined);
  return {
    min: bounded(min),
    max: bounded(Math.max(min, max)),
    keeps: policies.map(keepsOf).find((keeps) => keeps !== undefined),
    steps: policies.map(stepsOf).find((steps) => steps !== undefined),
    scaleInCooldownSeconds: cooldown(({ scaleInCooldownSeconds }) => scaleInCooldownSeconds),
    scaleOutCooldownSeconds: cooldown(({ scaleOutCooldownSeconds }) => scaleOutCooldownSeconds),
    ...scheduleOf(actions),
  };
}

/** SageMaker itself keeps instances for the copies of inference components. */
export function managedScalingOf({ status, min, max }: ManagedInstanceScaling): Scaling | undefined {
  const most = valueOf(max);
  if (valueOf(status) === 'DISABLED' || most === undefined) return undefined;
  return plainScaling(valueOf(min) ?? 1, most);
}

export function plainScaling(min: number, max: number): Scaling {
  return {
    min: bounded(min),
    max: bounded(Math.max(min, max)),
    keeps: undefined,
    steps: undefined,
    scaleInCooldownSeconds: undefined,
    scaleOutCooldownSeconds: undefined,
    changes: [],
    unread: [],
  };
}

/** Without a dimension, as in our own format, it is the instances; a single target without an index scales the first. */
function scales({ dimension, scales }: ScalableTarget, scaled: Scaled, index: number, all: number): boolean {
  const named = valueOf(dimension) ?? (dimension.kind === 'absent' ? dimensions.instances : undefined);
  return named === dimensions[scaled] && (valueOf(scales) ?? (all === 1 ? 0 : undefined)) === index;
}

function keepsOf({ targetValue, predefinedMetric, customizedMetric }: ScalingPolicy): Keeps | undefined {
  const value = valueOf(targetValue);
  const custom = valueOf(customizedMetric);
  const name = valueOf(predefinedMetric) ?? (custom && valueOf(custom.name));
  if (value === undefined || !(value > 0) || name === undefined) return undefined;
  if (name.includes('ConcurrentRequests')) return { metric: 'concurrent-requests', value };
  if (name.includes('ProvisionedConcurrencyUtilization')) return { metric: 'utilisation', value: Math.min(1, value) };
  if (name.includes('InvocationsPer')) return { metric: 'invocations-per-minute', value };
  if (name.includes('BacklogSizePerInstance')) return { metric: 'backlog', value };
  if (/^[CG]PUUtilizationNormalized$/.test(name)) return { metric: 'utilisation', value: Math.min(1, value / 100) };
  // The sum over all cores or GPUs, each up to 100, and a request is taken to keep one of them busy.
  return /^[CG]PUUtilization$/.test(name) ? { metric: 'concurrent-requests', value: value / 100 } : undefined;
}

const kinds: Readonly<Record<string, Steps['kind']>> = {
  ChangeInCapacity: 'change',
  PercentChangeInCapacity: 'percent',
  ExactCapacity: 'exact',
};

const wakes = ['HasBacklogWithoutCapacity', 'NoCapacityInvocationFailures'];

/** Only for the metrics whose threshold is known: the alarms that wake what sleeps. */
function stepsOf({ step }: ScalingPolicy): Steps | undefined {
  const section = valueOf(step);
  const kind = section && kinds[valueOf(section.adjustmentType) ?? ''];
  if (!section || !kind || !wakes.includes(valueOf(section.alarmMetric) ?? '')) return undefined;
  const adjustments = (valueOf(section.adjustments) ?? []).flatMap(({ lower, upper, adjustment }) => {
    const by = valueOf(adjustment);
    return by === undefined ? [] : [{ lower: valueOf(lower), upper: valueOf(upper), adjustment: by }];
  });
  return { metric: 'backlog', threshold: 1, kind, adjustments, cooldownSeconds: valueOf(section.cooldownSeconds) };
}

function within(count: number | undefined): number | undefined {
  return count === undefined ? undefined : bounded(count);
}

function scheduleOf(actions: readonly ScheduledAction[]): Pick<Scaling, 'changes' | 'unread'> {
  const read = actions.map(({ schedule, min, max }) => {
    const expression = valueOf(schedule) ?? '';
    return { expression, minutes: minutesOfWeek(expression), min: valueOf(min), max: valueOf(max) };
  });
  const changes = read.flatMap(({ minutes = [], min, max }) =>
    minutes.map((minute): ScheduledChange => ({ minute, min: within(min), max: within(max) })),
  );
  return {
    changes: changes.toSorted((a, b) => a.minute - b.minute),
    unread: read.flatMap(({ expression, minutes }) => (minutes ? [] : [expression || 'one that is not known'])),
  };
}
