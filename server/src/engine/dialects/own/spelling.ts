import type { Field } from '../../model/field.ts';
import { parsePercent } from '../../model/units.ts';
import type { Section } from '../read.ts';

type Spell = (value: string | number | boolean) => string | number | boolean;

/** The field, with how its values are written in this format. */
export function spelled<T>(field: Field<T>, spell: Spell): Field<T> {
  if (field.kind === 'absent') return { ...field, place: { ...field.place, spell } };
  return field.kind === 'known' ? { ...field, origin: { ...field.origin, spell } } : field;
}

/** One of our words for a value of AWS's, or that value itself. What is neither is for the shape check to say. */
export function word(section: Section, key: string, words: Readonly<Record<string, string>>): Field<string> {
  const entries = Object.entries(words);
  const field = section.field(key, ({ text }) => entries.find((entry) => entry.includes(text))?.[1]);
  return spelled(field, (value) => entries.find(([, meant]) => meant === value)?.[0] ?? value);
}

/** `20 %` as 20. */
export function share(section: Section, key: string): Field<number> {
  return spelled(
    section.field(key, ({ text }) => parsePercent(text)),
    (value) => `${String(value)} %`,
  );
}

/** What is on as soon as it is written, until it says `false` itself. */
export const onOff: Readonly<Record<string, string>> = { true: 'Enabled', false: 'Disabled' };
