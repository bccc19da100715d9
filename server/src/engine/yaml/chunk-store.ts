import type { Span } from '../text/span.ts';
import { parseChunk, type Chunk, type Role } from './chunk.ts';
import { compose, type Composed } from './compose.ts';

/** The chunks of one version of a file; those of the version before are taken over where their text is the same. */
export class ChunkStore {
  readonly #earlier: Map<string, Chunk[]>;
  readonly #chunks = new Map<string, Chunk[]>();
  readonly #earlierDocuments: Map<string, Composed>;
  readonly #documents = new Map<string, Composed>();
  #quotes: LastQuotes | undefined;

  constructor(earlier: ChunkStore | undefined) {
    this.#earlier = new Map(earlier ? [...earlier.#chunks].map(([text, chunks]) => [text, [...chunks]]) : []);
    this.#earlierDocuments = new Map(earlier ? earlier.#documents : []);
  }

  /** The chunk of a part of the text, or undefined when it cannot stand alone. */
  chunk(text: string, { start, end }: Span, role: Role): Chunk | undefined {
    const own = text.slice(start, end);
    const chunk = this.#take(own, role) ?? parseChunk(own, role, this.#quotesAfter(text, end));
    if (chunk && !chunk.isOpen) keep(this.#chunks, chunk);
    return chunk;
  }

  /** Each chunk only once, so that a node of the library is at one place of a file only. */
  #take(text: string, { begins, ends }: Role): Chunk | undefined {
    const chunks = this.#earlier.get(text);
    const index = chunks?.findIndex(({ role }) => role.begins === begins && role.ends === ends) ?? -1;
    return index < 0 ? undefined : chunks?.splice(index, 1)[0];
  }

  /** A document that is parsed as one piece. */
  document(text: string, { start, end }: Span, isLast: boolean): Composed | undefined {
    const own = text.slice(start, end);
    const key = (isLast ? '' : '-') + own;
    const quotes = this.#quotesAfter(text, end);
    const known = this.#earlierDocuments.get(key);
    const composed = known ?? composeDocument(own, isLast, quotes);
    const isOpen = composed?.documents[0]?.faults.some(({ message }) => message.startsWith('Missing closing'));
    if (composed && isOpen === false) this.#documents.set(key, composed);
    return composed;
  }

  #quotesAfter(text: string, offset: number): string {
    this.#quotes ??= lastQuotes(text);
    return (this.#quotes.double >= offset ? '"' : '') + (this.#quotes.single >= offset ? "'" : '');
  }
}

function keep(chunks: Map<string, Chunk[]>, chunk: Chunk): void {
  const same = chunks.get(chunk.text);
  if (same) same.push(chunk);
  else chunks.set(chunk.text, [chunk]);
}

/** Alone, or followed by the start of another; undefined when the other would not be found. */
function composeDocument(own: string, isLast: boolean, quotes: string): Composed | undefined {
  const composed = compose(isLast ? own : `${own}---\n# ${quotes}\n`);
  const count = composed.documents.length;
  const first = composed.documents[0];
  if (!first || isLast) return count === 1 ? composed : undefined;
  const rest = composed.documents[1];
  if (
    count !== 2 ||
    rest?.span.start !== own.length + 3 ||
    rest.faults.length > 0 ||
    composed.isOpen ||
    first.faults.some(({ span }) => span.start > own.length)
  ) {
    return undefined;
  }
  const comments = composed.comments.filter(({ start }) => start < own.length);
  return { ...composed, documents: [first], comments };
}

interface LastQuotes {
  readonly single: number;
  readonly double: number;
}

/** The last places where an unclosed quote could find an end. */
function lastQuotes(text: string): LastQuotes {
  let double = text.lastIndexOf('"');
  while (double >= 0 && isEscaped(text, double)) double = text.lastIndexOf('"', double - 1);
  let single = text.lastIndexOf("'");
  while (single >= 0) {
    let start = single;
    while (text[start - 1] === "'") start -= 1;
    if ((single - start) % 2 === 0) break;
    single = start === 0 ? -1 : text.lastIndexOf("'", start - 1);
  }
  return { single, double };
}

function isEscaped(text: string, at: number): boolean {
  let start = at;
  while (text[start - 1] === '\\') start -= 1;
  return (at - start) % 2 === 1;
}
