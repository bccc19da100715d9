import type { Span } from '../text/span.ts';
import type { Path } from './field.ts';

/** No key of a document: a value in a comment has a place in the text only. */
const mark = '#';

/** The place of a value that stands in a comment. */
export function commentPath({ start, end }: Span): Path {
  return [mark, start, end];
}

/** Where in the text the value stands; undefined for the places of documents. */
export function commentSpan(path: Path): Span | undefined {
  const [first, start, end] = path;
  if (first !== mark || path.length !== 3) return undefined;
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : undefined;
}
