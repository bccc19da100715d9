import type { LineMap } from '../text/line-map.ts';
import type { Span } from '../text/span.ts';
import type { Document, Node } from '../yaml/node.ts';
import type { Mark } from './marks.ts';

/** A document with what is needed to tell the reach of its marks. */
export interface Reachable {
  readonly root: Document['root'];
  readonly text: string;
  readonly lines: LineMap;
  /** Where the comments begin, by line. */
  readonly comments: ReadonlyMap<number, number>;
}

export function reachable({ root, comments }: Document, text: string, lines: LineMap): Reachable {
  const starts = comments.map(({ span }) => [lines.positionAt(span.start).line, span.start] as const);
  return { root, text, lines, comments: new Map(starts) };
}

/** Where findings are switched off by the mark: those that begin in one of the spans. */
export function reachOf(mark: Mark, document: Reachable): readonly Span[] {
  const { text, lines, root } = document;
  if (mark.form === 'disable') return [{ start: 0, end: text.length + 1 }];
  const own = lines.positionAt(mark.span.start).line;
  const isAlone = /(?:^|[\r\n\ufeff])[ \t]*$/.test(text.slice(Math.max(0, mark.span.start - 200), mark.span.start));
  if (mark.form === 'disable-next-line') return [lineSpan(nextLine(own, document, false), lines, text)];
  if (!isAlone) {
    const line = lineSpan(own, lines, text);
    return [line, ...entriesOn(line, root).flatMap(({ value }) => (isSection(value) ? [] : [value.site]))];
  }
  const line = lineSpan(nextLine(own, document, true), lines, text);
  // Comments between are reached too: facts may stand in them.
  const reached = { start: mark.span.start, end: line.end };
  const entries = entriesOn(line, root);
  const around = entries.some(({ value }) => isSection(value)) ? undefined : openedAbove(mark.span, root);
  return [reached, ...entries.map(({ extent }) => extent), ...(around ? [around] : [])];
}

function lineSpan(line: number, lines: LineMap, text: string): Span {
  const start = lines.offsetAt({ line, character: 0 });
  const end = line + 1 < lines.lineCount ? lines.offsetAt({ line: line + 1, character: 0 }) : text.length + 1;
  return { start, end };
}

/** Several comments may stand above the line they are meant for. */
function nextLine(line: number, { text, lines, comments }: Reachable, passesBlank: boolean): number {
  for (let next = line + 1; next < lines.lineCount; next++) {
    const { start, end } = lineSpan(next, lines, text);
    const comment = comments.get(next);
    const content = text.slice(start, comment ?? end).trim();
    if (content !== '' || (comment === undefined && !passesBlank)) return next;
  }
  return line + 1;
}

/** A pair or an item of a list. */
interface Entry {
  readonly extent: Span;
  readonly key: Span | undefined;
  readonly value: Node;
}

/** The pairs and items that begin on the line, as far out as they go. */
function entriesOn(line: Span, root: Node | undefined): readonly Entry[] {
  const found: Entry[] = [];
  visit(root, line, (entry) => {
    const { start, end } = entry.extent;
    if (start >= line.start && start < line.end) found.push(entry);
    return start < line.end && end > line.start;
  });
  return found;
}

/** The pair that opens a section, of which the comment is the first thing inside. */
function openedAbove(comment: Span, root: Node | undefined): Span | undefined {
  let around: Span | undefined;
  visit(root, comment, ({ extent, key, value }) => {
    const isFirst = key && key.end <= comment.start && comment.end <= value.span.start;
    if (isFirst && value.kind === 'map' && isSection(value)) around = extent;
    return extent.start < comment.start && extent.end > comment.end;
  });
  return around;
}

function isSection(value: Node): boolean {
  return value.kind !== 'scalar' && !value.flow;
}

/** Shows the entries that touch the span, and goes into one where `see` says so. */
function visit(node: Node | undefined, span: Span, see: (entry: Entry) => boolean): void {
  if (!node) return;
  const entries = entriesOf(node);
  for (let index = firstEndingAt(span.start, entries); index < entries.length; index += 1) {
    const entry = entries[index];
    if (!entry || entry.extent.start > span.end) return;
    if (see(entry)) visit(entry.value, span, see);
  }
}

/** One stands behind the other. */
function firstEndingAt(offset: number, entries: readonly Entry[]): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.extent.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const known = new WeakMap<Node, readonly Entry[]>();

/** What is written elsewhere (aliases, merged pairs) is looked at there. */
function entriesOf(node: Node): readonly Entry[] {
  if (node.kind === 'scalar' || node.site.start !== node.span.start) return [];
  let entries = known.get(node);
  if (!entries) {
    entries =
      node.kind === 'seq'
        ? node.items.map((value) => ({ extent: value.site, key: undefined, value }))
        : node.pairs.filter(({ merged }) => !merged).map(({ key, value }) => entryOf(key.span, value));
    known.set(node, entries);
  }
  return entries;
}

function entryOf(key: Span, value: Node): Entry {
  return { extent: { start: key.start, end: Math.max(value.site.end, key.end) }, key, value };
}
