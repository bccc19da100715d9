import type { Span } from '../text/span.ts';
import { scan, stepsTo, type Step } from './scan.ts';

/** The keys of a document and what is written behind them, also where it is only half written. */
export class Outline {
  readonly #text: string;
  readonly #starts = new Map<string, number>();
  readonly #keys = new Map<string, string[]>();

  constructor(text: string, document: Span) {
    this.#text = text;
    scan(text, document.start, document.end, (levels, value) => {
      const path = stepsTo(levels, levels.length);
      const within = idOf(path.slice(0, -1));
      const known = this.#keys.get(within);
      const key = String(path.at(-1));
      if (known) known.push(key);
      else this.#keys.set(within, [key]);
      this.#starts.set(idOf(path), value);
    });
  }

  /** Of the map at the path, in the order written. */
  keys(path: readonly Step[]): readonly string[] {
    return this.#keys.get(idOf(path)) ?? [];
  }

  has(path: readonly Step[]): boolean {
    return this.#starts.has(idOf(path));
  }

  /** A single value, without its quotes; empty where none is written on the line of the key. */
  value(path: readonly Step[]): string | undefined {
    const start = this.#starts.get(idOf(path));
    if (start === undefined) return undefined;
    const found = /^[ \t]*(?:"([^"\n]*)"?|'([^'\n]*)'?|([^\s[\]{}"'][^\n]*)?)/.exec(
      this.#text.slice(start, start + longest),
    );
    const plain = found?.[3]?.replace(/\s+#.*$|[,}\]]*\s*$/g, '').trim();
    return found?.[1] ?? found?.[2] ?? plain ?? '';
  }

  /** How many items the list has in which maps are written. */
  count(path: readonly Step[]): number {
    let count = 0;
    while (this.#keys.has(idOf([...path, count]))) count += 1;
    return count;
  }
}

/** No name or figure that matters is longer. */
const longest = 300;

function idOf(path: readonly Step[]): string {
  return path.join('\u0000');
}

/** The document of a file in which the offset lies, and all of them, by the lines `---` between them. */
export function documentsOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index } of text.matchAll(/^(?:---|\.\.\.)(?=\s|$)/gm)) {
    if (text.slice(start, index).trim() !== '') spans.push({ start, end: index });
    start = index + 3;
  }
  spans.push({ start, end: text.length });
  return spans;
}
