import type { Span } from '../text/span.ts';

/** Keys and indexes from the root of a document, as written: intrinsics such as `Fn::If` are steps of their own. */
export type Path = readonly (string | number)[];

/** A place in a file where a value is, or could be, written. */
export interface Place {
  readonly document: number;
  readonly path: Path;
  /** The other file of the folder in which it is; undefined in the file itself. No fix writes there. */
  readonly file?: string | undefined;
  /** Nobody would read what is written there: the format has no such key. No fix writes it. */
  readonly unread?: boolean | undefined;
  /** How a value of the model is written here, where its unit alone does not tell: 50 as `50 %`, `CANARY` as `canary`. */
  readonly spell?: ((value: string | number | boolean) => string | number | boolean) | undefined;
  /** More places that the value is put together from: they go when it goes. */
  readonly besides?: readonly Path[] | undefined;
}

export interface Origin extends Place {
  /** The value as used here: the alias token when it is written elsewhere. */
  readonly span: Span;
  /** The key it stands behind; undefined in a sequence. */
  readonly key: Span | undefined;
  /** Where the content stands when that is not `span`: at the anchor. */
  readonly definedAt: Span | undefined;
}

/** Through what a value was found: "the default of parameter InstanceType". */
export interface Via {
  readonly text: string;
  readonly origin: Origin;
  /** The only values that may stand there, when the file says so. */
  readonly allowed?: readonly string[] | undefined;
  /** Whether what else the file says of the place takes the value. */
  readonly accepts?: ((text: string) => boolean) | undefined;
}

/** A value of the model that knows where it came from and whether it is known at all. Rules read only what is known. */
export type Field<T> = Known<T> | Dynamic | Malformed | Absent;

export interface Known<T> {
  readonly kind: 'known';
  readonly value: T;
  /** The value as the user wrote it, for messages: `5 MB`, not 5242880. */
  readonly written: string;
  readonly origin: Origin;
  readonly via: Via | undefined;
  /** What it could be besides (the other AllowedValues of its parameter, ...): each is checked in its place. */
  readonly others?: readonly Known<unknown>[] | undefined;
  /** Where the same name is written again to refer to it: it is changed along with it. */
  readonly echoes?: readonly Place[] | undefined;
}

/** An intrinsic or template expression whose value is not known before deployment. */
export interface Dynamic {
  readonly kind: 'dynamic';
  readonly expression: string;
  readonly origin: Origin;
  /** What it can be, where the file has all of it: each is checked in its place. */
  readonly others?: readonly Known<unknown>[] | undefined;
}

/** Something is written, but it is no value of the type; the shape check reports it. */
export interface Malformed {
  readonly kind: 'malformed';
  readonly written: string;
  readonly origin: Origin;
}

export interface Absent {
  readonly kind: 'absent';
  /** Where the value would be written, intermediate maps included. */
  readonly place: Place;
  /** What to underline when the key is missing: the key of the nearest section that is there. */
  readonly near: Span;
  /** Of a section: its fields, all absent, so that one can say where each of them would be written. */
  readonly inside?: () => unknown;
}

/** The value if it is known. */
export function valueOf<T>(field: Field<T>): T | undefined {
  return field.kind === 'known' ? field.value : undefined;
}

/** Where a new value for the field is to be written: at the parameter's default when the value came through one. */
export function placeOf(field: Field<unknown>): Place {
  if (field.kind === 'absent') return field.place;
  if (field.kind === 'known' && field.via) return field.via.origin;
  return field.origin;
}
