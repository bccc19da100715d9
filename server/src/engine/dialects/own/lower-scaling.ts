import type { Component } from '../../model/component.ts';
import type { EndpointType } from '../../model/deployment.ts';
import { valueOf, type Absent, type Dynamic, type Field, type Known } from '../../model/field.ts';
import type { ScalableTarget, ScalingPolicy, ScheduledAction, StepScaling } from '../../model/scaling.ts';
import type { Variant } from '../../model/variant.ts';
import { seconds } from '../convert.ts';
import { firstWritten, mapField, opened } from '../fields.ts';
import { number, string, type Section } from '../read.ts';
import { nothingIn } from './nothing.ts';
import { dimensions, lowerTarget, noTracking, type Scaled } from './scaling-target.ts';
import { listOf } from './items.ts';

interface Whole {
  readonly root: Section;
  readonly name: Field<string>;
  readonly type: Field<EndpointType>;
  readonly variants: Field<readonly Variant[]>;
  readonly components: Field<readonly Component[]>;
}

/** One that is scaled, and by what. */
interface Scaling {
  readonly autoscaling: Known<Section>;
  readonly scaled: Scaled;
  readonly index: number;
  readonly resource: string | undefined;
}

/** The endpoint's autoscaling is that of every variant which has none of its own; components have their own. */
export function lowerScaling(whole: Whole): Field<readonly ScalableTarget[]> {
  const { root, type } = whole;
  const shared = opened(root, 'endpoint').section('autoscaling', (found) => found);
  const found = [...ofVariants(whole, shared), ...ofComponents(whole)];
  const [first] = found;
  if (first) return mapField(first.autoscaling, () => found.map((one) => targetOf(one)));
  if (shared.kind !== 'absent') return shared.kind === 'known' ? unknownOf(shared, 'the variants') : shared;
  const scaled = type.kind === 'known' && type.value === 'serverless' ? 'provisioned' : 'instances';
  return { ...shared, inside: () => [bare(nothingIn(opened(opened(root, 'endpoint'), 'autoscaling')), scaled)] };
}

function ofVariants({ root, name, type, variants }: Whole, shared: Field<Section>): readonly Scaling[] {
  const scaled = type.kind === 'known' && type.value === 'serverless' ? 'provisioned' : 'instances';
  const items = listOf(root, 'variants', (item) => item.section('autoscaling', (found) => found));
  const count = variants.kind === 'known' ? variants.value.length : 0;
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const own = items.kind === 'known' ? items.value[index] : undefined;
    const autoscaling = own && own.kind !== 'absent' ? own : shared;
    if (autoscaling.kind !== 'known') return [];
    const variant = variants.kind === 'known' ? variants.value[index] : undefined;
    const names = [valueOf(name), variant?.name.kind === 'absent' ? 'AllTraffic' : variant && valueOf(variant.name)];
    const resource = names.every(isName) ? `endpoint/${names.join('/variant/')}` : undefined;
    return [{ autoscaling, scaled, index, resource }];
  });
}

function ofComponents({ root, components }: Whole): readonly Scaling[] {
  const items = listOf(root, 'components', (item) => item.section('autoscaling', (found) => found));
  if (items.kind !== 'known' || components.kind !== 'known') return [];
  return items.value.flatMap((autoscaling, index) => {
    if (autoscaling.kind !== 'known') return [];
    const name = components.value[index] && valueOf(components.value[index].name);
    const resource = isName(name) ? `inference-component/${name}` : undefined;
    return [{ autoscaling, scaled: 'copies', index, resource }];
  });
}

/** Another name is said to be wrong where it stands. */
function isName(name: string | undefined): name is string {
  return name !== undefined && /^[a-zA-Z0-9-]+$/.test(name);
}

function targetOf({ autoscaling, scaled, index, resource }: Scaling): ScalableTarget {
  const section = autoscaling.value;
  const span = autoscaling.origin.key ?? autoscaling.origin.span;
  const said = <T>(value: T): Known<T> => ({
    ...autoscaling,
    value,
    written: '',
    origin: { ...autoscaling.origin, span },
  });
  return {
    ...bare(nothingIn(section), scaled),
    resourceId: resource === undefined ? unknownOf(autoscaling, 'a name') : said(resource),
    dimension: said<string>(dimensions[scaled]),
    serviceNamespace: said('sagemaker'),
    scales: said(index),
    min: section.field('min', number),
    max: section.field('max', number),
    policies: policiesOf(section, scaled),
    schedule: listOf(section, 'schedule', lowerAction),
  };
}

function bare(none: Absent, scaled: Scaled): ScalableTarget {
  const at = (key: string): Absent => ({ ...none, place: { ...none.place, path: [...none.place.path, key] } });
  return {
    resourceId: none,
    dimension: { kind: 'dynamic', expression: scaled, origin: originOf(none) },
    serviceNamespace: none,
    scales: none,
    min: at('min'),
    max: at('max'),
    policies: at('target'),
    schedule: at('schedule'),
  };
}

function unknownOf({ origin }: Known<unknown>, expression: string): Dynamic {
  return { kind: 'dynamic', expression, origin };
}

function originOf({ place, near }: Absent): Dynamic['origin'] {
  return { ...place, span: near, key: undefined, definedAt: undefined };
}

/** A target to keep to, steps, or both: an endpoint that sleeps needs a step to wake. */
function policiesOf(section: Section, scaled: Scaled): Field<readonly ScalingPolicy[]> {
  const target = lowerTarget(section, scaled);
  const steps = listOf(section, 'steps', (item) => item);
  const all = [
    ...(target.kind === 'absent' ? [] : [trackingPolicy(section, target)]),
    ...(steps.kind === 'absent' ? [] : [stepPolicy(section)]),
  ];
  const written = firstWritten<unknown>(target, steps);
  if (written.kind === 'absent') return written;
  return { kind: 'known', value: all, written: '', origin: written.origin, via: undefined };
}

function trackingPolicy(section: Section, target: ReturnType<typeof lowerTarget>): ScalingPolicy {
  const open = target.kind === 'known' || target.kind === 'absent' ? undefined : target;
  const tracking =
    target.kind === 'known'
      ? target.value
      : { targetValue: open, predefined: open, predefinedMetric: open, customizedMetric: open };
  return {
    ...blankPolicy(section, 'TargetTrackingScaling', target),
    tracking: given(target),
    ...(tracking as ReturnType<typeof noTracking>),
    scaleInCooldownSeconds: section.field('scaleInCooldown', seconds),
    scaleOutCooldownSeconds: section.field('scaleOutCooldown', seconds),
  };
}

function stepPolicy(section: Section): ScalingPolicy {
  const steps = listOf(section, 'steps', (item) => item);
  return {
    ...blankPolicy(section, 'StepScaling', steps),
    step: { ...given(steps), value: lowerSteps(section) },
  };
}

function lowerSteps(section: Section): StepScaling {
  const adjustments = listOf(section, 'steps', (step) => ({
    lower: step.field('from', number),
    upper: step.field('to', number),
    adjustment: step.field('add', number),
  }));
  return {
    adjustmentType: mapField(adjustments, () => 'ChangeInCapacity'),
    cooldownSeconds: section.field('stepCooldown', seconds),
    adjustments,
    alarmMetric: section.field('stepMetric', string),
  };
}

function blankPolicy(section: Section, type: string, from: Field<unknown>): ScalingPolicy {
  const none = nothingIn(section);
  return {
    name: none,
    type: { ...given(from), value: type },
    tracking: none,
    ...noTracking(section),
    scaleInCooldownSeconds: none,
    scaleOutCooldownSeconds: none,
    step: none,
  };
}

function given(from: Field<unknown>): Known<boolean> {
  const origin = from.kind === 'absent' ? originOf(from) : from.origin;
  return { kind: 'known', value: true, written: '', origin, via: undefined };
}

function lowerAction(action: Section): ScheduledAction {
  return {
    name: nothingIn(action),
    schedule: action.field('at', string),
    timezone: action.field('timezone', string),
    min: action.field('min', number),
    max: action.field('max', number),
  };
}
