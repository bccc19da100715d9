import { lowerEndpointConfig, lowerTransformJob, type Facts } from '../aws/lower-deployment.ts';
import type { AwsResource } from '../aws/resource.ts';
import { valueOf } from '../../model/field.ts';
import type { Document } from '../../yaml/node.ts';
import type { Lowered, Problem, Surroundings } from '../dialect.ts';
import { Section } from '../read.ts';
import { commentFacts } from '../workload-comment.ts';
import { lowerComputeOf } from './compute/compute.ts';
import { Conditions } from './conditions.ts';
import { factsOf } from './facts.ts';
import { fragmentsOf } from './fragments.ts';
import { KeptByResource } from './kept.ts';
import { moved, type Shift } from './moved.ts';
import { Links } from './links.ts';
import { readingsOf, type Readings } from './readings.ts';
import { templatesOf } from './recognise.ts';
import { referenceProblems } from './reference/reference.ts';
import { Resolver } from './resolve.ts';
import { TemplateSet } from './set.ts';
import { shapeOf } from './shape.ts';
import { sourceIn, type CloudFormationDeployment, type Outcome } from './source.ts';
import type { Resource, Template } from './template.ts';
import { openWorld, type World } from './worlds.ts';

export function lower(document: Document, { text }: Surroundings): Lowered {
  const lowered = templatesOf(document, text).map((template) => lowerTemplate(template, document, text));
  return {
    deployments: lowered.flatMap(({ deployments }) => deployments),
    fragments: lowered.flatMap(({ fragments = [] }) => fragments),
    problems: lowered.flatMap(({ problems }) => problems),
  };
}

function lowerTemplate(template: Template, document: Document, text: string): Lowered {
  const conditions = new Conditions(template);
  const links = new Links(template);
  const deployments: CloudFormationDeployment[] = [];
  const others: CloudFormationDeployment[] = [];
  const problems: Problem[] = [];
  const open = new TemplateSet(template, links, new Resolver(template, openWorld));
  for (const resource of template.resources.values()) {
    if (!isDeployed(resource)) continue;
    const read = kept.of(resource, template, () => {
      const section = new Section(new Resolver(template, openWorld).scope, resource.node, resource.path, resource.key);
      const found = factsOf(section, commentFacts(document, resource.extent, text));
      const reader = new ResourceReader(template, links, resource, found);
      const readings = readingsOf(template, conditions, resource, (world) => reader.read(world));
      return { problems: found.problems, ...readings };
    });
    problems.push(...read.problems);
    deployments.push(...read.deployments);
    others.push(...read.fragments);
  }
  problems.push(...shapeOf(template, open), ...referenceProblems(template, open));
  const compute = lowerComputeOf(template, document);
  problems.push(...compute.problems);
  return {
    deployments: [...deployments, ...compute.deployments],
    fragments: [...others, ...fragmentsOf(template, conditions, links, [...deployments, ...others])],
    problems: onceEach(problems),
  };
}

const kept = new KeptByResource<Readings & Pick<Facts, 'problems'>>((read, shift, template) => ({
  problems: moved(read.problems, shift),
  deployments: read.deployments.map((deployment) => movedTo(template, deployment, shift)),
  fragments: read.fragments.map((deployment) => movedTo(template, deployment, shift)),
}));

function movedTo(
  template: Template,
  { source, ...rest }: CloudFormationDeployment,
  shift: Shift,
): CloudFormationDeployment {
  return { ...moved(rest, shift), source: sourceIn(template, source) };
}

/** What a loop makes several times is written, and wrong, once. */
function onceEach(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, span, message }) => {
    const key = `${code} ${String(span.start)} ${String(span.end)} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

function isDeployed({ type }: Resource): boolean {
  return type === 'AWS::SageMaker::EndpointConfig' || type === 'AWS::SageMaker::TransformJob';
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
    const set = new TemplateSet(this.#template, this.#links, resolver);
    const resource = set.of(this.#resource);
    if (!resource || this.#isOpen(resolver)) return undefined;
    const { from, ...parts } =
      resource.kind === 'TransformJob'
        ? lowerTransformJob(resource, set, this.#facts)
        : lowerEndpointConfig(resource, set, this.#facts);
    const resources = (list: readonly AwsResource[]): readonly Resource[] =>
      list.flatMap(({ id }) => this.#template.resources.get(id) ?? []);
    const { id, type, key, extent, path } = this.#resource;
    const titles = [valueOf(parts.names.endpoint), from.endpoints[0]?.id, id];
    return {
      ...parts,
      dialect: 'cloudformation',
      document: this.#template.document.index,
      title: titles.find((title) => title !== undefined && title.trim() !== '') ?? type,
      when: undefined,
      anchor: key,
      extent,
      region: {
        kind: 'dynamic',
        expression: 'AWS::Region',
        origin: { document: this.#template.document.index, path, span: key, key, definedAt: undefined },
      },
      workload: this.#facts.workload,
      objectives: this.#facts.objectives,
      source: {
        template: this.#template,
        resolver,
        resource: this.#resource,
        properties: resource.properties,
        endpoints: resources(from.endpoints),
        models: resources(from.models),
        scaling: resources(from.targets),
        components: resources(from.components),
        outcome: certain,
      },
    };
  }

  #isOpen(resolver: Resolver): boolean {
    const section = new Section(resolver.scope, this.#resource.node, this.#resource.path, this.#resource.key);
    return section.section('Properties', (found) => found).kind === 'dynamic';
  }
}

/** Until all readings are known. */
const certain: Outcome = { worlds: [], others: [], conditions: [], isUniform: true };
