import type { Value } from '../../model/change.ts';
import type { Node } from '../../yaml/node.ts';
import { intrinsicOf } from './intrinsic.ts';
import type { Template } from './template.ts';

const deepest = 20;

/** The node as plain data, functions in the form they are written in; undefined for what is nested too deep. */
export function valueOf(node: Node, depth = 0): Value | undefined {
  if (depth > deepest) return undefined;
  const content = untagged(node, depth);
  const intrinsic = intrinsicOf(node);
  if (content === undefined || intrinsic?.argument !== node || node.tag === undefined) return content;
  return { [node.tag]: content };
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

/** A call of a function in the form that the template takes: JSON has no tags. */
export function called(name: 'Ref' | 'If' | 'GetAtt' | 'Sub', argument: Value, { root }: Template): Value {
  if (!root.flow) return { [`!${name}`]: name === 'GetAtt' && Array.isArray(argument) ? argument.join('.') : argument };
  return { [name === 'Ref' ? name : `Fn::${name}`]: argument };
}
