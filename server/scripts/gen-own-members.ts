import { readFile } from 'node:fs/promises';

const root = new URL('../../', import.meta.url);

/**
 * What each key of the own format means, as the public schema says it, for completion and hover: a table of nodes that refer to each
 * other by index, since the same section stands in several places.
 */
export async function generateOwnMembers(): Promise<ReadonlyMap<string, string>> {
  const schema = JSON.parse(await readFile(new URL('schemas/mldeploy.schema.json', root), 'utf8')) as Subschema;
  const table = new Nodes(schema.definitions ?? {});
  const top = table.add(schema);
  const text = JSON.stringify({ top, nodes: table.nodes });
  return new Map([['server/src/engine/generated/own-members.json', text]]);
}

/** Short names, since there are hundreds: k keys, r required ones, t by endpoint type, i items, a any key, v values, u unit, o other. */
interface Node {
  readonly k?: Readonly<Record<string, Key>>;
  readonly r?: readonly string[];
  readonly t?: Readonly<Record<string, number>>;
  readonly i?: number;
  readonly a?: number;
  readonly v?: readonly unknown[];
  readonly u?: string;
  readonly o?: readonly number[];
}

/** The node, what is said of the key, examples of its value, and what is taken without it. */
type Key = readonly [
  node: number,
  description: string,
  examples: readonly unknown[],
  usual?: string | number | boolean,
];

/** Definitions that are one value with a unit. */
const units = new Set([
  'size',
  'duration',
  'rate',
  'money',
  'percent',
  'target',
  'portion',
  's3Uri',
  'roleArn',
  'topicArn',
  'instanceType',
]);

class Nodes {
  readonly nodes: Node[] = [];
  readonly #definitions: Readonly<Record<string, Subschema>>;
  readonly #known = new Map<string, number>();

  constructor(definitions: Readonly<Record<string, Subschema>>) {
    this.#definitions = definitions;
  }

  add(given: Subschema): number {
    const name = given.$ref?.replace('#/definitions/', '');
    const schema = name === undefined ? given : (this.#definitions[name] ?? {});
    const id = name ?? JSON.stringify(withoutWords(schema));
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const index = this.nodes.push({}) - 1;
    this.#known.set(id, index);
    this.nodes[index] = this.#nodeOf(schema, name);
    return index;
  }

  #nodeOf(schema: Subschema, name: string | undefined): Node {
    if (name !== undefined && units.has(name)) return { u: name };
    const keys = Object.entries(schema.properties ?? {}).map(
      ([key, property]) => [key, this.#keyOf(property)] as const,
    );
    const types = (schema.allOf ?? []).flatMap(({ if: when, then }) => {
      const type = when?.properties?.['type']?.const;
      return typeof type === 'string' && then ? [[type, this.add(then)] as const] : [];
    });
    const values = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
    const others = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
    const open = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
    return {
      ...(keys.length > 0 && { k: Object.fromEntries(keys) }),
      ...(schema.required && keys.length > 0 && { r: schema.required }),
      ...(types.length > 0 && { t: Object.fromEntries(types) }),
      ...(schema.items && { i: this.add(schema.items) }),
      ...(open && { a: this.add(open) }),
      ...(values && { v: values }),
      ...(schema.type === 'boolean' && { v: [true, false] }),
      ...(others.length > 0 && keys.length === 0 && { o: others.map((other) => this.add(other)) }),
    };
  }

  #keyOf(property: Subschema): Key {
    const target =
      property.$ref === undefined ? undefined : this.#definitions[property.$ref.replace('#/definitions/', '')];
    const description = property.description ?? target?.description ?? '';
    const examples = property.examples ?? target?.examples ?? [];
    const { default: usual } = property;
    return usual === undefined
      ? [this.add(property), description, examples]
      : [this.add(property), description, examples, usual];
  }
}

const words = new Set(['title', 'description', 'examples', 'default', '$comment']);

/** Two sections that differ in words only are one node. */
function withoutWords(schema: Subschema): unknown {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !words.has(key)));
}

interface Subschema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: string | number | boolean;
  readonly type?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Subschema>>;
  readonly additionalProperties?: boolean | Subschema;
  readonly items?: Subschema;
  readonly anyOf?: readonly Subschema[];
  readonly oneOf?: readonly Subschema[];
  readonly allOf?: readonly Subschema[];
  readonly if?: Subschema;
  readonly then?: Subschema;
  readonly definitions?: Readonly<Record<string, Subschema>>;
}
