import type { Value } from '../../model/change.ts';
import type { Field } from '../../model/field.ts';
import type { Gather } from '../gather.ts';
import { gibibytesText, mebibytesText, percentText, secondsText } from './quantities.ts';

export type Key = Value | undefined;
export type Keys = Readonly<Record<string, Key>>;
export type Written = Readonly<Record<string, Value>>;

/** What is there of the keys, in their order. */
export function written(keys: Keys): Written {
  return Object.fromEntries(Object.entries(keys).filter((entry): entry is [string, Value] => entry[1] !== undefined));
}

/** The section, unless nothing is in it. */
export function section(keys: Keys): Written | undefined {
  const all = written(keys);
  return Object.keys(all).length === 0 ? undefined : all;
}

/** Reads fields as our format writes them. */
export class OwnWords {
  readonly gather: Gather;

  constructor(gather: Gather) {
    this.gather = gather;
  }

  text(field: Field<string>): string | undefined {
    return this.gather.text(field);
  }

  texts(field: Field<readonly Field<string>[]>): Key {
    return this.gather.texts(field);
  }

  value<T extends number | boolean>(field: Field<T>): T | undefined {
    return this.gather.value(field);
  }

  mebibytes(field: Field<number>): Key {
    return this.#with(field, mebibytesText);
  }

  gibibytes(field: Field<number>): Key {
    return this.#with(field, gibibytesText);
  }

  seconds(field: Field<number>): Key {
    return this.#with(field, secondsText);
  }

  percent(field: Field<number>): Key {
    return this.#with(field, percentText);
  }

  #with(field: Field<number>, print: (value: number) => string): Key {
    const value = this.gather.value(field);
    return value === undefined ? undefined : print(value);
  }
}
