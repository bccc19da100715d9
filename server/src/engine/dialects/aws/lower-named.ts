import type { Deployment } from '../../model/deployment.ts';
import { valueOf, type Field } from '../../model/field.ts';
import type { Document } from '../../yaml/node.ts';
import { blankObjectives, blankWorkload } from '../blank.ts';
import type { Lowered, Problem } from '../dialect.ts';
import { mapField } from '../fields.ts';
import { string } from '../read.ts';
import { commentFacts, type CommentFacts } from '../workload-comment.ts';
import { factsInComments, nothingSaid } from './comment-facts.ts';
import {
  lowerEndpointConfig,
  lowerFragment,
  lowerTransformJob,
  noneOf,
  originOf,
  type Facts,
  type LoweredEndpoint,
} from './lower-deployment.ts';
import type { AwsKind, AwsResource, AwsSet } from './resource.ts';

/** What a deployment was read from, which `configure` rewrites. */
export interface NamedDeployment extends Deployment {
  readonly source: { readonly resource: AwsResource; readonly from: LoweredEndpoint['from'] };
}

export function isNamed(deployment: Deployment, dialect: string): deployment is NamedDeployment {
  return deployment.dialect === dialect && 'source' in deployment;
}

/** One document of resources that refer to each other by name. */
export interface NamedDocument {
  readonly dialect: string;
  readonly document: Document;
  readonly text: string;
  /** Of this document. */
  readonly own: readonly AwsResource[];
  /** With all others in sight. */
  readonly set: AwsSet;
  /** What deployments of this file are put together from: it is checked with them. */
  readonly taken: ReadonlySet<AwsResource>;
  /** Where the document does not say it: "the Region of the call". */
  readonly region: string;
  /** What the resource itself says of its Region; absent where the dialect has no word for it. */
  readonly regionIn?: (resource: AwsResource) => Field<string>;
  /** What the dialect says of the requests besides comments. */
  readonly factsIn?: (resource: AwsResource, comments: CommentFacts) => Facts;
}

export interface NamedLowered extends Lowered {
  readonly deployments: readonly NamedDeployment[];
  readonly fragments: readonly Deployment[];
}

export function lowerNamed(named: NamedDocument): NamedLowered {
  const deployments: NamedDeployment[] = [];
  const fragments: Deployment[] = [];
  const problems: Problem[] = [];
  for (const resource of named.own) {
    if (isDeployed(resource)) {
      const comments = commentFacts(named.document, resource.extent, named.text);
      const facts = (named.factsIn ?? factsInComments)(resource, comments);
      problems.push(...facts.problems);
      deployments.push(deploymentOf(resource, facts, named));
    } else if (!named.taken.has(resource)) {
      const fragment = fragmentOf(resource, named);
      if (fragment) fragments.push(fragment);
    }
  }
  return { deployments, fragments, problems };
}

function isDeployed({ kind }: AwsResource): boolean {
  return kind === 'EndpointConfig' || kind === 'TransformJob';
}

/** Everything that the deployments among the resources are put together from. */
export function takenBy(resources: readonly AwsResource[], set: AwsSet): ReadonlySet<AwsResource> {
  const taken = new Set<AwsResource>();
  for (const resource of resources) {
    if (!isDeployed(resource)) continue;
    const { endpoints, models, targets, components, monitors } = lowered(resource, set, nothingSaid(resource)).from;
    // Of several endpoints and models, a deployment has the first.
    for (const part of [...endpoints.slice(0, 1), ...models.slice(0, 1), ...targets, ...components, ...monitors])
      taken.add(part);
    const kinds: readonly ('ScalingPolicy' | 'ScheduledAction')[] = ['ScalingPolicy', 'ScheduledAction'];
    for (const target of targets) {
      for (const part of kinds.flatMap((kind) => set.ofTarget(kind, target))) taken.add(part);
    }
  }
  for (const target of set.all('ScalableTarget')) {
    for (const policy of set.ofTarget('ScalingPolicy', target)) taken.add(policy);
    for (const action of set.ofTarget('ScheduledAction', target)) taken.add(action);
  }
  for (const component of set.all('InferenceComponent')) {
    for (const target of set.targetsOf(component)) taken.add(target);
  }
  return taken;
}

function lowered(resource: AwsResource, set: AwsSet, facts: Facts): LoweredEndpoint {
  const parts =
    resource.kind === 'TransformJob'
      ? lowerTransformJob(resource, set, facts)
      : lowerEndpointConfig(resource, set, facts);
  const names = new Set(parts.from.models.map(({ name }) => valueOf(name)));
  const referring = (variants: LoweredEndpoint['variants']): LoweredEndpoint['variants'] =>
    mapField(variants, (list) =>
      list.map((variant) => ({ ...variant, modelName: reference(variant.modelName, names) })),
    );
  const configNames = parts.from.endpoints.map(({ properties }) => properties.field('EndpointConfigName', string));
  return {
    ...parts,
    variants: referring(parts.variants),
    shadowVariants: referring(parts.shadowVariants),
    names: {
      ...parts.names,
      model: echoed(parts.names.model, [parts.variants, parts.shadowVariants].flatMap(modelNamesIn)),
      endpointConfig: echoed(parts.names.endpointConfig, configNames),
    },
  };
}

function modelNamesIn(variants: LoweredEndpoint['variants']): readonly Field<string>[] {
  return variants.kind === 'known' ? variants.value.map(({ modelName }) => modelName) : [];
}

/** The name of a model in sight is only a way to refer to it: what is wrong with it is said at the model. */
function reference(name: Field<string>, known: ReadonlySet<string | undefined>): Field<string> {
  if (name.kind !== 'known' || !known.has(name.value)) return name;
  return { kind: 'dynamic', expression: name.written, origin: name.origin };
}

function echoed(name: Field<string>, references: readonly Field<string>[]): Field<string> {
  if (name.kind !== 'known') return name;
  const echoes = references.flatMap((field) =>
    field.kind === 'known' && field.value === name.value && field.origin.file === undefined ? [field.origin] : [],
  );
  return echoes.length === 0 ? name : { ...name, echoes: echoes.map(({ document, path }) => ({ document, path })) };
}

function deploymentOf(resource: AwsResource, facts: Facts, named: NamedDocument): NamedDeployment {
  const { dialect, document, set } = named;
  const { from, ...parts } = lowered(resource, set, facts);
  const titles = [valueOf(parts.names.endpoint), valueOf(resource.name), resource.label ?? resource.id];
  return {
    ...parts,
    dialect,
    document: document.index,
    title: titles.find((title) => title !== undefined && title.trim() !== '') ?? words[resource.kind],
    when: undefined,
    anchor: resource.anchor,
    extent: resource.extent,
    region: regionOf(resource, named),
    workload: facts.workload,
    objectives: facts.objectives,
    source: { resource, from },
  };
}

function fragmentOf(resource: AwsResource, named: NamedDocument): Deployment | undefined {
  const { dialect, document, set } = named;
  const parts = lowerFragment(resource, set);
  if (!parts) return undefined;
  const none = noneOf(resource);
  const name = valueOf(resource.name) ?? resource.label ?? resource.id;
  return {
    ...parts,
    dialect,
    document: document.index,
    title: name.trim() === '' ? words[resource.kind] : name,
    when: undefined,
    anchor: resource.anchor,
    extent: resource.extent,
    region: regionOf(resource, named),
    workload: blankWorkload(none),
    objectives: blankObjectives(none),
  };
}

function regionOf(resource: AwsResource, { region, regionIn }: NamedDocument): Field<string> {
  const field = regionIn?.(resource);
  return field && field.kind !== 'absent' ? field : { kind: 'dynamic', expression: region, origin: originOf(resource) };
}

/** For what has no name. */
export const words: Readonly<Record<AwsKind, string>> = {
  Endpoint: 'endpoint',
  EndpointConfig: 'endpoint configuration',
  Model: 'model',
  InferenceComponent: 'inference component',
  TransformJob: 'transform job',
  ScalableTarget: 'scalable target',
  ScalingPolicy: 'scaling policy',
  ScheduledAction: 'scheduled action',
  Alarm: 'alarm',
  MonitoringSchedule: 'monitoring schedule',
  ModelPackage: 'model package',
  InferenceExperiment: 'inference experiment',
  CompilationJob: 'compilation job',
};
