import { valueOf, type Field } from '../../model/field.ts';
import { nameMembers, type AwsKind, type AwsResource, type AwsSet } from '../aws/resource.ts';
import { sectionAt } from '../fields.ts';
import { Section, string } from '../read.ts';
import type { Links } from './links.ts';
import type { Resolver } from './resolve.ts';
import type { Resource, Template } from './template.ts';
import { referencesIn } from './walk.ts';

const typeOf = (kind: AwsKind): string =>
  kind === 'ScalableTarget' || kind === 'ScalingPolicy'
    ? `AWS::ApplicationAutoScaling::${kind}`
    : kind === 'Alarm'
      ? 'AWS::CloudWatch::Alarm'
      : `AWS::SageMaker::${kind}`;

const kinds = new Map<string, AwsKind>(
  (
    [
      'Endpoint',
      'EndpointConfig',
      'Model',
      'InferenceComponent',
      'TransformJob',
      'ScalableTarget',
      'ScalingPolicy',
      'Alarm',
      'MonitoringSchedule',
      'ModelPackage',
      'InferenceExperiment',
      'CompilationJob',
    ] as const
  ).map((kind) => [typeOf(kind), kind]),
);

/** Undefined for a type that we do not read. */
export function kindOfType(type: string): AwsKind | undefined {
  return kinds.get(type);
}

/** The resources of a template in one world of its conditions. */
export class TemplateSet implements AwsSet {
  readonly #template: Template;
  readonly #links: Links;
  readonly #resolver: Resolver;
  readonly #resources = new Map<string, AwsResource>();

  constructor(template: Template, links: Links, resolver: Resolver) {
    this.#template = template;
    this.#links = links;
    this.#resolver = resolver;
  }

  /** Undefined for a type that we do not read. */
  of(resource: Resource): AwsResource | undefined {
    this.#template.see(resource);
    const known = this.#resources.get(resource.id);
    if (known) return known;
    const kind = kinds.get(resource.type);
    if (!kind) return undefined;
    const { id, path, key: anchor, extent } = resource;
    const section = new Section(this.#resolver.scope, resource.node, path, anchor);
    const properties = sectionAt(section, 'Properties');
    const member = nameMembers[kind];
    const none: Field<string> = {
      kind: 'absent',
      place: { document: this.#template.document.index, path },
      near: anchor,
    };
    const name = member === undefined ? none : properties.field(member, string);
    const made: AwsResource = { kind, id, name, properties, path, anchor, extent };
    this.#resources.set(id, made);
    return made;
  }

  all(kind: AwsKind): readonly AwsResource[] {
    return this.#template.ofType(typeOf(kind)).flatMap((resource) => this.of(resource) ?? []);
  }

  named(from: Section, member: string, kind: AwsKind): AwsResource | undefined {
    const resource = this.#links.named(this.#resolver, from, member, typeOf(kind), nameMembers[kind] ?? '');
    return resource && this.of(resource);
  }

  endpointsOf(config: AwsResource): readonly AwsResource[] {
    const resource = this.#template.resources.get(config.id);
    if (!resource) return [];
    return this.#links.endpointsOf(resource, valueOf(config.name)).flatMap((found) => this.of(found) ?? []);
  }

  targetsOf(scaled: AwsResource): readonly AwsResource[] {
    const resource = this.#template.resources.get(scaled.id);
    if (!resource) return [];
    const config = this.named(scaled.properties, 'EndpointConfigName', 'EndpointConfig');
    const configResource = config && this.#template.resources.get(config.id);
    const targets = this.#links.scalingOf(this.#resolver, configResource, resource, valueOf(scaled.name));
    return targets.flatMap((target) => this.of(target) ?? []);
  }

  ofTarget(kind: 'ScalingPolicy' | 'ScheduledAction', target: AwsResource): readonly AwsResource[] {
    return this.all(kind).filter(({ properties }) => {
      const id = properties.node?.get('ScalingTargetId')?.value ?? properties.node?.get('ResourceId')?.value;
      if (!id) return false;
      return referencesIn(id).has(target.id) || isSame(properties, target.properties);
    });
  }
}

/** Both say the same resource and the same dimension. */
function isSame(policy: Section, target: Section): boolean {
  return ['ResourceId', 'ScalableDimension'].every((member) => {
    const a = policy.field(member, string);
    const b = target.field(member, string);
    if (a.kind === 'known' && b.kind === 'known') return a.value === b.value;
    return a.kind === 'dynamic' && b.kind === 'dynamic' && a.expression === b.expression;
  });
}
