import type { Node } from '../../yaml/node.ts';
import { isSame } from '../../yaml/same.ts';
import type { Outline } from './outline.ts';
import type { Resource, Template } from './template.ts';

/** The parts of a template that have been looked into: resources by their ids, sections by their names. */
export interface Seen {
  readonly resources: Map<string, Node>;
  readonly sections: Map<string, Node>;
}

interface Kept<T> {
  readonly value: T;
  readonly outline: Outline;
  readonly seen: Seen;
}

/**
 * What is made of each resource, kept from one version of a file to the next: as long as the outline of the template says what it
 * said, and the resource and all that was looked into stand as they stood.
 */
export class KeptByResource<T> {
  readonly #kept = new WeakMap<Node, Kept<T>>();

  of(resource: Resource, template: Template, make: () => T): T {
    // The nodes of what a loop makes are made anew each time.
    if (resource.looped) return make();
    const known = this.#kept.get(resource.node);
    if (known && isAsSeen(template, known.seen) && template.outline.isLike(known.outline)) return known.value;
    const { value, seen } = template.watched(make);
    this.#kept.set(resource.node, { value, seen, outline: template.outline });
    return value;
  }
}

function isAsSeen(template: Template, { resources, sections }: Seen): boolean {
  for (const [id, node] of resources) if (template.resources.get(id)?.node !== node) return false;
  for (const [name, node] of sections) {
    const now = template.root.get(name)?.value;
    if (!now || !isSame(now, node)) return false;
  }
  return true;
}
