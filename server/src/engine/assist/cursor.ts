import type { Span } from '../text/span.ts';
import { scan, stepsTo, type Scanned, type Step } from './scan.ts';

/** Where in a document somebody is writing. */
export interface Cursor {
  /** To the map or list that is being written in, from the root of the document. */
  readonly path: readonly Step[];
  /** `key`: a key can stand here; `value`: the value of `key`; `item`: an item of the list at `path`. */
  readonly place: Scanned['place'];
  readonly key: string | undefined;
  /** What has been written of it, up to the cursor and on beyond it; on one line. */
  readonly token: Span;
  readonly quote: Scanned['quote'];
  readonly offset: number;
  /** Keys that the map has already, before and after. */
  readonly siblings: ReadonlySet<string>;
  /** Of new keys, from the start of the line; undefined within brackets. */
  readonly column: number | undefined;
}

/** Undefined where neither keys nor values are written: in comments and in texts of several lines. */
export function cursorAt(text: string, document: Span, offset: number): Cursor | undefined {
  const scanned = scan(text, document.start, offset);
  if (scanned.inside !== undefined) return undefined;
  const lineStart = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  // What began on an earlier line cannot be replaced on this one.
  const start = Math.min(offset, Math.max(scanned.token, lineStart));
  const token = { start, end: tokenEnd(text, start, offset, scanned) };
  const { levels, place, quote } = scanned;
  const last = levels.at(-1);
  const isFlow = last !== undefined && last.column === undefined;
  const column = isFlow ? undefined : place === 'key' || place === 'item' ? start - lineStart : last?.column;
  const rest = { place, token, quote, column, offset };
  if (place === 'value') {
    return { ...rest, path: stepsTo(levels, levels.length - 1), key: last?.key, siblings: new Set(last?.keys) };
  }
  if (place === 'item')
    return { ...rest, path: stepsTo(levels, levels.length - 1), key: undefined, siblings: new Set() };
  const isOpen = last?.kind === 'map' && (isFlow || last.column === column);
  const path = stepsTo(levels, isOpen ? levels.length - 1 : levels.length);
  const before = isOpen ? last.keys : [];
  const after = column === undefined ? [] : keysBelow(text, offset, column, document.end);
  return { ...rest, path, key: undefined, siblings: new Set([...before, ...after]) };
}

/** To the end of the word that the cursor is in; of a plain key not over its colon. */
function tokenEnd(text: string, start: number, offset: number, { levels, quote, place }: Scanned): number {
  const isFlow = levels.length > 0 && levels.at(-1)?.column === undefined;
  const several = isFlow && place !== 'key' && !quote ? wordsEnd(text, start, offset) : undefined;
  if (several !== undefined) return several;
  const stop = quote
    ? new RegExp(`[\\n${quote}]`, 'g')
    : isFlow
      ? /[\s,[\]{}:]/g
      : place === 'value'
        ? /\s+#|\r?\n/g
        : /:?(?:\s|$)/g;
  stop.lastIndex = offset;
  const found = stop.exec(text);
  const end = found ? found.index : text.length;
  return Math.max(offset, Math.min(end, lineEndAt(text, offset)));
}

/** A value in brackets may be of several words, `12 KB`; not where a comma is missing before the next key. */
function wordsEnd(text: string, start: number, offset: number): number | undefined {
  const rest = /^[^,[\]{}\r\n]*/.exec(text.slice(offset, offset + mostWords))?.[0].replace(/\s+(?:#.*)?$/, '') ?? '';
  const written = text.slice(start, offset) + rest;
  return written.trim() === '' || /^\s|:(?:\s|$)|\s#/.test(written) ? undefined : offset + rest.length;
}

const mostWords = 200;

function lineEndAt(text: string, offset: number): number {
  const found = text.indexOf('\n', offset);
  return found < 0 ? text.length : found;
}

const keyOfLine = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^\s#'"[\]{},&*!|>%@`][^:]*?))\s*:(?:\s|$)/;

/** Keys at the column on the lines below, as long as nothing stands further out. */
function keysBelow(text: string, offset: number, column: number, end: number): readonly string[] {
  const keys: string[] = [];
  for (let at = lineEndAt(text, offset) + 1; at < end; at = lineEndAt(text, at) + 1) {
    const line = text.slice(at, Math.min(end, lineEndAt(text, at)));
    const content = line.trimStart();
    if (content === '' || content.startsWith('#')) continue;
    const indent = line.length - content.length;
    if (indent < column) break;
    if (indent > column) continue;
    const found = keyOfLine.exec(content);
    const key = found && (found[1] ?? found[2] ?? found[3]);
    if (key) keys.push(key);
  }
  return keys;
}
