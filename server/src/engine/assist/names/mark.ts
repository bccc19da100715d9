import type { Span } from '../../text/span.ts';
import type { Node, ScalarNode } from '../../yaml/node.ts';

export type NameKind =
  | 'resource'
  | 'parameter'
  | 'condition'
  | 'mapping'
  | 'variant'
  | 'component'
  | 'container'
  | 'anchor'
  | 'state'
  | 'object'
  | 'name';

/** A name written somewhere: where it is defined, or where it is referred to. */
export interface Mark {
  /** Names are the same only within one: the logical ids of a template, the variants of an endpoint, ... */
  readonly space: string;
  readonly text: string;
  readonly kind: NameKind;
  /** The characters of the name, and no other. */
  readonly span: Span;
  readonly isDefinition: boolean;
  /** Names that mean something else where this one stands. */
  readonly hidden?: ReadonlySet<string> | undefined;
  /** Without quotes and without a tag: YAML must not read the name as a number or as true. */
  readonly isBare?: boolean;
}

/** A place that may mean a name without having its characters in sight. */
export interface Blind {
  readonly space: string;
  readonly span: Span;
  readonly mayBe: (name: string) => boolean;
  /** After "line 12: ". */
  readonly why: string;
}

/** Collects what is found in one file; a place that several aliases lead to counts once. */
export class Marks {
  readonly text: string;
  readonly marks: Mark[] = [];
  readonly blinds: Blind[] = [];
  readonly #seen = new Set<string>();

  constructor(text: string) {
    this.text = text;
  }

  add(mark: Mark): void {
    const id = `${String(mark.span.start)} ${mark.space}`;
    if (mark.text === '' || this.#seen.has(id)) return;
    this.#seen.add(id);
    this.marks.push(mark);
  }

  /** The whole text of the node is the name, or that part of it. */
  addText(node: ScalarNode, mark: Omit<Mark, 'span' | 'text'>, from = 0, to = node.text.length): void {
    const text = node.text.slice(from, to);
    const span = writtenSpan(this.text, node, from, to);
    const isBare = node.style === 'plain' && node.tag === undefined;
    if (span) this.add({ ...mark, text, span, isBare });
    else this.blind({ space: mark.space, span: node.span, mayBe: (name) => name === text, why: escaped });
  }

  blind(blind: Blind): void {
    this.blinds.push(blind);
  }
}

const escaped = 'the name is written with escapes or over several lines there';

/** Where these characters of the scalar's text stand; undefined where escapes or folded lines are between. */
export function writtenSpan(source: string, node: ScalarNode, from: number, to: number): Span | undefined {
  const raw = source.slice(node.span.start, node.span.end);
  const quote = node.style === 'single' || node.style === 'double' ? 1 : 0;
  if (node.style !== 'block' && raw.slice(quote, raw.length - quote) === node.text) {
    return { start: node.span.start + quote + from, end: node.span.start + quote + to };
  }
  if (node.style === 'double' && raw.includes('\\')) return undefined;
  const part = node.text.slice(from, to);
  const at = raw.indexOf(part);
  if (part === '' || at < 0 || raw.includes(part, at + 1)) return undefined;
  return { start: node.span.start + at, end: node.span.start + at + part.length };
}

/** Whether the node stands where it is used: what an alias leads to is looked at where it is written. */
export function isWritten({ site, span }: Node): boolean {
  return site.start === span.start;
}

/** Every node of the document as written, each once, those below it after it. */
export function* writtenNodes(root: Node | undefined): Generator<Node> {
  const waiting: Node[] = root ? [root] : [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isWritten(node)) continue;
    yield node;
    if (node.kind === 'seq') waiting.push(...node.items.toReversed());
    else if (node.kind === 'map') {
      for (const { key, value, merged } of node.pairs.toReversed()) if (!merged) waiting.push(value, key);
    }
  }
}

/** A text that no tag makes something else. */
export function isText(node: Node | undefined): node is ScalarNode {
  return node?.kind === 'scalar' && (node.tag === undefined || node.tag === '!' || node.tag.startsWith('!!'));
}

export function childOf(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === 'map' ? node.get(key)?.value : undefined;
}
