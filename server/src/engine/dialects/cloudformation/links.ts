import type { Path } from '../../model/field.ts';
import type { Node } from '../../yaml/node.ts';
import type { Section } from '../read.ts';
import { getAttParts, intrinsicOf, nameIn, placeholdersIn, subParts } from './intrinsic.ts';
import type { Resolver } from './resolve.ts';
import type { Resource, Template } from './template.ts';
import { referencesIn } from './walk.ts';

/** Who belongs to whom in a template. */
export class Links {
  readonly #template: Template;
  #endpoints: ReadonlyMap<string, readonly Resource[]> | undefined;
  #targets: readonly ScalingTarget[] | undefined;

  constructor(template: Template) {
    this.#template = template;
  }

  /** The resource that the value behind the key names, or one of a list: by reference, or by its own name. */
  named(resolver: Resolver, section: Section, key: string, type: string, nameKey: string): Resource | undefined {
    const pair = section.node?.get(key);
    const whole = pair && resolver.reach(pair.value, [...section.path, key]);
    if (!whole) return undefined;
    const { node, path } = whole;
    if (node.kind !== 'seq') return this.#named(resolver, whole, type, nameKey);
    for (const [index, item] of node.items.entries()) {
      const found = this.#named(resolver, { node: item, path: [...path, index] }, type, nameKey);
      if (found) return found;
    }
    return undefined;
  }

  #named(resolver: Resolver, reached: Reached, type: string, nameKey: string): Resource | undefined {
    const id = referenceOf(reached.node);
    const referred = id === undefined ? undefined : this.#template.resources.get(id);
    if (referred?.type === type) return referred;
    const resolved = resolver.scope.resolve(reached.node, reached.path);
    if (resolved.kind !== 'node' || resolved.node.kind !== 'scalar' || resolved.node.text === '') return undefined;
    const name = resolved.node.text;
    return this.#template.ofType(type).find((resource) => nameOf(resource, resolver, nameKey) === name);
  }

  /** Every endpoint that may run the configuration. */
  endpointsOf(config: Resource, name: string | undefined): readonly Resource[] {
    this.#endpoints ??= this.#indexEndpoints();
    const byName = name === undefined ? [] : (this.#endpoints.get(`= ${name}`) ?? []);
    return this.#endpoints.get(config.id) ?? byName;
  }

  #indexEndpoints(): ReadonlyMap<string, readonly Resource[]> {
    const index = new Map<string, Resource[]>();
    for (const endpoint of this.#template.ofType('AWS::SageMaker::Endpoint')) {
      const properties = endpoint.node.get('Properties')?.value;
      if (!properties) continue;
      const value =
        properties.kind === 'map' ? (properties.get('EndpointConfigName')?.value ?? properties) : properties;
      const isText = value.kind === 'scalar' && value.tag === undefined;
      for (const key of isText ? [`= ${value.text}`] : referencesIn(value)) {
        index.set(key, [...(index.get(key) ?? []), endpoint]);
      }
    }
    return index;
  }

  /** The targets that scale it: their resource ids lead to it or to its configuration, or have its name in them. */
  scalingOf(
    resolver: Resolver,
    config: Resource | undefined,
    scaled: Resource,
    name: string | undefined,
  ): readonly Resource[] {
    this.#targets ??= this.#template.ofType('AWS::ApplicationAutoScaling::ScalableTarget').flatMap(scalingTarget);
    if (this.#targets.length === 0) return [];
    const isOnly = this.#template.ofType(scaled.type).length === 1;
    const own = propertyOf(scaled, scaled.type.endsWith('::Endpoint') ? 'EndpointName' : 'InferenceComponentName');
    const parts = isOnly && own ? [...referencesIn(own)] : [];
    return this.#targets.flatMap(({ id, references, resource }) => {
      // Some write the name of the configuration, which is often the same.
      const isReferred = references.has(scaled.id) || (config !== undefined && references.has(config.id));
      const isNamed = name !== undefined && new RegExp(`/${escaped(name)}(/|$)`).test(textOf(id, resolver) ?? '');
      const isAlike = parts.length > 0 && parts.every((part) => references.has(part));
      return isReferred || isNamed || isAlike ? [resource] : [];
    });
  }
}

interface Reached {
  readonly node: Node;
  readonly path: Path;
}

function escaped(text: string): string {
  return text.replace(/[^\w]/g, '\\$&');
}

interface ScalingTarget {
  readonly resource: Resource;
  readonly id: Node;
  readonly references: ReadonlySet<string>;
}

function scalingTarget(resource: Resource): readonly ScalingTarget[] {
  const id = propertyOf(resource, 'ResourceId');
  return id ? [{ resource, id, references: referencesIn(id) }] : [];
}

function propertyOf(resource: Resource, key: string): Node | undefined {
  const properties = resource.node.get('Properties')?.value;
  return properties?.kind === 'map' ? properties.get(key)?.value : undefined;
}

function textOf(node: Node, resolver: Resolver): string | undefined {
  const resolved = resolver.scope.resolve(node, []);
  return resolved.kind === 'node' && resolved.node.kind === 'scalar' ? resolved.node.text : undefined;
}

/** The resource to whose name or attribute the value amounts. */
function referenceOf(node: Node): string | undefined {
  const intrinsic = intrinsicOf(node);
  if (!intrinsic) return undefined;
  const { name, argument } = intrinsic;
  if (name === 'Ref') return nameIn(intrinsic);
  if (name === 'Fn::GetAtt') return getAttParts(argument)?.id;
  if (name !== 'Fn::Sub') return undefined;
  const parts = placeholdersIn(subParts(argument)?.template ?? '');
  return parts.length === 1 ? parts[0]?.variable?.split('.')[0] : undefined;
}

function nameOf(resource: Resource, resolver: Resolver, key: string): string | undefined {
  const value = propertyOf(resource, key);
  return value && textOf(value, resolver);
}
