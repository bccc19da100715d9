import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { Document, Node } from '../yaml/node.ts';
import { writtenNodes } from './names/mark.ts';

/** Of each level. */
const step = 2;

interface Line {
  readonly start: number;
  /** Without its line break. */
  readonly end: number;
  /** Where its first character is that is no blank; `end` where there is none. */
  readonly first: number;
}

/**
 * The edits that lay a file of the own format out evenly: two blanks a level, one blank behind a dash, none at the ends of lines,
 * no two empty lines in a row, and a line break at the end. What stands in quotes, in block texts, in brackets and in comments
 * stays as it is; undefined where a text has something that is not understood well enough.
 */
export function layoutEdits(text: string, documents: readonly Document[]): readonly TextEdit[] | undefined {
  if (documents.some(({ problems }) => problems.length > 0) || /^[ ]*(?:\t|\?(?:\s|$))/m.test(text)) return undefined;
  return new Layout(text, documents).edits();
}

class Layout {
  readonly #text: string;
  readonly #lines: readonly Line[];
  /** What the first character of a line is to be indented by, where it begins a part of a block. */
  readonly #columns = new Map<Line, number>();
  /** Lines that begin inside of a text or brackets, by the line in which that begins. */
  readonly #inside = new Map<Line, { readonly from: Line; readonly isBlock: boolean; readonly isText: boolean }>();
  /** Blanks behind dashes, and how many there are to be. */
  readonly #gaps: TextEdit[] = [];

  constructor(text: string, documents: readonly Document[]) {
    this.#text = text;
    this.#lines = linesOf(text);
    for (const { root } of documents) {
      for (const node of writtenNodes(root)) this.#enclose(node);
      if (root) this.#place(root, 0);
    }
  }

  edits(): readonly TextEdit[] {
    const edits = [...this.#gaps];
    let shift = 0;
    let wasEmpty = true;
    const shifts = new Map<Line, number>();
    for (const [index, line] of this.#lines.entries()) {
      const { start, first, end } = line;
      const inside = this.#inside.get(line);
      const isEmpty = first === end;
      if (isEmpty && !inside) {
        if (wasEmpty || this.#isLast(index)) edits.push({ span: { start, end: this.#next(index) }, newText: '' });
        else if (end > start) edits.push({ span: { start, end }, newText: '' });
        wasEmpty = true;
        continue;
      }
      wasEmpty = false;
      const old = first - start;
      const column = inside ? old + (shifts.get(inside.from) ?? 0) : this.#columnOf(index, shift);
      shift = column - old;
      shifts.set(line, shift);
      if (isEmpty) continue;
      if (column < 0) return [];
      if (shift !== 0) edits.push({ span: { start, end: first }, newText: ' '.repeat(column) });
      if (!this.#endsInText(index)) edits.push(...this.#withoutTrailing(line));
    }
    return [...edits, ...this.#lineBreak()];
  }

  /** Comments go with what they stand above, or else with what they stand under. */
  #columnOf(index: number, shift: number): number {
    const line = this.#lines[index];
    if (!line) return 0;
    const placed = this.#columns.get(line);
    if (placed !== undefined) return placed;
    const old = line.first - line.start;
    if (this.#text[line.first] !== '#') return this.#isMarker(line) ? old : old + shift;
    const next = this.#lines.slice(index + 1).find((one) => this.#columns.has(one) || this.#isMarker(one));
    if (next && next.first - next.start === old) return this.#columns.get(next) ?? 0;
    const above = this.#lines.slice(0, index).findLast((one) => this.#isAbove(one, old));
    return above ? (this.#columns.get(above) ?? old) : ((next ? this.#columns.get(next) : undefined) ?? 0);
  }

  #isAbove(line: Line, old: number): boolean {
    return this.#columns.has(line) && line.first - line.start <= old;
  }

  #isMarker({ start, end }: Line): boolean {
    return /^(?:---|\.\.\.)(?:\s|$)|^%/.test(this.#text.slice(start, end));
  }

  #isLast(index: number): boolean {
    return this.#lines.slice(index).every((line) => line.first === line.end && !this.#inside.has(line));
  }

  #next(index: number): number {
    return this.#lines[index + 1]?.start ?? this.#text.length;
  }

  #endsInText(index: number): boolean {
    const next = this.#lines[index + 1];
    const line = this.#lines[index];
    const around = next && this.#inside.get(next);
    return around?.isText === true || (line !== undefined && this.#inside.get(line)?.isBlock === true);
  }

  #withoutTrailing({ start, end }: Line): readonly TextEdit[] {
    const kept = this.#text.slice(start, end).trimEnd().length;
    return start + kept === end ? [] : [{ span: { start: start + kept, end }, newText: '' }];
  }

  /** A block text that ends without one would get a line break into its value. */
  #lineBreak(): readonly TextEdit[] {
    const last = this.#lines.at(-1);
    const isOpen = last !== undefined && last.end === this.#text.length && last.first < last.end;
    if (!isOpen || this.#inside.get(last)?.isBlock) return [];
    const at = this.#text.length;
    return [{ span: { start: at, end: at }, newText: /\r\n/.test(this.#text) ? '\r\n' : '\n' }];
  }

  #enclose(node: Node): void {
    if (node.kind !== 'scalar' && !node.flow) return;
    const from = this.#lineAt(node.span.start);
    const isText = node.kind === 'scalar';
    const isBlock = isText && node.style === 'block';
    for (let index = from + 1; index < this.#lines.length; index += 1) {
      const line = this.#lines[index];
      const first = this.#lines[from];
      if (!line || !first || line.start > node.span.end) break;
      // What stands in brackets is within the brackets first of all; a text in them more closely.
      if (isText || !this.#inside.has(line)) this.#inside.set(line, { from: first, isBlock, isText });
    }
  }

  /** The node, whose own level is indented by `column`, and everything in it. */
  #place(root: Node, column: number): void {
    const waiting: { node: Node; column: number }[] = [{ node: root, column }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { node } = next;
      if (node.site.start !== node.span.start) continue;
      this.#begin(node.span.start, next.column);
      if (node.kind === 'map' && !node.flow) {
        for (const { key, value, merged } of node.pairs) {
          if (merged) continue;
          this.#begin(key.span.start, next.column);
          waiting.push({ node: value, column: next.column + step });
        }
      } else if (node.kind === 'seq' && !node.flow) {
        this.#dashes(node.span, next.column);
        for (const item of node.items) waiting.push({ node: item, column: next.column + step });
      }
    }
  }

  #begin(offset: number, column: number): void {
    const line = this.#lines[this.#lineAt(offset)];
    if (line?.first === offset && !this.#inside.has(line)) this.#columns.set(line, column);
  }

  /** All dashes of a list stand in the column of its first. */
  #dashes({ start, end }: Span, column: number): void {
    const from = this.#lineAt(start);
    const old = start - (this.#lines[from]?.start ?? 0);
    for (let index = from; index < this.#lines.length; index += 1) {
      const line = this.#lines[index];
      if (!line || line.start > end) break;
      const dash = line.start + old;
      const isOwn = index === from || (line.first === dash && !this.#inside.has(line));
      const gap = /^-([ \t]+)(?=[^\s#])/.exec(this.#text.slice(dash, line.end))?.[1];
      if (!isOwn || !/^-(?:\s|$)/.test(this.#text.slice(dash, line.end))) continue;
      this.#begin(dash, column);
      if (gap !== undefined && gap !== ' ')
        this.#gaps.push({ span: { start: dash + 1, end: dash + 1 + gap.length }, newText: ' ' });
    }
  }

  #lineAt(offset: number): number {
    let low = 0;
    let high = this.#lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lines[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/([ \t]*)([^\r\n]*)(?:\r\n|\r|\n|$)/gy)) {
    const [whole, blank = '', rest = ''] = match;
    if (whole === '' && match.index === text.length && (lines.length > 0 || text === '')) break;
    const first = match.index + blank.length;
    lines.push({ start: match.index, first, end: first + rest.length });
  }
  return lines;
}
