import type { Span } from '../text/span.ts';
import { entriesOf, type Entry } from './entries.ts';
import type { Document, MapNode, SeqNode } from './node.ts';
import { newEdit, spreadOver, type Edit, type Plan } from './plan.ts';

/**
 * An alias must not lose its anchor: where the plan removes what aliases elsewhere stand for, they are written out. Adds that to
 * the plan of the root.
 */
export function rescue(document: Document, text: string, plan: Plan): void {
  const { root } = document;
  if (!root || root.kind === 'scalar' || plan.kind !== 'edit' || !text.includes('*')) return;
  const lost: Span[] = [];
  collectLost(root, plan, lost);
  if (lost.length > 0) writeOut(root, plan, lost);
}

function collectLost(node: MapNode | SeqNode, plan: Edit, lost: Span[]): void {
  entriesOf(node)?.forEach((entry, index) => {
    const inner = plan.children.get(stepOf(entry, index));
    if (!inner) return;
    if (inner.kind === 'remove') lost.push({ start: entry.start, end: entry.end });
    else if (!entry.isAlias && entry.value.kind !== 'scalar') {
      const spread = spreadOver(inner, entry.value);
      if (spread) collectLost(entry.value, spread, lost);
      // The anchor of the value itself stays with the new value.
      else lost.push({ start: entry.content.start + 1, end: entry.content.end });
    }
  });
}

/** Returns whether the plan of the node has grown. */
function writeOut(node: MapNode | SeqNode, plan: Edit, lost: readonly Span[]): boolean {
  let isGrown = false;
  entriesOf(node)?.forEach((entry, index) => {
    if (isInside(entry, lost)) return;
    const step = stepOf(entry, index);
    const known = plan.children.get(step);
    if (entry.isMerge) plan.unmerge ||= isLostMerge(entry, lost);
    else if (entry.isAlias) {
      if (!known && isInside(entry.value.span, lost)) plan.children.set(step, { kind: 'literal' });
    } else if (entry.value.kind !== 'scalar') {
      const spread = known ? spreadOver(known, entry.value) : newEdit();
      if (spread && writeOut(entry.value, spread, lost)) plan.children.set(step, spread);
    }
    isGrown ||= plan.unmerge || plan.children.size > 0;
  });
  return isGrown;
}

function isLostMerge({ isAlias, value }: Entry, lost: readonly Span[]): boolean {
  const isLost = (use: { readonly span: Span }): boolean => isInside(use.span, lost);
  return isAlias || value.kind !== 'seq' ? isLost(value) : value.items.some(isLost);
}

function stepOf(entry: Entry, index: number): string | number {
  return entry.key?.text ?? index;
}

function isInside({ start, end }: Span, outer: readonly Span[]): boolean {
  return outer.some((span) => span.start <= start && end <= span.end);
}
