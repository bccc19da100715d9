import type { Fix } from '../../../model/change.ts';
import { keys as keysByPath } from '../../../generated/shape.js';
import type { Problem } from '../../dialect.ts';
import { typesWith } from '../keys.ts';
import { listed, type Context } from './context.ts';
import { nearest } from './nearest.ts';
import { nameOf, placeOf, relatedTo, step, type At } from './place.ts';

const keysAt = keysByPath as Readonly<Record<string, readonly string[] | undefined>>;

/** More are no help in a message. */
const mostListed = 12;

/** A key that the map does not have: mistyped, of another type of endpoint, of another section, or simply unknown. */
export function unknownKey(context: Context, map: At, key: string): Problem | undefined {
  const at = step(map, key);
  if (at?.pair === undefined) return undefined;
  const path = schemaPath(map.path, context);
  const known = keysAt[path] ?? [];
  const fixes = (found: readonly Fix[]): readonly Fix[] => (at.shared ? [] : found);
  const base = {
    severity: 'error',
    span: at.shared ? at.node.site : at.pair.key.span,
    related: relatedTo(at.node),
  } as const;

  const foreign = path.startsWith('/endpoint:') && map.path.length === 1 ? typesWith(key) : [];
  if (foreign.length > 0 && context.type !== undefined) {
    const message = `\`${key}\` belongs to ${listed(foreign, 'and')} endpoints, and this one is ${context.type}; remove it or change the type`;
    return { ...base, code: 'shape/foreign-key', message, fixes: fixes([removal(context, at, key)]) };
  }
  const free = known.filter((candidate) => !map.node || map.node.kind !== 'map' || !map.node.get(candidate));
  const meant = nearest(key, free);
  if (meant !== undefined) {
    const message = `\`${key}\` is no key of ${mapName(map, context)}; did you mean \`${meant}\`?`;
    return {
      ...base,
      code: 'shape/unknown-key',
      message,
      fixes: fixes([renaming(context, at, meant), removal(context, at, key)]),
    };
  }
  const message = `\`${key}\` is no key of ${mapName(map, context)}; ${hint(map, key, known, context)}`;
  return { ...base, code: 'shape/unknown-key', message, fixes: fixes([removal(context, at, key)]) };
}

function hint(map: At, key: string, known: readonly string[], context: Context): string {
  const home = map.path.length <= 1 ? homeOf(key, schemaPath(map.path, context), context) : undefined;
  if (home !== undefined) return home === '' ? 'it belongs at the top of the document' : `it belongs under \`${home}\``;
  return known.length <= mostListed
    ? `the keys here are ${listed(known, 'and')}`
    : 'remove it, or begin its name with `x-` at the top of the document';
}

/** The top-level section that has the key; undefined when none or several do. */
function homeOf(key: string, here: string, context: Context): string | undefined {
  const candidates = ['', 'model', endpointPath(context).slice(1), 'workload', 'objectives', 'network', 'encryption'];
  const homes = candidates.filter((path) => {
    const at = path === '' ? '' : `/${path}`;
    return at !== here && keysAt[at]?.includes(key);
  });
  return homes.length === 1 ? homes[0]?.replace(/:.*/, '') : undefined;
}

/** The path under which the generated table has the keys of the map. */
function schemaPath(path: At['path'], context: Context): string {
  const steps = path.map((part) => (typeof part === 'number' ? '*' : part));
  return steps.map((part, index) => (index === 0 && part === 'endpoint' ? endpointPath(context) : `/${part}`)).join('');
}

function endpointPath({ type }: Context): string {
  return `/endpoint:${type ?? ''}`;
}

function mapName(map: At, { type }: Context): string {
  if (map.path.length === 0) return 'a deployment';
  return map.path.length === 1 && map.path[0] === 'endpoint' && type !== undefined
    ? `a ${type} endpoint`
    : `\`${nameOf(map.path)}\``;
}

function renaming(context: Context, at: At, key: string): Fix {
  const changes = [{ kind: 'rename', place: placeOf(context.root, at.path), key }] as const;
  return { title: `Rename to ${key}`, safety: 'review', preferred: true, changes };
}

function removal(context: Context, at: At, key: string): Fix {
  const changes = [{ kind: 'remove', place: placeOf(context.root, at.path) }] as const;
  return { title: `Remove ${key}`, safety: 'review', preferred: false, changes };
}
