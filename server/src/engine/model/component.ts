import type { Field } from './field.ts';
import type { Container } from './model.ts';
import type { RollingPolicy } from './rollout.ts';

/** An inference component: copies of one model on the instances of an endpoint. */
export interface Component {
  readonly name: Field<string>;
  readonly variantName: Field<string>;
  readonly specification: Field<ComponentSpecification>;
  readonly specifications: Field<readonly ComponentSpecification[]>;
  readonly copyCount: Field<number>;
  readonly rolling: Field<RollingPolicy>;
  readonly alarms: Field<readonly Field<string>[]>;
}

export interface ComponentSpecification {
  /** Only in a list of specifications, one for each instance type. */
  readonly instanceType: Field<string>;
  readonly modelName: Field<string>;
  readonly baseComponent: Field<string>;
  readonly container: Field<Pick<Container, 'image' | 'artifact' | 'environment'>>;
  /** DataCacheConfig.EnableCaching and so on are not read. */
  readonly compute: Field<ComponentCompute>;
  readonly startupTimeoutSeconds: Field<number>;
  readonly modelDownloadTimeoutSeconds: Field<number>;
}

export interface ComponentCompute {
  readonly cpuCores: Field<number>;
  readonly accelerators: Field<number>;
  readonly minMemoryMib: Field<number>;
  readonly maxMemoryMib: Field<number>;
}
