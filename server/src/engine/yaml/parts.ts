import type { Span } from '../text/span.ts';
import type { ChunkStore } from './chunk-store.ts';
import type { Chunk, Role } from './chunk.ts';
import { splitChildren, type DocumentText } from './split.ts';

/** A chunk at its place in the file. */
export interface Part {
  readonly start: number;
  readonly chunk: Chunk;
  /** Set when the last key of the chunk has a map whose pairs are these parts. */
  readonly children: readonly Part[] | undefined;
}

/** The parts of a document that is a block map; undefined when it must be parsed as a whole. */
export function partsOf(
  text: string,
  { span, keys }: DocumentText,
  isLast: boolean,
  store: ChunkStore,
): readonly Part[] | undefined {
  const [first, ...others] = keys;
  if (first === undefined) return undefined;
  const starts = [span.start, ...others];
  const tops = starts.map((start, index): Top => {
    const end = starts[index + 1];
    const ends = end === undefined ? (isLast ? 'file' : 'mark') : 0;
    const head = splitChildren(text, { start: index === 0 ? first : start, end: end ?? span.end });
    const role: Role = { begins: index === 0 ? 'document' : 0, ends };
    return { span: { start, end: end ?? span.end }, role, head };
  });
  return partsOfTops(text, tops, store);
}

interface Piece {
  readonly span: Span;
  readonly role: Role;
}

interface Top extends Piece {
  readonly head: ReturnType<typeof splitChildren>;
}

function partsOfTops(text: string, tops: readonly Top[], store: ChunkStore): readonly Part[] | undefined {
  const parts: Part[] = [];
  for (let index = 0; index < tops.length;) {
    const top = tops[index];
    if (!top) return undefined;
    if (top.head) {
      const part = headPart(text, top, top.head, store);
      if (!part) return undefined;
      parts.push(part);
      index += 1;
    } else {
      const simple = tops.slice(index, index + mostJoined).filter(({ head }, at, all) => !head && !all[at - 1]?.head);
      const found = joinedPart(text, simple, store);
      if (!found) return undefined;
      parts.push(found.part);
      index += found.count;
    }
  }
  return parts;
}

/** A key without colon takes the line below with it; so neighbours are tried together. */
const mostJoined = 3;

function joinedPart(
  text: string,
  pieces: readonly Piece[],
  store: ChunkStore,
): { readonly part: Part; readonly count: number } | undefined {
  const first = pieces[0];
  if (!first) return undefined;
  for (const [index, last] of pieces.entries()) {
    const role: Role = { begins: first.role.begins, ends: last.role.ends };
    const chunk = store.chunk(text, { start: first.span.start, end: last.span.end }, role);
    if (chunk) return { part: { start: first.span.start, chunk, children: undefined }, count: index + 1 };
  }
  return undefined;
}

function headPart(
  text: string,
  { span, role }: Top,
  { column, children }: NonNullable<Top['head']>,
  store: ChunkStore,
): Part | undefined {
  const firstChild = children[0] ?? span.end;
  const chunk = store.chunk(text, { start: span.start, end: firstChild }, { begins: role.begins, ends: column });
  if (!chunk) return undefined;
  const pieces = children.map((start, index): Piece => {
    const end = children[index + 1];
    return {
      span: { start, end: end ?? span.end },
      role: { begins: column, ends: end === undefined ? role.ends : column },
    };
  });
  const parts: Part[] = [];
  for (let index = 0; index < pieces.length;) {
    const found = joinedPart(text, pieces.slice(index, index + mostJoined), store);
    if (!found) return undefined;
    parts.push(found.part);
    index += found.count;
  }
  return { start: span.start, chunk, children: parts };
}
