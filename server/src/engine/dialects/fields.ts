import type { Field, Path } from '../model/field.ts';
import type { Node } from '../yaml/node.ts';
import { Section } from './read.ts';

/** The same field with another value: for a section whose keys the model spreads over several places. */
export function mapField<T, U>(field: Field<T>, change: (value: T) => U): Field<U> {
  if (field.kind === 'known') return { ...field, value: change(field.value) };
  if (field.kind !== 'absent' || !field.inside) return field;
  const { inside } = field;
  return { ...field, inside: () => change(inside() as T) };
}

/** Whether anything is written, be it a value or not. */
export function given(field: Field<unknown>): Field<boolean> {
  if (field.kind === 'absent') return field;
  const written = field.kind === 'dynamic' ? field.expression : field.written;
  return { kind: 'known', value: true, written, origin: field.origin, via: undefined };
}

/** The first that is written, or the first of all when none is. */
export function firstWritten<T>(...fields: readonly [Field<T>, ...Field<T>[]]): Field<T> {
  return fields.find(({ kind }) => kind !== 'absent') ?? fields[0];
}

/** A field inside a section, as little known as the section is; where that is missing, both are to be written. */
export function inside<T>(parent: Section, key: string, read: (section: Section) => Field<T>): Field<T> {
  const section = parent.section(key, (found) => found);
  if (section.kind === 'known') return read(section.value);
  return section.kind === 'absent' ? read(emptySection(parent, section.place.path)) : section;
}

/** Like `Section.section`, and with all keys absent when it is missing or no map. */
export function opened(parent: Section, key: string): Section {
  const section = parent.section(key, (found) => found);
  if (section.kind === 'known') return section.value;
  return emptySection(parent, section.kind === 'absent' ? section.place.path : section.origin.path);
}

/** The value behind a key; undefined when the key is missing or the value is not known. */
export function nodeAt(section: Section, key: string): Node | undefined {
  const pair = section.node?.get(key);
  if (!pair) return undefined;
  const resolved = section.scope.resolve(pair.value, [...section.path, key]);
  return resolved.kind === 'node' ? resolved.node : undefined;
}

function emptySection(parent: Section, path: Path): Section {
  return new Section(parent.scope, undefined, path, parent.near);
}

/**
 * The map behind the key, as a section of its own: with all keys absent where it is missing, and all unknown where an
 * expression stands for it.
 */
export function sectionAt(parent: Section, key: string): Section {
  const field = parent.section(key, (found) => found);
  if (field.kind === 'known') return field.value;
  if (field.kind === 'absent') return emptySection(parent, field.place.path);
  const { path, key: near, span } = field.origin;
  const expression = field.kind === 'dynamic' ? field.expression : field.written;
  return new Section(parent.scope, undefined, path, near ?? span, expression);
}

/** A section of which nothing is written. */
export function emptyLike({ scope, path, near }: Section): Section {
  return new Section(scope, undefined, path, near);
}
