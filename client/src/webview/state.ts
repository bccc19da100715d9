import type { Preview } from '#protocol/preview.ts';
import type { OptionType, WhatIf } from '#protocol/report.ts';
import { sortKeys, type Sort } from './sort.ts';

/** What survives when VS Code throws the hidden page away and makes it anew. */
export interface Saved {
  readonly format: 2;
  readonly preview: Preview | undefined;
  readonly sort: Sort;
  /** Types of which every configuration is shown. */
  readonly expanded: readonly OptionType[];
  /** The option that the lower charts are about; null for the current one. */
  readonly looked: string | null;
  /** Names of the parts that are unfolded. */
  readonly open: readonly string[];
  readonly whatIf: WhatIf | null;
  readonly scrollY: number;
}

/** The part of VS Code's page API that the state needs. */
export interface Storage {
  getState(): unknown;
  setState(state: Saved): void;
}

const empty: Saved = {
  format: 2,
  preview: undefined,
  sort: { by: 'cost', descending: false },
  expanded: [],
  looked: null,
  open: ['what-if'],
  whatIf: null,
  scrollY: 0,
};

/** Keeps the page's state and writes it through, many changes at once: while a slider is dragged each is a report of 100 KB. */
export class State {
  readonly #storage: Storage;
  readonly #later: (write: () => void) => void;
  #saved: Saved;
  #isDirty = false;

  constructor(storage: Storage, later: (write: () => void) => void) {
    this.#storage = storage;
    this.#later = later;
    const found = storage.getState();
    // Only this class writes it, but a newer version of the page may meet the state of an older one.
    this.#saved = isSaved(found) ? found : empty;
  }

  get saved(): Saved {
    return this.#saved;
  }

  set(change: Partial<Saved>): void {
    this.#saved = { ...this.#saved, ...change };
    if (this.#isDirty) return;
    this.#isDirty = true;
    this.#later(() => {
      this.write();
    });
  }

  write(): void {
    if (this.#isDirty) this.#storage.setState(this.#saved);
    this.#isDirty = false;
  }
}

export function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

function isSaved(value: unknown): value is Saved {
  if (typeof value !== 'object' || value === null) return false;
  const { format, sort, expanded, open, scrollY } = value as Partial<Record<keyof Saved, unknown>>;
  const key = (sort as Partial<Sort> | null | undefined)?.by;
  return (
    format === 2 &&
    key !== undefined &&
    sortKeys.includes(key) &&
    Array.isArray(expanded) &&
    Array.isArray(open) &&
    typeof scrollY === 'number'
  );
}
