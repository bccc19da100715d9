import { endpointTypes, type Names, type Network } from '../../model/deployment.ts';
import type { Field } from '../../model/field.ts';
import type { Span } from '../../text/span.ts';
import type { Document } from '../../yaml/node.ts';
import { blankDeployment, blankNames } from '../blank.ts';
import type { Lowered, Surroundings } from '../dialect.ts';
import { Section, string, type Scope } from '../read.ts';
import { flag, oneOf } from '../convert.ts';
import { firstWritten, given, inside, opened } from '../fields.ts';
import { readerOf, readObjectives, readWorkload } from '../workload.ts';
import {
  lowerAsync,
  lowerScaling,
  lowerBatch,
  lowerDataCapture,
  lowerShadowVariants,
  lowerVariants,
} from './lower-endpoint.ts';
import { lowerModel, nothingIn } from './lower-model.ts';
import { resolverFor } from './resolve.ts';
import { checkShape } from './shape/shape.ts';
import type { OwnDeployment } from './source.ts';

export function lower(document: Document, { text }: Surroundings): Lowered {
  const root = rootOf(document, text);
  return root
    ? { deployments: [lowerDeployment(document, root)], problems: checkShape(root) }
    : { deployments: [], problems: [] };
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
    names: namesOf(root, name, type.kind === 'known' && type.value === 'batch'),
    model: lowerModel(root),
    variants: lowerVariants(root, section, type),
    shadowVariants: lowerShadowVariants(root, section),
    async: lowerAsync(section, type),
    batch: lowerBatch(section, type),
    network: lowerNetwork(root),
    dataCapture: lowerDataCapture(endpoint),
    scaling: lowerScaling(endpoint),
    workload: readWorkload(readerOf(opened(root, 'workload')), endpoint.field('streaming', flag)),
    objectives: readObjectives(readerOf(opened(root, 'objectives'))),
    source: { root, endpoint: section },
  };
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
