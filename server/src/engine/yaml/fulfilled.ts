import type { Value } from '../model/change.ts';
import { child } from './locate.ts';
import type { Node } from './node.ts';
import { isMapValue, type Plan } from './plan.ts';
import { readsAsOther } from './quote.ts';
import { tagged } from './tagged.ts';

/** True when the plan would change nothing. */
export function isFulfilled(plan: Plan, node: Node | undefined): boolean {
  if (plan.kind === 'remove') return node === undefined;
  if (plan.kind === 'replace') {
    return (
      node !== undefined && isEqual(plan.value, node) && !(plan.retyped === true && mayReadAsOther(plan.value, node))
    );
  }
  if (plan.kind === 'literal' || plan.unmerge) return false;
  const isRenamed = [...plan.renames].every(([step, key]) => step === key || !node || child(node, step) === undefined);
  return isRenamed && [...plan.children].every(([step, inner]) => isFulfilled(inner, node && child(node, step)?.node));
}

/** Equal in value, and of another type to some of its readers: `"10"` for 10, a plain `yes` for the text. */
function mayReadAsOther(value: Value, node: Node): boolean {
  if (node.kind !== 'scalar') return false;
  if (typeof value === 'string') return node.style === 'plain' && readsAsOther(value);
  return node.style !== 'plain';
}

/** Whether the node holds the value already. */
function isEqual(value: Value, node: Node): boolean {
  const marked = tagged(value);
  if (marked) return node.tag === marked.tag && hasContent(marked.content, node);
  return (node.tag === undefined || node.tag.startsWith('!!')) && hasContent(value, node);
}

function hasContent(value: Value, node: Node): boolean {
  if (Array.isArray(value)) {
    const items = value as readonly Value[];
    return (
      node.kind === 'seq' &&
      items.length === node.items.length &&
      node.items.every((item, index) => isEqual(items[index] ?? null, item))
    );
  }
  if (isMapValue(value)) {
    if (node.kind !== 'map') return false;
    const keys = new Set(node.pairs.map(({ key }) => key.text));
    const entries = Object.entries(value);
    return entries.length === keys.size && entries.every(([key, item]) => isHeld(item, node.get(key)?.value));
  }
  if (node.kind !== 'scalar') return false;
  return node.value === value || (isQuotedNumber(node) && typeof value === 'number' && String(value) === node.text);
}

function isHeld(value: Value, node: Node | undefined): boolean {
  return node !== undefined && isEqual(value, node);
}

/** A number that someone chose to write as a string, as parameters of templates are. */
export function isQuotedNumber(node: Node): boolean {
  return (
    node.kind === 'scalar' &&
    (node.style === 'single' || node.style === 'double') &&
    /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(node.text)
  );
}
