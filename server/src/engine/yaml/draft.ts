import type { Value } from '../model/change.ts';
import type { Node, ScalarNode } from './node.ts';
import { isMapValue, type Edit, type Plan } from './plan.ts';
import { scalarText, type Quotes, type Setting } from './quote.ts';
import { tagged } from './tagged.ts';

/** Something to be written, made of plain data or of what is written elsewhere in the file. */
export type Draft = ScalarDraft | MapDraft | SeqDraft;

export interface ScalarDraft {
  readonly kind: 'scalar';
  readonly tag: string | undefined;
  readonly value: string | number | boolean | null;
  readonly quotes: Quotes;
  /** The quotes of the old value do not stay. */
  readonly retyped?: boolean;
}

export interface MapDraft {
  readonly kind: 'map';
  readonly tag: string | undefined;
  readonly pairs: ReadonlyMap<string, Draft>;
}

export interface SeqDraft {
  readonly kind: 'seq';
  readonly tag: string | undefined;
  readonly items: readonly Draft[];
}

/** How text is laid out at the place where it is to stand. */
export interface Layout {
  readonly eol: string;
  /** One step of indentation. */
  readonly unit: string;
  /** Indentation of a sequence below its key; none in many files. */
  readonly seqUnit: string;
  readonly json: boolean;
  readonly quotes: 'single' | 'double';
}

function draftOfValue(value: Value): Draft {
  const marked = tagged(value);
  if (marked) return { ...draftOfValue(marked.content), tag: marked.tag };
  if (Array.isArray(value)) {
    return { kind: 'seq', tag: undefined, items: (value as readonly Value[]).map(draftOfValue) };
  }
  if (isMapValue(value)) {
    const pairs = Object.entries(value).map(([key, item]) => [key, draftOfValue(item)] as const);
    return { kind: 'map', tag: undefined, pairs: new Map(pairs) };
  }
  return { kind: 'scalar', tag: undefined, value: value as ScalarDraft['value'], quotes: 'plain' };
}

/** The content of a node, to be written out somewhere else. */
export function draftOfNode(node: Node): Draft {
  if (node.kind === 'seq') return { kind: 'seq', tag: node.tag, items: node.items.map(draftOfNode) };
  if (node.kind === 'scalar') return { kind: 'scalar', tag: node.tag, value: node.value, quotes: quotesOf(node) };
  const pairs = node.pairs.map(({ key, value }) => [key.text, draftOfNode(value)] as const);
  return { kind: 'map', tag: node.tag, pairs: new Map(pairs) };
}

function quotesOf({ style }: ScalarNode): Quotes {
  return style === 'block' ? 'double' : style;
}

/** What the plan makes of a draft, or of nothing; undefined when nothing is left. */
export function withPlan(draft: Draft | undefined, plan: Plan): Draft | undefined {
  if (plan.kind === 'remove') return undefined;
  if (plan.kind === 'replace') {
    const made = draftOfValue(plan.value);
    return made.kind === 'scalar' && plan.retyped ? { ...made, retyped: true } : made;
  }
  if (plan.kind === 'literal') return draft;
  return draft?.kind === 'seq' ? seqWithEdit(draft, plan) : mapWithEdit(draft, plan);
}

function mapWithEdit(draft: Draft | undefined, { children, renames }: Edit): Draft | undefined {
  const pairs = new Map(draft?.kind === 'map' ? draft.pairs : []);
  let isTouched = false;
  for (const [step, plan] of children) {
    const key = String(step);
    const changed = withPlan(pairs.get(key), plan);
    isTouched ||= changed !== undefined;
    if (changed) pairs.set(key, changed);
    else pairs.delete(key);
  }
  if (draft?.kind !== 'map' && !isTouched) return draft;
  const renamed = [...pairs].map(([key, item]) => [renames.get(key) ?? key, item] as const);
  return { kind: 'map', tag: draft?.kind === 'map' ? draft.tag : undefined, pairs: new Map(renamed) };
}

function seqWithEdit(draft: SeqDraft, { children }: Edit): Draft {
  const kept = draft.items.map((item, index) => {
    const plan = children.get(index);
    return plan ? withPlan(item, plan) : item;
  });
  const added = [...children]
    .filter(([step]) => typeof step !== 'number' || step >= draft.items.length)
    .map(([, plan]) => withPlan(undefined, plan));
  return { ...draft, items: [...kept, ...added].filter((item) => item !== undefined) };
}

/** In block style: the text behind a colon or dash, and the lines below it, indented from the column of the key. */
export function blockValue(draft: Draft, layout: Layout): { readonly head: string; readonly lines: readonly string[] } {
  if (draft.kind === 'scalar' || isEmpty(draft)) return { head: ` ${lineText(draft, layout)}`, lines: [] };
  const step = draft.kind === 'seq' ? layout.seqUnit : layout.unit;
  const head = draft.tag === undefined ? '' : ` ${draft.tag}`;
  return { head, lines: blockLines(draft, layout).map((line) => step + line) };
}

/** A collection in block style, its first line at column 0. */
export function blockLines(draft: MapDraft | SeqDraft, layout: Layout): readonly string[] {
  if (draft.kind === 'map') return [...draft.pairs].flatMap(([key, value]) => pairLines(key, value, layout));
  return draft.items.flatMap((item) => itemLines(item, layout));
}

export function pairLines(key: string, value: Draft, layout: Layout, keyQuotes: Quotes = 'plain'): readonly string[] {
  const { head, lines } = blockValue(value, layout);
  return [`${keyText(key, layout, false, keyQuotes)}:${head}`, ...lines];
}

export function itemLines(item: Draft, layout: Layout): readonly string[] {
  if (item.kind === 'scalar' || isEmpty(item)) return [`- ${lineText(item, layout)}`];
  const lines = blockLines(item, layout);
  if (item.tag !== undefined) return [`- ${item.tag}`, ...lines.map((line) => `  ${line}`)];
  return lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}

export function isEmpty(draft: MapDraft | SeqDraft): boolean {
  return draft.kind === 'map' ? draft.pairs.size === 0 : draft.items.length === 0;
}

/** On one line in block style: a scalar, or a collection with nothing in it. */
export function lineText(draft: Draft, layout: Layout): string {
  if (draft.kind !== 'scalar') return flowText(draft, layout, undefined);
  return tagText(draft) + scalarText(draft.value, settingOf(layout, false, false), draft.quotes);
}

function tagText({ tag }: Draft): string {
  return tag === undefined ? '' : `${tag} `;
}

/** On one line, or when the indentation of the line it begins on is given, on several. */
export function flowText(draft: Draft, layout: Layout, indent: string | undefined): string {
  const tag = tagText(draft);
  if (draft.kind === 'scalar') return tag + scalarText(draft.value, settingOf(layout, true, false), draft.quotes);
  const inner = indent === undefined ? undefined : indent + layout.unit;
  const parts =
    draft.kind === 'map'
      ? [...draft.pairs].map(([key, value]) => flowPair(key, value, layout, inner))
      : draft.items.map((item) => flowText(item, layout, inner));
  const [open, close] = draft.kind === 'map' ? ['{', '}'] : ['[', ']'];
  if (indent === undefined || inner === undefined || parts.length === 0)
    return `${tag}${open}${parts.join(', ')}${close}`;
  const { eol } = layout;
  return `${tag}${open}${eol}${inner}${parts.join(`,${eol}${inner}`)}${eol}${indent}${close}`;
}

export function flowPair(
  key: string,
  value: Draft,
  layout: Layout,
  indent: string | undefined,
  keyQuotes: Quotes = 'plain',
): string {
  return `${keyText(key, layout, true, keyQuotes)}: ${flowText(value, layout, indent)}`;
}

export function keyText(key: string, layout: Layout, flow: boolean, quotes: Quotes): string {
  return scalarText(key, settingOf(layout, flow, true), quotes);
}

export function settingOf({ json, quotes }: Layout, flow: boolean, isKey: boolean): Setting {
  return { json, quotes, flow, isKey };
}
