import { endpointTypes, type Deployment, type Names, type Network } from '../../model/deployment.ts';
import type { Field } from '../../model/field.ts';
import type { Span } from '../../text/span.ts';
import type { Document } from '../../yaml/node.ts';
import { blankDeployment, blankNames, blankObjectives, blankWorkload } from '../blank.ts';
import type { Lowered, Surroundings } from '../dialect.ts';
import { Section, string, type Scope } from '../read.ts';
import { flag, oneOf } from '../convert.ts';
import { firstWritten, given, inside, opened } from '../fields.ts';
import { readerOf, readObjectives, readWorkload } from '../workload.ts';
import { lowerComponents } from './lower-component.ts';
import { isOutside, lowerOutside } from './lower-outside.ts';
import { lowerAsync, lowerBatch, lowerDataCapture, lowerExplainer, lowerKey, lowerMetrics } from './lower-endpoint.ts';
import { lowerModel, lowerVariantModel, sourceOf } from './lower-model.ts';
import { lowerCompilation, lowerExperiment, lowerModelPackage, lowerMonitoring } from './lower-registry.ts';
import { lowerRollout } from './lower-rollout.ts';
import { lowerScaling } from './lower-scaling.ts';
import { lowerShadowVariants, lowerVariants } from './lower-variants.ts';
import { nothingIn } from './nothing.ts';
import { resolverFor } from './resolve.ts';
import { checkShape } from './shape/shape.ts';
import type { OwnDeployment } from './source.ts';
import { listOf } from './items.ts';

export function lower(document: Document, { text }: Surroundings): Lowered {
  const root = rootOf(document, text);
  if (!root) return { deployments: [], problems: [] };
  if (isOutside(root)) {
    const outside = lowerOutside(document, root);
    // What a device costs is nobody's to estimate.
    const target = root.field('target', string);
    const isDevice = target.kind === 'known' && target.value === 'greengrass';
    const all = [outside];
    return { deployments: isDevice ? [] : all, fragments: isDevice ? all : [], problems: checkShape(root) };
  }
  const deployment = lowerDeployment(document, root);
  return { deployments: [deployment], fragments: otherModels(deployment), problems: checkShape(root) };
}

function rootOf(document: Document, text: string): Section | undefined {
  const node = document.root;
  if (node?.kind !== 'map') return undefined;
  const scope: Scope = { document: document.index, text, resolve: resolverFor(text) };
  const near = (node.get('mldeploy') ?? node.get('name') ?? node.pairs[0])?.key.span ?? node.span;
  return new Section(scope, node, [], near);
}

function lowerDeployment(document: Document, root: Section): OwnDeployment {
  const section = root.section('endpoint', (found) => found);
  const endpoint = opened(root, 'endpoint');
  const type = inside(root, 'endpoint', (found) => found.field('type', oneOf(endpointTypes)));
  const name = root.field('name', string);
  const isBatch = type.kind === 'known' && type.value === 'batch';
  const variants = lowerVariants(root, section, type);
  const components = lowerComponents(root);
  // The shape says that a job has none of these; their limits have nothing to add.
  const ofEndpoint = <T>(read: (from: Section) => Field<T>): Field<T> => (isBatch ? nothingIn(root) : read(endpoint));
  return {
    ...blankDeployment(nothingIn(root)),
    dialect: 'own',
    document: document.index,
    title: name.kind === 'known' && name.value.trim() !== '' ? name.value : `deployment ${String(document.index + 1)}`,
    when: undefined,
    anchor: anchorOf(section) ?? root.near,
    extent: document.span,
    type,
    region: root.field('region', string),
    names: namesOf(root, name, isBatch),
    model: lowerModel(root),
    variants,
    shadowVariants: lowerShadowVariants(root, section),
    async: lowerAsync(section, type),
    batch: lowerBatch(root, section, type),
    network: lowerNetwork(root),
    dataCapture: ofEndpoint(lowerDataCapture),
    explainer: ofEndpoint(lowerExplainer),
    metrics: ofEndpoint(lowerMetrics),
    configRole: components.kind === 'known' ? root.field('role', string) : nothingIn(root),
    kmsKey: isBatch ? nothingIn(root) : lowerKey(root),
    tags: root.entries('tags', (key, value) => ({ key, value })),
    components,
    scaling: lowerScaling({ root, name, type, variants, components }),
    rollout: ofEndpoint(lowerRollout),
    monitoring: lowerMonitoring(root),
    modelPackage: lowerModelPackage(sourceOf(root)),
    experiment: lowerExperiment(root),
    compilation: lowerCompilation(root),
    workload: readWorkload(readerOf(opened(root, 'workload')), endpoint.field('streaming', flag)),
    objectives: readObjectives(readerOf(opened(root, 'objectives'))),
    source: { root, endpoint: section },
  };
}

/** The models of the other variants: each is checked as one, and the deployment is that of the first. */
function otherModels(deployment: OwnDeployment): readonly Deployment[] {
  const { root } = deployment.source;
  const lists = [listOf(root, 'variants', (item) => item), listOf(root, 'shadow', (item) => item)];
  const items = lists.flatMap((list, index) => (list.kind === 'known' ? list.value.slice(index === 0 ? 1 : 0) : []));
  const { dialect, document, when, anchor, extent, region } = deployment;
  return items.flatMap((item) => {
    const model = lowerVariantModel(item, root);
    if (model.containers.kind !== 'known') return [];
    const none = nothingIn(item);
    return {
      ...blankDeployment(none),
      ...{ dialect, document, when, anchor, extent, region },
      title: deployment.title,
      model,
      modelPackage: lowerModelPackage(item),
      workload: blankWorkload(none),
      objectives: blankObjectives(none),
    };
  });
}

function anchorOf(section: Field<Section>): Span | undefined {
  return section.kind === 'absent' ? undefined : (section.origin.key ?? section.origin.span);
}

/** One name for all: it is checked once, as what the type deploys under it. */
function namesOf(root: Section, name: Field<string>, batch: boolean): Names {
  const none: Field<string> = {
    kind: 'absent',
    place: { document: root.scope.document, path: ['name'] },
    near: root.near,
  };
  return { ...blankNames(none), ...(batch ? { transformJob: name } : { endpoint: name }) };
}

function lowerNetwork(root: Section): Field<Network> {
  return root.section('network', (network) => {
    const subnets = network.strings('subnets');
    const securityGroups = network.strings('securityGroups');
    const vpc = given(firstWritten<unknown>(subnets, securityGroups));
    return { vpc, subnets, securityGroups, isolation: network.field('isolation', flag) };
  });
}
