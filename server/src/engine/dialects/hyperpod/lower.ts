import type { DataCapture, Deployment, Tag } from '../../model/deployment.ts';
import { valueOf, type Dynamic, type Field, type Known } from '../../model/field.ts';
import type { EnvironmentEntry } from '../../model/model.ts';
import type { ScalableTarget } from '../../model/scaling.ts';
import type { Variant } from '../../model/variant.ts';
import type { Document, MapNode } from '../../yaml/node.ts';
import { factsInComments } from '../aws/comment-facts.ts';
import { lowerContainer } from '../aws/lower-container.ts';
import type { Facts } from '../aws/lower-deployment.ts';
import { lowerScalableTarget } from '../aws/lower-scaling.ts';
import { lowerVariant } from '../aws/lower-variants.ts';
import { blankDeployment, blankModel, blankNames, blankObjectives, blankWorkload } from '../blank.ts';
import { objectProblems } from '../aws/shape/shape.ts';
import { hyperpod as writing } from '../aws/shape/writing.ts';
import type { Lowered, Problem, Surroundings } from '../dialect.ts';
import { mapField, sectionAt } from '../fields.ts';
import { boolean, number, Section, string, type Scope } from '../read.ts';
import { hasHoles, throughTemplates } from '../templates.ts';
import { commentFacts } from '../workload-comment.ts';
import { objectIn, type OperatorKind } from './objects.ts';

/**
 * What the operator runs are pods on the nodes of a cluster that is paid for anyway: there is nothing to estimate, and what
 * AWS says of the instances of an endpoint says nothing of them. What it makes in SageMaker is checked.
 */
export function lower(document: Document, { text }: Surroundings): Lowered {
  const found = objectIn(document);
  if (!found) return { deployments: [], problems: [] };
  const reader = new ObjectReader(found.kind, found.node, document, text);
  return { deployments: [], fragments: reader.fragments(), problems: [...reader.facts.problems, ...reader.shape] };
}

class ObjectReader {
  readonly facts: Facts;
  readonly #kind: OperatorKind;
  readonly #document: Document;
  readonly #object: Section;
  readonly #spec: Section;
  /** Nothing in it is written where the API's members would be. */
  readonly #elsewhere: Section;

  constructor(kind: OperatorKind, node: MapNode, document: Document, text: string) {
    this.#kind = kind;
    this.#document = document;
    const name = node.get('kind')?.value.site ?? node.site;
    const scope: Scope = { document: document.index, text, resolve: throughTemplates(text) };
    this.#object = new Section(scope, node, [], name);
    this.#spec = sectionAt(this.#object, 'spec');
    this.#elsewhere = new Section(scope, undefined, ['spec'], name, 'the pods of the operator');
    const { near: anchor, path } = this.#object;
    const properties = this.#spec;
    const resource = { kind: 'Endpoint', id: kind, name: this.#endpoint, properties, path, anchor } as const;
    this.facts = factsInComments({ ...resource, extent: node.site }, commentFacts(document, node.site, text));
  }

  fragments(): readonly Deployment[] {
    const realTime = this.#known('real-time', 'real-time' as const);
    const endpoint = {
      names: { ...blankNames(this.#none), endpoint: this.#endpoint, model: this.#model },
      type: this.#endpoint.kind === 'known' ? realTime : this.#unknown,
      model: {
        ...blankModel(this.#none),
        sizeBytes: this.facts.modelSize,
        executionRole: this.#server.field('executionRole', string),
        containers: this.#known('containers', [{ ...lowerContainer(this.#elsewhere), environment: this.#environment }]),
      },
      dataCapture: this.#capture('sagemakerEndpoint'),
      tags: this.#tags,
      workload: this.facts.workload,
      objectives: this.facts.objectives,
    };
    const pods = { variants: this.#known('variants', [this.#variant]), scaling: this.#scaling };
    const capture = this.#capture('modelPod');
    return [
      this.#fragment(this.#kind, endpoint),
      this.#fragment('pods', pods),
      // The operator sets the same limits to what pods capture as AWS to what endpoints do.
      ...(capture.kind === 'known' ? [this.#fragment('pods', { type: realTime, dataCapture: capture })] : []),
    ];
  }

  #fragment(title: string, parts: Partial<Deployment>): Deployment {
    const none = this.#none;
    return {
      ...blankDeployment(none),
      workload: blankWorkload(none),
      objectives: blankObjectives(none),
      type: this.#unknown,
      region: this.#unknown,
      variants: this.#unknown,
      ...parts,
      dialect: 'hyperpod',
      document: this.#document.index,
      title,
      when: undefined,
      anchor: this.#object.near,
      extent: this.#object.node?.site ?? this.#object.near,
    };
  }

  /** By the CRD of its version; of the first kinds of v1alpha1 nobody has one. */
  get shape(): readonly Problem[] {
    const version = /\/(\w+)$/.exec(this.#version)?.[1] ?? '';
    const kind = version === 'v1' ? this.#kind : `${this.#kind} ${version}`;
    const { text } = this.#spec.scope;
    const { start, end } = this.#document.span;
    return objectProblems({ kind, properties: this.#spec }, writing, hasHoles(text.slice(start, end)));
  }

  get #version(): string {
    return valueOf(this.#object.field('apiVersion', string)) ?? '';
  }

  /** An empty name is that of no endpoint. */
  get #endpoint(): Field<string> {
    const name =
      this.#kind === 'InferenceEndpointConfig'
        ? this.#spec.field('endpointName', string)
        : this.#kind === 'SageMakerEndpointRegistration'
          ? this.#spec.field('name', string)
          : sectionAt(this.#spec, 'sageMakerEndpoint').field('name', string);
    return name.kind === 'known' && name.value === '' ? this.#none : name;
  }

  /** The operator looks at the beginning of a model's name only (`Llama-3.1-8B` passes); its length counts. */
  get #model(): Field<string> {
    const name = this.#spec.field('modelName', string);
    const isPlain = name.kind === 'known' && /^[a-zA-Z0-9-]*$/.test(name.value);
    return isPlain || name.kind === 'absent' ? name : this.#unknown;
  }

  get #server(): Section {
    return this.#kind === 'InferenceEndpointConfig' || this.#kind === 'SageMakerEndpointRegistration'
      ? this.#spec
      : sectionAt(this.#spec, 'server');
  }

  get #variant(): Variant {
    const open = lowerVariant(this.#elsewhere);
    const types = this.#spec.strings('instanceTypes');
    const pools = mapField(types, (list) =>
      list.map((type) => ({ instanceType: this.#node(type), priority: this.#unknown, modelName: this.#unknown })),
    );
    return {
      ...open,
      instanceType: this.#node(this.#server.field('instanceType', string)),
      instancePools: pools.kind === 'known' ? this.#known('instanceTypes', pools.value) : open.instancePools,
    };
  }

  /** Clusters have nodes that no endpoint runs on; what is left can only be a slip. */
  #node(type: Field<string>): Field<string> {
    if (type.kind !== 'known') return type.kind === 'absent' ? this.#unknown : type;
    return clusterOnly.test(type.value) ? this.#unknown : type;
  }

  /** The pods of an InferenceEndpointConfig take any environment that Kubernetes takes. */
  get #environment(): Field<readonly EnvironmentEntry[]> {
    if (this.#kind === 'InferenceEndpointConfig') return this.#unknown;
    const entries = this.#spec.list('environmentVariables', (entry) => ({
      key: entry.field('name', string),
      value: entry.field('value', string),
    }));
    return entries.kind === 'absent' ? this.#unknown : entries;
  }

  #capture(tier: 'sagemakerEndpoint' | 'modelPod'): Field<DataCapture> {
    const capture = sectionAt(this.#spec, 'dataCapture');
    return capture.section(tier, (found) => {
      const header = sectionAt(found, 'captureContentTypeHeader');
      return {
        enabled: found.field('enabled', boolean),
        samplingPercentage: found.field('initialSamplingPercentage', number),
        destination: capture.field('s3Uri', string),
        kmsKey: found.field('kmsKeyId', string),
        modes: found.list('captureOptions', (option) => option.field('captureMode', string)),
        modesApart: this.#known('modesApart', true),
        csvContentTypes: header.strings('csvContentTypes'),
        jsonContentTypes: header.strings('jsonContentTypes'),
      };
    });
  }

  get #tags(): Field<readonly Tag[]> {
    return this.#spec.list('tags', (tag) => ({ key: tag.field('name', string), value: tag.field('value', string) }));
  }

  /** KEDA scales the pods, also to none; that the bounds must be in order is the same. */
  get #scaling(): Field<readonly ScalableTarget[]> {
    const spec = this.#spec.section('autoScalingSpec', (found) => found);
    if (spec.kind !== 'known') return this.#none;
    const { value: bounds } = spec;
    const parts = { scales: this.#unknown, policies: this.#unknown, schedule: this.#unknown };
    const open = (field: Field<number>): Field<number> => (field.kind === 'absent' ? this.#unknown : field);
    return this.#known('autoScalingSpec', [
      {
        ...lowerScalableTarget(this.#elsewhere, parts),
        min: open(bounds.field('minReplicaCount', number)),
        max: open(bounds.field('maxReplicaCount', number)),
      },
    ]);
  }

  get #none(): Extract<Field<never>, { kind: 'absent' }> {
    return { kind: 'absent', place: { document: this.#document.index, path: ['spec'] }, near: this.#object.near };
  }

  get #unknown(): Dynamic {
    return { kind: 'dynamic', expression: 'the operator', origin: this.#origin };
  }

  #known<T>(written: string, value: T): Known<T> {
    return { kind: 'known', value, written, origin: this.#origin, via: undefined };
  }

  get #origin(): Known<unknown>['origin'] {
    const { near: span } = this.#object;
    return { document: this.#document.index, path: ['spec'], span, key: span, definedAt: undefined };
  }
}

/**
 * What a cluster has and an endpoint has not: every type of API_ClusterInstanceGroupSpecification (copy of August to October
 * 2026) against those of endpoints in botocore 1.43.107; first whole families, then single sizes. Read on 2026-11-21.
 */
const clusterOnly =
  /^ml\.((t3|c5n|gr6|i3en|c6a|m6a|m7g)\.|(c5\.(12|24)xlarge|m5\.(8|16)xlarge|r5d\.16xlarge|trn2\.3xlarge|(c6g|c7g|m6g)\.medium)$)/;
