import data from '../../../generated/aws-shapes.json' with { type: 'json' };

/** What a value has to be. */
export type Type =
  | ScalarType
  | { readonly kind: 'timestamp' }
  | { readonly kind: 'any' }
  | { readonly kind: 'list'; readonly of: Type }
  | { readonly kind: 'map'; readonly of: Type }
  | { readonly kind: 'shape'; readonly index: number };

export type ScalarType =
  | { readonly kind: 'string' }
  | { readonly kind: 'integer' }
  | { readonly kind: 'number' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] };

export interface Shape {
  readonly members: ReadonlyMap<string, Member>;
  readonly required: readonly string[];
  /** Members of the API that this table does not have (yet), as the API writes them. */
  readonly newer: readonly string[];
}

export interface Member {
  readonly type: Type;
  readonly isRequired: boolean;
}

/** What is taken where a member is left out. */
export interface Default {
  /** Markdown: "`480`", "blue/green with all traffic at once". */
  readonly words: string;
  readonly source: { readonly words: string; readonly date: string; readonly url?: string };
}

/** By the number of a shape and the name of a member: words, and the number of their source. */
type Defaults = Readonly<Record<string, Readonly<Record<string, readonly [words: string, source: number]>>>>;

export type TableName = Exclude<keyof typeof data, 'enums' | 'sources'>;

/** The members of every kind of resource in one dialect's spelling. A shape is read when it is first asked for. */
export class Table {
  readonly name: TableName;
  /** The day of the source. */
  readonly date: string;
  readonly #kinds: Readonly<Record<string, number>>;
  readonly #texts: readonly string[];
  readonly #defaults: Defaults;
  readonly #shapes = new Map<number, Shape>();
  readonly #homes = new Map<string, ReadonlyMap<string, readonly Home[]>>();

  constructor(name: TableName) {
    const { date, kinds, shapes, defaults } = data[name];
    this.name = name;
    this.date = date;
    this.#kinds = kinds;
    this.#texts = shapes;
    this.#defaults = defaults as unknown as Defaults;
  }

  /** Undefined for a kind of resource that the dialect does not have. */
  root(kind: string): Type | undefined {
    const index = Object.hasOwn(this.#kinds, kind) ? this.#kinds[kind] : undefined;
    return index === undefined ? undefined : { kind: 'shape', index };
  }

  shape(index: number): Shape {
    const known = this.#shapes.get(index);
    if (known) return known;
    const shape = parsed(this.#texts[index] ?? '');
    this.#shapes.set(index, shape);
    return shape;
  }

  /** Undefined where nobody documents one. */
  defaultOf(index: number, member: string): Default | undefined {
    const [words, from = 0] = this.#defaults[index]?.[member] ?? [];
    const source = data.sources[from];
    return words === undefined || !source ? undefined : { words, source };
  }

  /** Where in a resource of the kind a member may stand; `*` stands for the items of a list. */
  homesOf(kind: string, member: string): readonly Home[] {
    let homes = this.#homes.get(kind);
    if (!homes) {
      const found = new Map<string, Home[]>();
      const root = this.root(kind);
      if (root) this.#collect(root, [], found);
      homes = found;
      this.#homes.set(kind, homes);
    }
    return homes.get(member) ?? [];
  }

  #collect(type: Type, path: Home, found: Map<string, Home[]>): void {
    if (type.kind === 'list') this.#collect(type.of, [...path, '*'], found);
    // No section of AWS is nested deeper.
    if (type.kind !== 'shape' || path.length > 16) return;
    for (const [name, member] of this.shape(type.index).members) {
      const list = found.get(name);
      if (list) list.push(path);
      else found.set(name, [path]);
      this.#collect(member.type, [...path, name], found);
    }
  }
}

export type Home = readonly string[];

const tables = new Map<TableName, Table>();

export function tableOf(name: TableName): Table {
  const known = tables.get(name);
  if (known) return known;
  const table = new Table(name);
  tables.set(name, table);
  return table;
}

/** `Name!s Variants![3] Mode:e0 ~Newer`, see server/scripts/gen-aws-shapes.ts */
function parsed(text: string): Shape {
  const members = new Map<string, Member>();
  const newer: string[] = [];
  for (const part of text.split(' ')) {
    const [, name = '', mark, code = ''] = /^([^!:~]*)([!:~])(.*)$/.exec(part) ?? [];
    if (mark === '~') newer.push(code);
    else if (mark !== undefined) members.set(name, { type: typeOf(code), isRequired: mark === '!' });
  }
  const required = [...members].filter(([, { isRequired }]) => isRequired).map(([name]) => name);
  return { members, required, newer };
}

const scalars: Readonly<Record<string, Type>> = {
  s: { kind: 'string' },
  i: { kind: 'integer' },
  n: { kind: 'number' },
  b: { kind: 'boolean' },
  t: { kind: 'timestamp' },
};

function typeOf(code: string): Type {
  if (code.startsWith('[')) return { kind: 'list', of: typeOf(code.slice(1, -1)) };
  if (code.startsWith('{')) return { kind: 'map', of: typeOf(code.slice(1, -1)) };
  if (code.startsWith('e')) return { kind: 'choice', choices: data.enums[Number(code.slice(1))] ?? [] };
  return /^\d+$/.test(code) ? { kind: 'shape', index: Number(code) } : (scalars[code] ?? { kind: 'any' });
}
