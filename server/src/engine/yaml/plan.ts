import type { Change, DocumentChange, Value } from '../model/change.ts';
import type { Node } from './node.ts';
import { tagged } from './tagged.ts';

/** What is to become of the value at one place, and of what it holds; made of all changes together. */
export type Plan = Replace | Remove | Literal | Edit;

export interface Replace {
  readonly kind: 'replace';
  readonly value: Value;
  readonly after: readonly string[];
  /** The quotes of the old value do not stay. */
  readonly retyped?: boolean;
}

export interface Remove {
  readonly kind: 'remove';
}

/** What an alias stands for, written out in its place. */
export interface Literal {
  readonly kind: 'literal';
}

export interface Edit {
  readonly kind: 'edit';
  /** In the order the changes came. */
  readonly children: Map<string | number, Plan>;
  /** New names of keys, by their old ones. */
  readonly renames: Map<string | number, string>;
  /** What comes by merge keys is written out. */
  unmerge: boolean;
}

export function newEdit(): Edit {
  return { kind: 'edit', children: new Map(), renames: new Map(), unmerge: false };
}

/** A change within a document. */
export type InnerChange = Exclude<Change, DocumentChange>;

/** Adds a change to the plan of the root. All paths are those before the first change. */
export function plan(root: Plan, change: InnerChange): Plan {
  return change.kind === 'rename'
    ? rename(root, change.place.path, change.key)
    : put(root, change.place.path, leaf(change));
}

function leaf(change: Exclude<InnerChange, { kind: 'rename' }>): Replace | Remove {
  if (change.kind === 'remove') return { kind: 'remove' };
  return {
    kind: 'replace',
    value: change.value,
    after: change.after ?? [],
    ...(change.retyped ? { retyped: true } : {}),
  };
}

function put(at: Plan, path: readonly (string | number)[], target: Replace | Remove): Plan {
  const [step, ...rest] = path;
  if (step === undefined) return target;
  if (at.kind === 'edit') {
    at.children.set(step, put(at.children.get(step) ?? newEdit(), rest, target));
    return at;
  }
  const value = at.kind === 'replace' ? at.value : undefined;
  const changed = withPut(value, path, target);
  if (changed === undefined) return at;
  return { kind: 'replace', value: changed, after: at.kind === 'replace' ? at.after : [] };
}

/** The value with a part of it set or removed; undefined when there is nothing to remove. */
function withPut(
  value: Value | undefined,
  path: readonly (string | number)[],
  target: Replace | Remove,
): Value | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return target.kind === 'replace' ? target.value : undefined;
  if (Array.isArray(value)) return withItem(value as readonly Value[], Number(step), rest, target);
  const map = isMapValue(value) ? value : {};
  const changed = withPut(own(map, String(step)), rest, target);
  if (changed !== undefined) return { ...map, [step]: changed };
  return isMapValue(value) ? Object.fromEntries(Object.entries(map).filter(([key]) => key !== step)) : undefined;
}

function withItem(
  items: readonly Value[],
  index: number,
  rest: readonly (string | number)[],
  target: Replace | Remove,
): Value {
  const changed = withPut(items[index], rest, target);
  if (changed === undefined) return items.filter((_, at) => at !== index);
  return index < items.length ? items.with(index, changed) : [...items, changed];
}

function own(map: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

export function isMapValue(value: Value | undefined): value is Readonly<Record<string, Value>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function rename(at: Plan, path: readonly (string | number)[], key: string): Plan {
  if (at.kind !== 'edit') return at;
  const [step, ...rest] = path;
  if (step === undefined) return at;
  if (rest.length === 0) at.renames.set(step, key);
  else at.children.set(step, rename(at.children.get(step) ?? newEdit(), rest, key));
  return at;
}

/** A new map over an old one changes only what differs, so that comments and order stay. */
export function spreadOver(plan: Plan, node: Node): Edit | undefined {
  if (plan.kind === 'edit') return node.kind === 'scalar' ? undefined : plan;
  if (plan.kind !== 'replace' || node.tag !== undefined) return undefined;
  const { value } = plan;
  if (tagged(value)) return undefined;
  const edit = newEdit();
  if (node.kind === 'map' && isMapValue(value)) {
    for (const { key } of node.pairs)
      if (!Object.hasOwn(value, key.text)) edit.children.set(key.text, { kind: 'remove' });
    let previous: string[] = [];
    for (const [key, item] of Object.entries(value)) {
      edit.children.set(key, { kind: 'replace', value: item, after: previous });
      previous = [key, ...previous];
    }
    return edit;
  }
  if (node.kind === 'seq' && Array.isArray(value)) {
    (value as readonly Value[]).forEach((item, index) =>
      edit.children.set(index, { kind: 'replace', value: item, after: [] }),
    );
    for (let index = value.length; index < node.items.length; index += 1) edit.children.set(index, { kind: 'remove' });
    return edit;
  }
  return undefined;
}
