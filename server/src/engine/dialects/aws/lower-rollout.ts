import type { Field } from '../../model/field.ts';
import type { BlueGreenPolicy, CapacitySize, RollingPolicy, Rollout } from '../../model/rollout.ts';
import { sectionAt } from '../fields.ts';
import { number, string, type Section } from '../read.ts';

/** DeploymentConfig of an endpoint. */
export function lowerRollout(endpoint: Section): Field<Rollout> {
  return endpoint.section('DeploymentConfig', (config) => ({
    blueGreen: config.section('BlueGreenUpdatePolicy', lowerBlueGreen),
    rolling: config.section('RollingUpdatePolicy', lowerRolling),
    autoRollback: config.section('AutoRollbackConfiguration', () => true),
    alarms: lowerAlarms(config),
  }));
}

export function lowerAlarms(config: Section): Field<readonly Field<string>[]> {
  return sectionAt(config, 'AutoRollbackConfiguration').list('Alarms', (alarm) => alarm.field('AlarmName', string));
}

function lowerBlueGreen(policy: Section): BlueGreenPolicy {
  const routing = sectionAt(policy, 'TrafficRoutingConfiguration');
  return {
    type: routing.field('Type', string),
    waitIntervalSeconds: routing.field('WaitIntervalInSeconds', number),
    canarySize: routing.section('CanarySize', lowerSize),
    linearStepSize: routing.section('LinearStepSize', lowerSize),
    terminationWaitSeconds: policy.field('TerminationWaitInSeconds', number),
    maxExecutionSeconds: policy.field('MaximumExecutionTimeoutInSeconds', number),
  };
}

export function lowerRolling(policy: Section): RollingPolicy {
  return {
    maximumBatchSize: policy.section('MaximumBatchSize', lowerSize),
    rollbackMaximumBatchSize: policy.section('RollbackMaximumBatchSize', lowerSize),
    waitIntervalSeconds: policy.field('WaitIntervalInSeconds', number),
    maxExecutionSeconds: policy.field('MaximumExecutionTimeoutInSeconds', number),
  };
}

function lowerSize(size: Section): CapacitySize {
  return { type: size.field('Type', string), value: size.field('Value', number) };
}
