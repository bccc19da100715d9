import { nameMembers } from '../../dialects/aws/resource.ts';
import { intrinsicOf, subParts } from '../../dialects/cloudformation/intrinsic.ts';
import { nodesIn } from '../../dialects/cloudformation/walk.ts';
import type { MapNode, Node, ScalarNode } from '../../yaml/node.ts';
import { childOf, isText, type Marks, type NameKind } from './mark.ts';

/** A resource of AWS, however it is written. */
export interface AwsPart {
  /** `EndpointConfig`; of a type that has no part in a deployment whatever it is called. */
  readonly kind: string;
  /** Its members. */
  readonly node: MapNode;
  readonly marks: Marks;
  /** By which its variants are told from those of others. */
  readonly id: string;
}

/** Resources that know each other by name. */
export interface Family {
  readonly id: string;
  /** The configurations whose variants the part speaks of; undefined where that cannot be told. */
  readonly configsOf: (part: AwsPart) => readonly string[] | undefined;
  readonly configs: readonly string[];
}

/** What a member names, where that is not its own resource. */
const kindsByMember: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(nameMembers).map(([kind, member]) => [member, kind])),
  ModelNameOverride: 'Model',
  BaseInferenceComponentName: 'InferenceComponent',
};

/** `Name` is everybody's, and names an experiment only at its top. */
const onlyAtTop = new Set(['Name']);
const variantMembers = new Set(['VariantName', 'SourceModelVariantName', 'ShadowModelVariantName']);

/** Names of resources, variants and inference components, written as texts. */
export function awsNames(part: AwsPart, family: Family): void {
  for (const node of nodesIn(part.node)) {
    if (node.kind !== 'map') continue;
    for (const { key, value } of node.pairs) ofMember(memberOf(key.text), value, node, part, family);
    ofDimension(node, part, family);
  }
}

/** As the API spells it: ACK begins it with a small letter, and writes ID for Id. */
export function memberOf(key: string): string {
  return (key.charAt(0).toUpperCase() + key.slice(1)).replace(/ID$/, 'Id');
}

function ofMember(member: string, value: Node, map: MapNode, part: AwsPart, family: Family): void {
  if (member === 'ResourceId') ofResourceId(value, part, family);
  if (variantMembers.has(member) && isText(value)) ofVariant(value, member, part, family);
  const kind = Object.hasOwn(kindsByMember, member) ? kindsByMember[member] : undefined;
  if (kind === undefined || !isText(value)) return;
  const isDefinition =
    map === part.node && nameMembers[kind as keyof typeof nameMembers] === member && part.kind === kind;
  if (isDefinition || !onlyAtTop.has(member)) named(value, kind, part, family, isDefinition);
}

function named(node: ScalarNode, kind: string, part: AwsPart, family: Family, isDefinition = false): void {
  if (!isName(node.text)) return;
  part.marks.addText(node, { space: `${family.id} ${kind}`, kind: 'name', isDefinition });
}

function ofVariant(node: ScalarNode, member: string, part: AwsPart, family: Family, from = 0): void {
  if (!isName(node.text.slice(from))) return;
  const isExperiment = part.kind === 'InferenceExperiment';
  const isDefinition = part.kind === 'EndpointConfig' || (isExperiment && member === 'VariantName');
  const configs = isDefinition || isExperiment ? [part.id] : family.configsOf(part);
  for (const config of configs ?? []) {
    part.marks.addText(node, { space: variantSpace(family, config), kind: 'variant', isDefinition }, from);
  }
  if (configs) return;
  const name = node.text.slice(from);
  const why = `which endpoint's variant ${name} is meant there cannot be told`;
  for (const config of family.configs) {
    const space = variantSpace(family, config);
    part.marks.blind({ space, span: node.span, mayBe: (other) => other === name, why });
  }
}

function variantSpace({ id }: Family, config: string): string {
  return `${id} variants of ${config}`;
}

/** Of a metric: `{Name: VariantName, Value: blue}`. */
function ofDimension(map: MapNode, part: AwsPart, family: Family): void {
  const name = childOf(map, 'Name') ?? childOf(map, 'name');
  const value = childOf(map, 'Value') ?? childOf(map, 'value');
  if (!isText(name) || !isText(value) || map.pairs.length !== 2) return;
  if (name.text === 'VariantName') ofVariant(value, 'VariantName', part, family);
  if (name.text === 'EndpointName') named(value, 'Endpoint', part, family);
  if (name.text === 'InferenceComponentName') named(value, 'InferenceComponent', part, family);
}

/** `endpoint/NAME/variant/NAME` or `inference-component/NAME`: a text, the text of `Fn::Sub`, or joined of several. */
function ofResourceId(value: Node, part: AwsPart, family: Family): void {
  const intrinsic = intrinsicOf(value);
  if (!intrinsic) {
    if (isText(value)) ofPath(value, part, family);
    return;
  }
  const { name, argument } = intrinsic;
  if (name === 'Fn::Sub' && subParts(argument)) {
    const text = argument.kind === 'seq' ? argument.items[0] : argument;
    if (text?.kind === 'scalar') ofPath(text, part, family);
  }
  const list = name === 'Fn::Join' && argument.kind === 'seq' ? argument.items[1] : undefined;
  if (list?.kind !== 'seq') return;
  const [before, last] = list.items.slice(-2);
  if (!isText(last)) return;
  if (isText(before) && /(?:^|\/)variant\/?$/.test(before.text)) ofVariant(last, 'ResourceId', part, family);
  else ofPath(last, part, family);
}

function ofPath(node: ScalarNode, part: AwsPart, family: Family): void {
  const component = /^inference-component\/([^/]+)$/.exec(node.text)?.[1];
  const endpoint = /^endpoint\/([^/]+)\//.exec(node.text)?.[1];
  const variant = /(?:^|\/)variant\/([^/]+)$/.exec(node.text)?.[1];
  const at = (kind: NameKind, space: string, from: number, length: number): void => {
    part.marks.addText(node, { space: `${family.id} ${space}`, kind, isDefinition: false }, from, from + length);
  };
  if (isName(component)) at('name', 'InferenceComponent', 'inference-component/'.length, component.length);
  if (isName(endpoint)) at('name', 'Endpoint', 'endpoint/'.length, endpoint.length);
  if (isName(variant)) ofVariant(node, 'ResourceId', part, family, node.text.length - variant.length);
}

/** No ARN, and nothing that is yet to be filled in. */
function isName(text: string | undefined): text is string {
  return text !== undefined && /^[a-zA-Z0-9](-*[a-zA-Z0-9])*$/.test(text);
}

/** The endpoints that a part speaks of by name. */
export function endpointsNamedIn({ node }: AwsPart): ReadonlySet<string> {
  const names = new Set<string>();
  for (const each of nodesIn(node)) {
    if (each.kind !== 'map') continue;
    for (const { key, value } of each.pairs) {
      const member = memberOf(key.text);
      if (member === 'EndpointName' && isText(value)) names.add(value.text);
      if (member === 'ResourceId' && isText(value)) names.add(/^endpoint\/([^/]+)\//.exec(value.text)?.[1] ?? '');
    }
    const name = childOf(each, 'Name') ?? childOf(each, 'name');
    const value = childOf(each, 'Value') ?? childOf(each, 'value');
    if (isText(name) && isText(value) && name.text === 'EndpointName') names.add(value.text);
  }
  return names;
}
