import { isMap, isScalar, type YAMLMap } from 'yaml';
import type { Span } from '../text/span.ts';
import type { Ast, AstPair } from './ast.ts';
import { compose, type Composed, type Fault } from './compose.ts';
import type { SyntaxProblem } from './node.ts';
import type { OwnPair } from './view.ts';
import { duplicateKeysBelow, problemsOfFaults } from './problems.ts';

/** What a part of a text is, besides its own words. */
export interface Role {
  /** The first part of a document has it all in it; the others continue a map of this column. */
  readonly begins: 'document' | number;
  /** What follows: a key at this column, another document, or nothing. */
  readonly ends: number | 'mark' | 'file';
}

/** A part of a text parsed by itself. Offsets count from its start; the same part elsewhere is the same chunk. */
export interface Chunk {
  readonly text: string;
  readonly role: Role;
  /** The offset of the part in what was parsed; the library's ranges are larger by this. */
  readonly lead: number;
  readonly pairs: readonly AstPair[];
  /** The map they belong to, in the first part of a document. */
  readonly root: Ast | undefined;
  readonly problems: readonly SyntaxProblem[];
  readonly comments: readonly Span[];
  readonly hasAliases: boolean;
  /** What it is depends on the text after it: an unclosed quote ends where the indentation ends only if a quote follows. */
  readonly isOpen: boolean;
  /** The nodes made of it when it was last used, for when it has not moved. */
  readonly views: { last: { readonly start: number; readonly own: readonly OwnPair[] } | undefined };
}

const stop = 'zz';

/**
 * Parses a part between a line that puts the parser in the right state and a key that must be found again behind it. Undefined when
 * that key is not where it should be, so that the part cannot stand alone.
 */
export function parseChunk(text: string, role: Role, quotesFollow: string): Chunk | undefined {
  const before = leadOf(role);
  const after = tailOf(role, quotesFollow);
  const composed = compose(before + text + after);
  const end = before.length + text.length;
  if (composed.isOpen && role.ends !== 'file') return undefined;
  const contents = composed.documents[0]?.contents;
  if (!isMap(contents) || !isBlockAt(contents, 0) || !isWhole(composed, role, end)) return undefined;
  const pairs = pairsOf(contents.items, role, end);
  if (!pairs) return undefined;
  const faults = composed.documents[0]?.faults ?? [];
  if (faults.some((fault) => isOutside(fault, before.length, end))) return undefined;
  const root = role.begins === 'document' ? contents : undefined;
  if (root?.anchor !== undefined) return undefined;
  const part = { base: -before.length };
  const scene = { text: before + text + after, contents };
  return {
    text,
    role,
    lead: before.length,
    pairs,
    root: root as Ast | undefined,
    problems: [
      ...problemsOfFaults(faults, scene, part),
      ...pairs.flatMap(({ value }) => (value ? duplicateKeysBelow(value, part) : [])),
    ],
    comments: composed.comments
      .filter(({ start }) => start < end)
      .map(({ start, end: to }) => ({ start: start - before.length, end: to - before.length })),
    hasAliases: composed.hasAliases,
    isOpen: faults.some(isUnclosed),
    views: { last: undefined },
  };
}

/** Before the part, in what follows, or about the key that follows; one character at the very end is still about the part. */
function isOutside({ span }: Fault, start: number, end: number): boolean {
  return span.start < start || span.start > end || (span.start === end && span.end > end + 1);
}

function isUnclosed({ message }: Fault): boolean {
  return message.startsWith('Missing closing');
}

/** In front of a continuing part stands what leaves the parser inside of a map of its column. */
function leadOf({ begins }: Role): string {
  if (begins === 'document') return '';
  return begins === 0 ? 'z: 0\n' : 'z:\n';
}

function tailOf({ ends }: Role, quotesFollow: string): string {
  if (ends === 'file') return '';
  if (ends === 'mark') return `---\n# ${quotesFollow}\n`;
  return `${' '.repeat(ends)}${stop}: 0 # ${quotesFollow}\n`;
}

function isWhole(composed: Composed, { ends }: Role, end: number): boolean {
  if (ends !== 'mark') return composed.documents.length === 1;
  return composed.documents.length === 2 && composed.documents[1]?.span.start === end + 3 && isClean(composed, 1);
}

function isClean({ documents }: Composed, index: number): boolean {
  return documents[index]?.faults.length === 0;
}

/** The part's own pairs: those of the root, or of the map below the leading key, without what was put around them. */
function pairsOf(all: readonly AstPair[], { begins, ends }: Role, end: number): readonly AstPair[] | undefined {
  let own = all;
  const stops = typeof ends === 'number';
  if (begins !== 'document') own = own.slice(1);
  if (typeof begins === 'number' && begins > 0) {
    const below = all[0]?.value;
    if (!isMap(below) || !isBlockAt(below, begins) || all.length !== (ends === 0 ? 2 : 1)) return undefined;
    if (ends === 0) return isStop(all[1], end) ? below.items : undefined;
    own = below.items;
  } else if (stops && ends > 0) return headOf(own, end, ends);
  if (!stops) return own;
  return isStop(own.at(-1), end + (ends > 0 ? ends : 0)) ? own.slice(0, -1) : undefined;
}

/** A part that ends with a key whose map begins with the next part. */
function headOf(own: readonly AstPair[], end: number, column: number): readonly AstPair[] | undefined {
  const below = own.at(-1)?.value;
  if (!isMap(below) || !isBlockAt(below, column) || below.items.length !== 1) return undefined;
  return isStop(below.items[0], end + column) ? own : undefined;
}

function isBlockAt(map: YAMLMap, column: number): boolean {
  const token = map.srcToken;
  return token?.type === 'block-map' && token.indent === column;
}

function isStop(pair: AstPair | undefined, at: number): boolean {
  return pair !== undefined && isScalar(pair.key) && pair.key.source === stop && pair.key.range[0] === at;
}
