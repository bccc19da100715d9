import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Slot } from './block-edits.ts';
import { commaAfter, endsLine, isFirstOnLine, lineEnd, lineStart, nextLine, skipSpace, trimBlanks } from './lines.ts';

/** Something new, to stand after the entry with this index (-1: before all). */
export interface FlowAddition {
  readonly after: number;
  readonly text: string;
}

export interface FlowLayout {
  readonly eol: string;
  /** Indentation of the entries when each has a line of its own. */
  readonly indent: string | undefined;
  /** Indentation of the closing bracket then. */
  readonly outer: string;
}

/** Removes and adds entries of `{...}` or `[...]`, with their commas. */
export function flowEdits(
  text: string,
  span: Span,
  slots: readonly Slot[],
  additions: readonly FlowAddition[],
  layout: FlowLayout,
): readonly TextEdit[] {
  if (slots.length === 0) return intoEmpty(text, span, additions, layout);
  if (slots.every(({ removed }) => removed) && additions.length === 0) return emptied(text, span, slots);
  const work = new FlowWork(text, slots, additions, layout);
  return [...work.substitutions(), ...work.insertions(), ...work.removals()];
}

function intoEmpty(
  text: string,
  { start, end }: Span,
  additions: readonly FlowAddition[],
  { eol, indent, outer }: FlowLayout,
): readonly TextEdit[] {
  if (additions.length === 0) return [];
  const texts = additions.map((addition) => addition.text);
  const hasComment = skipSpace(text, start + 1) < end - 1;
  if (indent === undefined && !hasComment) {
    return [{ span: { start: start + 1, end: end - 1 }, newText: texts.join(', ') }];
  }
  const at = hasComment ? end - 1 : start + 1;
  const lead = hasComment ? (indent ?? outer).slice(outer.length) : eol + (indent ?? outer);
  const newText = lead + texts.join(`,${eol}${indent ?? outer}`) + eol + outer;
  return [{ span: { start: at, end: end - 1 }, newText }];
}

function emptied(text: string, { start, end }: Span, slots: readonly Slot[]): readonly TextEdit[] {
  const inner = { start: start + 1, end: end - 1 };
  const parts = slots.map(({ entry }) => ({
    start: entry.start,
    end: (commaAfter(text, entry.end) ?? entry.end - 1) + 1,
  }));
  let at = inner.start;
  const isBare = [...parts, { start: inner.end, end: inner.end }].every((part) => {
    const bare = skipSpace(text, at) >= part.start;
    at = part.end;
    return bare;
  });
  if (isBare) return [{ span: inner, newText: '' }];
  return parts.map((span) => ({ span, newText: '' }));
}

class FlowWork {
  readonly #text: string;
  readonly #slots: readonly Slot[];
  readonly #commas: readonly (number | undefined)[];
  readonly #layout: FlowLayout;
  /** New entries by the index they stand after. */
  readonly #after = new Map<number, string[]>();
  /** New entries in the place of a removed one. */
  readonly #instead = new Map<number, string[]>();

  constructor(text: string, slots: readonly Slot[], additions: readonly FlowAddition[], layout: FlowLayout) {
    this.#text = text;
    this.#slots = slots;
    this.#layout = layout;
    this.#commas = slots.map(({ entry }) => commaAfter(text, entry.end));
    for (const { after, text: added } of additions) this.#place(Math.min(after, slots.length - 1), added);
  }

  #place(after: number, added: string): void {
    let first = after;
    while (first >= 0 && this.#isRemoved(first)) first -= 1;
    const isRun = this.#isRemoved(first + 1);
    const places = isRun ? this.#instead : this.#after;
    const index = isRun ? first + 1 : after;
    places.set(index, [...(places.get(index) ?? []), added]);
  }

  #isRemoved(index: number): boolean {
    return this.#slots[index]?.removed === true;
  }

  /** Removed for good, not replaced by something new. */
  #isGone(index: number): boolean {
    return this.#isRemoved(index) && !this.#instead.has(index);
  }

  get #between(): string {
    const { eol, indent } = this.#layout;
    return indent === undefined ? ', ' : `,${eol}${indent}`;
  }

  substitutions(): readonly TextEdit[] {
    return [...this.#instead].map(([index, texts]) => {
      const entry = this.#entry(index);
      return { span: { start: entry.start, end: entry.end }, newText: texts.join(this.#between) };
    });
  }

  insertions(): readonly TextEdit[] {
    return [...this.#after].flatMap(([index, texts]) =>
      index < 0 ? [this.#before(texts)] : this.#behind(index, texts),
    );
  }

  #before(texts: readonly string[]): TextEdit {
    const at = this.#entry(0).start;
    return { span: { start: at, end: at }, newText: texts.map((added) => added + this.#between).join('') };
  }

  #behind(index: number, texts: readonly string[]): readonly TextEdit[] {
    const { end } = this.#entry(index);
    const comma = this.#commas[index];
    const tail = comma === undefined ? end : comma + 1;
    const { eol, indent } = this.#layout;
    const line = lineEnd(this.#text, tail);
    const hasComment = endsLine(this.#text, tail) && this.#text.slice(tail, line).trim() !== '';
    const joined = texts.join(this.#between);
    if (indent === undefined || !hasComment) return [insertion(end, this.#between + joined)];
    const behindComment = insertion(line, eol + indent + joined + (comma === undefined ? '' : ','));
    return comma === undefined ? [insertion(end, ','), behindComment] : [behindComment];
  }

  removals(): readonly TextEdit[] {
    const edits = this.#slots.flatMap((_, index) => (this.#isGone(index) ? [this.#removal(index)] : []));
    const last = this.#lastKept();
    const comma = this.#commas[last];
    const isTail = last >= 0 && last < this.#slots.length - 1 && this.#commas.at(-1) === undefined;
    if (!isTail || comma === undefined) return edits;
    return [{ span: { start: comma, end: comma + 1 }, newText: '' }, ...edits];
  }

  #lastKept(): number {
    let index = this.#slots.length - 1;
    while (index >= 0 && this.#isGone(index)) index -= 1;
    return index;
  }

  #removal(index: number): TextEdit {
    const text = this.#text;
    const { start, end } = this.#entry(index);
    const comma = this.#commas[index];
    const tail = comma === undefined ? end : comma + 1;
    const ownsStart = isFirstOnLine(text, start);
    if (endsLine(text, tail)) {
      const line = lineEnd(text, tail);
      if (ownsStart) return removal(lineStart(text, start), nextLine(text, line));
      return removal(trimBlanks(text, start), line);
    }
    if (comma !== undefined && index < this.#lastKept()) return removal(start, skipSpace(text, tail));
    return removal(ownsStart ? start : trimBlanks(text, start), tail);
  }

  #entry(index: number): Slot['entry'] {
    const slot = this.#slots[index];
    if (!slot) throw new Error('No such entry');
    return slot.entry;
  }
}

function insertion(at: number, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText };
}

function removal(start: number, end: number): TextEdit {
  return { span: { start, end }, newText: '' };
}
