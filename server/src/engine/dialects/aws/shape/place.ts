import type { Change, Fix, Value } from '../../../model/change.ts';
import type { Path, Place } from '../../../model/field.ts';
import type { Related, Severity } from '../../../model/finding.ts';
import type { Span } from '../../../text/span.ts';
import type { Node, Pair } from '../../../yaml/node.ts';
import type { Problem } from '../../dialect.ts';
import type { Scope } from '../../read.ts';
import type { Table } from './tables.ts';
import type { Writing } from './writing.ts';

/** What is the same for all of a resource. */
export interface Context {
  readonly scope: Scope;
  readonly writing: Writing;
  readonly table: Table;
  readonly kind: string;
  /** The resource's members, from which places are followed. */
  readonly top: At;
}

/** A node and where it stands. */
export interface At {
  readonly node: Node;
  readonly path: Path;
  /** The pair it is the value of; undefined in a list. */
  readonly pair: Pair | undefined;
  /** The key that it is known by: its own, or that of its list. */
  readonly name: string;
  /** The key of the section around it. */
  readonly within: string;
  /** What it is in. */
  readonly above: At | undefined;
}

export function below(at: At, pair: Pair): At {
  const { value, key } = pair;
  return { node: value, path: [...at.path, key.text], pair, name: key.text, within: at.name, above: at };
}

export function item(at: At, node: Node, index: number): At {
  return { node, path: [...at.path, index], pair: undefined, name: at.name, within: at.within, above: at };
}

/** Reached through an alias or a merge key, so that writing here would change other places too. */
export function isShared(at: At): boolean {
  const { node, pair, above } = at;
  return isAliased(node) || pair?.merged === true || (above !== undefined && isShared(above));
}

function isAliased(node: Node): boolean {
  return node.site.start !== node.span.start;
}

export function placeOf({ scope }: Context, path: Path): Place {
  return { document: scope.document, path };
}

/** The key of a pair, or where it is used when it is written elsewhere. */
export function keySpan(at: At): Span {
  return at.pair && !at.pair.merged ? at.pair.key.span : at.node.site;
}

/** What to underline when a key is missing from the map: the key the map stands behind, in a list its own first key. */
export function headSpan(at: At): Span {
  if (at.pair && !at.pair.merged) return at.pair.key.span;
  const first = at.node.kind === 'map' && !isShared(at) ? at.node.pairs.find(({ merged }) => !merged) : undefined;
  return first?.key.span ?? at.node.site;
}

export function problem(
  code: string,
  severity: Severity,
  message: string,
  span: Span,
  at: At,
  fixes: readonly Fix[],
): Problem {
  // Written elsewhere, it may be right there.
  return {
    code,
    severity,
    message,
    span,
    related: relatedTo(at.node),
    fixes: isShared(at) ? [] : fixes,
    isOthersToo: true,
  };
}

function relatedTo(node: Node): readonly Related[] {
  return isAliased(node) ? [{ message: 'It is written here', span: node.span }] : [];
}

export function fix(title: string, changes: readonly Change[], preferred = false, safe = false): Fix {
  return { title, safety: safe ? 'safe' : 'review', preferred, changes };
}

export function setting(context: Context, at: At, value: Value): readonly Change[] {
  return [{ kind: 'set', place: placeOf(context, at.path), value }];
}

/** The same value in another type. */
export function retyping(context: Context, at: At, value: Value): readonly Change[] {
  return [{ kind: 'set', place: placeOf(context, at.path), value, retyped: true }];
}

/** As written, on one line and not too long. */
export function shown({ scope }: Context, { span }: Node): string {
  const text = scope.text.slice(span.start, span.end).split(/[\r\n]/)[0] ?? '';
  return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}

/** Text that another tool fills in, or that asks the user to: nobody knows what will stand there. */
export function isTemplated(text: string): boolean {
  return /\$\{|\{\{|\{%|<%|\$\(|<[^<>]*>|@@|__\w+__|%\w+%|^\$\w|\bREPLACE\b|\bTODO\b/i.test(text);
}

/** A node that is no value yet: an unknown tag, or `{{ template }}`, which YAML reads as a map in a map. */
export function isOpen({ scope }: Context, node: Node): boolean {
  const { tag } = node;
  if (tag !== undefined && tag !== '!' && !tag.startsWith('!!')) return true;
  if (node.kind === 'scalar' || !node.flow) return false;
  return scope.text.startsWith('{{', node.span.start) || scope.text.startsWith('${', node.span.start);
}

/** No value is written, or `null` is; not what cannot be read. */
export function isNull(node: Node): boolean {
  if (node.kind !== 'scalar' || node.value !== null || node.style !== 'plain') return false;
  return node.text !== '' || node.site.start === node.site.end;
}
