import type { Scope } from '../../read.ts';
import { expressionIn } from '../resolve.ts';
import type { Node } from '../../../yaml/node.ts';

/** Deeper than anything the format knows; what lies below is not looked at. */
const maxDepth = 12;

/**
 * The manifest as the data that JSON Schema speaks of. The same content is converted once, so that aliases of aliases
 * cost nothing; a template expression becomes an empty string, and errors at it are dropped later.
 */
export function dataOf(node: Node, scope: Scope): unknown {
  return convert(node, scope, maxDepth, new Map());
}

function convert(node: Node, scope: Scope, depth: number, done: Map<string, unknown>): unknown {
  if (expressionIn(node, scope.text) !== undefined) return '';
  if (node.kind === 'scalar') return node.value;
  if (depth === 0) return null;
  const id = `${String(node.span.start)}:${String(node.span.end)}`;
  const earlier = done.get(id);
  if (earlier !== undefined) return earlier;
  const data = node.kind === 'seq' ? [] : (Object.create(null) as Record<string, unknown>);
  done.set(id, data);
  if (node.kind === 'seq') {
    for (const item of node.items) (data as unknown[]).push(convert(item, scope, depth - 1, done));
  } else {
    for (const { key, value } of node.pairs) {
      // Anything may stand behind `x-`, so there is no need to look.
      const given = depth === maxDepth && key.text.startsWith('x-') ? null : convert(value, scope, depth - 1, done);
      (data as Record<string, unknown>)[key.text] = given;
    }
  }
  return data;
}
