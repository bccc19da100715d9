import type { Field } from './field.ts';

/** DeploymentConfig of an endpoint: how an update replaces what runs. */
export interface Rollout {
  readonly blueGreen: Field<BlueGreenPolicy>;
  readonly rolling: Field<RollingPolicy>;
  /** Present when there is an AutoRollbackConfiguration. */
  readonly autoRollback: Field<boolean>;
  /** Names of the CloudWatch alarms that roll back. */
  readonly alarms: Field<readonly Field<string>[]>;
}

export interface BlueGreenPolicy {
  /** `ALL_AT_ONCE`, `CANARY` or `LINEAR`. */
  readonly type: Field<string>;
  readonly waitIntervalSeconds: Field<number>;
  readonly canarySize: Field<CapacitySize>;
  readonly linearStepSize: Field<CapacitySize>;
  readonly terminationWaitSeconds: Field<number>;
  readonly maxExecutionSeconds: Field<number>;
}

export interface RollingPolicy {
  readonly maximumBatchSize: Field<CapacitySize>;
  readonly rollbackMaximumBatchSize: Field<CapacitySize>;
  readonly waitIntervalSeconds: Field<number>;
  readonly maxExecutionSeconds: Field<number>;
}

export interface CapacitySize {
  /** `INSTANCE_COUNT`, `CAPACITY_PERCENT`; `COPY_COUNT` for inference components. */
  readonly type: Field<string>;
  readonly value: Field<number>;
}
