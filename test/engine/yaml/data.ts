import type { Value } from '#engine/model/change.ts';
import type { Document, Node } from '#engine/yaml/node.ts';

/** What a node says, without how it is written. */
export function dataOf(node: Node | undefined): Value {
  if (!node) return null;
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'seq') return node.items.map(dataOf);
  return Object.fromEntries(node.pairs.map(({ key, value }) => [key.text, dataOf(value)]));
}

/** All paths that lead to something, that of the root first; not through aliases and merges. */
export function pathsOf(document: Document): readonly (readonly (string | number)[])[] {
  const paths: (string | number)[][] = [];
  const visit = (node: Node, path: (string | number)[]): void => {
    paths.push(path);
    if (node.site.start !== node.span.start) return;
    if (node.kind === 'map') {
      for (const pair of node.pairs) if (!pair.merged) visit(pair.value, [...path, pair.key.text]);
    } else if (node.kind === 'seq') node.items.forEach((item, index) => visit(item, [...path, index]));
  };
  if (document.root) visit(document.root, []);
  return paths;
}
