import { patched, valueAt } from '../limits/patch.ts';
import { severityOf, violationsOf } from '../limits/violations.ts';
import type { PlainDeployment } from '../model/plain.ts';
import type { Hit } from '../rules/rule.ts';
import type { Settings } from '../settings.ts';

/** A value at its pointer in the plain model; undefined where it is removed. */
export interface Step {
  readonly pointer: string;
  readonly value: string | number | boolean | undefined;
}

/** A fix is only worth offering when it removes what was found and makes nothing else an error. */
export function solves(plain: PlainDeployment, steps: readonly Step[], hit: Hit, settings: Settings): boolean {
  const before = violationsOf(plain, settings);
  const after = violationsOf(patchedBy(plain, steps), settings);
  const isError = (other: Hit): boolean => severityOf(other, settings) === 'error';
  if (steps.some((step) => takesItem(plain, step))) return lessens(before, after, hit, isError);
  const same = after.filter((other) => other.limit === hit.limit && other.pointer === hit.pointer);
  if (same.some((other) => other.case === hit.case || isError(other))) return false;
  const old = new Set(before.map((other) => `${other.limit} ${other.pointer}`));
  return after.every((other) => !isError(other) || old.has(`${other.limit} ${other.pointer}`));
}

/** All values first, then what goes, from the end: an item that goes moves those behind it. */
function patchedBy(plain: PlainDeployment, steps: readonly Step[]): PlainDeployment {
  const gone = steps.filter(({ value }) => value === undefined).sort((a, b) => byIndex(b, a));
  const set = steps.filter(({ value }) => value !== undefined);
  return [...set, ...gone].reduce((result, { pointer, value }) => patched(result, pointer, value), plain);
}

function byIndex(a: Step, b: Step): number {
  return a.pointer.localeCompare(b.pointer, 'en', { numeric: true });
}

function takesItem(plain: PlainDeployment, { pointer, value }: Step): boolean {
  return value === undefined && Array.isArray(valueAt(plain, pointer.slice(0, pointer.lastIndexOf('/'))));
}

/** Behind an item that has gone the others stand at other pointers, so that only their number tells. */
function lessens(before: readonly Hit[], after: readonly Hit[], hit: Hit, isError: (hit: Hit) => boolean): boolean {
  const count = (hits: readonly Hit[], limit: string): number => hits.filter((other) => other.limit === limit).length;
  if (count(after, hit.limit) >= count(before, hit.limit)) return false;
  return after.every((other) => !isError(other) || count(after, other.limit) <= count(before, other.limit));
}
