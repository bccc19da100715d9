import { Composer, type CST, Lexer, Parser, Schema, type ParsedNode, type YAMLParseError } from 'yaml';
import type { Span } from '../text/span.ts';

/** What the library makes of a text, before we look at it through our own nodes. Offsets count from the start of the text. */
export interface Composed {
  readonly text: string;
  readonly documents: readonly ComposedDocument[];
  /** Where the tokens that begin with `#` are. */
  readonly comments: readonly Span[];
  /** Names used with `*`; most documents have none, and then nobody needs to know where the anchors are. */
  readonly hasAliases: boolean;
  /** The text ends inside of `{}` or `[]`. */
  readonly isOpen: boolean;
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

const brackets: Readonly<Record<string, number>> = { '{': 1, '[': 1, '}': -1, ']': -1 };

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
      for (const document of composer.next(flattened(token))) composed.push(taken(document));
    }
  };

  let offset = 0;
  let hasAliases = false;
  let depth = 0;
  let inScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (inScalar) {
      inScalar = false;
      offset += lexeme.length;
    } else if (lexeme === marks.scalar) {
      inScalar = true;
    } else if (lexeme === marks.flowEnd) {
      depth = 0;
    } else if (lexeme !== marks.document) {
      depth = Math.max(0, depth + (brackets[lexeme] ?? 0));
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
  const documents = composed.map(({ contents }, index) => ({
    contents,
    span: spans[index] ?? { start: 0, end: text.length },
    faults: [] as Fault[],
  }));
  composed.forEach((document, index) => {
    handOut(document.faults, index, documents);
  });
  return { text, documents, comments, hasAliases, isOpen: depth > 0 };
}

/** Deeper than anything people write; the library takes exponential time for what is far deeper. */
const deepest = 200;

/** A document too deep to be composed has an error in the place of its content. */
function flattened(token: CST.Token): CST.Token {
  if (token.type !== 'document' || !token.value) return token;
  const deep = tooDeep(token.value);
  if (!deep) return token;
  const source = 'source' in deep && typeof deep.source === 'string' ? deep.source : ' ';
  return {
    ...token,
    value: { type: 'error', offset: deep.offset, source: source.slice(0, 1), message: tooDeepMessage },
  };
}

const tooDeepMessage = `Nested more than ${deepest} levels deep`;

function tooDeep(root: CST.Token): CST.Token | undefined {
  let level: readonly CST.Token[] = [root];
  for (let depth = 0; depth <= deepest; depth += 1) {
    const next: CST.Token[] = [];
    for (const token of level) {
      if (!('items' in token)) continue;
      for (const { key, value } of token.items as readonly CST.CollectionItem[]) {
        if (key && 'items' in key) next.push(key);
        if (value && 'items' in value) next.push(value);
      }
    }
    if (next.length === 0) return undefined;
    level = next;
  }
  return level[0];
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

/** The library gives some faults to the document before the one that has them. */
function handOut(
  faults: readonly Fault[],
  index: number,
  documents: readonly { readonly span: Span; readonly faults: Fault[] }[],
): void {
  let at = index;
  for (const fault of faults) {
    while ((documents[at + 1]?.span.start ?? Infinity) <= fault.span.start) at += 1;
    while (at > index && (documents[at]?.span.start ?? 0) > fault.span.start) at -= 1;
    documents[at]?.faults.push(fault);
  }
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
