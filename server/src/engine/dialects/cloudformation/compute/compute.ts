import type { Compute } from '../../../model/compute.ts';
import type { Deployment } from '../../../model/deployment.ts';
import type { Absent, Field } from '../../../model/field.ts';
import type { Document, MapNode, Pair } from '../../../yaml/node.ts';
import { blankDeployment, blankModel } from '../../blank.ts';
import type { Problem } from '../../dialect.ts';
import { sectionAt } from '../../fields.ts';
import { Section } from '../../read.ts';
import { commentFacts } from '../../workload-comment.ts';
import { factsOf } from '../facts.ts';
import { textAt } from '../parameter.ts';
import { Resolver } from '../resolve.ts';
import type { Template } from '../template.ts';
import { referencesIn } from '../walk.ts';
import { openWorld } from '../worlds.ts';
import { lowerEvents, lowerFunction, lowerIntegration } from './lower-function.ts';
import { lowerJobDefinition, lowerTask } from './lower-task.ts';
import { servesModel } from './serves-model.ts';

interface Lowered {
  readonly deployments: readonly Deployment[];
  readonly problems: readonly Problem[];
}

/** The functions, tasks and jobs of a template that serve a model without SageMaker. */
export function lowerComputeOf(template: Template, document: Document): Lowered {
  const pairs = template.section('Resources')?.pairs ?? [];
  const serving = pairs.filter((pair) => servesModel(pair, document));
  const deployments: Deployment[] = [];
  const problems: Problem[] = [];
  for (const pair of serving) {
    const reader = new Reader(template, document, pairs, pair);
    const deployment = reader.read();
    if (deployment) deployments.push(deployment);
    problems.push(...reader.facts.problems);
  }
  return { deployments, problems };
}

class Reader {
  readonly facts: ReturnType<typeof factsOf>;
  readonly #template: Template;
  readonly #document: Document;
  readonly #pairs: readonly Pair[];
  readonly #pair: Pair;
  readonly #section: Section;

  constructor(template: Template, document: Document, pairs: readonly Pair[], pair: Pair) {
    this.#template = template;
    this.#document = document;
    this.#pairs = pairs;
    this.#pair = pair;
    this.#section = this.#sectionOf(pair);
    const { key, value } = pair;
    const extent = { start: key.span.start, end: value.site.end };
    this.facts = factsOf(this.#section, commentFacts(document, extent, template.text));
  }

  read(): Deployment | undefined {
    const { key, value } = this.#pair;
    const none = this.#none();
    const compute = this.#compute(textAt(value as MapNode, 'Type') ?? '', sectionAt(this.#section, 'Properties'), none);
    if (!compute) return undefined;
    const { workload, objectives, modelSize } = this.facts;
    return {
      ...blankDeployment(none),
      dialect: 'cloudformation',
      document: this.#document.index,
      title: key.text,
      when: undefined,
      anchor: key.span,
      extent: { start: key.span.start, end: value.site.end },
      model: { ...blankModel(none), sizeBytes: modelSize },
      compute: this.#known(compute),
      workload,
      objectives,
    };
  }

  #compute(type: string, properties: Section, none: Absent): Compute | undefined {
    const blank: Compute = { lambda: none, apiGateway: none, fargate: none, awsBatch: none, ecs: none, edge: none };
    if (type.endsWith('::Function')) {
      const api = lowerEvents(properties) ?? this.#integration();
      const globals = type.startsWith('AWS::Serverless::') ? this.#globals() : undefined;
      return {
        ...blank,
        lambda: this.#known(lowerFunction(properties, globals)),
        apiGateway: api ? this.#known(api) : none,
      };
    }
    if (type === 'AWS::Batch::JobDefinition')
      return { ...blank, awsBatch: this.#known(lowerJobDefinition(properties)) };
    const task = lowerTask(properties, this.#service());
    return task && { ...blank, fargate: this.#known(task) };
  }

  /** What an API has for this function. */
  #integration(): ReturnType<typeof lowerEvents> {
    for (const pair of this.#pairs) {
      const { value } = pair;
      const type = value.kind === 'map' ? textAt(value, 'Type') : undefined;
      const kind =
        type === 'AWS::ApiGateway::Method' ? 'REST' : type === 'AWS::ApiGatewayV2::Integration' ? 'HTTP' : undefined;
      if (!kind || !referencesIn(value).has(this.#pair.key.text)) continue;
      return lowerIntegration(sectionAt(this.#sectionOf(pair), 'Properties'), kind);
    }
    return undefined;
  }

  /** What keeps this task running. */
  #service(): Section | undefined {
    const found = this.#pairs.find(
      ({ value }) =>
        value.kind === 'map' &&
        textAt(value, 'Type') === 'AWS::ECS::Service' &&
        referencesIn(value).has(this.#pair.key.text),
    );
    return found && sectionAt(this.#sectionOf(found), 'Properties');
  }

  /** `Globals: Function:` of SAM. */
  #globals(): Section | undefined {
    const node = this.#template.section('Globals');
    if (!node) return undefined;
    const { scope } = this.#section;
    return sectionAt(new Section(scope, node, [...this.#template.path, 'Globals'], node.span), 'Function');
  }

  #sectionOf({ key, value }: Pair): Section {
    const { scope } = new Resolver(this.#template, openWorld);
    const node = value.kind === 'map' ? value : undefined;
    return new Section(scope, node, [...this.#template.path, 'Resources', key.text], key.span);
  }

  #known<T>(value: T): Field<T> {
    const { path, near: span } = this.#section;
    const origin = { document: this.#document.index, path, span, key: span, definedAt: undefined };
    return { kind: 'known', value, written: this.#pair.key.text, origin, via: undefined };
  }

  #none(): Absent {
    const { path, near } = this.#section;
    return { kind: 'absent', place: { document: this.#document.index, path }, near };
  }
}
