import { rolloutStrategies } from '../../dialects/own/lower-rollout.ts';
import { portionText } from '../../dialects/own/portion.ts';
import { valueOf, type Field } from '../../model/field.ts';
import type { CapacitySize, RollingPolicy, Rollout } from '../../model/rollout.ts';
import { section, type Key, type Keys, type OwnWords } from './keys.ts';
import { wordFor } from './quantities.ts';

export function rolloutKey(field: Field<Rollout>, words: OwnWords): Key {
  const rollout = words.gather.value(field);
  if (!rollout) return undefined;
  const alarms = words.texts(rollout.alarms);
  const rolling = words.gather.value(rollout.rolling);
  if (rolling) return section({ strategy: 'rolling', ...rollingKeys(rolling, words), alarms });
  const blueGreen = words.gather.value(rollout.blueGreen);
  if (!blueGreen) return section({ alarms });
  const size = blueGreen.canarySize.kind === 'absent' ? blueGreen.linearStepSize : blueGreen.canarySize;
  return section({
    strategy: wordFor(words.text(blueGreen.type), rolloutStrategies),
    size: portion(size, words),
    wait: words.seconds(blueGreen.waitIntervalSeconds),
    maxDuration: words.seconds(blueGreen.maxExecutionSeconds),
    terminationWait: words.seconds(blueGreen.terminationWaitSeconds),
    alarms,
  });
}

export function rollingKeys(rolling: RollingPolicy, words: OwnWords): Keys {
  return {
    size: portion(rolling.maximumBatchSize, words),
    rollbackSize: portion(rolling.rollbackMaximumBatchSize, words),
    wait: words.seconds(rolling.waitIntervalSeconds),
    maxDuration: words.seconds(rolling.maxExecutionSeconds),
  };
}

function portion(field: Field<CapacitySize>, words: OwnWords): Key {
  const size = words.gather.value(field);
  const value = size && valueOf(size.value);
  return size && value !== undefined ? portionText(value, words.text(size.type) ?? 'CAPACITY_PERCENT') : undefined;
}
