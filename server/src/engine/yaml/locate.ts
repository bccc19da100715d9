import type { Document, MapNode, Node, Pair, SeqNode } from './node.ts';

/** What is at a path: a node, and the pair or the sequence it stands in. The root has neither. */
export interface Located {
  readonly node: Node;
  readonly pair: Pair | undefined;
  readonly parent: MapNode | SeqNode | undefined;
}

/** Follows keys into maps and indexes into sequences, through aliases and merges; a key may be given as a number too. */
export function locate(document: Document, path: readonly (string | number)[]): Located | undefined {
  let at: Located | undefined = document.root && { node: document.root, pair: undefined, parent: undefined };
  for (const step of path) {
    if (!at) return undefined;
    at = child(at.node, step);
  }
  return at;
}

/** The one step from a node to what it holds. */
export function child(node: Node, step: string | number): Located | undefined {
  if (node.kind === 'map') {
    const pair = node.get(String(step));
    return pair && { node: pair.value, pair, parent: node };
  }
  if (node.kind === 'seq' && typeof step === 'number') {
    const item = node.items[step];
    return item && { node: item, pair: undefined, parent: node };
  }
  return undefined;
}
