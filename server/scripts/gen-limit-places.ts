import { readFile } from 'node:fs/promises';

const root = new URL('../../', import.meta.url);
const types = ['real-time', 'serverless', 'async', 'batch'];
const topics = ['any', 'model', 'scaling', 'rollout', 'components', 'registry', 'compute'];

/**
 * Which limits hold at which place of the model, for hovers: pointers with `*` for the items of a list. What the schemas ask only on
 * some condition is counted in: the row of the limit says when.
 */
export async function generateLimitPlaces(): Promise<ReadonlyMap<string, string>> {
  const schemas = new Map<string, Schema>();
  for (const name of [...topics, ...types]) {
    const text = await readFile(new URL(`schemas/limits/${name}.schema.json`, root), 'utf8');
    schemas.set(`${name}.schema.json`, JSON.parse(text) as Schema);
  }
  const places = (names: readonly string[]) => {
    const found = new Map<string, Set<string>>();
    for (const name of names) collect(`${name}.schema.json`, '', { schemas, file: '', found });
    return Object.fromEntries([...found].map(([pointer, ids]) => [pointer, [...ids]]));
  };
  const all = { any: places(topics), ...Object.fromEntries(types.map((type) => [type, places([type])])) };
  return new Map([['server/src/engine/generated/limit-places.json', JSON.stringify(all)]]);
}

interface Around {
  readonly schemas: ReadonlyMap<string, Schema>;
  /** In which references without a file are. */
  readonly file: string;
  readonly found: Map<string, Set<string>>;
}

function collect(reference: string, pointer: string, around: Around): void {
  const [file = '', path = ''] = reference.split('#');
  const name = file === '' ? around.file : file;
  const steps = path.split('/').filter((step) => step !== '');
  const schema = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], around.schemas.get(name));
  walk(schema as Schema, pointer, { ...around, file: name });
}

function walk(schema: Schema, pointer: string, around: Around): void {
  const { $ref, properties = {}, items, allOf = [], anyOf = [], oneOf = [], then, required = [] } = schema;
  const limit = schema['x-limit'];
  // What is only missing is missing at its own place.
  if (limit !== undefined && required.length === 0) add(pointer, limit, around);
  if (limit !== undefined) for (const key of required) add(`${pointer}/${key}`, limit, around);
  if ($ref !== undefined) collect($ref, pointer, around);
  for (const [key, inner] of Object.entries(properties)) walk(inner, `${pointer}/${key}`, around);
  if (items) walk(items, `${pointer}/*`, around);
  for (const inner of [...allOf, ...anyOf, ...oneOf, ...(then ? [then] : [])]) walk(inner, pointer, around);
}

function add(pointer: string, limit: string, { found }: Around): void {
  const ids = found.get(pointer) ?? new Set();
  found.set(pointer, ids.add(limit));
}

interface Schema {
  readonly 'x-limit'?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly then?: Schema;
  readonly required?: readonly string[];
}
