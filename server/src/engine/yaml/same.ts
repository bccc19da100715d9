import type { Node } from './node.ts';
import { identityOf, JoinedMapView } from './view.ts';

/** Whether both say the same, wherever they stand. False where that cannot be told at a glance. */
export function saysSame(a: Node, b: Node): boolean {
  if (a === b) return true;
  if (a.kind === 'scalar' || b.kind === 'scalar') return isSameScalar(a, b);
  if (!(a instanceof JoinedMapView && b instanceof JoinedMapView)) {
    const identity = identityOf(a);
    return identity !== undefined && identity === identityOf(b);
  }
  const isPairSame = ({ ast, use }: JoinedMapView['own'][number], index: number): boolean =>
    !use.aliases && ast === b.own[index]?.ast;
  return a.tag === b.tag && a.own.length === b.own.length && a.own.every(isPairSame);
}

function isSameScalar(a: Node, b: Node): boolean {
  if (a.kind !== 'scalar' || b.kind !== 'scalar') return false;
  return a.text === b.text && a.tag === b.tag && a.style === b.style && a.value === b.value;
}
