import type { Span } from '../text/span.ts';

/** The text of one document: from its `---`, or from the end of the one before it, to the next `---`. */
export interface DocumentText {
  readonly span: Span;
  /** The end of its `---`, when it has one. */
  readonly mark: number | undefined;
  /** Where each column-0 key begins; the first part begins with the document. */
  readonly keys: readonly number[];
}

/**
 * Cuts a text where a parse could begin afresh, by looking at the starts of lines only; whether it really can is checked when the
 * parts are parsed. Undefined for texts that are not worth it or cannot be cut: JSON, directives, explicit document ends.
 */
export function splitDocuments(text: string, from: number): readonly DocumentText[] | undefined {
  const documents: { start: number; mark: number | undefined; keys: number[] }[] = [
    { start: from, mark: undefined, keys: [] },
  ];
  let isEmpty = true;
  for (let at = from; at < text.length; at = lineAfter(text, at)) {
    const current = documents.at(-1);
    const code = text.charCodeAt(at);
    if (code === percent || code === brace || code === bracket || (code === dot && isMark(text, at, '...')))
      return undefined;
    if (code === dash && isMark(text, at, '---')) {
      if (isEmpty && current && current.mark === undefined) current.mark = at + 3;
      else documents.push({ start: at, mark: at + 3, keys: [] });
      isEmpty = false;
    } else if (isLetter(code) && startsKey(text, at)) current?.keys.push(at);
    isEmpty &&= code === hash || code === feed || code === carriage;
  }
  return documents.map(({ start, mark, keys }, index) => ({
    span: { start, end: documents[index + 1]?.start ?? text.length },
    mark,
    keys,
  }));
}

/** The line of a key with nothing behind it, and the keys of the map below it. */
export interface Head {
  readonly column: number;
  readonly children: readonly number[];
}

/** Cuts a long map below a column-0 key (as `Resources:`) at its own keys; undefined when it is short or anything looks odd. */
export function splitChildren(text: string, { start, end }: Span): Head | undefined {
  if (end - start < smallest) return undefined;
  headLine.lastIndex = start;
  if (!headLine.test(text)) return undefined;
  let column = 0;
  const children: number[] = [];
  for (let at = lineAfter(text, start); at < end; at = lineAfter(text, at)) {
    let token = at;
    while (text.charCodeAt(token) === space) token += 1;
    const code = text.charCodeAt(token);
    if (token >= end || code === hash || code === feed || code === carriage) continue;
    if (column === 0) column = token - at;
    if (column === 0 || token - at < column) return undefined;
    if (token - at === column && isLetter(code) && startsKey(text, token)) children.push(at);
  }
  return children.length < 2 ? undefined : { column, children };
}

/** Below this length a part is parsed in no time. */
const smallest = 2000;

const [percent, brace, bracket, dot, dash, hash, feed, carriage, space] = [37, 123, 91, 46, 45, 35, 10, 13, 32];
const key = /[A-Za-z_][^\s#'"{}[\],&*!|>%@`]*:(?=\s|$)/y;
const headLine = /[A-Za-z_][\w-]*:[ \t]*(?:[ \t]#.*)?\r?\n/y;

function startsKey(text: string, at: number): boolean {
  key.lastIndex = at;
  return key.test(text);
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95;
}

function isMark(text: string, at: number, mark: string): boolean {
  return text.startsWith(mark, at) && (at + 3 === text.length || /\s/.test(text.charAt(at + 3)));
}

function lineAfter(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}
