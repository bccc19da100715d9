import type { Value } from '../../../model/change.ts';
import type { Node } from '../../../yaml/node.ts';

const deepest = 20;

/** The node as plain data, a tag as a map of its own; undefined for what is nested too deep. */
export function plainValue(node: Node, depth = 0): Value | undefined {
  if (depth > deepest) return undefined;
  const content = contentOf(node, depth);
  const { tag } = node;
  return content === undefined || tag === undefined || tag === '!' || tag.startsWith('!!')
    ? content
    : { [tag]: content };
}

function contentOf(node: Node, depth: number): Value | undefined {
  if (node.kind === 'scalar') return node.tag === undefined && node.style === 'plain' ? node.value : node.text;
  if (node.kind === 'seq') {
    const items = node.items.map((item) => plainValue(item, depth + 1));
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  const entries: [string, Value][] = [];
  for (const { key, value } of node.pairs) {
    const inner = plainValue(value, depth + 1);
    if (inner === undefined) return undefined;
    entries.push([key.text, inner]);
  }
  return Object.fromEntries(entries);
}
