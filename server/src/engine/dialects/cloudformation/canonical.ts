import type { Node } from '../../yaml/node.ts';
import { intrinsicOf } from './intrinsic.ts';

const deepest = 12;

/** The same text for the same expression, however it is written; undefined for what is too deep to compare. */
export function canonical(node: Node, depth = 0): string | undefined {
  if (depth > deepest) return undefined;
  const intrinsic = intrinsicOf(node);
  if (intrinsic) {
    const { name, argument } = intrinsic;
    const inner = argument === node ? untagged(node, depth) : canonical(argument, depth + 1);
    return inner === undefined ? undefined : `${name}(${inner})`;
  }
  return untagged(node, depth);
}

function untagged(node: Node, depth: number): string | undefined {
  if (node.kind === 'scalar') return JSON.stringify(node.text);
  const parts =
    node.kind === 'seq'
      ? node.items.map((item) => canonical(item, depth + 1))
      : node.pairs.map(({ key, value }) => {
          const inner = canonical(value, depth + 1);
          return inner === undefined ? undefined : `${JSON.stringify(key.text)}:${inner}`;
        });
  return parts.every((part) => part !== undefined) ? `[${parts.join(',')}]` : undefined;
}
