import type { Field } from '../../model/field.ts';
import type { BlueGreenPolicy, RollingPolicy, Rollout } from '../../model/rollout.ts';
import { seconds } from '../convert.ts';
import { mapField } from '../fields.ts';
import type { Section } from '../read.ts';
import { notHere, nothingIn } from './nothing.ts';
import { lowerPortion } from './portion.ts';
import { word } from './spelling.ts';

export const rolloutStrategies = {
  'all-at-once': 'ALL_AT_ONCE',
  canary: 'CANARY',
  linear: 'LINEAR',
  rolling: 'ROLLING',
};

/** `rolling` is a policy of its own to AWS, the other strategies are ways of blue/green. */
export function lowerRollout(endpoint: Section): Field<Rollout> {
  const section = endpoint.section('rollout', (found) => found);
  if (section.kind !== 'known') return section;
  const rollout = section.value;
  const type = word(rollout, 'strategy', rolloutStrategies);
  if (type.kind === 'dynamic' || type.kind === 'malformed') return type;
  const isRolling = type.kind === 'known' && type.value === 'ROLLING';
  const elsewhere = notHere(section);
  return mapField(section, () => ({
    blueGreen: isRolling ? elsewhere : mapField(section, () => blueGreen(rollout, type)),
    rolling: isRolling ? mapField(section, lowerRolling) : elsewhere,
    autoRollback: mapField(rollout.strings('alarms'), () => true),
    alarms: rollout.strings('alarms'),
  }));
}

function blueGreen(rollout: Section, type: Field<string>): BlueGreenPolicy {
  const size = lowerPortion(rollout, 'size');
  const none = nothingIn(rollout);
  const is = (name: string): boolean => type.kind === 'known' && type.value === name;
  return {
    type,
    waitIntervalSeconds: rollout.field('wait', seconds),
    canarySize: is('LINEAR') ? none : size,
    linearStepSize: is('LINEAR') ? size : none,
    terminationWaitSeconds: rollout.field('terminationWait', seconds),
    maxExecutionSeconds: rollout.field('maxDuration', seconds),
  };
}

export function lowerRolling(rollout: Section): RollingPolicy {
  return {
    maximumBatchSize: lowerPortion(rollout, 'size'),
    rollbackMaximumBatchSize: lowerPortion(rollout, 'rollbackSize'),
    waitIntervalSeconds: rollout.field('wait', seconds),
    maxExecutionSeconds: rollout.field('maxDuration', seconds),
  };
}
