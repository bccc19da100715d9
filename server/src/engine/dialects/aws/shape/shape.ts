import type { Problem } from '../../dialect.ts';
import type { Section } from '../../read.ts';
import type { ScalarNode } from '../../../yaml/node.ts';
import type { At } from './place.ts';
import { tableOf } from './tables.ts';
import { Walk } from './walk.ts';
import type { Writing } from './writing.ts';

/**
 * Where the members of a resource are not what its dialect takes: unknown, missing, empty or of the wrong type. What an
 * expression stands for is not looked at.
 */
export function shapeProblems(
  { kind, properties }: { readonly kind: string; readonly properties: Section },
  writing: Writing,
): readonly Problem[] {
  const { node, near, path } = properties;
  if (!node) return [];
  // What the section as a whole lacks is reported at the key that it stands behind.
  const key: ScalarNode = {
    kind: 'scalar',
    span: near,
    site: near,
    tag: undefined,
    value: kind,
    text: kind,
    style: 'plain',
  };
  const at = {
    node,
    path,
    pair: { key, value: node, merged: false },
    name: kind,
    within: kind,
    above: undefined,
  };
  return valueProblems(at, properties, kind, writing);
}

/**
 * The same for an object of which this may be a part: Kustomize lays it over another one, which has what there must be, or a
 * template brings the rest.
 */
export function objectProblems(
  resource: Parameters<typeof shapeProblems>[0],
  writing: Writing,
  isTemplate: boolean,
): readonly Problem[] {
  const problems = shapeProblems(resource, writing);
  if (isTemplate) return problems.filter(({ code }) => code !== 'shape/missing-key');
  const type = tableOf(writing.table).root(resource.kind);
  const required = type?.kind === 'shape' ? tableOf(writing.table).shape(type.index).required : [];
  const { node, near } = resource.properties;
  if (required.some((name) => node?.get(name))) return problems;
  return problems.filter(({ code, span }) => code !== 'shape/missing-key' || span !== near);
}

/** The same for a place at which anything may be written; `misplaced` are members that stand beside it. */
export function valueProblems(
  at: At,
  { scope }: Section,
  kind: string,
  writing: Writing,
  misplaced: readonly string[] = [],
): readonly Problem[] {
  const table = tableOf(writing.table);
  const type = table.root(kind);
  if (!type) return [];
  const walk = new Walk({ scope, writing, table, kind, top: at }, misplaced);
  walk.value(at, type, true);
  return walk.problems;
}
