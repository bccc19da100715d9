import { valueFor } from '../dialects/aws/shape/missing-key.ts';
import type { Type } from '../dialects/aws/shape/tables.ts';
import type { Member, Slot } from './slot.ts';

/** What a key is begun with, before it is written out. */
export type Skeleton =
  | { readonly kind: 'text'; readonly value: Scalar; readonly choices: readonly Scalar[] }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [key: string, value: Skeleton])[] }
  | { readonly kind: 'list'; readonly items: readonly Skeleton[] };

type Scalar = string | number | boolean;

/** More choices than these are better proposed one by one. */
const mostChoices = 8;
const deepest = 5;

/** Common values, for the user to look at, where a member is required and no fix would write it. */
const usual: Readonly<Record<string, string | number>> = {
  memorysizeinmb: 2048,
  maxconcurrency: 20,
  instancetype: 'ml.m5.large',
  instancecount: 1,
  targetvalue: 70,
  waitintervalinseconds: 300,
};

/** Filled by the example, which is the first where none is given, else with what is required. */
export function skeletonOf(member: Member, example = member.examples[0]): Skeleton {
  const slot = member.slot();
  return example === undefined ? required(member, slot, 0) : filled(example, slot);
}

function filled(example: unknown, slot: Slot | undefined): Skeleton {
  if (Array.isArray(example)) {
    return { kind: 'list', items: example.map((item) => filled(item, slot?.items?.())) };
  }
  if (typeof example === 'object' && example !== null) {
    const members = new Map((slot?.members?.() ?? []).map((member) => [member.name, member]));
    const entries = Object.entries(example).map(
      // Which keys there are depends on the type: it is no place for another.
      ([key, value]) =>
        [key, filled(value, key === 'type' ? undefined : (members.get(key)?.slot() ?? slot?.entries?.()))] as const,
    );
    return { kind: 'map', entries };
  }
  return text(typeof example === 'number' || typeof example === 'boolean' ? example : String(example), slot);
}

function required(member: Member, slot: Slot, depth: number): Skeleton {
  const { name } = member;
  if (slot.members) {
    const wanted = depth < deepest ? slot.members().filter(({ isRequired }) => isRequired) : [];
    const all = wanted.map((member) => [member.name, required(member, member.slot(), depth + 1)] as const);
    return { kind: 'map', entries: all };
  }
  if (slot.items) return { kind: 'list', items: [required(member, slot.items(), depth + 1)] };
  if (slot.entries) return { kind: 'map', entries: [] };
  const type: Type = { kind: 'string' };
  return text(
    slot.choices?.length === 1
      ? (slot.choices[0] ?? '')
      : (valueFor(name, type) ?? usual[name.toLowerCase()] ?? startOf(member, slot)),
    slot,
  );
}

/** Where numbers begin: at what is taken without the key. Who writes one of two words wants the other. */
function startOf({ default: taken }: Member, { scalar, choices }: Slot): Scalar {
  const value = /^`(.*)`$/.exec(taken?.words ?? '')?.[1];
  if (value === undefined) return '';
  if (scalar === 'integer' || scalar === 'number') return Number(value);
  return choices?.length === 2 ? (choices.find((choice) => String(choice) !== value) ?? '') : '';
}

function text(value: Scalar, slot: Slot | undefined): Skeleton {
  const choices = slot?.choices ?? [];
  const few = choices.length > 1 && choices.length <= mostChoices;
  const fits = choices.length === 0 || choices.includes(value);
  return { kind: 'text', value: fits ? value : '', choices: few ? choices : [] };
}
