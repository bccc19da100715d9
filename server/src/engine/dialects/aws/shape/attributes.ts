import type { Path } from '../../../model/field.ts';
import type { Span } from '../../../text/span.ts';
import type { MapNode, ScalarNode } from '../../../yaml/node.ts';
import type { Problem } from '../../dialect.ts';
import { nearest } from '../../nearest.ts';
import type { Section } from '../../read.ts';
import { below, fix, isTemplated, keySpan, placeOf, problem, type At, type Context } from './place.ts';
import { valueProblems } from './shape.ts';
import { tableOf } from './tables.ts';
import { movedTo } from './unknown-key.ts';
import type { Writing } from './writing.ts';

/**
 * What may stand in a resource of a template, beside its properties. Read in the CloudFormation user guide (resource attribute
 * reference) and, for `Connectors`, in the SAM guide, on 2026-11-21.
 */
const attributes = [
  'Type',
  'Properties',
  'DependsOn',
  'Condition',
  'Metadata',
  'CreationPolicy',
  'DeletionPolicy',
  'UpdatePolicy',
  'UpdateReplacePolicy',
  'Version',
  'Connectors',
];

/** A resource of a template as it is written. */
export interface TemplateResource {
  readonly id: string;
  readonly type: string;
  readonly node: MapNode;
  readonly path: Path;
  /** The logical id as written. */
  readonly key: Span;
}

/** Like `shapeProblems`, with what stands around the properties. */
export function resourceProblems(
  resource: TemplateResource,
  section: Section,
  kind: string,
  writing: Writing,
): readonly Problem[] {
  const { node, path, key: span, id } = resource;
  const table = tableOf(writing.table);
  const type = table.root(kind);
  if (type?.kind !== 'shape' || section.scope.supplies?.(node) !== undefined) return [];
  const key: ScalarNode = { kind: 'scalar', span, site: span, tag: undefined, value: id, text: id, style: 'plain' };
  const at = { node, path, pair: { key, value: node, merged: false }, name: id, within: id, above: undefined };
  const properties = node.get('Properties');
  const context: Context = { scope: section.scope, writing, table, kind, top: at };
  const unknown = node.pairs
    .filter(({ key: { text } }) => !attributes.includes(text) && !/^Fn::/.test(text) && !isTemplated(text))
    .map((pair) => unknownAttribute(context, at, below(at, pair), [...table.shape(type.index).members.keys()]));
  const misplaced = node.pairs.map(({ key: { text } }) => text).filter((name) => !attributes.includes(name));
  if (properties)
    return [...unknown, ...valueProblems({ ...below(at, properties), name: kind }, section, kind, writing, misplaced)];
  const isMeant = unknown.some(({ fixes }) => fixes.some(({ title }) => title === 'Rename to Properties'));
  const needed = [...table.shape(type.index).members].filter(([, { isRequired }]) => isRequired).map(([name]) => name);
  return isMeant || needed.length === 0 ? unknown : [...unknown, withoutProperties(at, resource, needed)];
}

function unknownAttribute(context: Context, resource: At, at: At, members: readonly string[]): Problem {
  const { writing, kind } = context;
  const removal = fix(`Remove ${at.name}`, [{ kind: 'remove', place: placeOf(context, at.path) }]);
  const said = `\`${at.name}\` cannot stand beside the type of a resource, and ${writing.reader} refuses it`;
  const { node } = resource;
  const free = attributes.filter((name) => node.kind === 'map' && !node.get(name));
  const meant = nearest(at.name, free);
  if (members.includes(at.name)) {
    const message = `${said}; it is a ${writing.noun} of ${kind} and belongs under \`Properties\``;
    const fixes = movedTo(context, at, ['Properties']);
    return problem('shape/misplaced-key', 'error', message, keySpan(at), at, [...fixes, removal]);
  }
  const advice = meant === undefined ? 'remove it' : `did you mean \`${meant}\`?`;
  const rename =
    meant === undefined
      ? []
      : [fix(`Rename to ${meant}`, [{ kind: 'rename', place: placeOf(context, at.path), key: meant }], true)];
  return problem('shape/unknown-key', 'error', `${said}; ${advice}`, keySpan(at), at, [...rename, removal]);
}

function withoutProperties(at: At, { type, key }: TemplateResource, needed: readonly string[]): Problem {
  const names = needed.map((name) => `\`${name}\``).join(' and ');
  const message = `\`Properties\` is missing in ${at.name}, and CloudFormation makes no ${type} without ${names}; add them`;
  return problem('shape/missing-key', 'error', message, key, at, []);
}
