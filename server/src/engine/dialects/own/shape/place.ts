import type { Place } from '../../../model/field.ts';
import type { Related } from '../../../model/finding.ts';
import type { Span } from '../../../text/span.ts';
import { child } from '../../../yaml/locate.ts';
import type { Node, Pair } from '../../../yaml/node.ts';
import type { Section } from '../../read.ts';
import { expressionIn } from '../resolve.ts';

/** A place in the manifest that ajv spoke of by its JSON pointer. */
export interface At {
  readonly path: readonly (string | number)[];
  readonly node: Node;
  readonly pair: Pair | undefined;
  /** Reached through an alias or a merge key, so that writing here would change other places too. */
  readonly shared: boolean;
}

/** Undefined where nothing is known: at and below a template expression. */
export function follow(root: Section, pointer: string): At | undefined {
  if (root.node === undefined) return undefined;
  let at: At = { path: [], node: root.node, pair: undefined, shared: false };
  for (const escaped of pointer.split('/').slice(1)) {
    const next = step(at, escaped.replaceAll('~1', '/').replaceAll('~0', '~'));
    if (next === undefined || expressionIn(next.node, root.scope.text) !== undefined) return undefined;
    at = next;
  }
  return at;
}

export function step(at: At, key: string): At | undefined {
  const name = at.node.kind === 'seq' ? Number(key) : key;
  const found = child(at.node, name);
  if (found === undefined) return undefined;
  const { node, pair } = found;
  const shared = at.shared || (pair?.merged ?? false) || node.site.start !== node.span.start;
  return { path: [...at.path, name], node, pair, shared };
}

/** `endpoint.memory`, `variants[0].name`. */
export function nameOf(path: At['path']): string {
  return path.reduce<string>((name, part) => {
    if (typeof part === 'number') return `${name}[${String(part)}]`;
    return name === '' ? part : `${name}.${part}`;
  }, '');
}

export function placeOf(root: Section, path: At['path']): Place {
  return { document: root.scope.document, path };
}

/** Where the content is written, when that is not where it is used. */
export function relatedTo(node: Node): readonly Related[] {
  return node.site.start === node.span.start ? [] : [{ message: 'It is written here.', span: node.span }];
}

/** What to underline when a key is missing from the map: the key the map stands behind, in a list its own first key. */
export function headOf(root: Section, at: At): Span {
  if (at.path.length === 0) return root.near;
  if (at.shared) return at.node.site;
  if (at.pair !== undefined) return at.pair.key.span;
  return (at.node.kind === 'map' ? at.node.pairs[0]?.key.span : undefined) ?? at.node.site;
}
