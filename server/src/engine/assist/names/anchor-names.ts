import type { Span } from '../../text/span.ts';
import type { Document } from '../../yaml/node.ts';
import { writtenNodes, type Marks } from './mark.ts';

const token = /(?<=^|[\s,[{:?-])([&*])([^\s,[\]{}]+)/gmu;

/** Anchors and their aliases. An alias means the last anchor of its name before it, so that a name may stand for several. */
export function anchorNames(document: Document, marks: Marks): void {
  const text = marks.text.slice(document.span.start, document.span.end);
  if (!text.includes('&')) return;
  const inLiteral = literals(document);
  const latest = new Map<string, string>();
  for (const match of text.matchAll(token)) {
    const [, sign, name = ''] = match;
    const start = document.span.start + match.index;
    if (inLiteral(start)) continue;
    if (sign === '&') latest.set(name, `anchor ${String(start)}`);
    const space = latest.get(name);
    const span = { start: start + 1, end: start + 1 + name.length };
    if (space !== undefined) marks.add({ space, text: name, kind: 'anchor', span, isDefinition: sign === '&' });
  }
}

/** Whether `&` and `*` mean themselves at an offset, asked in the order of the text. */
function literals(document: Document): (offset: number) => boolean {
  const spans: Span[] = document.comments.map(({ span }) => span);
  for (const node of writtenNodes(document.root)) if (node.kind === 'scalar') spans.push(node.span);
  spans.sort((a, b) => a.start - b.start);
  let index = 0;
  return (offset) => {
    while ((spans[index]?.end ?? Infinity) <= offset) index += 1;
    const span = spans[index];
    return span !== undefined && span.start <= offset;
  };
}
