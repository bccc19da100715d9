import type { Finding } from '../model/finding.ts';
import type { TextEdit } from '../text/edit.ts';
import type { LineMap } from '../text/line-map.ts';
import type { Span } from '../text/span.ts';
import type { Document, Node } from '../yaml/node.ts';
import { marksIn } from './marks.ts';

interface File {
  readonly text: string;
  readonly lines: LineMap;
  readonly documents: readonly Document[];
}

/**
 * The edits that add a comment which switches the finding off: at the end of its line, or above where a comment stands already
 * or the value goes on. Undefined in JSON, which has no comments, and for what is no statement about a place.
 */
export function ignoring({ code, span }: Finding, { text, lines, documents }: File): readonly TextEdit[] | undefined {
  if (code === 'shape/syntax' || code.startsWith('suppression/') || code.startsWith('config/')) return undefined;
  const document = documents.findLast((one) => one.span.start <= span.start) ?? documents[0];
  if (!document || isJson(document, text)) return undefined;
  let at = span.start;
  let end = endOfLine(at, lines);
  // The line of the key, when the end of the line is inside of the value.
  const entry = entryAround(end, document.root);
  if (entry) {
    at = entry.start;
    end = endOfLine(at, lines);
    if (entryAround(end, document.root) && !isHeader(entry.value, end, text)) return [above(at, code, lines, text)];
  }
  const start = lines.offsetAt({ line: lines.positionAt(at).line, character: 0 });
  const comment = document.comments.find(({ span: one }) => one.start >= start && one.start <= end);
  if (!comment)
    return [{ span: { start: end, end }, newText: `${text[end - 1] === ' ' ? '' : ' '}# mldeploy-ignore ${code}` }];
  const mark = marksIn(document, text).find((one) => one.form === 'ignore' && one.span.start === comment.span.start);
  const last = text.slice(start, comment.span.start).trim() === '' ? undefined : mark?.codes.at(-1);
  if (last) return [{ span: { start: last.span.end, end: last.span.end }, newText: `, ${code}` }];
  return [above(at, code, lines, text)];
}

/** A file with braces around it all and no comment may be one that other programs read as JSON. */
function isJson({ root, comments }: Document, text: string): boolean {
  return root !== undefined && root.kind !== 'scalar' && root.flow && comments.length === 0 && isRead(text);
}

function isRead(text: string): boolean {
  return /^\ufeff?\s*[[{]/.test(text);
}

function above(offset: number, code: string, lines: LineMap, text: string): TextEdit {
  const start = lines.offsetAt({ line: lines.positionAt(offset).line, character: 0 });
  const from = start === 0 && text.startsWith('\ufeff') ? 1 : start;
  const indent = /^[ \t]*/.exec(text.slice(from, from + 500))?.[0] ?? '';
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  return { span: { start: from, end: from }, newText: `${indent}# mldeploy-ignore ${code}${lineBreak}` };
}

function endOfLine(offset: number, lines: LineMap): number {
  return lines.offsetAt({ line: lines.positionAt(offset).line, character: Infinity });
}

/** After `|` or `>` a comment may stand. */
function isHeader(value: Node, end: number, text: string): boolean {
  if (value.kind !== 'scalar' || value.style !== 'block') return false;
  return /^[|>][-+0-9]*[ \t]*(?:#|$)/.test(text.slice(value.span.start, end));
}

/** The pair or item whose scalar goes on over the offset. */
function entryAround(offset: number, node: Node | undefined): (Span & { readonly value: Node }) | undefined {
  if (!node || node.kind === 'scalar' || node.site.start !== node.span.start) return undefined;
  const entries =
    node.kind === 'seq'
      ? node.items.map((value) => ({ start: value.site.start, value }))
      : node.pairs.flatMap(({ key, value, merged }) => (merged ? [] : [{ start: key.span.start, value }]));
  for (const { start, value } of entries) {
    const { site } = value;
    const isPast = value.kind === 'scalar' && value.style === 'block' ? site.end < offset : site.end <= offset;
    if (site.start > offset || isPast) continue;
    return value.kind === 'scalar' ? { start, end: site.end, value } : entryAround(offset, value);
  }
  return undefined;
}
