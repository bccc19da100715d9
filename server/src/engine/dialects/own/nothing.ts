import type { Absent, Field } from '../../model/field.ts';
import type { Section } from '../read.ts';

/** What our format has no words for. */
export function nothingIn({ scope, path, near }: Section): Absent {
  return { kind: 'absent', place: { document: scope.document, path }, near };
}

/** What is not there because another key, which is, says so. */
export function notHere(section: Field<unknown>): Absent {
  if (section.kind === 'absent') return section;
  const { document, path, key, span } = section.origin;
  return { kind: 'absent', place: { document, path }, near: key ?? span };
}
