import type { Diagnosed } from './features/diagnostics.ts';

interface Last {
  readonly version: number;
  readonly said: string;
  readonly resultId: string;
}

/**
 * What the editor was last told of each document. Told the same again it would draw the same again, and ask again for the fixes
 * at the caret, which breaks off the question that a key press has just asked.
 */
export class Told {
  readonly #last = new Map<string, Last>();
  #next = 0;

  /**
   * The name of the result: the same while version and diagnostics are the same. Not across versions: an edit moves what the
   * editor has drawn, and the same ranges must then be drawn anew.
   */
  tell(uri: string, diagnosed: Diagnosed): string {
    const { version, diagnostics } = diagnosed;
    if (version === undefined) return 'closed';
    const said = JSON.stringify(diagnostics);
    const last = this.#last.get(uri);
    if (last !== undefined && last.version === version && last.said === said) return last.resultId;
    const resultId = String(this.#next++);
    this.#last.set(uri, { version, said, resultId });
    return resultId;
  }

  knows(uri: string, { version, diagnostics }: Diagnosed): boolean {
    const last = this.#last.get(uri);
    return last !== undefined && last.version === version && last.said === JSON.stringify(diagnostics);
  }

  forget(uri: string): void {
    this.#last.delete(uri);
  }
}
