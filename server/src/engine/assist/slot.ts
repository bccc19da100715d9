import type { Step } from './scan.ts';

/** What can be written at a place: any of the parts that there are. */
export interface Slot {
  /** Of a section, as a list since the order is that in which they are usually written. */
  readonly members?: (() => readonly Member[]) | undefined;
  readonly items?: (() => Slot) | undefined;
  /** Of a map with keys of the user's own. */
  readonly entries?: (() => Slot) | undefined;
  readonly choices?: readonly (string | number | boolean)[] | undefined;
  /** What kind of quantity or name it is in the own format: `size`, `instanceType`. */
  readonly unit?: string | undefined;
  readonly scalar?: 'string' | 'integer' | 'number' | 'boolean' | undefined;
}

export interface Member {
  readonly name: string;
  readonly isRequired: boolean;
  readonly description: string;
  readonly examples: readonly unknown[];
  readonly default?: Default | undefined;
  readonly slot: () => Slot;
}

/** What is taken where a key is left out. */
export interface Default {
  /** Markdown: "`8 min`". */
  readonly words: string;
  /** Markdown; where it is not ours to say. */
  readonly source?: string;
}

export function memberOf(slot: Slot | undefined, name: string): Member | undefined {
  return slot?.members?.().find((member) => member.name === name);
}

/** Undefined where nothing is known of the place. */
export function slotAt(slot: Slot | undefined, path: readonly Step[]): Slot | undefined {
  return path.reduce<Slot | undefined>((at, step) => {
    // What a function chooses between stands in its list of arguments.
    if (typeof step === 'number') return at?.items ? at.items() : at;
    if (step === 'Fn::If') return at;
    return memberOf(at, step)?.slot() ?? at?.entries?.();
  }, slot);
}
