import type { Change, Fix, Value } from '../../../model/change.ts';
import type { EndpointType } from '../../../model/deployment.ts';
import type { Problem } from '../../dialect.ts';
import type { Section } from '../../read.ts';
import { placeOf, relatedTo, type At } from './place.ts';

/** What every check of the shape needs to know. */
export interface Context {
  readonly root: Section;
  readonly type: EndpointType | undefined;
}

/** A problem of the value at a place. */
export function valueProblem(code: string, message: string, at: At, fixes: readonly Fix[]): Problem {
  return { code, severity: 'error', message, span: at.node.site, related: relatedTo(at.node), fixes };
}

/** Puts other values in the place of this one; none where that would change other places too. */
export function replacements(context: Context, at: At, values: readonly Value[], safe = false): readonly Fix[] {
  if (at.shared) return [];
  return values.map((value) => ({
    title: `Write ${shown(value)}`,
    safety: safe && values.length === 1 ? 'safe' : 'review',
    preferred: values.length === 1,
    changes: [{ kind: 'set', place: placeOf(context.root, at.path), value } satisfies Change],
  }));
}

export function written(context: Context, at: At): string {
  const { start, end } = at.node.span;
  const text = context.root.scope.text.slice(start, end);
  return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}

/** "a, b or c" */
export function listed(items: readonly string[], last = 'or'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;
}

function shown(value: Value): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
