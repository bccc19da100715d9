import { readFile } from 'node:fs/promises';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

// A CommonJS module: what it exports as default is the namespace to TypeScript, the function to Node, or the other way round.
const compile = (standalone as unknown as { default?: typeof standalone }).default ?? standalone;
const types = ['real-time', 'serverless', 'async', 'batch'];
/** Of every deployment, by what they are about. */
const topics = ['any', 'model', 'scaling', 'rollout', 'components', 'registry', 'compute'];
const names = [...topics, ...types];
const root = new URL('../../', import.meta.url);
const head = '// Written by `npm run gen` from schemas/limits/*.schema.json; do not edit.\n/* eslint-disable */\n';

/** One validation function per limit schema, as plain code: no eval at run time, so it runs in a worker under a strict CSP. */
export async function generateLimits(): Promise<ReadonlyMap<string, string>> {
  const schemas = await Promise.all(names.map(readSchema));
  const ajv = new Ajv2020({
    schemas,
    allErrors: true,
    // The error carries the schema that failed, and with it `x-limit`.
    verbose: true,
    messages: false,
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addVocabulary(['x-limit', 'x-case']);
  const exports = Object.fromEntries(names.map((name) => [camel(name), `${name}.schema.json`]));
  const code = compile(ajv, exports);
  return new Map([
    [
      'server/src/engine/generated/limits.js',
      head + shorter(await withoutRequire(code)).replace(/ schemaPath: "[^"]*",/g, ''),
    ],
  ]);
}

/** ajv repeats itself with every keyword; nobody reads the paths of these schemas, which the row's id tells apart. */
export function shorter(code: string): string {
  const pushing = /if \(vErrors === null\) \{\s*vErrors = \[(\w+)\];\s*\} else \{\s*vErrors\.push\(\1\);\s*\}/g;
  return `${code.replace(pushing, 'vErrors = added(vErrors, $1);')}
function added(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
`;
}

async function readSchema(name: string): Promise<AnySchemaObject> {
  return JSON.parse(await readFile(new URL(`schemas/limits/${name}.schema.json`, root), 'utf8')) as AnySchemaObject;
}

/** ajv's ESM output still holds `require` for its small run-time helpers. */
async function withoutRequire(code: string): Promise<string> {
  const result = await build({
    stdin: { contents: code, resolveDir: new URL('.', root).pathname, loader: 'js' },
    bundle: true,
    format: 'esm',
    target: 'es2023',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  return result.outputFiles[0]?.text ?? '';
}

function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
