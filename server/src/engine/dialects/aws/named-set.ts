import { valueOf } from '../../model/field.ts';
import { string, type Section } from '../read.ts';
import type { AwsKind, AwsResource, AwsSet } from './resource.ts';

/** Resources that refer to each other by name, as everywhere but in CloudFormation. */
export class NamedSet implements AwsSet {
  readonly #byKind = new Map<AwsKind, AwsResource[]>();

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
    return name === undefined ? undefined : this.all(kind).find((resource) => isNamed(resource, name));
  }

  endpointsOf(config: AwsResource): readonly AwsResource[] {
    return this.all('Endpoint').filter(
      ({ properties }) => this.named(properties, 'EndpointConfigName', 'EndpointConfig') === config,
    );
  }

  targetsOf(scaled: AwsResource): readonly AwsResource[] {
    const name = nameOf(scaled);
    if (name === undefined) return [];
    const start = scaled.kind === 'InferenceComponent' ? `inference-component/${name}` : `endpoint/${name}/`;
    return this.all('ScalableTarget').filter(({ properties }) => {
      const id = valueOf(properties.field('ResourceId', string));
      return start.endsWith('/') ? id?.startsWith(start) === true : id === start;
    });
  }

  ofTarget(kind: 'ScalingPolicy' | 'ScheduledAction', target: AwsResource): readonly AwsResource[] {
    const wanted = scaledBy(target);
    return this.all(kind).filter((resource) => wanted !== undefined && scaledBy(resource) === wanted);
  }
}

function isNamed(resource: AwsResource, name: string): boolean {
  return nameOf(resource) === name;
}

function nameOf({ name, id }: AwsResource): string | undefined {
  return name.kind === 'absent' ? id : valueOf(name);
}

/** The same for a target and what refers to it. */
function scaledBy({ properties }: AwsResource): string | undefined {
  const id = valueOf(properties.field('ResourceId', string));
  const dimension = valueOf(properties.field('ScalableDimension', string));
  return id === undefined || dimension === undefined ? undefined : `${id} ${dimension}`;
}
