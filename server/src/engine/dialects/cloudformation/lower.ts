import type { Names } from '../../model/deployment.ts';
import type { Absent, Field, Origin } from '../../model/field.ts';
import type { Document } from '../../yaml/node.ts';
import type { Lowered, Problem } from '../dialect.ts';
import { inside } from '../fields.ts';
import { Section, string } from '../read.ts';
import { commentFacts } from '../workload-comment.ts';
import { Conditions } from './conditions.ts';
import { factsOf, type Facts } from './facts.ts';
import { Links } from './links.ts';
import { lowerAsync, lowerAutoscaling, lowerBatch, lowerDataCapture, lowerJobVariants } from './lower-endpoint.ts';
import { lowerModel, lowerNetwork } from './lower-model.ts';
import { endpointTypeOf, lowerVariants } from './lower-variants.ts';
import { readingsOf } from './readings.ts';
import { templateOf } from './recognise.ts';
import { Resolver } from './resolve.ts';
import type { CloudFormationDeployment, Outcome } from './source.ts';
import type { Resource, Template } from './template.ts';
import { openWorld, type World } from './worlds.ts';

export function lower(document: Document, text: string): Lowered {
  const template = templateOf(document, text);
  if (!template) return { deployments: [], problems: [] };
  const conditions = new Conditions(template);
  const links = new Links(template);
  const deployments: CloudFormationDeployment[] = [];
  const problems: Problem[] = [];
  for (const resource of template.resources.values()) {
    if (resource.type !== 'AWS::SageMaker::EndpointConfig' && resource.type !== 'AWS::SageMaker::TransformJob')
      continue;
    const facts = factsOf(
      sectionOf(resource, new Resolver(template, openWorld)),
      commentFacts(document, resource.extent, text),
    );
    problems.push(...facts.problems);
    const reader = new ResourceReader(template, links, resource, facts);
    deployments.push(...readingsOf(template, conditions, resource, (world) => reader.read(world)));
  }
  return { deployments, problems };
}

function sectionOf(resource: Resource, resolver: Resolver): Section {
  return new Section(resolver.scope, resource.node, resource.path, resource.key);
}

/** Reads one endpoint configuration or transform job, with the resources that belong to it. */
class ResourceReader {
  readonly #template: Template;
  readonly #links: Links;
  readonly #resource: Resource;
  readonly #facts: Facts;

  constructor(template: Template, links: Links, resource: Resource, facts: Facts) {
    this.#template = template;
    this.#links = links;
    this.#resource = resource;
    this.#facts = facts;
  }

  /** Undefined when an expression stands for all of its properties. */
  read(world: World): CloudFormationDeployment | undefined {
    const resolver = new Resolver(this.#template, world);
    const section = sectionOf(this.#resource, resolver);
    const found = section.section('Properties', (inner) => inner);
    if (found.kind === 'dynamic') return undefined;
    const path = found.kind === 'absent' ? found.place.path : found.origin.path;
    const properties =
      found.kind === 'known' ? found.value : new Section(resolver.scope, undefined, path, section.near);
    return this.#resource.type === 'AWS::SageMaker::TransformJob'
      ? this.#job(resolver, section, properties)
      : this.#endpoint(resolver, properties);
  }

  #endpoint(resolver: Resolver, properties: Section): CloudFormationDeployment {
    const variants = lowerVariants(properties, 'ProductionVariants');
    const async = lowerAsync(properties, this.#facts.caller);
    const configName = properties.field('EndpointConfigName', string);
    const known = configName.kind === 'known' ? configName.value : undefined;
    const endpoints = this.#links.endpointsOf(this.#resource, known);
    const [endpoint] = endpoints;
    const first = properties.list('ProductionVariants', (variant) => variant);
    const firstVariant = first.kind === 'known' ? first.value[0] : undefined;
    const model = firstVariant && this.#modelOf(resolver, firstVariant);
    const modelName = variants.kind === 'known' ? variants.value[0]?.modelName : undefined;
    const names = this.#names(resolver, { endpoint, model });
    const name = names.endpoint.kind === 'known' ? names.endpoint.value : undefined;
    const target = endpoint && this.#links.scalingOf(resolver, this.#resource, endpoint, name);
    return {
      ...this.#common(resolver, properties, { endpoints, model, scaling: target }, name),
      type: endpointTypeOf(variants, async, this.#origin()),
      names: { ...names, endpointConfig: configName },
      model: lowerModel(model && sectionOf(model, resolver), modelName ?? this.#none(), this.#facts.modelSize),
      variants,
      shadowVariants: lowerVariants(properties, 'ShadowProductionVariants'),
      async,
      batch: this.#none(),
      network: lowerNetwork(properties, model && sectionOf(model, resolver)),
      dataCapture: lowerDataCapture(properties),
      autoscaling: lowerAutoscaling(target && sectionOf(target, resolver), this.#none()),
    };
  }

  #job(resolver: Resolver, section: Section, properties: Section): CloudFormationDeployment {
    const model = this.#modelOf(resolver, properties);
    const none = this.#none();
    return {
      ...this.#common(resolver, properties, { endpoints: [], model, scaling: undefined }, undefined),
      type: { kind: 'known', value: 'batch', written: 'batch', origin: this.#origin(), via: undefined },
      names: this.#names(resolver, { endpoint: undefined, model }),
      model: lowerModel(
        model && sectionOf(model, resolver),
        properties.field('ModelName', string),
        this.#facts.modelSize,
      ),
      variants: lowerJobVariants(properties, none),
      shadowVariants: none,
      async: none,
      batch: lowerBatch(section),
      network: model ? lowerNetwork(emptyOf(properties), sectionOf(model, resolver)) : none,
      dataCapture: lowerDataCapture(properties),
      autoscaling: none,
    };
  }

  #common(
    resolver: Resolver,
    properties: Section,
    { endpoints, model, scaling }: Linked,
    name: string | undefined,
  ): Pick<
    CloudFormationDeployment,
    'dialect' | 'document' | 'title' | 'when' | 'anchor' | 'extent' | 'region' | 'workload' | 'objectives' | 'source'
  > {
    const resource = this.#resource;
    const { workload, objectives } = this.#facts;
    return {
      dialect: 'cloudformation',
      document: this.#template.document.index,
      title:
        [name, endpoints[0]?.id, resource.id].find((title) => title !== undefined && title.trim() !== '') ??
        resource.type,
      when: undefined,
      anchor: resource.key,
      extent: resource.extent,
      region: { kind: 'dynamic', expression: 'AWS::Region', origin: this.#origin() },
      workload,
      objectives,
      source: { template: this.#template, resolver, resource, properties, endpoints, model, scaling, outcome: certain },
    };
  }

  #modelOf(resolver: Resolver, section: Section): Resource | undefined {
    return this.#links.named(resolver, section, 'ModelName', 'AWS::SageMaker::Model', 'ModelName');
  }

  #names(
    resolver: Resolver,
    { endpoint, model }: { readonly endpoint: Resource | undefined; readonly model: Resource | undefined },
  ): Names {
    const none = this.#none();
    const nameIn = (resource: Resource | undefined, key: string): Field<string> =>
      resource ? inside(sectionOf(resource, resolver), 'Properties', (found) => found.field(key, string)) : none;
    return {
      endpoint: nameIn(endpoint, 'EndpointName'),
      endpointConfig: none,
      model: nameIn(model, 'ModelName'),
      transformJob: none,
    };
  }

  #none(): Absent {
    const { path, key } = this.#resource;
    return { kind: 'absent', place: { document: this.#template.document.index, path }, near: key };
  }

  #origin(): Origin {
    const { path, key } = this.#resource;
    return { document: this.#template.document.index, path, span: key, key, definedAt: undefined };
  }
}

/** Until all readings are known. */
const certain: Outcome = { worlds: [], others: [], conditions: [], isUniform: true };

interface Linked {
  readonly endpoints: readonly Resource[];
  readonly model: Resource | undefined;
  readonly scaling: Resource | undefined;
}

/** A job has no network of its own. */
function emptyOf({ scope, path, near }: Section): Section {
  return new Section(scope, undefined, path, near);
}
