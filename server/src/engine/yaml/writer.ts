import type { TextEdit } from '../text/edit.ts';
import { blockEdits, type Addition, type Slot } from './block-edits.ts';
import {
  blockLines,
  draftOfNode,
  flowPair,
  flowText,
  isEmpty,
  itemLines,
  keyText,
  lineText,
  pairLines,
  withPlan,
  type Draft,
  type Layout,
} from './draft.ts';
import { entriesOf, type Entry } from './entries.ts';
import { flowEdits, type FlowLayout } from './flow-edits.ts';
import { isFulfilled } from './fulfilled.ts';
import { isFirstOnLine, lineStart, skipBlanks } from './lines.ts';
import type { Document, MapNode, Node, SeqNode } from './node.ts';
import { spreadOver, type Edit, type Plan } from './plan.ts';
import { rescue } from './rescue.ts';
import type { Quotes } from './quote.ts';
import { valueEdits, type Place } from './value-edits.ts';

/** Something to be added to a map (with a key) or a sequence, after the entry with this index. */
interface NewEntry {
  readonly key: string | undefined;
  readonly after: number;
  readonly draft: Draft;
}

/** Turns the plan for one document into edits. */
export class Writer {
  readonly #document: Document;
  readonly #text: string;
  readonly #layout: Layout;

  constructor(document: Document, text: string, layout: Layout) {
    this.#document = document;
    this.#text = text;
    this.#layout = layout;
  }

  edits(plan: Plan): readonly TextEdit[] {
    const { root } = this.#document;
    if (isFulfilled(plan, root)) return [];
    if (!root) return this.#intoNothing(withPlan(undefined, plan));
    const spread = spreadOver(plan, root);
    if (spread && root.kind !== 'scalar') {
      rescue(this.#document, this.#text, spread);
      return this.#inCollection(root, spread);
    }
    const draft = withPlan(draftOfNode(root), plan);
    return draft ? [this.#wholeRoot(root, draft)] : [];
  }

  #intoNothing(draft: Draft | undefined): readonly TextEdit[] {
    if (!draft) return [];
    const { eol } = this.#layout;
    const { end } = this.#document.span;
    const before = this.#text.slice(lineStart(this.#text, end), end);
    const isNewLine = before === '' || before === '\ufeff';
    const body = this.#rootLines(draft).join(eol);
    const isLast = end === this.#text.length;
    return [insert(end, (isNewLine ? '' : eol) + body + (isLast && !isNewLine ? '' : eol))];
  }

  #rootLines(draft: Draft): readonly string[] {
    if (this.#layout.json) return [flowText(draft, this.#layout, this.#text.trim().includes('\n') ? '' : undefined)];
    return draft.kind === 'scalar' || isEmpty(draft)
      ? [lineText(draft, this.#layout)]
      : blockLines(draft, this.#layout);
  }

  #wholeRoot(root: Node, draft: Draft): TextEdit {
    const { eol } = this.#layout;
    const isBlock = !this.#layout.json && draft.kind !== 'scalar' && !isEmpty(draft);
    const lead = isBlock && !isFirstOnLine(this.#text, root.site.start) ? eol : '';
    return { span: root.site, newText: lead + this.#rootLines(draft).join(eol) };
  }

  #inCollection(node: MapNode | SeqNode, edit: Edit): readonly TextEdit[] {
    const entries = entriesOf(node);
    if (!entries) return [];
    return new CollectionWork({
      text: this.#text,
      layout: this.#layout,
      node,
      entries,
      edit,
      header: undefined,
    }).edits();
  }
}

function insert(at: number, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText };
}

interface Work {
  readonly text: string;
  readonly layout: Layout;
  readonly node: MapNode | SeqNode;
  readonly entries: readonly Entry[];
  readonly edit: Edit;
  /** Where the text of the node could begin on the line of its key; undefined at the root. */
  readonly header: number | undefined;
}

/** All that happens in one map or sequence and below it. */
class CollectionWork {
  readonly #text: string;
  readonly #layout: Layout;
  readonly #node: MapNode | SeqNode;
  readonly #entries: readonly Entry[];
  readonly #edit: Edit;
  readonly #header: number | undefined;
  readonly #removed = new Set<number>();
  readonly #added: NewEntry[] = [];
  readonly #nested: TextEdit[] = [];
  #unmerges: boolean;

  constructor({ text, layout, node, entries, edit, header }: Work) {
    this.#text = text;
    this.#layout = layout;
    this.#node = node;
    this.#entries = entries;
    this.#edit = edit;
    this.#header = header;
    this.#unmerges = edit.unmerge;
  }

  edits(): readonly TextEdit[] {
    for (const [step, plan] of this.#edit.children) this.#child(step, plan);
    if (this.#unmerges && this.#node.kind === 'map') this.#unmerge(this.#node);
    for (const [step, key] of this.#edit.renames) this.#rename(String(step), key);
    const slots = this.#entries.map((entry, index) => ({ entry, removed: this.#removed.has(index) }));
    const own = this.#node.flow ? this.#inFlow(slots) : this.#inBlock(slots);
    return [...this.#nested, ...own];
  }

  #child(step: string | number, plan: Plan): void {
    const found = this.#ownIndexes(step);
    const index = found.at(-1);
    const entry = index === undefined ? undefined : this.#entries[index];
    if (entry && plan.kind === 'remove') found.forEach((at) => this.#removed.add(at));
    else if (entry) this.#nested.push(...this.#inEntry(entry, plan));
    else if (this.#node.kind === 'map') this.#missing(this.#node, String(step), plan);
    else this.#append(plan);
  }

  #ownIndexes(step: string | number): readonly number[] {
    if (this.#node.kind === 'seq') return typeof step === 'number' && step < this.#entries.length ? [step] : [];
    return this.#entries.flatMap(({ key, isMerge }, index) => (!isMerge && key?.text === String(step) ? [index] : []));
  }

  #inEntry(entry: Entry, plan: Plan): readonly TextEdit[] {
    const { value } = entry;
    if (isFulfilled(plan, value)) return [];
    const spread = entry.isAlias ? undefined : spreadOver(plan, value);
    const inner = value.kind === 'scalar' ? undefined : entriesOf(value);
    if (spread && inner && value.kind !== 'scalar') {
      const header = Math.max(entry.after, entry.tag?.end ?? 0, entry.anchor?.end ?? 0);
      const work = { text: this.#text, layout: this.#layout, node: value, entries: inner, edit: spread, header };
      return new CollectionWork(work).edits();
    }
    const draft = withPlan(draftOfNode(value), plan);
    return draft ? valueEdits(this.#placeOf(entry), draft) : [];
  }

  #placeOf(entry: Entry): Place {
    const indent = this.#node.flow ? this.#flowLayout().indent : undefined;
    return {
      text: this.#text,
      layout: this.#layout,
      entry,
      inFlow: this.#node.flow,
      isItem: this.#node.kind === 'seq',
      indent,
    };
  }

  /** A key the map has not, or has by a merge only: it gets its own. */
  #missing(node: MapNode, key: string, plan: Plan): void {
    const merged = node.get(key);
    if (isFulfilled(plan, merged?.value)) return;
    const draft = withPlan(merged && draftOfNode(merged.value), plan);
    if (draft) this.#added.push({ key, after: this.#anchor(plan), draft });
    else if (merged) this.#unmerges = true;
  }

  /** A key that comes by a merge can only be removed by writing the others out. */
  #unmerge(node: MapNode): void {
    const index = this.#entries.findIndex(({ isMerge }) => isMerge);
    this.#entries.forEach(({ isMerge }, at) => isMerge && this.#removed.add(at));
    for (const { key, value, merged } of node.pairs) {
      const isPlanned =
        this.#edit.children.get(key.text)?.kind === 'remove' || this.#added.some((added) => added.key === key.text);
      if (merged && !isPlanned) this.#added.push({ key: key.text, after: index, draft: draftOfNode(value) });
    }
  }

  #append(plan: Plan): void {
    const draft = withPlan(undefined, plan);
    if (draft) this.#added.push({ key: undefined, after: this.#entries.length - 1, draft });
  }

  /** Behind the first of the wanted keys that is there, or just being added; before all for `''`; else at the end. */
  #anchor(plan: Plan): number {
    for (const wanted of plan.kind === 'replace' ? plan.after : []) {
      const added = this.#added.find(({ key }) => key === wanted);
      if (added) return added.after;
      const index = this.#ownIndexes(wanted).at(-1);
      const isStaying = this.#edit.children.get(wanted)?.kind !== 'remove';
      if (index !== undefined && isStaying) return index;
      if (wanted === '') return -1;
    }
    return this.#entries.length - 1;
  }

  #rename(from: string, to: string): void {
    if (from === to || this.#node.kind === 'seq') return;
    const index = this.#ownIndexes(from).at(-1);
    const key = index === undefined ? undefined : this.#entries[index]?.key;
    if (!key || (index !== undefined && this.#removed.has(index))) return;
    const quotes: Quotes = key.style === 'block' ? 'double' : key.style;
    this.#nested.push({ span: key.span, newText: keyText(to, this.#layout, this.#node.flow, quotes) });
  }

  get #keyQuotes(): Quotes {
    const keys = this.#entries.flatMap(({ key }) => (key ? [key.style] : []));
    const first = keys[0];
    return (first === 'single' || first === 'double') && keys.every((style) => style === first) ? first : 'plain';
  }

  #inBlock(slots: readonly Slot[]): readonly TextEdit[] {
    const additions = this.#added.map(({ key, after, draft }): Addition => {
      const lines =
        key === undefined ? itemLines(draft, this.#layout) : pairLines(key, draft, this.#layout, this.#keyQuotes);
      return { after, lines };
    });
    const { eol } = this.#layout;
    const empty = { brackets: this.#node.kind === 'map' ? ('{}' as const) : ('[]' as const), header: this.#header };
    return blockEdits(this.#text, eol, slots, additions, empty);
  }

  #inFlow(slots: readonly Slot[]): readonly TextEdit[] {
    const layout = this.#flowLayout();
    const inner = this.#layout.json ? layout.indent : undefined;
    const additions = this.#added.map(({ key, after, draft }) => {
      const text =
        key === undefined
          ? flowText(draft, this.#layout, inner)
          : flowPair(key, draft, this.#layout, inner, this.#keyQuotes);
      return { after, text };
    });
    return flowEdits(this.#text, this.#node.span, slots, additions, layout);
  }

  /** Entries have lines of their own when the first has; in an empty JSON collection when the file has lines at all. */
  #flowLayout(): FlowLayout {
    const { span } = this.#node;
    const { eol, unit, json } = this.#layout;
    const outer = indentOf(this.#text, span.start);
    const first = this.#entries[0];
    if (first) {
      const isOwn = isFirstOnLine(this.#text, first.start);
      return { eol, outer, indent: isOwn ? indentOf(this.#text, first.start) : undefined };
    }
    const hasLines = json && this.#text.trim().includes('\n');
    const isOpen = this.#text.slice(span.start, span.end).includes('\n');
    return { eol, outer, indent: hasLines || isOpen ? outer + unit : undefined };
  }
}

function indentOf(text: string, offset: number): string {
  const start = lineStart(text, offset);
  return text.slice(start, skipBlanks(text, start));
}
