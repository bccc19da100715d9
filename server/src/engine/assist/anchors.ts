import { contains, type Span } from '../text/span.ts';
import type { YamlFile } from '../yaml/parse.ts';
import type { Document, Node } from '../yaml/node.ts';

export interface AnchorOfAlias {
  /** The alias as written: `*name`. */
  readonly alias: Span;
  /** The anchor it refers to: `&name`. */
  readonly anchor: Span;
  /** What stands at the anchor, without its indentation, cut to a readable length. */
  readonly preview: string;
}

const previewLines = 20;

/** The anchor of the alias at the offset, if there is an alias. An alias refers to the last anchor of its name before it. */
export function anchorOfAlias(file: YamlFile, offset: number): AnchorOfAlias | undefined {
  const alias = aliasAt(file.text, offset);
  const document = alias && file.documents.find(({ span }) => contains(span, alias.start) && contains(span, alias.end));
  if (!document) return undefined;
  const literal = literalsOf(document);
  if (literal.some(({ start, end }) => start <= alias.start && alias.end <= end)) return undefined;
  const name = file.text.slice(alias.start + 1, alias.end);
  const anchor = anchorBefore(file.text, document, alias.start, name, literal);
  return anchor && { alias, anchor, preview: previewAt(file.text, document, anchor) };
}

const nameCharacter = /[^\s,[\]{}]/u;
const beforeToken = /[\s,[{:?-]/u;

function aliasAt(text: string, offset: number): Span | undefined {
  let start = offset;
  while (start > 0 && nameCharacter.test(text.charAt(start - 1)) && text.charAt(start) !== '*') start--;
  if (text.charAt(start) !== '*' || (start > 0 && !beforeToken.test(text.charAt(start - 1)))) return undefined;
  let end = start + 1;
  while (end < text.length && nameCharacter.test(text.charAt(end))) end++;
  return end > start + 1 ? { start, end } : undefined;
}

/** Where `*` and `&` mean themselves: scalars and comments. Aliases are not followed, so each node is seen once. */
function literalsOf(document: Document): readonly Span[] {
  const spans: Span[] = document.comments.map(({ span }) => span);
  for (const node of nodesOf(document))
    if (node.kind === 'scalar' && node.span.end > node.span.start) spans.push(node.span);
  return spans;
}

function* nodesOf(document: Document): Generator<Node> {
  const waiting: Node[] = document.root ? [document.root] : [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.site.start !== node.span.start) continue;
    yield node;
    if (node.kind === 'seq') waiting.push(...node.items);
    if (node.kind !== 'map') continue;
    for (const { key, value, merged } of node.pairs) {
      waiting.push(key);
      if (!merged) waiting.push(value);
    }
  }
}

function anchorBefore(
  text: string,
  document: Document,
  before: number,
  name: string,
  literal: readonly Span[],
): Span | undefined {
  let from = before - 1;
  for (;;) {
    const start = from < document.span.start ? -1 : text.lastIndexOf(`&${name}`, from);
    if (start < document.span.start) return undefined;
    const end = start + name.length + 1;
    const isToken = !nameCharacter.test(text.charAt(end)) && (start === 0 || beforeToken.test(text.charAt(start - 1)));
    if (isToken && !literal.some((span) => span.start <= start && end <= span.end)) return { start, end };
    from = start - 1;
  }
}

function previewAt(text: string, document: Document, anchor: Span): string {
  let node: Node | undefined;
  for (const candidate of nodesOf(document)) {
    if (candidate.span.start < anchor.end) continue;
    const outer =
      !node ||
      candidate.span.start < node.span.start ||
      (candidate.span.start === node.span.start && candidate.span.end > node.span.end);
    if (outer) node = candidate;
  }
  if (!node) return '';
  const indent = node.span.start - (text.lastIndexOf('\n', node.span.start - 1) + 1);
  const lines = text
    .slice(node.span.start, node.span.end)
    .trimEnd()
    .split(/\r\n|\r|\n/u);
  const dedented = lines.map((line, index) =>
    index === 0 ? line : line.replace(new RegExp(`^ {0,${String(indent)}}`, 'u'), ''),
  );
  return dedented.length > previewLines ? [...dedented.slice(0, previewLines), '...'].join('\n') : dedented.join('\n');
}
