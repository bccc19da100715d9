import type { Absent, Field } from '../../model/field.ts';

/** AWS's section of keys that stand side by side here: there when one of them is, and gone when all of them are. */
export function together<T>(fields: readonly [Field<unknown>, ...Field<unknown>[]], value: T): Field<T> {
  const written = fields.flatMap((field) => (field.kind === 'absent' ? [] : [field]));
  const [first, ...others] = written;
  if (!first) return { ...(fields[0] as Absent), inside: () => value };
  const besides = others.map(({ origin }) => origin.path);
  return { kind: 'known', value, written: '', origin: { ...first.origin, besides }, via: undefined };
}
