import type { Field, Known, Path, Place } from '../model/field.ts';
import { placeOf } from '../model/field.ts';
import type { PlainView } from '../model/plain.ts';

/** Where a value may be written: known or not there, and in this file. */
export function writablePlace(field: Field<unknown>): Place | undefined {
  if (field.kind !== 'known' && field.kind !== 'absent') return undefined;
  const place = placeOf(field);
  return isHere(place) ? place : undefined;
}

/** A default outside of what its parameter allows would only fail in another way. */
export function isAllowed(field: Field<unknown>, value: string | number | boolean): boolean {
  const via = field.kind === 'known' ? field.via : undefined;
  return (via?.allowed?.includes(String(value)) ?? true) && (via?.accepts?.(String(value)) ?? true);
}

/** The pair or the item of a sequence that holds what the pointer leads to; undefined where it is not ours to remove. */
export function removablePlace(pointer: string, view: PlainView): Place | undefined {
  const field = view.fieldAt(pointer);
  const cut = pointer.lastIndexOf('/');
  const list = listAt(pointer.slice(0, cut), view);
  if (!field) return list && placeOfItem(list, (list.value as readonly unknown[])[Number(pointer.slice(cut + 1))]);
  if (field.kind !== 'known') return undefined;
  // What came by a parameter, an anchor or a merge key is not written here, and an `!If` needs both its branches.
  const { document, key, path, definedAt } = field.origin;
  if (field.via || definedAt || !isHere(field.origin)) return undefined;
  if (!list) return key && isKey(path.at(-1)) ? { document, path } : undefined;
  const depth = list.origin.path.length;
  const isItem = typeof path[depth] === 'number' && (path.length === depth + 1 || isKey(path[depth + 1]));
  return isItem && isUnder(path, list) ? { document, path: path.slice(0, depth + 1) } : undefined;
}

function listAt(pointer: string, view: PlainView): Known<unknown> | undefined {
  const field = view.fieldAt(pointer);
  if (field?.kind !== 'known' || !Array.isArray(field.value)) return undefined;
  return field.via || field.origin.definedAt || !isHere(field.origin) ? undefined : field;
}

/**
 * By a value inside of it, since an item that resolves to nothing is not counted. In a list that was put together from
 * several resources no value stands right below the list.
 */
function placeOfItem(list: Known<unknown>, item: unknown): Place | undefined {
  const { document, path } = list.origin;
  const depth = path.length;
  if (typeof item !== 'object' || item === null) return undefined;
  for (const field of Object.values(item) as readonly Field<unknown>[]) {
    if (field.kind !== 'known' || field.via || !isUnder(field.origin.path, list)) continue;
    const at = field.origin.path;
    const isItem = typeof at[depth] === 'number' && isKey(at[depth + 1]);
    if (isItem || isEntry(field, at.length - depth)) return { document, path: at.slice(0, depth + 1) };
  }
  return undefined;
}

function isUnder(path: Path, { origin }: Known<unknown>): boolean {
  return origin.path.every((step, index) => path[index] === step);
}

/** The key of an entry of a map, such as an environment variable, is the step that leads to it. */
function isEntry({ origin, value }: Known<unknown>, below: number): boolean {
  return (
    below === 1 && origin.key !== undefined && origin.key.start === origin.span.start && value === origin.path.at(-1)
  );
}

/** A number behind a key may be a branch of an `!If`. */
function isKey(step: string | number | undefined): boolean {
  return typeof step === 'string' && !step.startsWith('Fn::');
}

function isHere({ file, unread }: Place): boolean {
  return file === undefined && unread !== true;
}
