import type { Path } from '../model/field.ts';
import type { Span } from '../text/span.ts';
import type { Comment, Document } from './node.ts';

/** One `key=value` of a comment such as `# mldeploy: payload=600KB traffic=2M/month`. */
export interface CommentItem {
  readonly key: string;
  readonly keySpan: Span;
  /** Goes on to the next key, so that it may have a space in it. */
  readonly value: string;
  readonly valueSpan: Span;
}

const mark = 'mldeploy:';

export function hasItems({ text }: Comment): boolean {
  return text.startsWith(mark);
}

/** What stands between the mark and the first item, which should be nothing. */
export function leadOf({ span }: Comment, text: string): Span | undefined {
  const start = text.indexOf(mark, span.start) + mark.length;
  const source = text.slice(start, span.end);
  const lead = source.slice(0, itemPattern().exec(source)?.index).trimEnd();
  return lead.trim() === '' ? undefined : { start: start + lead.search(/\S/), end: start + lead.length };
}

export function itemsIn({ span }: Comment, text: string): readonly CommentItem[] {
  const start = text.indexOf(mark, span.start) + mark.length;
  const source = text.slice(start, span.end);
  const found = [...source.matchAll(itemPattern())];
  return found.map((match, index) => {
    const key = match[1] ?? '';
    const from = match.index + match[0].length;
    const value = source.slice(from, found[index + 1]?.index ?? source.length).trimEnd();
    const keyStart = start + match.index;
    return {
      key,
      keySpan: { start: keyStart, end: keyStart + key.length },
      value,
      valueSpan: { start: start + from, end: start + from + value.length },
    };
  });
}

function itemPattern(): RegExp {
  return /([A-Za-z][\w.-]*)[ \t]*=[ \t]*/g;
}

/** The first step of the places of comments; as a key it would have to be quoted. */
const commentStep = '#';

/** The place of an item: the index among the comments of the document, and the key. */
export function itemPath(comment: number, key: string): Path {
  return [commentStep, comment, key];
}

/** The place of a comment as a whole, by its index in the document. */
export function commentPath(comment: number): Path {
  return [commentStep, comment];
}

export function isCommentPath(path: Path): boolean {
  return path.length === 2 && path[0] === commentStep && typeof path[1] === 'number';
}

export function isItemPath(path: Path): boolean {
  return path.length === 3 && path[0] === commentStep && typeof path[1] === 'number';
}

export function itemAt(document: Document, text: string, path: Path): CommentItem | undefined {
  const [, index, key] = path;
  const comment = typeof index === 'number' ? document.comments[index] : undefined;
  return comment && hasItems(comment) ? itemsIn(comment, text).find((item) => item.key === key) : undefined;
}
