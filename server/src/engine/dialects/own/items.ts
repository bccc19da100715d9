import type { Field } from '../../model/field.ts';
import { Section } from '../read.ts';

/** A sequence of maps. What one of them lacks is reported at its first key, and not under all of it. */
export function listOf<T>(parent: Section, key: string, build: (item: Section) => T): Field<readonly T[]> {
  return parent.items(key, (node, path, near) => {
    if (node.kind !== 'map') return build(new Section(parent.scope, undefined, path, near));
    const isHere = node.site.start === node.span.start;
    return build(new Section(parent.scope, node, path, (isHere ? node.pairs[0]?.key.span : undefined) ?? near));
  });
}
