import type { Amendment, Value } from '../model/change.ts';
import type { PlainDeployment } from '../model/plain.ts';
import type { Settings } from '../settings.ts';

/** A value of the plain model that breaks a limit, before it has words and a place in a file. */
export interface Hit {
  /** An id of `schemas/rows/<group>.json`. */
  readonly limit: string;
  /** Which wording of the row; undefined for the usual one. */
  readonly case?: string | undefined;
  /** Into the plain model: the offending value, or where the missing one belongs. */
  readonly pointer: string;
  /** What the value is held against, for `{limit}` in the message: `maximum`, the values of an `enum`, ... */
  readonly bound?: Value | undefined;
  /** What must stand nowhere for this to hold: one that is an expression may be there after all. */
  readonly missing?: readonly string[];
  /** More for the message, already in words. */
  readonly words?: Readonly<Record<string, string>>;
  /** Values that would be legal, the most likely first. */
  readonly remedies?: readonly Remedy[];
  /** Ways out of more than one value, the most likely first. */
  readonly mends?: readonly Mend[];
  /** Other values that matter, by pointer: shown as related information. */
  readonly beside?: readonly string[];
}

export interface Remedy {
  readonly pointer: string;
  readonly value: string | number | boolean;
  /** Where "Set the X to Y" does not say it all. */
  readonly title?: string | undefined;
}

/** Several values at once, or what only the dialect can write. */
export interface Mend {
  readonly title: string;
  readonly safety?: 'safe' | 'review';
  /** In base units of the model; undefined removes the key or the item of a list at the pointer. */
  readonly steps: readonly { readonly pointer: string; readonly value: string | number | boolean | undefined }[];
  readonly amendment?: Amendment;
}

/** What a schema cannot say. Pure, and total over every plain model. */
export type Rule = (plain: PlainDeployment, settings: Settings) => readonly Hit[];
