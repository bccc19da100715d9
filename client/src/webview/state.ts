import type { Preview } from '#protocol/preview.ts';
import type { OptionType } from '#protocol/report.ts';

/** What survives when VS Code throws the hidden page away and makes it anew. */
export interface Saved {
  readonly preview: Preview | undefined;
  /** Options whose details are open. */
  readonly open: readonly OptionType[];
  readonly scrollY: number;
}

/** The part of VS Code's page API that the state needs. */
export interface Storage {
  getState(): unknown;
  setState(state: Saved): void;
}

const empty: Saved = { preview: undefined, open: [], scrollY: 0 };

/** Keeps the page's state and writes every change through. */
export class State {
  readonly #storage: Storage;
  #saved: Saved;

  constructor(storage: Storage) {
    this.#storage = storage;
    const found = storage.getState();
    // Only this class writes it, but a newer version of the page may meet the state of an older one.
    this.#saved = isSaved(found) ? found : empty;
  }

  get saved(): Saved {
    return this.#saved;
  }

  set(change: Partial<Saved>): void {
    this.#saved = { ...this.#saved, ...change };
    this.#storage.setState(this.#saved);
  }

  toggle(type: OptionType): void {
    const { open } = this.#saved;
    this.set({ open: open.includes(type) ? open.filter((other) => other !== type) : [...open, type] });
  }
}

function isSaved(value: unknown): value is Saved {
  return (
    typeof value === 'object' &&
    value !== null &&
    'open' in value &&
    Array.isArray(value.open) &&
    'scrollY' in value &&
    'preview' in value
  );
}
