import type { Node } from '../../yaml/node.ts';
import { getAttParts, intrinsicOf, nameIn, placeholdersIn, plainText, subParts } from './intrinsic.ts';

/** So many nodes of a resource are looked at; aliases of aliases could make it millions. */
const mostNodes = 20_000;

/** The node and everything below it, aliases seen through, without recursion. */
export function* nodesIn(root: Node, most = mostNodes): Generator<Node> {
  const waiting: Node[] = [root];
  for (let count = 0; count < most; count += 1) {
    const node = waiting.pop();
    if (!node) return;
    yield node;
    if (node.kind === 'seq') waiting.push(...node.items.toReversed());
    else if (node.kind === 'map') waiting.push(...node.pairs.map(({ value }) => value).reverse());
  }
}

/** What the node refers to by `Ref`, `Fn::GetAtt` and `Fn::Sub`: parameters, resources, pseudo parameters. */
export function referencesIn(root: Node): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of nodesIn(root)) for (const name of ownReferences(node)) names.add(name);
  return names;
}

/** Of this node alone. */
export function ownReferences(node: Node): readonly string[] {
  const intrinsic = intrinsicOf(node);
  switch (intrinsic?.name) {
    case 'Ref': {
      const name = nameIn(intrinsic);
      return name === undefined ? [] : [name];
    }
    case 'Fn::GetAtt': {
      const parts = getAttParts(intrinsic.argument);
      return parts ? [parts.id] : [];
    }
    case 'Fn::Sub': {
      const sub = subParts(intrinsic.argument);
      const own = sub?.variables;
      return placeholdersIn(sub?.template ?? '').flatMap(({ variable }) => {
        if (variable === undefined || own?.get(variable)) return [];
        return [variable.split('.')[0] ?? variable];
      });
    }
    default:
      return [];
  }
}

/** The conditions that `Fn::If` asks below the node. */
export function conditionsIn(root: Node): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of nodesIn(root)) {
    const intrinsic = intrinsicOf(node);
    if (intrinsic?.name !== 'Fn::If' || intrinsic.argument.kind !== 'seq') continue;
    const name = plainText(intrinsic.argument.items[0]);
    if (name !== undefined) names.add(name);
  }
  return names;
}

/** Of one text or of a list of texts, such as `DependsOn`. */
export function textsOf(node: Node): readonly string[] {
  if (node.kind === 'scalar') return [node.text];
  return node.kind === 'seq' ? node.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : [])) : [];
}
