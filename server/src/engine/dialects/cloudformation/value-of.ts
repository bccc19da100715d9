import type { Value } from '../../model/change.ts';
import type { Node } from '../../yaml/node.ts';
import { intrinsicOf } from './intrinsic.ts';

const deepest = 20;

/** The node as plain data, functions in their long form, which JSON and YAML share; undefined for what has a strange tag. */
export function valueOf(node: Node, depth = 0): Value | undefined {
  if (depth > deepest) return undefined;
  const intrinsic = intrinsicOf(node);
  if (intrinsic?.argument !== node) return untagged(node, depth);
  if (!/^(Ref|Condition|Fn::.*)$/.test(intrinsic.name)) return undefined;
  // The long form of GetAtt takes a list, in JSON nothing else.
  const dot = node.kind === 'scalar' && intrinsic.name === 'Fn::GetAtt' ? node.text.indexOf('.') : -1;
  const value =
    node.kind === 'scalar' && dot > 0 ? [node.text.slice(0, dot), node.text.slice(dot + 1)] : untagged(node, depth);
  return value === undefined ? undefined : { [intrinsic.name]: value };
}

function untagged(node: Node, depth: number): Value | undefined {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'seq') {
    const items = node.items.map((item) => valueOf(item, depth + 1));
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  const entries: [string, Value][] = [];
  for (const { key, value } of node.pairs) {
    const inner = valueOf(value, depth + 1);
    if (inner === undefined) return undefined;
    entries.push([key.text, inner]);
  }
  return Object.fromEntries(entries);
}

export const noValue: Value = { Ref: 'AWS::NoValue' };
