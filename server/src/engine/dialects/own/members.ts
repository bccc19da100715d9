import data from '../../generated/own-members.json' with { type: 'json' };

/** A section or value of the format: see server/scripts/gen-own-members.ts. */
export interface OwnNode {
  /** Keys. */
  readonly k?: Readonly<Record<string, OwnKey>>;
  /** Required ones of them. */
  readonly r?: readonly string[];
  /** What it is by its `type`. */
  readonly t?: Readonly<Record<string, number>>;
  /** Of the items. */
  readonly i?: number;
  /** Behind keys of the user's own. */
  readonly a?: number;
  readonly v?: readonly (string | number | boolean)[];
  readonly u?: string;
  /** What else it may be. */
  readonly o?: readonly number[];
}

export type OwnKey = readonly [
  node: number,
  description: string,
  examples: readonly unknown[],
  usual?: string | number | boolean,
];

/** The number of the node that is the whole manifest. */
export function topNode(): number {
  return data.top;
}

export function ownNode(index: number): OwnNode {
  return (data.nodes as unknown as readonly OwnNode[])[index] ?? {};
}
