import { readFile } from 'node:fs/promises';

const folder = new URL('../../schemas/aws/', import.meta.url);

type Type = string | readonly [Type] | { readonly '*': Type };

interface Shape {
  readonly required?: readonly string[];
  readonly members: Readonly<Record<string, Type>>;
  /** Members that newer documents have and the source does not. */
  readonly newer?: readonly string[];
  /** What is taken where a member is left out. */
  readonly defaults?: Defaults;
  /** What each member is. */
  readonly words?: Words;
}

type Defaults = Readonly<Record<string, Default>>;
type Words = Readonly<Record<string, string>>;

/** A value, or words where it is none that could be written. */
interface Default {
  readonly value?: string | number | boolean;
  readonly words?: string;
  readonly unless?: string;
  /** Id of the source, where it is not that of the table. */
  readonly from?: string;
}

interface Source {
  /** The newest first. */
  readonly sources: readonly { readonly source: string; readonly date: string }[];
  /** The shapes of a kind of resource: more than one where several operations write it. */
  readonly kinds: Readonly<Record<string, readonly string[]>>;
  readonly shapes: Readonly<Record<string, Shape>>;
  readonly enums?: Enums;
}

type Enums = Readonly<Record<string, readonly string[]>>;

/**
 * What each resource has, in CloudFormation, in the objects of operators and in the API, in a short form that
 * `dialects/aws/shape/tables.ts` reads: a shape is one text of its members, `Name!s Variants![3] Mode:e0 ~Newer`, where `!` says
 * that the member is required, and `~` that only the API's model or newer documents have it. Beside them, by the number of the
 * shape, stand the defaults of its members: in words, and the number of the source. What each member is stands in a file of its
 * own, since only editors tell it.
 */
export async function generateAwsShapes(): Promise<ReadonlyMap<string, string>> {
  const names = ['api', 'cloudformation', 'ack', 'hyperpod', 'legacy-operator'];
  const { sources: from, ...known } = JSON.parse(
    await readFile(new URL('defaults.json', folder), 'utf8'),
  ) as AllDefaults;
  const said = JSON.parse(await readFile(new URL('descriptions.json', folder), 'utf8')) as AllWords;
  const read = async (name: string): Promise<readonly [string, Source]> => [
    name,
    withWords(withDefaults(await sourceOf(name), name, known), name, said),
  ];
  const sources = new Map(await Promise.all(names.map(read)));
  const api = sources.get('api') ?? fail('the API');
  const enums = Object.assign({}, ...[...sources.values()].map((source) => source.enums)) as Enums;
  const made = [...sources].map(
    ([name, source]) => [name, new Table(source, api, Object.keys(enums), Object.keys(from))] as const,
  );
  const tables = made.map(([name, table]) => [name, table.written()]);
  const text = JSON.stringify({
    enums: Object.values(enums),
    sources: Object.values(from).map(({ words, date, url }) => ({ words, date, url })),
    ...Object.fromEntries(tables),
  });
  return new Map([
    ['server/src/engine/generated/aws-shapes.json', text],
    ['server/src/engine/generated/aws-words.json', wordsText(made)],
  ]);
}

async function sourceOf(name: string): Promise<Source> {
  return JSON.parse(await readFile(new URL(`${name}.json`, folder), 'utf8')) as Source;
}

/** The words come before the day in what is said to the user. */
interface DefaultSource {
  readonly words: string;
  readonly date: string;
  readonly url?: string;
}

/** Defaults by source, by shape; beside them their sources. */
type AllDefaults = { readonly sources: Readonly<Record<string, DefaultSource>> } & Readonly<
  Record<string, Readonly<Record<string, Defaults>>>
>;

function withDefaults(
  source: Source,
  name: string,
  known: Readonly<Record<string, Readonly<Record<string, Defaults>>>>,
): Source {
  const shapes: Record<string, Shape> = { ...source.shapes };
  for (const [of, defaults] of Object.entries(known[name] ?? {})) {
    const shape = shapes[of] ?? fail(of);
    for (const member of Object.keys(defaults)) if (!shape.members[member]) fail(`${of}.${member}`);
    shapes[of] = {
      ...shape,
      defaults: Object.fromEntries(Object.entries(defaults).map(([key, one]) => [key, { from: name, ...one }])),
    };
  }
  return { ...source, shapes };
}

type AllWords = Readonly<Record<string, Readonly<Record<string, Words>>>>;

function withWords(source: Source, name: string, said: AllWords): Source {
  const words = Object.entries(said[name] ?? {});
  const shapes = words.map(([of, one]) => [of, { ...(source.shapes[of] ?? fail(of)), words: one }] as const);
  return { ...source, shapes: { ...source.shapes, ...Object.fromEntries(shapes) } };
}

/** The words of each shape once; and by table, for each of its shapes, the number of its words, or -1. */
function wordsText(tables: readonly (readonly [string, Table])[]): string {
  const all = new Map<string, number>();
  const numberOf = (words: Words): number => {
    if (Object.keys(words).length === 0) return -1;
    const folding = JSON.stringify(Object.fromEntries(Object.entries(words).map(([key, text]) => [folded(key), text])));
    const number = all.get(folding) ?? all.size;
    all.set(folding, number);
    return number;
  };
  const of = tables.map(([name, table]) => [name, table.words.map(numberOf)]);
  return JSON.stringify({
    of: Object.fromEntries(of) as unknown,
    words: [...all.keys()].map((text) => JSON.parse(text) as Words),
  });
}

const scalars: Readonly<Record<string, string>> = {
  string: 's',
  integer: 'i',
  number: 'n',
  boolean: 'b',
  timestamp: 't',
  json: 'j',
};

class Table {
  /** By the number of the shape. */
  readonly words: Words[] = [];
  readonly #source: Source;
  readonly #api: Source;
  readonly #enums: readonly string[];
  readonly #from: readonly string[];
  readonly #written: string[] = [];
  readonly #defaults: Record<number, Readonly<Record<string, readonly [string, number]>>> = {};
  readonly #indexes = new Map<string, number>();

  constructor(source: Source, api: Source, enums: readonly string[], from: readonly string[]) {
    this.#from = from;
    this.#source = source;
    this.#api = api;
    this.#enums = enums;
  }

  written(): object {
    const kinds = Object.entries(this.#source.kinds).map(([kind, names]) => {
      const own = union(names.flatMap((name) => this.#source.shapes[name] ?? []));
      const theirs = union((this.#api.kinds[kind] ?? []).flatMap((name) => this.#api.shapes[name] ?? []));
      return [kind, this.#index(names.join(), own, theirs)];
    });
    return {
      date: this.#source.sources[0]?.date,
      kinds: Object.fromEntries(kinds) as Record<string, number>,
      shapes: this.#written,
      defaults: this.#defaults,
    };
  }

  #index(name: string, shape: Shape, theirs: Shape | undefined): number {
    const known = this.#indexes.get(name);
    if (known !== undefined) return known;
    const index = this.#written.length;
    this.#indexes.set(name, index);
    this.#written.push('');
    this.#written[index] = this.#text(shape, theirs);
    this.words[index] = { ...theirs?.words, ...shape.words };
    const defaults = this.#defaultsOf(shape, theirs);
    if (defaults.length > 0) this.#defaults[index] = Object.fromEntries(defaults);
    return index;
  }

  /** What the API takes, everything that calls it takes too; a required member has none. */
  #defaultsOf({ members, required = [], defaults: own = {} }: Shape, theirs: Shape | undefined) {
    const inApi = new Map(Object.entries(theirs?.defaults ?? {}).map(([name, one]) => [folded(name), one]));
    return Object.keys(members).flatMap((name): [string, readonly [string, number]][] => {
      const found = own[name] ?? inApi.get(folded(name));
      if (!found || required.includes(name)) return [];
      const { value, words, unless, from = '' } = found;
      const said = words ?? `\`${String(value)}\``;
      return [[name, [unless === undefined ? said : `${said}, unless ${unless}`, this.#from.indexOf(from)]]];
    });
  }

  #text({ members, required = [], newer: later = [] }: Shape, theirs: Shape | undefined): string {
    const inApi = new Map(Object.entries(theirs?.members ?? {}).map(([name, type]) => [folded(name), type]));
    const own = Object.entries(members).map(([name, type]) => {
      const mark = required.includes(name) ? '!' : ':';
      return `${name}${mark}${this.#code(type, inApi.get(folded(name)))}`;
    });
    const here = new Set(Object.keys(members).map(folded));
    const newer = Object.keys(theirs?.members ?? {}).filter((name) => !here.has(folded(name)));
    return [...own, ...[...newer, ...later].map((name) => `~${name}`)].join(' ');
  }

  #code(type: Type, theirs: Type | undefined): string {
    if (typeof type === 'object') {
      if ('*' in type)
        return `{${this.#code(type['*'], typeof theirs === 'object' && '*' in theirs ? theirs['*'] : undefined)}}`;
      return `[${this.#code(type[0], typeof theirs === 'object' && !('*' in theirs) ? theirs[0] : undefined)}]`;
    }
    const shape = this.#source.shapes[type];
    if (shape)
      return String(this.#index(type, shape, typeof theirs === 'string' ? this.#api.shapes[theirs] : undefined));
    // CloudFormation takes any JSON for what is a map of texts to the API that it calls.
    if (type === 'json' && typeof theirs === 'object' && '*' in theirs) return this.#code(theirs, theirs);
    const named = type === 'string' && typeof theirs === 'string' ? theirs : type;
    const index = this.#enums.indexOf(named);
    return index >= 0 ? `e${String(index)}` : (scalars[type] ?? fail(type));
  }
}

function union(shapes: readonly Shape[]): Shape {
  const [first, ...others] = shapes;
  return {
    members: Object.assign({}, ...shapes.toReversed().map(({ members }) => members)) as Shape['members'],
    newer: shapes.flatMap(({ newer = [] }) => newer),
    defaults: Object.assign({}, ...shapes.map(({ defaults }) => defaults)) as Defaults,
    words: Object.assign({}, ...shapes.toReversed().map(({ words }) => words)) as Words,
    required: (first?.required ?? []).filter((name) => others.every(({ required }) => required?.includes(name))),
  };
}

/** The same for `ModelDataUrl` and for ACK's `modelDataURL`, for `Type` and for its `type_`. */
function folded(name: string): string {
  return name.toLowerCase().replaceAll('_', '');
}

function fail(type: string): never {
  throw new Error(`no such type: ${type}`);
}
