import { patched } from '../limits/patch.ts';
import type { Hit } from '../rules/rule.ts';
import { nameOf } from '../limits/message.ts';
import type { FixKind } from '../limits/rows.ts';
import { severityOf, violationsOf } from '../limits/violations.ts';
import type { Fix } from '../model/change.ts';
import type { EndpointType } from '../model/deployment.ts';
import { placeOf, type Field } from '../model/field.ts';
import type { PlainDeployment, PlainView } from '../model/plain.ts';
import type { Settings } from '../settings.ts';
import { writtenFor } from './quantity.ts';

/** The changes of configuration that only the alternatives know. */
export interface Ways {
  /** Undefined where the switch is not possible for this deployment, or would break a limit. */
  readonly switchTo: (type: EndpointType) => Fix | undefined;
  /** A good value for what is missing at the pointer. */
  readonly sensible: (pointer: string) => string | number | undefined;
}

export interface Wanted {
  readonly hit: Hit;
  readonly kinds: readonly FixKind[];
  readonly view: PlainView;
  readonly settings: Settings;
  readonly ways: Ways | undefined;
}

/** The fixes of one finding, in the order in which the limit names them; the first is the preferred one. */
export function fixesFor(wanted: Wanted): readonly Fix[] {
  return wanted.kinds.flatMap((kind) => build(kind, wanted)).map((fix, index) => ({ ...fix, preferred: index === 0 }));
}

function build(kind: FixKind, wanted: Wanted): readonly Fix[] {
  if (kind === 'value') return setValues(wanted);
  if (kind === 'remove') return removeKey(wanted);
  if (kind === 'add') return addMissing(wanted);
  const fix = wanted.ways?.switchTo(kind.slice('switch:'.length) as EndpointType);
  return fix ? [fix] : [];
}

function setValues({ hit, view, settings }: Wanted): readonly Fix[] {
  const titles = new Set<string>();
  return (hit.remedies ?? []).flatMap(({ pointer, value }) => {
    const field = view.fieldAt(pointer);
    if (!field || !isWritable(field)) return [];
    if (!solves(view.plain, patched(view.plain, pointer, value), hit, settings)) return [];
    const { value: newValue, shown } = writtenFor(field, pointer, value);
    if (!isAllowed(field, newValue)) return [];
    const title = `Set the ${titleName(pointer)} to ${shown}`;
    if (titles.has(title)) return [];
    titles.add(title);
    // The word of the list in another spelling: it works nowhere as it is written.
    const isSafe = Array.isArray(hit.bound) && field.kind === 'known' && isSameWord(field.value, value);
    return [
      {
        title,
        safety: isSafe ? 'safe' : 'review',
        preferred: false,
        changes: [{ kind: 'set', place: placeOf(field), value: newValue }],
      } satisfies Fix,
    ];
  });
}

function removeKey({ hit, view, settings }: Wanted): readonly Fix[] {
  const field = view.fieldAt(hit.pointer);
  if (field?.kind !== 'known' || !isRemovable(field)) return [];
  if (!solves(view.plain, patched(view.plain, hit.pointer, undefined), hit, settings)) return [];
  const { document, path } = field.origin;
  const title = `Remove ${String(path.at(-1))}`;
  return [{ title, safety: 'review', preferred: false, changes: [{ kind: 'remove', place: { document, path } }] }];
}

function addMissing({ hit, view, settings, ways }: Wanted): readonly Fix[] {
  const field = view.fieldAt(hit.pointer);
  const value = ways?.sensible(hit.pointer);
  if (field?.kind !== 'absent' || value === undefined) return [];
  if (!solves(view.plain, patched(view.plain, hit.pointer, value), hit, settings)) return [];
  const { value: newValue, shown } = writtenFor(field, hit.pointer, value);
  const title = `Add ${String(field.place.path.at(-1))}: ${shown}`;
  const changes = [{ kind: 'set', place: field.place, value: newValue }] as const;
  return [{ title, safety: 'review', preferred: false, changes }];
}

/** A fix is only worth offering when it removes what was found and makes nothing else an error. */
function solves(before: PlainDeployment, after: PlainDeployment, hit: Hit, settings: Settings): boolean {
  const left = violationsOf(after, settings);
  const isError = (other: Hit): boolean => severityOf(other, settings) === 'error';
  const same = left.filter((other) => other.limit === hit.limit && other.pointer === hit.pointer);
  if (same.some((other) => other.case === hit.case || isError(other))) return false;
  const old = new Set(violationsOf(before, settings).map((other) => `${other.limit} ${other.pointer}`));
  return left.every((other) => !isError(other) || old.has(`${other.limit} ${other.pointer}`));
}

/** A value behind an expression may be known and yet not be ours to write. */
function isWritable(field: Field<unknown>): boolean {
  return field.kind === 'known' || field.kind === 'absent';
}

/** A default outside of its parameter's AllowedValues would only fail in another way. */
function isAllowed(field: Field<unknown>, value: string | number | boolean): boolean {
  const allowed = field.kind === 'known' ? field.via?.allowed : undefined;
  return allowed?.includes(String(value)) ?? true;
}

/** What came by a parameter, an anchor or a merge key is not written here, and an `!If` needs both its branches. */
function isRemovable(field: Field<unknown> & { kind: 'known' }): boolean {
  const { key, path, definedAt } = field.origin;
  return !field.via && !definedAt && key !== undefined && typeof path.at(-1) === 'string';
}

function isSameWord(a: unknown, b: unknown): boolean {
  return typeof a === 'string' && typeof b === 'string' && letters(a) === letters(b);
}

function letters(word: string): string {
  return word.toLowerCase().replace(/[^a-z]/g, '');
}

function titleName(pointer: string): string {
  return pointer.endsWith('/requestBytes') ? 'payload' : nameOf(pointer);
}
