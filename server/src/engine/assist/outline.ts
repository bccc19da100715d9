import type { Span } from '../text/span.ts';
import { scan, type Level, type Step } from './scan.ts';

interface Branch {
  /** Where the value begins; undefined for an item of a list. */
  start: number | undefined;
  children: Map<Step, Branch> | undefined;
}

/** The keys of a document and what is written behind them, also where it is only half written. */
export class Outline {
  readonly #text: string;
  readonly #root: Branch = { start: undefined, children: undefined };

  constructor(text: string, document: Span) {
    this.#text = text;
    // What the open levels are in, so that a key finds its place without a walk from the root.
    const open: { readonly level: Level; readonly branch: Branch }[] = [];
    scan(text, document.start, document.end, (levels, value) => {
      let depth = 0;
      while (depth < levels.length && open[depth]?.level === levels[depth]) depth += 1;
      open.length = depth;
      for (let level = levels[depth]; level; level = levels[(depth += 1)]) {
        const outer = open.at(-1);
        open.push({ level, branch: outer ? childOf(outer.branch, stepOf(outer.level)) : this.#root });
      }
      const last = open.at(-1);
      if (last) childOf(last.branch, stepOf(last.level)).start ??= value;
    });
  }

  /** Of the map at the path, in the order written. */
  keys(path: readonly Step[]): readonly string[] {
    return [...(this.#at(path)?.children?.keys() ?? [])].filter((key) => typeof key === 'string');
  }

  has(path: readonly Step[]): boolean {
    return this.#at(path)?.start !== undefined;
  }

  /** A single value, without its quotes; empty where none is written on the line of the key. */
  value(path: readonly Step[]): string | undefined {
    const start = this.#at(path)?.start;
    if (start === undefined) return undefined;
    const found = scalar.exec(this.#text.slice(start, start + longest));
    const plain = found?.[3]?.replace(/\s+#.*$|[,}\]]*\s*$/g, '').trim();
    return found?.[1] ?? found?.[2] ?? plain ?? '';
  }

  /** How many items the list has in which maps are written. */
  count(path: readonly Step[]): number {
    return [...(this.#at(path)?.children?.keys() ?? [])].filter((key) => typeof key === 'number').length;
  }

  #at(path: readonly Step[]): Branch | undefined {
    return path.reduce<Branch | undefined>((branch, step) => branch?.children?.get(step), this.#root);
  }
}

function stepOf({ kind, index, key }: Level): Step {
  return kind === 'seq' ? index : (key ?? '');
}

function childOf(branch: Branch, step: Step): Branch {
  branch.children ??= new Map();
  const known = branch.children.get(step);
  if (known) return known;
  const child: Branch = { start: undefined, children: undefined };
  branch.children.set(step, child);
  return child;
}

const scalar = /^[ \t]*(?:"([^"\n]*)"?|'([^'\n]*)'?|([^\s[\]{}"'][^\n]*)?)/;

/** No name or figure that matters is longer. */
const longest = 300;

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
