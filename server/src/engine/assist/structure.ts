import { contains, type Span } from '../text/span.ts';
import type { Document, Node, Pair } from '../yaml/node.ts';
import { isWritten, writtenNodes } from './names/mark.ts';

/** What can be folded to its first line. */
export interface Fold {
  readonly kind: 'part' | 'comment' | 'region';
  readonly span: Span;
}

/** Sections, items, texts of several lines, blocks of comments, and what stands between `# region` and `# endregion`. */
export function foldsOf(text: string, documents: readonly Document[]): readonly Fold[] {
  const parts = documents.flatMap((document) => partsOf(document, documents.length > 1, text));
  return [...parts, ...documents.flatMap((document) => commentFolds(document, text))];
}

function partsOf({ root, span }: Document, isOneOfMany: boolean, text: string): readonly Fold[] {
  const folds: Fold[] = [];
  const add = (start: number, end: number): void => {
    if (/[\r\n]/.test(text.slice(start, end))) folds.push({ kind: 'part', span: { start, end } });
  };
  if (isOneOfMany && root) add(root.span.start, span.start + text.slice(span.start, span.end).trimEnd().length);
  for (const node of writtenNodes(root)) {
    if (node.kind === 'map') {
      for (const { key, value, merged } of node.pairs)
        if (!merged && isWritten(value)) add(key.span.start, value.span.end);
    } else if (node.kind === 'seq') {
      for (const item of node.items) if (isWritten(item)) add(item.span.start, item.span.end);
    }
  }
  return folds;
}

function commentFolds({ comments }: Document, text: string): readonly Fold[] {
  const folds: Fold[] = [];
  const open: number[] = [];
  let block: Span | undefined;
  const close = (): void => {
    if (block && /[\r\n]/.test(text.slice(block.start, block.end))) folds.push({ kind: 'comment', span: block });
    block = undefined;
  };
  for (const { text: said, span } of comments) {
    const isAlone = /^[ \t]*$/.test(text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start));
    const start = /^region\b/.test(said) ? span.start : undefined;
    const end = /^endregion\b/.test(said) ? open.pop() : undefined;
    if (start !== undefined) open.push(start);
    if (end !== undefined) folds.push({ kind: 'region', span: { start: end, end: span.end } });
    const isNext = block && /^(?:\r\n|\r|\n)[ \t]*$/.test(text.slice(block.end, span.start));
    const isMarker = start !== undefined || /^endregion\b/.test(said);
    if (block && isNext && isAlone && !isMarker) block = { start: block.start, end: span.end };
    else {
      close();
      if (isAlone && !isMarker) block = span;
    }
  }
  close();
  return folds;
}

/** From the smallest part around the offset to the whole document, each larger than the one before it. */
export function selectionsAt(text: string, documents: readonly Document[], offset: number): readonly Span[] {
  const document = documents.find(({ span }) => contains(span, offset));
  if (!document) return [];
  const spans: Span[] = [document.span];
  let node = document.root;
  while (node && isWritten(node) && contains(node.span, offset)) {
    spans.push(node.span);
    node = inner(node, offset, spans);
  }
  const last = spans.at(-1);
  if (last && /^(["'])[^]*\1$/.test(text.slice(last.start, last.end)) && last.end - last.start > 2) {
    const unquoted = { start: last.start + 1, end: last.end - 1 };
    if (contains(unquoted, offset)) spans.push(unquoted);
  }
  // In broken text a part may reach beyond the one that it stands in.
  const growing: Span[] = [];
  for (const span of spans.reverse()) if (isLarger(span, growing.at(-1))) growing.push(span);
  return growing;
}

function inner(node: Node, offset: number, spans: Span[]): Node | undefined {
  if (node.kind === 'scalar') return undefined;
  if (node.kind === 'seq') return node.items.find((item) => isWritten(item) && contains(item.span, offset));
  const pair = node.pairs.find((one) => !one.merged && contains(spanOf(one), offset));
  if (!pair) return undefined;
  spans.push(spanOf(pair));
  return contains(pair.key.span, offset) ? pair.key : pair.value;
}

function spanOf({ key, value }: Pair): Span {
  return { start: key.span.start, end: Math.max(key.span.end, value.site.end) };
}

function isLarger(span: Span, before: Span | undefined): boolean {
  if (!before) return true;
  return span.start <= before.start && before.end <= span.end && span.end - span.start > before.end - before.start;
}
