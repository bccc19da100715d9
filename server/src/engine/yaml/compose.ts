import { Composer, type CST, Lexer, Parser, Schema, type ParsedNode, type YAMLParseError } from 'yaml';
import type { Span } from '../text/span.ts';

/** What the library makes of a text, before we look at it through our own nodes. Offsets count from the start of the text. */
export interface Composed {
  readonly documents: readonly ComposedDocument[];
  /** Where the tokens that begin with `#` are. */
  readonly comments: readonly Span[];
  /** Names used with `*`; most documents have none, and then nobody needs to know where the anchors are. */
  readonly hasAliases: boolean;
}

export interface ComposedDocument {
  readonly span: Span;
  readonly contents: ParsedNode | null;
  readonly faults: readonly Fault[];
}

export interface Fault {
  readonly code: YAMLParseError['code'];
  readonly message: string;
  readonly span: Span;
}

// Shared by all documents. Known tags such as `!!set` would turn maps into other things; every tag is only a mark to us.
const schema = new Schema({ schema: 'core', resolveKnownTags: false });
const options = { schema, keepSourceTokens: true, prettyErrors: false, uniqueKeys: false, logLevel: 'silent' } as const;

/** In the library's token stream these mark the start of a document, an early end of `{` or `[`, and a scalar to follow. */
const marks = { document: '\u0002', flowEnd: '\u0018', scalar: '\u001F' };

export function compose(text: string): Composed {
  const parser = new Parser();
  const composer = new Composer(options);
  const comments: Span[] = [];
  const tokensOfDocuments: CST.Document[] = [];
  const ends: number[] = [];
  const composed: { contents: ParsedNode | null; faults: readonly Fault[] }[] = [];
  const feed = (tokens: Iterable<CST.Token>): void => {
    for (const token of tokens) {
      if (token.type === 'document') tokensOfDocuments.push(token);
      for (const document of composer.next(token)) composed.push(taken(document));
    }
  };

  let offset = 0;
  let hasAliases = false;
  let inScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (inScalar) {
      inScalar = false;
      offset += lexeme.length;
    } else if (lexeme === marks.scalar) {
      inScalar = true;
    } else if (lexeme !== marks.document && lexeme !== marks.flowEnd) {
      if (lexeme.startsWith('#')) comments.push({ start: offset, end: offset + lexeme.length });
      else if (lexeme.startsWith('*')) hasAliases = true;
      else if (lexeme === '...') ends.push(offset);
      offset += lexeme.length;
    }
    feed(parser.next(lexeme));
  }
  feed(parser.end());
  for (const document of composer.end(true, text.length)) composed.push(taken(document));

  const spans = documentSpans(tokensOfDocuments, ends, text.length);
  const documents = composed.map((document, index) => ({
    ...document,
    span: spans[index] ?? { start: 0, end: text.length },
  }));
  return { documents, comments, hasAliases };
}

type LibraryDocument = ReturnType<Composer['next']> extends Generator<infer T> ? T : never;

function taken(document: LibraryDocument): { contents: ParsedNode | null; faults: readonly Fault[] } {
  const faults = document.errors.map(({ code, message, pos }) => ({
    code,
    message,
    span: { start: pos[0], end: Math.max(pos[0], pos[1]) },
  }));
  return { contents: document.contents, faults };
}

/** From after `---` (or `...`, or the start) to the next `---` or `...`. */
function documentSpans(tokens: readonly CST.Document[], ends: readonly number[], length: number): readonly Span[] {
  let passed = 0;
  return tokens.map((token, index) => {
    while ((ends[passed] ?? Infinity) < token.offset) passed += 1;
    const mark = token.start.find(({ type }) => type === 'doc-start');
    const afterEnd = passed === 0 ? 0 : (ends[passed - 1] ?? 0) + 3;
    const start = mark ? mark.offset + mark.source.length : index === 0 ? 0 : afterEnd;
    const next = tokens[index + 1]?.offset ?? length;
    const end = ends[passed];
    return { start, end: end !== undefined && end < next ? end : next };
  });
}
