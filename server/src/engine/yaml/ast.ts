import type { Pair, ParsedNode } from 'yaml';

/** A node of the library. Its ranges count from the start of the part of the file that was parsed together. */
export type Ast = ParsedNode;
export type AstPair = Pair<Ast, Ast | null>;

/** A part of a file that was parsed together, at its place in one version of the file. */
export interface Part {
  /** What to add to the offsets of the library's nodes. */
  readonly base: number;
}
