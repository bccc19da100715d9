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

/** `5 MB`, `p95: 500 ms`, `[subnet-1]` */
export function shown(value: Value): string {
  if (Array.isArray(value)) return `[${(value as readonly Value[]).map(shown).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, item]) => `${key}: ${shown(item)}`)
    .join(', ');
}

/** What each type is called in a sentence. */
export const typeNames: Readonly<Record<EndpointType, { readonly one: string; readonly many: string }>> = {
  'real-time': { one: 'a real-time endpoint', many: 'real-time endpoints' },
  serverless: { one: 'a serverless endpoint', many: 'serverless endpoints' },
  async: { one: 'an asynchronous endpoint', many: 'asynchronous endpoints' },
  batch: { one: 'a batch transform job', many: 'batch transform jobs' },
};
