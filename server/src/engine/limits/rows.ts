import data from '../generated/rows.json' with { type: 'json' };
import type { Target } from '../model/change.ts';
import type { EndpointType } from '../model/deployment.ts';
import type { Severity } from '../model/finding.ts';

/**
 * `value` sets a legal value, `remove` takes the key out, `add` writes what is missing, `mend` is what the rule itself proposes:
 * it comes last where the row does not say where it comes. `trim` takes the last items out of a list that is too long, and
 * `multi-model` makes one container of many.
 */
export type FixKind =
  'value' | 'remove' | 'add' | 'trim' | 'mend' | 'multi-model' | `switch:${EndpointType}` | `target:${Target}`;

/** How a broken limit is told and what can be done about it. */
export interface Wording {
  readonly severity: Severity;
  /** Placeholders: `{value}` as written, `{limit}`, `{what}` (the value's name), and the words of the rule. */
  readonly message: string;
  /** The same for our own format, where the keys in it are called otherwise. */
  readonly own?: string;
  readonly fixes: readonly FixKind[];
  /** The sources differ; `mldeploy.limits.contested: error` makes the strictest value binding. */
  readonly contested?: boolean;
  /** The dialects in which it holds, where that is not all of them. */
  readonly dialects?: readonly string[];
  /** Pointers shown as related information. */
  readonly related?: readonly string[];
}

/** A documented limit: a row of `schemas/rows/<group>.json`. */
export interface Row extends Wording {
  readonly id: string;
  readonly title: string;
  readonly kind:
    'limit' | 'exclusion' | 'retired' | 'quota' | 'recommendation' | 'derived' | 'behaviour' | 'reference' | 'shape';
  readonly value: string;
  /** What happens when it is broken. */
  readonly why: string;
  readonly urls: readonly string[];
  /** The day on which the value was last read in the sources. */
  readonly verified: string;
  readonly status: 'VERIFIED' | 'UNVERIFIED';
  readonly note?: string;
  /** Other wordings, which take from the row what they do not give. */
  readonly cases?: Readonly<Record<string, Partial<Wording>>>;
}

/** A row that is checked nowhere has nothing to say. */
const unsaid: Wording = { severity: 'info', message: '', fixes: [] };

const byId = new Map(Object.entries(data as unknown as Readonly<Record<string, Omit<Row, 'id' | keyof Wording>>>));

export const limitIds: readonly string[] = [...byId.keys()];

export function rowOf(id: string): Row | undefined {
  const row = byId.get(id);
  return row && { id, ...unsaid, ...row };
}

export function wordingOf(row: Row, name: string | undefined): Wording {
  const given = name === undefined ? undefined : row.cases?.[name];
  if (given === undefined) return row;
  // What a case says in words of its own, our own format says so too.
  const { own = given.message === undefined ? row.own : undefined } = given;
  const { own: said, ...rest } = { ...row, ...given, own };
  return said === undefined ? rest : { ...rest, own: said };
}

/** The message before its placeholders are filled. */
export function templateFor({ message, own = message }: Wording, dialect: string): string {
  return dialect === 'own' ? own : message;
}
