import type { Node } from '../../yaml/node.ts';
import { saysSame } from '../../yaml/same.ts';
import { identityOf } from '../../yaml/view.ts';
import { moved, type Shift } from './moved.ts';
import type { Outline } from './outline.ts';
import type { Resource, Template } from './template.ts';

/** The parts of a template that have been looked into: resources by their ids, sections by their names. */
export interface Seen {
  readonly resources: Map<string, Node>;
  readonly sections: Map<string, Node>;
}

interface Kept<T> {
  readonly outline: Outline;
  /** As they stood when it was made. */
  readonly parts: readonly Part[];
  readonly made: T;
  /** How far each part has moved since, and what has become of what was made. */
  readonly by: readonly number[];
  readonly value: T;
}

interface Part {
  readonly kind: 'resource' | 'section';
  readonly name: string;
  readonly node: Node;
  /** With what stands behind it on its last line. */
  readonly end: number;
}

/**
 * What is made of each resource, kept from one version of a file to the next: as long as the outline of the template, the resource
 * and all that was looked into say what they said. Where they have moved, so is what was made of them.
 */
export class KeptByResource<T> {
  readonly #kept = new WeakMap<object, Kept<T>>();
  readonly #moved: (value: T, shift: Shift, template: Template) => T;

  constructor(move: (value: T, shift: Shift, template: Template) => T = moved) {
    this.#moved = move;
  }

  of(resource: Resource, template: Template, make: () => T): T {
    const identity = identityOf(resource.node);
    // The nodes of what a loop makes are made anew each time.
    if (resource.looped || !identity) return make();
    const known = this.#kept.get(identity);
    const kept = (known && this.#again(known, template)) ?? madeAnew(resource, template, make);
    this.#kept.set(identity, kept);
    return kept.value;
  }

  /** Undefined when something may say something else. Always moved from where it was made: there are functions in it. */
  #again(known: Kept<T>, template: Template): Kept<T> | undefined {
    const { outline } = template;
    const by = outline.isLike(known.outline) ? movesOf(known.parts, template) : undefined;
    if (!by) return undefined;
    if (by.every((far, index) => far === known.by[index])) return { ...known, outline };
    const value = by.every((far) => far === 0)
      ? known.made
      : this.#moved(known.made, shiftOf(known.parts, by), template);
    return { ...known, outline, by, value };
  }
}

function madeAnew<T>(resource: Resource, template: Template, make: () => T): Kept<T> {
  const { value, seen } = template.watched(make);
  seen.resources.set(resource.id, resource.node);
  const parts = partsOf(seen, template.text);
  return { outline: template.outline, parts, made: value, by: parts.map(() => 0), value };
}

/** In the order of the text. */
function partsOf({ resources, sections }: Seen, text: string): readonly Part[] {
  const parts = [...resources].map(([name, node]) => ({ kind: 'resource' as const, name, node }));
  const others = [...sections].map(([name, node]) => ({ kind: 'section' as const, name, node }));
  return [...parts, ...others]
    .map((part) => ({ ...part, end: lineEndOf(text, part.node.span.end) }))
    .sort((a, b) => a.end - b.end);
}

function lineEndOf(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  return feed < 0 ? text.length : feed;
}

/** How far each part has moved; undefined when one may say something else. */
function movesOf(parts: readonly Part[], template: Template): readonly number[] | undefined {
  const by: number[] = [];
  for (const { kind, name, node } of parts) {
    const now = kind === 'resource' ? template.resources.get(name)?.node : template.root.get(name)?.value;
    if (!now || !saysSame(now, node)) return undefined;
    by.push(now.span.start - node.span.start);
  }
  return by;
}

/** What stands before a part, such as its key, moves with it. */
function shiftOf(parts: readonly Part[], by: readonly number[]): Shift {
  return (offset) => {
    const index = parts.findIndex(({ end }) => offset <= end);
    return offset + (by.at(index) ?? 0);
  };
}
