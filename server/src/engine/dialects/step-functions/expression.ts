import type { Path } from '../../model/field.ts';
import type { MapNode, Node, Pair } from '../../yaml/node.ts';
import type { Resolved, Scope } from '../read.ts';
import { isPlainPath } from './plain-path.ts';

/** `{% $states.input.name %}` is JSONata; `${Name}` and `<...>` are filled in when the machine is made. */
const late = /^\s*\{%[\s\S]*%\}\s*$|\$\{[^}]*\}|^<[^<>]*>$/;

const intrinsic = /^(Ref|Condition|Fn::[A-Za-z0-9:]+)$/;

/** How the members of a call are read out of a state. */
export function scopeOf(document: number, text: string): Scope {
  return { document, text, resolve, insteadOf };
}

function resolve(node: Node, path: Path): Resolved {
  const last = path.at(-1);
  const key = typeof last === 'string' ? last : '';
  if (node.kind === 'scalar' && (key.endsWith('.$') || late.test(node.text) || isPlainPath(key, node.text)))
    return { kind: 'dynamic', expression: node.text };
  if (isCall(node)) return { kind: 'dynamic', expression: 'an expression of the template' };
  return { kind: 'node', node, path, via: undefined };
}

/** `Key.$` takes the value of `Key` from the input of the state. */
function insteadOf(map: MapNode, key: string): Pair | undefined {
  return map.get(`${key}.$`);
}

/** A function of CloudFormation, in a definition that stands in a template. */
function isCall(node: Node): boolean {
  const { tag } = node;
  if (tag !== undefined && tag !== '!' && !tag.startsWith('!!')) return true;
  return node.kind === 'map' && node.pairs.length === 1 && intrinsic.test(node.pairs[0]?.key.text ?? '');
}
