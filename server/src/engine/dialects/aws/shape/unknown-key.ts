import { listed } from '../../../model/listed.ts';
import type { Fix } from '../../../model/change.ts';
import type { Path } from '../../../model/field.ts';
import type { Severity } from '../../../model/finding.ts';
import type { MapNode, Pair } from '../../../yaml/node.ts';
import type { Problem } from '../../dialect.ts';
import { nearest } from '../../nearest.ts';
import { plainValue } from './plain-value.ts';
import { below, fix, isShared, keySpan, placeOf, problem, type At, type Context } from './place.ts';
import type { Home, Shape } from './tables.ts';

/** More are no help in a message. */
const mostListed = 12;

interface Advice {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fixes: readonly Fix[];
  /** The key that was meant. */
  readonly meant?: string;
}

/** A key that the section does not have: mistyped, of another section, newer than our table, or simply unknown. */
export function unknownKey(context: Context, map: At, pair: Pair, shape: Shape): { problem: Problem; meant?: string } {
  const at = below(map, pair);
  const advice = adviceOn(context, map, at, shape);
  const { code, severity, message, fixes, meant } = advice;
  const removal = fix(`Remove ${at.name}`, [{ kind: 'remove', place: placeOf(context, at.path) }]);
  const found = problem(code, severity, message, keySpan(at), at, [...fixes, removal]);
  return meant === undefined ? { problem: found } : { problem: found, meant };
}

function adviceOn(context: Context, map: At, at: At, shape: Shape): Advice {
  const { writing, table } = context;
  const key = at.name;
  const known = [...shape.members.keys()];
  const free = known.filter((name) => map.node.kind === 'map' && !map.node.get(name));
  const meant = nearest(key, free);
  const consequence = writing.unknown === 'ignored' ? 'the operator does not read it' : `${writing.reader} refuses it`;
  const said = `\`${key}\` is no ${writing.noun} of ${map.name}, and ${consequence}`;
  if (meant !== undefined && isSame(key, meant)) return renamed(context, at, said, meant);
  if (shape.newer.some((name) => isSame(name, key))) {
    const where = writing.unknown === 'doubted' ? 'newer documents have' : "AWS's API has";
    const message = `${capital(writing.schema)} of ${table.date} has no \`${key}\` in ${map.name}, though ${where} it; leave it out if the deployment fails`;
    return { code: 'shape/unknown-key', severity: 'warning', message, fixes: [] };
  }
  const homes = isTwinOf(key, meant) ? [] : homesOf(context, at);
  const [home, ...others] = homes;
  if (home !== undefined) {
    const message = `${said}; it belongs ${listed(
      homes.map((one) => whereIs(context, one)),
      'or',
    )}`;
    const fixes = others.length === 0 ? movedTo(context, at, home) : [];
    return { code: 'shape/misplaced-key', severity: severityIn(context), message, fixes };
  }
  if (meant !== undefined) return renamed(context, at, said, meant);
  if (writing.unknown === 'doubted') {
    const message = `${capital(writing.schema)} of ${table.date} has no \`${key}\` in ${map.name}, and unless yours is newer, ${writing.reader} refuses it; ${known.length > mostListed ? 'remove it' : `it has ${listed(known)}`}`;
    return { code: 'shape/unknown-key', severity: 'warning', message, fixes: [] };
  }
  const message = `${said}; ${adviceWithout(key, known)}`;
  return { code: 'shape/unknown-key', severity: severityIn(context), message, fixes: [] };
}

function severityIn({ writing }: Context): Severity {
  return writing.unknown === 'ignored' ? 'warning' : 'error';
}

function adviceWithout(key: string, known: readonly string[]): string {
  const twin = nearest(key, known);
  if (twin !== undefined) return `\`${twin}\` is there already, remove one of them`;
  return known.length > mostListed ? 'remove it' : `it has ${listed(known)}`;
}

function renamed(context: Context, at: At, said: string, meant: string): Advice {
  const message = `${said}; did you mean \`${meant}\`?`;
  const changes = [{ kind: 'rename', place: placeOf(context, at.path), key: meant }] as const;
  return {
    code: 'shape/unknown-key',
    severity: severityIn(context),
    message,
    fixes: [fix(`Rename to ${meant}`, changes, true)],
    meant,
  };
}

/** The other sections of the resource that have the key: of those equally near the top, the ones that are written. */
function homesOf({ table, kind, top }: Context, at: At): readonly Home[] {
  const homes = table.homesOf(kind, at.name);
  const depth = Math.min(...homes.map(({ length }) => length));
  const nearest = homes.filter(({ length }) => length === depth);
  const isWritten = ([first]: Home): boolean =>
    first === undefined || (top.node.kind === 'map' && top.node.get(first) !== undefined);
  const written = nearest.filter(isWritten);
  const found = written.length > 0 ? written : nearest;
  return found.length <= 2 ? found : [];
}

function whereIs({ kind }: Context, home: Home): string {
  return home.length === 0 ? `to the top of ${kind}` : `under \`${stepsOf(home)}\``;
}

/** Moves the value there, where there is just one place and it has no such key yet. */
export function movedTo(context: Context, at: At, home: Home): readonly Fix[] {
  const value = hasComment(context, at) ? undefined : plainValue(at.node);
  const { top } = context;
  const path = isShared(top) ? undefined : placeIn(top.node, top.path, home, at.name);
  if (value === undefined || path === undefined) return [];
  const changes = [
    { kind: 'remove', place: placeOf(context, at.path) },
    { kind: 'set', place: placeOf(context, path), value },
  ] as const;
  return [fix(`Move ${at.name} to ${home.length === 0 ? 'the top' : stepsOf(home)}`, changes, true)];
}

/** The path of the key in its home; undefined when that is in several places, or in one that cannot be written. */
function placeIn(top: At['node'], start: Path, home: Home, key: string): Path | undefined {
  let node: At['node'] = top;
  const path = [...start];
  for (const [index, step] of home.entries()) {
    if (node.tag !== undefined) return undefined;
    if (step === '*') {
      const only: At['node'] | undefined = node.kind === 'seq' && node.items.length === 1 ? node.items[0] : undefined;
      if (!only) return undefined;
      node = only;
      path.push(0);
      continue;
    }
    const pair: Pair | undefined = node.kind === 'map' ? node.get(step) : undefined;
    if (node.kind === 'map' && !pair && !home.slice(index).includes('*')) return [...path, ...home.slice(index), key];
    if (!pair || pair.merged) return undefined;
    node = pair.value;
    path.push(step);
  }
  const isFree = node.kind === 'map' && node.tag === undefined && !isExpression(node) && !node.get(key);
  return isFree && node.site.start === node.span.start ? [...path, key] : undefined;
}

function isExpression({ pairs }: MapNode): boolean {
  return pairs.some(({ key }) => /^(Fn::|Ref$)/.test(key.text));
}

export function hasComment({ scope }: Context, { node: { span } }: At): boolean {
  return /(^|\s)#/.test(scope.text.slice(span.start, span.end));
}

function stepsOf(home: Home): string {
  return home.filter((step) => step !== '*').join('.');
}

function isSame(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

/** So near that the other section's key of the same name is a coincidence: `Tag` and `Tags`. */
function isTwinOf(key: string, meant: string | undefined): boolean {
  return meant !== undefined && (`${folded(key)}s` === folded(meant) || folded(key) === `${folded(meant)}s`);
}

function folded(name: string): string {
  return name.toLowerCase().replace(/[-_\s]/g, '');
}

function capital(text: string): string {
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;
}
