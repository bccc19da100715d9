import { ackObjectsIn } from '../../dialects/ack/objects.ts';
import { inputsIn } from '../../dialects/cli/resources.ts';
import { objectsIn, type KubernetesObject } from '../../dialects/kubernetes.ts';
import { nodesIn } from '../../dialects/cloudformation/walk.ts';
import { nameMembers, type AwsKind } from '../../dialects/aws/resource.ts';
import type { Document, MapNode } from '../../yaml/node.ts';
import { awsNames, endpointsNamedIn, memberOf, type AwsPart, type Family } from './aws-names.ts';
import { childOf, isText, type Marks } from './mark.ts';

/** A document in whose dialect resources know each other by name alone, also in other files. */
export interface NamedDocument {
  readonly document: Document;
  readonly marks: Marks;
}

/** Objects of Kubernetes for the controllers of AWS. */
export function ackNames(documents: readonly NamedDocument[]): void {
  const parts = documents.flatMap(({ document, marks }) =>
    ackObjectsIn(document).flatMap(({ node, of }) => partOf(of, childOf(node, 'spec'), marks)),
  );
  inFamily('ack', parts, 'any');
  for (const { document, marks } of documents) {
    for (const object of ackObjectsIn(document)) aliasName(object.node, object.of, marks);
    for (const object of objectsIn(document)) ofObject(object, marks);
  }
}

/** Inputs of the command line. */
export function cliNames(documents: readonly NamedDocument[]): void {
  const parts = documents.flatMap(({ document, marks }) =>
    inputsIn(document).flatMap(({ kind, node }) => partOf(kind, node, marks)),
  );
  inFamily('cli', parts, 'any');
}

/** Undefined members make no part. */
export function partOf(kind: string, node: ReturnType<typeof childOf>, marks: Marks): readonly AwsPart[] {
  if (node?.kind !== 'map') return [];
  const name = kind === 'EndpointConfig' || kind === 'InferenceExperiment' ? ownName(node, kind) : undefined;
  return [{ kind, node, marks, id: name ?? `at ${String(node.span.start)}` }];
}

function ownName(node: MapNode, kind: keyof typeof nameMembers): string | undefined {
  const pair = node.pairs.find(({ key }) => memberOf(key.text) === nameMembers[kind]);
  return isText(pair?.value) ? pair.value.text : undefined;
}

/**
 * Resources that know each other by name. The endpoint of a name that is written nowhere is another one where there may be any,
 * and the only one in sight where there has to be one at least.
 */
export function inFamily(id: string, parts: readonly AwsPart[], endpoints: 'any' | 'one at least'): void {
  const configOf = new Map<string, string[]>();
  for (const { kind, node } of parts) {
    const endpoint = kind === 'Endpoint' ? ownName(node, kind) : undefined;
    const config = node.pairs.find(({ key }) => memberOf(key.text) === 'EndpointConfigName')?.value;
    if (endpoint === undefined || !isText(config)) continue;
    configOf.set(endpoint, [...(configOf.get(endpoint) ?? []), config.text]);
  }
  const configs = [...new Set(parts.filter(({ kind }) => kind === 'EndpointConfig').map((part) => part.id))];
  const family: Family = {
    id,
    configs,
    configsOf: (part) => {
      const found = [...endpointsNamedIn(part)].flatMap((name) => configOf.get(name) ?? []);
      if (found.length > 0 || endpoints === 'any') return found;
      return configs.length === 1 ? configs : undefined;
    },
  };
  for (const part of parts) awsNames(part, family);
}

/** Where `spec` gives no name, that of the object is the name in AWS too. */
function aliasName(node: MapNode, kind: AwsKind, marks: Marks): void {
  const spec = childOf(node, 'spec');
  const name = childOf(childOf(node, 'metadata'), 'name');
  const member = nameMembers[kind];
  if (member === undefined || spec?.kind !== 'map' || !isText(name)) return;
  if (spec.pairs.some(({ key }) => memberOf(key.text) === member)) return;
  marks.addText(name, { space: `ack ${kind}`, kind: 'object', isDefinition: true });
}

function ofObject({ kind, node }: KubernetesObject, marks: Marks): void {
  const metadata = childOf(node, 'metadata');
  const name = childOf(metadata, 'name');
  const namespaceOf = (of: ReturnType<typeof childOf>): string | undefined => {
    const value = childOf(of, 'namespace');
    return isText(value) ? value.text : undefined;
  };
  const own = namespaceOf(metadata) ?? '';
  if (isText(name)) marks.addText(name, { space: `object ${own}/${kind}`, kind: 'object', isDefinition: true });
  for (const each of nodesIn(node)) {
    if (each.kind !== 'map') continue;
    for (const { key, value } of each.pairs) {
      const from = key.text.endsWith('Ref') ? childOf(value, 'from') : undefined;
      const to = childOf(from, 'name');
      const space = `object ${namespaceOf(from) ?? own}/${memberOf(key.text).slice(0, -'Ref'.length)}`;
      if (isText(to)) marks.addText(to, { space, kind: 'object', isDefinition: false });
    }
  }
}
