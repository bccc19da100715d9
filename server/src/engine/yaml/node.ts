import type { Span } from '../text/span.ts';

/**
 * Our read-only view of a YAML (or JSON) document. Aliases and merge keys are already seen through: a node reached by
 * `*name` or `<<` has the content of its anchor, and says in `site` where it is used.
 */
export type Node = ScalarNode | MapNode | SeqNode;

interface NodeBase {
  /** The content itself, without tag, anchor and comment; at the anchor when the node was reached through an alias. */
  readonly span: Span;
  /** Where this use of the node is written: the alias token, the value of the `<<` key, or the same as `span`. */
  readonly site: Span;
  /** The tag as written (`!Ref`), undefined when there is none. */
  readonly tag: string | undefined;
}

export interface ScalarNode extends NodeBase {
  readonly kind: 'scalar';
  /** Resolved by the YAML 1.2 core schema; a tagged scalar is its string. */
  readonly value: string | number | boolean | null;
  /** The content as a string, quotes and escapes resolved (`08` stays `08`). */
  readonly text: string;
  readonly style: 'plain' | 'single' | 'double' | 'block';
}

export interface Pair {
  readonly key: ScalarNode;
  /** A null scalar with an empty span after the colon when nothing is written. */
  readonly value: Node;
  /** True when the pair comes from a merge key: `value.site` is then the value of `<<`. */
  readonly merged: boolean;
}

export interface MapNode extends NodeBase {
  readonly kind: 'map';
  readonly flow: boolean;
  /** Own pairs in the order written, then merged ones that no own pair overrides. Pairs whose key is no scalar are left out. */
  readonly pairs: readonly Pair[];
  get(key: string): Pair | undefined;
  /** Whether a merge key brings the key too, which comes to light when the own pair goes. */
  covers?(key: string): boolean;
}

export interface SeqNode extends NodeBase {
  readonly kind: 'seq';
  readonly flow: boolean;
  readonly items: readonly Node[];
}

export interface Comment {
  /** Without the `#`, trimmed. */
  readonly text: string;
  readonly span: Span;
}

export interface SyntaxProblem {
  /** `duplicate-key` or `syntax`. */
  readonly kind: 'syntax' | 'duplicate-key';
  readonly message: string;
  readonly span: Span;
}

export interface Document {
  /** Position in the file, from 0. */
  readonly index: number;
  /** From after `---` (or the start of the file) to the next marker. */
  readonly span: Span;
  readonly root: Node | undefined;
  readonly problems: readonly SyntaxProblem[];
  /** Every comment of the document, in order. */
  readonly comments: readonly Comment[];
}
