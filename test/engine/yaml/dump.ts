import type { Document, Node } from '#engine/yaml/node.ts';

/** Everything a document says, for comparing. Very large trees are cut. */
export function dumpDocument({ index, span, root, problems, comments }: Document): unknown {
  const budget = { left: 20_000 };
  return { index, span, root: root && dumpNode(root, budget), problems, comments };
}

function dumpNode(node: Node, budget: { left: number }): unknown {
  budget.left -= 1;
  if (budget.left < 0) return '...';
  const { kind, span, site, tag } = node;
  if (kind === 'scalar') return { span, site, tag, value: node.value, text: node.text, style: node.style };
  if (kind === 'seq')
    return { kind, span, site, tag, flow: node.flow, items: node.items.map((item) => dumpNode(item, budget)) };
  const pairs = node.pairs.map(({ key, value, merged }) => [dumpNode(key, budget), dumpNode(value, budget), merged]);
  return { kind, span, site, tag, flow: node.flow, pairs };
}
