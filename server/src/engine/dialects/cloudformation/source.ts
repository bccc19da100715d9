import type { Deployment } from '../../model/deployment.ts';
import { sectionAt } from '../fields.ts';
import { Section } from '../read.ts';
import { Resolver } from './resolve.ts';
import type { Resource, Template } from './template.ts';
import { openWorld, type World } from './worlds.ts';

/** What a deployment was read from, which `configure` rewrites. */
export interface Source {
  readonly template: Template;
  readonly resolver: Resolver;
  readonly resource: Resource;
  /** Of the resource. */
  readonly properties: Section;
  /** Every endpoint that runs the configuration. */
  readonly endpoints: readonly Resource[];
  /** Of its variants, in their order, each once. */
  readonly models: readonly Resource[];
  /** What scales the endpoint or its inference components. */
  readonly scaling: readonly Resource[];
  readonly components: readonly Resource[];
  readonly outcome: Outcome;
}

/** Which outcomes of the conditions the reading stands for. */
export interface Outcome {
  readonly worlds: readonly World[];
  /** The worlds in which the resource reads otherwise. */
  readonly others: readonly World[];
  /** The conditions on which that hangs. */
  readonly conditions: readonly string[];
  /** The resource is of one type in all worlds. */
  readonly isUniform: boolean;
}

export interface CloudFormationDeployment extends Deployment {
  readonly source: Source;
}

export function isCloudFormation(deployment: Deployment): deployment is CloudFormationDeployment {
  return deployment.dialect === 'cloudformation' && 'source' in deployment;
}

/** The same in another version of the template, whose outline is the same. */
export function sourceIn(template: Template, source: Source): Source {
  const now = (resource: Resource): Resource => template.resources.get(resource.id) ?? resource;
  const resource = now(source.resource);
  const resolver = new Resolver(template, source.outcome.worlds[0] ?? openWorld);
  const section = new Section(resolver.scope, resource.node, resource.path, resource.key);
  return {
    ...{ template, resolver, resource, outcome: source.outcome },
    properties: sectionAt(section, 'Properties'),
    endpoints: source.endpoints.map(now),
    models: source.models.map(now),
    scaling: source.scaling.map(now),
    components: source.components.map(now),
  };
}
