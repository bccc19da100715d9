import { readFileSync } from 'node:fs';
import type { EndpointType } from '#engine';

/** A value of the plain model that some limit's keyword bounds, and a value that breaks it. */
export interface Constraint {
  readonly limit: string;
  readonly pointer: string;
  readonly bad: string | number | boolean;
}

type Schema = Readonly<Record<string, unknown>>;

const topics = ['any', 'model', 'scaling', 'rollout', 'components', 'registry', 'compute'];
const schemas = new Map(
  [...topics, 'real-time', 'serverless', 'async', 'batch'].map((name) => [name, read(name)] as const),
);

function read(name: string): Schema {
  return JSON.parse(
    readFileSync(new URL(`../../schemas/limits/${name}.schema.json`, import.meta.url), 'utf8'),
  ) as Schema;
}

/** For every scalar of the model that is there, the ways in which the schemas say it can be wrong. */
export function constraintsOn(plain: object, type: EndpointType | undefined): readonly Constraint[] {
  const names = [...topics, ...(type === undefined ? [] : [type])];
  return names.flatMap((name) => {
    const root = schemas.get(name);
    return root ? [...walk(root, root, plain, '')] : [];
  });
}

function* walk(schema: Schema, root: Schema, value: unknown, pointer: string): Generator<Constraint> {
  const ref = schema['$ref'];
  if (typeof ref === 'string') {
    const [file = '', path = ''] = ref.split('#');
    const home = file === '' ? root : (schemas.get(file.replace('.schema.json', '')) ?? {});
    yield* walk(resolve(home, path), home, value, pointer);
  }
  for (const part of (schema['allOf'] as readonly Schema[] | undefined) ?? []) yield* walk(part, root, value, pointer);
  const limit = schema['x-limit'];
  if (typeof limit === 'string' && isScalar(value)) {
    for (const bad of breaking(schema, value)) yield { limit, pointer, bad };
  }
  if (Array.isArray(value)) {
    const items = schema['items'] as Schema | undefined;
    if (items)
      for (const [index, item] of value.entries()) yield* walk(items, root, item, `${pointer}/${String(index)}`);
  } else if (typeof value === 'object' && value !== null) {
    const properties = (schema['properties'] ?? {}) as Readonly<Record<string, Schema>>;
    for (const [key, inner] of Object.entries(properties)) {
      if (Object.hasOwn(value, key)) {
        yield* walk(inner, root, (value as Readonly<Record<string, unknown>>)[key], `${pointer}/${key}`);
      }
    }
  }
}

function resolve(root: Schema, path: string): Schema {
  let at: unknown = root;
  for (const step of path.split('/').slice(1)) at = (at as Readonly<Record<string, unknown>>)[step];
  return at as Schema;
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function* breaking(schema: Schema, value: string | number | boolean): Generator<string | number | boolean> {
  const { maximum, minimum, maxLength, pattern, enum: choices, not, multipleOf } = schema;
  if (typeof value === 'number') {
    if (typeof maximum === 'number') yield maximum + 1;
    if (typeof minimum === 'number') yield minimum - 1;
    if (typeof multipleOf === 'number') yield (Math.floor(value / multipleOf) + 0.5) * multipleOf;
    if (Array.isArray(choices)) yield Math.max(...choices.filter((item) => typeof item === 'number')) + 7;
  }
  if (typeof value === 'string') {
    if (typeof maxLength === 'number') yield 'a'.repeat(maxLength + 1);
    if (typeof pattern === 'string' && !new RegExp(pattern, 'u').test('_not legal_')) yield '_not legal_';
    if (Array.isArray(choices)) yield 'Nonsense';
  }
  const wrong = (not as Schema | undefined)?.['const'];
  if (isScalar(wrong) && typeof wrong === typeof value) yield wrong;
}
