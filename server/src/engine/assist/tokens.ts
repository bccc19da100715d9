import type { Dialect } from '../dialects/dialect.ts';
import { endpointTypes } from '../model/deployment.ts';
import { parseDuration, parseRate, parseSize } from '../model/units.ts';
import type { Span } from '../text/span.ts';
import type { Document, ScalarNode } from '../yaml/node.ts';
import { childOf, isText, writtenNodes, writtenSpan, type NameKind } from './names/mark.ts';
import { resolvedIn, type NamedFile } from './names.ts';

export type TokenKind = 'quantity' | 'unit' | 'endpointType' | 'parameter' | 'resource' | 'condition' | 'mapping';

export interface Token {
  readonly kind: TokenKind;
  readonly span: Span;
}

interface Read {
  readonly file: NamedFile;
  readonly folder: readonly NamedFile[];
  readonly documents: readonly { readonly document: Document; readonly dialect: Dialect | undefined }[];
}

/**
 * What a grammar of YAML or JSON cannot know: references of a template that lead somewhere, and where no grammar of ours is at work
 * (`plain`), quantities and endpoint types of the own format. In the order of the text.
 */
export function tokensOf({ file, folder, documents }: Read, plain: boolean): readonly Token[] {
  const tokens: Token[] = [];
  if (documents.some(({ dialect }) => dialect?.id === 'cloudformation')) {
    for (const { span, kind } of resolvedIn(file, folder)) {
      const known = ofNames[kind];
      if (known) tokens.push({ kind: known, span });
    }
  }
  if (plain) {
    for (const { document, dialect } of documents)
      if (dialect?.id === 'own') tokens.push(...ofOwn(document, file.text));
  }
  return tokens.sort((a, b) => a.span.start - b.span.start);
}

const ofNames: Readonly<Partial<Record<NameKind, TokenKind>>> = {
  parameter: 'parameter',
  resource: 'resource',
  condition: 'condition',
  mapping: 'mapping',
};

function* ofOwn({ root }: Document, text: string): Generator<Token> {
  const type = childOf(childOf(root, 'endpoint'), 'type');
  for (const node of writtenNodes(root)) {
    if (node.kind !== 'scalar' || node.style !== 'plain' || node.tag !== undefined) continue;
    const span = writtenSpan(text, node, 0, node.text.length);
    if (!span) continue;
    const isType = node.span.start === type?.span.start && isText(node);
    if (isType && endpointTypes.some((one) => one === node.text)) yield { kind: 'endpointType', span };
    else yield* quantityIn(node, span);
  }
}

function* quantityIn({ text }: ScalarNode, span: Span): Generator<Token> {
  const [, figure = '', blank = '', unit] = /^(-?\d+(?:\.\d+)?)( ?)([A-Za-z%][A-Za-z%/]*)$/.exec(text) ?? [];
  if (unit === undefined || text.length > longest) return;
  const isQuantity = unit === '%' || [parseSize, parseDuration, parseRate].some((parse) => parse(text) !== undefined);
  if (!isQuantity) return;
  const end = span.start + figure.length;
  yield { kind: 'quantity', span: { start: span.start, end } };
  yield { kind: 'unit', span: { start: end + blank.length, end: span.end } };
}

const longest = 40;
