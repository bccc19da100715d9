import { readFile } from 'node:fs/promises';
import { Ajv, type AnySchemaObject } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { transform } from 'esbuild';
import { shorter } from './gen-limits.ts';

// A CommonJS module: what it exports as default is the namespace to TypeScript, the function to Node, or the other way round.
const compile = (standalone as unknown as { default?: typeof standalone }).default ?? standalone;
const root = new URL('../../', import.meta.url);
const head = '// Written by `npm run gen` from schemas/mldeploy.schema.json; do not edit.\n/* eslint-disable */\n';

/**
 * The validator of the own format's public schema as plain code (no eval at run time), and beside it which keys each
 * map of a manifest can have: what a mistyped key is compared with.
 */
export async function generateShape(): Promise<ReadonlyMap<string, string>> {
  const schema = JSON.parse(await readFile(new URL('schemas/mldeploy.schema.json', root), 'utf8')) as AnySchemaObject;
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addSchema(withoutAnnotations(schema) as AnySchemaObject, 'shape');
  const code = compile(ajv, { shape: 'shape' });
  if (code.includes('require(')) throw new Error('the shape validator needs a run-time helper of ajv: bundle it in');
  // ajv also writes out schemas that nothing reads.
  const shaken = await transform(code, { format: 'esm', target: 'es2023', treeShaking: true, charset: 'utf8' });
  const keys = JSON.stringify(Object.fromEntries(keysOf(schema, schema, '')), null, 2);
  return new Map([
    ['server/src/engine/generated/shape.js', `${head}${shorter(shaken.code)}\nexport const keys = ${keys};\n`],
  ]);
}

const annotations = new Set(['title', 'description', 'examples', 'default', 'patternErrorMessage', '$comment']);

/** Where an annotation's name is a key of the format itself, its value is a schema and stays. */
function withoutAnnotations(schema: unknown, inProperties = false): unknown {
  if (Array.isArray(schema)) return schema.map((item) => withoutAnnotations(item));
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => inProperties || !annotations.has(key))
      .map(([key, value]) => [
        key,
        withoutAnnotations(value, !inProperties && (key === 'properties' || key === 'definitions')),
      ]),
  );
}

/**
 * The keys of every map of a manifest by its path, with `*` for the items of a list. What is an endpoint's depends on its
 * type, which stands in the path: `/endpoint:serverless`.
 */
function* keysOf(root: AnySchemaObject, given: unknown, path: string): Generator<[string, string[]]> {
  const schema = resolved(root, given);
  if (schema.properties && schema.additionalProperties === false) yield [path, Object.keys(schema.properties)];
  for (const [key, property] of Object.entries(schema.properties ?? {}))
    yield* keysOf(root, property, `${path}/${key}`);
  if (schema.items) yield* keysOf(root, schema.items, `${path}/*`);
  for (const part of schema.anyOf ?? []) yield* keysOf(root, part, path);
  if (path !== '/endpoint') return;
  for (const branch of schema.allOf ?? []) {
    const type = String(branch.if?.properties?.['type']?.const);
    yield* keysOf(root, branch.then, `${path}:${type}`);
  }
}

interface Subschema {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Subschema>>;
  readonly additionalProperties?: unknown;
  readonly items?: Subschema;
  readonly anyOf?: readonly Subschema[];
  readonly allOf?: readonly Subschema[];
  readonly if?: Subschema;
  readonly then?: Subschema;
}

function resolved(root: AnySchemaObject, schema: unknown): Subschema {
  const { $ref } = schema as Subschema;
  if ($ref === undefined) return schema as Subschema;
  return (root['definitions'] as Readonly<Record<string, Subschema>>)[$ref.replace('#/definitions/', '')] ?? {};
}
