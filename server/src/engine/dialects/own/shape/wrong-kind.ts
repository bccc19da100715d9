import type { Value } from '../../../model/change.ts';
import { endpointTypes } from '../../../model/deployment.ts';
import { plainValue } from '../../aws/shape/plain-value.ts';
import type { Problem } from '../../dialect.ts';
import { replacements, type Context } from './context.ts';
import { meantWord } from './meant.ts';
import { headOf, nameOf, relatedTo, type At } from './place.ts';

/** Sections whose first key says what they are, so that its word alone is often written for all of them. */
const heads: Readonly<Record<string, readonly [key: string, words: readonly string[]]>> = {
  endpoint: ['type', endpointTypes],
  'endpoint.rollout': ['strategy', ['all-at-once', 'canary', 'linear', 'rolling']],
};

/** What else may have been meant by a list or by keys. */
const otherWays: Readonly<Record<string, string>> = {
  models: 'for models that share the traffic write `variants`, for one alone `model`',
  endpoint: 'write its keys without a hyphen, and a second deployment behind a line with ---',
};

/** A list or keys where something else is needed. */
export function wrongKind(context: Context, at: At, wanted: string): Problem {
  const name = nameOf(at.path);
  const is = at.node.kind === 'seq' ? 'a list' : 'keys with values';
  const hint = hintFor(at.path);
  return {
    code: 'shape/type',
    severity: 'error',
    message: `\`${name}\` is ${is}, and should be ${wanted}${hint === undefined ? '' : `; ${hint}`}`,
    span: spanOf(context, at),
    related: relatedTo(at.node),
    fixes: outOfList(context, at),
  };
}

export function hintFor(path: At['path']): string | undefined {
  const name = nameOf(path);
  return Object.hasOwn(otherWays, name) ? otherWays[name] : undefined;
}

/** Of several lines, the key alone is underlined. */
function spanOf(context: Context, at: At): Problem['span'] {
  const isLong = context.root.scope.text.slice(at.node.span.start, at.node.span.end).includes('\n');
  return isLong && at.pair !== undefined ? headOf(context.root, at) : at.node.site;
}

function outOfList(context: Context, { node, path, ...at }: At): Problem['fixes'] {
  const [only, ...others] = node.kind === 'seq' ? node.items : [];
  const text = context.root.scope.text.slice(node.span.start, node.span.end);
  if (only?.kind !== 'map' || others.length > 0 || text.includes('#') || nameOf(path) !== 'endpoint') return [];
  const value = plainValue(only);
  if (value === undefined) return [];
  const fixes = replacements(context, { ...at, node, path }, [value]);
  return fixes.map((fix) => ({ ...fix, title: 'Take it out of the list' }));
}

/** The section that its word alone stands for. */
export function sectionOf({ path, node }: At): Value | undefined {
  const name = nameOf(path);
  if (name === 'model' && node.kind === 'scalar' && node.text.startsWith('s3://')) return { artifact: node.text };
  const [key, words] = (Object.hasOwn(heads, name) ? heads[name] : undefined) ?? [];
  const word = node.kind === 'scalar' && words !== undefined ? meantWord(node.text, words) : undefined;
  return key === undefined || word === undefined ? undefined : { [key]: word };
}
