import type { Absent, Field } from '../../model/field.ts';

/** AWS's section of keys that stand side by side here: there when one of them is, and gone when all of them are. */
export function together<T>(fields: readonly [Field<unknown>, ...Field<unknown>[]], value: T): Field<T> {
  const written = fields.flatMap((field) => (field.kind === 'absent' ? [] : [field]));
  const [first, ...others] = written;
  if (!first) return { ...(fields[0] as Absent), inside: () => value };
  const besides = others.flatMap(({ origin }) => [origin.path, ...(origin.besides ?? [])]);
  const origin = { ...first.origin, besides: [...(first.origin.besides ?? []), ...besides] };
  return { kind: 'known', value, written: '', origin, via: undefined };
}
