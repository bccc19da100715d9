import type { Fix, Value } from '../../../model/change.ts';
import type { Problem } from '../../dialect.ts';
import { fix, isTemplated, keySpan, placeOf, problem, setting, type At, type Context } from './place.ts';
import { valueFor } from './missing-key.ts';
import { plainValue } from './plain-value.ts';
import type { Type } from './tables.ts';
import { hasComment } from './unknown-key.ts';

const nouns = { map: 'keys with values', seq: 'a list', scalar: 'a single value' } as const;

/** A map, a list or a single value where one of the others is needed. */
export function wrongKind(context: Context, at: At, wanted: keyof typeof nouns, type: Type): Problem | undefined {
  const { node } = at;
  // A text in place of a section may be what another tool fills in.
  if (node.kind === 'scalar' && (isTemplated(node.text) || node.value === null)) return undefined;
  const [fixes, advice] = conversion(context, at, wanted, type);
  const message = `\`${at.name}\` needs ${nouns[wanted]}, and this is ${nouns[node.kind]}, which ${context.writing.reader} refuses; ${advice}`;
  const span = at.pair || node.kind === 'scalar' ? (node.kind === 'scalar' ? node.site : keySpan(at)) : node.site;
  return problem('shape/type', 'error', message, span, at, fixes);
}

function conversion(
  context: Context,
  at: At,
  wanted: keyof typeof nouns,
  type: Type,
): readonly [readonly Fix[], string] {
  const { node } = at;
  if (wanted === 'seq') {
    const of = type.kind === 'list' ? type.of.kind : 'any';
    const isItem = (of === 'shape' || of === 'map') === (node.kind === 'map');
    return [isItem ? replaced(context, at, 'Make it a list', () => listOf(node)) : [], 'make it the item of a list'];
  }
  const only = node.kind === 'seq' && node.items.length === 1 ? node.items[0] : undefined;
  if (only?.kind !== (wanted === 'map' ? 'map' : 'scalar')) return [[], `write ${nouns[wanted]}`];
  return [replaced(context, at, 'Take it out of the list', () => plainValue(only)), 'take the item out of the list'];
}

function listOf(node: At['node']): Value | undefined {
  const value = plainValue(node);
  if (value === undefined) return undefined;
  const parts = typeof value === 'string' ? value.split(',').map((part) => part.trim()) : [value];
  return parts.filter((part) => part !== '');
}

function replaced(context: Context, at: At, title: string, make: () => Value | undefined): readonly Fix[] {
  const value = hasComment(context, at) ? undefined : make();
  return value === undefined ? [] : [fix(title, setting(context, at, value), true)];
}

/** Without it, nothing would be left of the section around it. */
function isAlone({ pair, above }: At): boolean {
  return pair !== undefined && above?.node.kind === 'map' && above.pair !== undefined && above.node.pairs.length === 1;
}

/** A key without a value, for a reader that takes that for an error. */
export function nullValue(context: Context, at: At, type: Type, isRequired: boolean, isFree: boolean): Problem {
  const { writing } = context;
  const isEmpty = at.node.kind === 'scalar' && at.node.text === '';
  const what = isEmpty ? 'has no value' : 'is null';
  const name = at.pair ? `\`${at.name}\`` : `An item of \`${at.name}\``;
  const isNeeded = isRequired || (!isFree && isAlone(at));
  const advice = isNeeded ? 'give it a value' : 'give it a value, or remove the key';
  const message = `${name} ${what}, which ${writing.reader} refuses; ${advice}`;
  const value = isFree ? '' : isRequired ? valueFor(at.name, type) : undefined;
  const fixes = [
    ...(value === undefined
      ? []
      : [fix(value === '' ? 'Write an empty text' : `Write ${String(value)}`, setting(context, at, value), true)]),
    ...(isNeeded
      ? []
      : [
          fix(
            at.pair ? `Remove ${at.name}` : 'Remove the item',
            [{ kind: 'remove', place: placeOf(context, at.path) }],
            !isFree,
          ),
        ]),
  ];
  return problem('shape/null-value', 'error', message, isEmpty ? keySpan(at) : at.node.site, at, fixes);
}
