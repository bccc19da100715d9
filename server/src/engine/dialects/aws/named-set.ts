import { valueOf } from '../../model/field.ts';
import { string, type Section } from '../read.ts';
import type { AwsKind, AwsResource, AwsSet } from './resource.ts';

/** Resources that refer to each other by name, as everywhere but in CloudFormation. */
export class NamedSet implements AwsSet {
  readonly #byKind = new Map<AwsKind, AwsResource[]>();
  readonly #indexes = new Map<string, ReadonlyMap<string | AwsResource, readonly AwsResource[]>>();

  constructor(resources: readonly AwsResource[]) {
    for (const resource of resources) {
      const list = this.#byKind.get(resource.kind);
      if (list) list.push(resource);
      else this.#byKind.set(resource.kind, [resource]);
    }
  }

  all(kind: AwsKind): readonly AwsResource[] {
    return this.#byKind.get(kind) ?? [];
  }

  named(from: Section, member: string, kind: AwsKind): AwsResource | undefined {
    const name = valueOf(from.field(member, string));
    if (name === undefined) return undefined;
    return this.#index(kind, 'name', nameOf).get(name)?.[0];
  }

  endpointsOf(config: AwsResource): readonly AwsResource[] {
    const configOf = ({ properties }: AwsResource): AwsResource | undefined =>
      this.named(properties, 'EndpointConfigName', 'EndpointConfig');
    return this.#index('Endpoint', 'config', configOf).get(config) ?? [];
  }

  targetsOf(scaled: AwsResource): readonly AwsResource[] {
    const name = nameOf(scaled);
    if (name === undefined) return [];
    const stem = scaled.kind === 'InferenceComponent' ? 'inference-component' : 'endpoint';
    return this.#index('ScalableTarget', 'stem', stemOf).get(`${stem}/${name}`) ?? [];
  }

  ofTarget(kind: 'ScalingPolicy' | 'ScheduledAction', target: AwsResource): readonly AwsResource[] {
    const wanted = scaledBy(target);
    return wanted === undefined ? [] : (this.#index(kind, 'target', scaledBy).get(wanted) ?? []);
  }

  /** The resources of the kind by what they say, in their order; worked out once. */
  #index(
    kind: AwsKind,
    by: string,
    keyOf: (resource: AwsResource) => string | AwsResource | undefined,
  ): ReadonlyMap<string | AwsResource, readonly AwsResource[]> {
    const known = this.#indexes.get(`${kind} ${by}`);
    if (known) return known;
    const index = new Map<string | AwsResource, AwsResource[]>();
    for (const resource of this.all(kind)) {
      const key = keyOf(resource);
      const list = key === undefined ? undefined : index.get(key);
      if (list) list.push(resource);
      else if (key !== undefined) index.set(key, [resource]);
    }
    this.#indexes.set(`${kind} ${by}`, index);
    return index;
  }
}

function nameOf({ name, id }: AwsResource): string | undefined {
  return name.kind === 'absent' ? id : valueOf(name);
}

/** `endpoint/NAME` of `endpoint/NAME/variant/NAME`, or all of `inference-component/NAME`. */
function stemOf({ properties }: AwsResource): string | undefined {
  const id = valueOf(properties.field('ResourceId', string));
  return id === undefined ? undefined : (/^endpoint\/[^/]*(?=\/)/.exec(id)?.[0] ?? id);
}

/** The same for a target and what refers to it. */
function scaledBy({ properties }: AwsResource): string | undefined {
  const id = valueOf(properties.field('ResourceId', string));
  const dimension = valueOf(properties.field('ScalableDimension', string));
  return id === undefined || dimension === undefined ? undefined : `${id} ${dimension}`;
}
