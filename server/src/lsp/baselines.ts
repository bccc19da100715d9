import { analyse, type Analysis } from '#engine';
import type { Analysed } from './documents.ts';

/** Earlier versions of open documents, with which their cost is compared. */
export class Baselines {
  readonly #texts = new Map<string, string>();
  readonly #analysed = new Map<string, Analysis>();

  /** False when it is the same as before. */
  set(uri: string, text: string | null): boolean {
    if (this.#texts.get(uri) === (text ?? undefined)) return false;
    this.forget(uri);
    if (text !== null) this.#texts.set(uri, text);
    return true;
  }

  forget(uri: string): void {
    this.#texts.delete(uri);
    this.#analysed.delete(uri);
  }

  /** By the settings and beside the files of now; undefined when there is none. */
  of({ uri, analysis: { settings, folder } }: Analysed): Analysis | undefined {
    const text = this.#texts.get(uri);
    if (text === undefined) return undefined;
    const known = this.#analysed.get(uri);
    const analysis = analyse(text, settings, known, folder);
    this.#analysed.set(uri, analysis);
    return analysis;
  }
}
