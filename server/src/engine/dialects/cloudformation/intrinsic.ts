import type { Path } from '../../model/field.ts';
import type { MapNode, Node } from '../../yaml/node.ts';

/** A function of the template language, in its short (`!Sub x`) or long form (`Fn::Sub: x`). */
export interface Intrinsic {
  /** `Ref`, `Fn::Sub`, ... or the tag itself when it is none that we know. */
  readonly name: string;
  /** What it is applied to. In the short form that is the node itself, whose tag is then to be ignored. */
  readonly argument: Node;
  /** The steps from the node to the argument. */
  readonly steps: Path;
}

const shortNames = [
  'And',
  'Base64',
  'Cidr',
  'Equals',
  'FindInMap',
  'GetAtt',
  'GetAZs',
  'GetStackOutput',
  'If',
  'ImportValue',
  'Join',
  'Length',
  'Not',
  'Or',
  'Select',
  'Split',
  'Sub',
  'ToJsonString',
  'Transform',
] as const;

const byTag: ReadonlyMap<string, string> = new Map([
  ['!Ref', 'Ref'],
  ['!Condition', 'Condition'],
  ...shortNames.map((name) => [`!${name}`, `Fn::${name}`] as const),
]);

export const shortTags: readonly string[] = [...byTag.keys()];
/** In the long form. */
export const functionNames: readonly string[] = ['Ref', ...shortNames.map((name) => `Fn::${name}`)];

/** `Fn::ForEach::Name` carries a name of its own. */
const longName = /^(Ref|Fn::[A-Za-z0-9]+)(?:::.*)?$/;

export function intrinsicOf(node: Node): Intrinsic | undefined {
  const { tag } = node;
  if (tag !== undefined && tag !== '!' && !tag.startsWith('!!')) {
    return { name: byTag.get(tag) ?? tag, argument: node, steps: [] };
  }
  if (node.kind !== 'map' || node.pairs.length !== 1) return undefined;
  const pair = node.pairs[0];
  const name = pair && longName.exec(pair.key.text)?.[1];
  return pair && name !== undefined ? { name, argument: pair.value, steps: [pair.key.text] } : undefined;
}

/** A text without a tag, which would make it something else. */
export function plainText(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' && (node.tag === undefined || node.tag === '!' || node.tag.startsWith('!!'))
    ? node.text
    : undefined;
}

/** What `Ref` and `Condition` name; undefined where that is an expression. */
export function nameIn({ argument, steps }: Intrinsic): string | undefined {
  if (steps.length > 0) return plainText(argument);
  return argument.kind === 'scalar' ? argument.text : undefined;
}

/** The function among the keys of a map that adds keys to it when the template is deployed. */
export function supplierIn(map: MapNode): string | undefined {
  return map.pairs.find(({ key }) => /^Fn::(Transform$|ForEach::)/.test(key.text))?.key.text;
}

/** Two texts with the same variables: `${Name}` and what stands between. `${!Name}` is the text `${Name}`. */
export interface Placeholder {
  readonly text: string;
  readonly variable: string | undefined;
}

export function placeholdersIn(template: string): readonly Placeholder[] {
  const parts: Placeholder[] = [];
  let last = 0;
  for (const match of template.matchAll(/\$\{(!?)([^${}]*)\}/g)) {
    parts.push({ text: template.slice(last, match.index), variable: undefined });
    const name = match[2]?.trim() ?? '';
    parts.push(match[1] === '!' ? { text: `\${${name}}`, variable: undefined } : { text: '', variable: name });
    last = match.index + match[0].length;
  }
  return [...parts, { text: template.slice(last), variable: undefined }].filter(
    ({ text, variable }) => text !== '' || variable !== undefined,
  );
}

/** The template of `Fn::Sub`, and the variables that it brings along. */
export function subParts(argument: Node): { template: string; variables: MapNode | undefined } | undefined {
  if (argument.kind === 'scalar') return { template: argument.text, variables: undefined };
  if (argument.kind !== 'seq') return undefined;
  const [first, variables] = argument.items;
  const template = plainText(first);
  if (template === undefined || argument.items.length > 2) return undefined;
  if (variables === undefined) return { template, variables };
  return variables.kind === 'map' ? { template, variables } : undefined;
}

/** The logical id and the attribute of `Fn::GetAtt`; the attribute is undefined where it is an expression. */
export function getAttParts(argument: Node): { id: string; attribute: string | undefined } | undefined {
  if (argument.kind === 'scalar') {
    const dot = argument.text.indexOf('.');
    if (dot <= 0) return undefined;
    return { id: argument.text.slice(0, dot), attribute: argument.text.slice(dot + 1) };
  }
  const [id, attribute] = argument.kind === 'seq' ? argument.items : [];
  if (id?.kind !== 'scalar' || id.tag !== undefined) return undefined;
  return { id: id.text, attribute: attribute?.kind === 'scalar' && !attribute.tag ? attribute.text : undefined };
}
