import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv, type AnySchemaObject, type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { parse, parseAllDocuments } from 'yaml';
import { endpointKeys } from '#engine/dialects/own/keys.ts';
import { endpointTypes } from '#engine/model/deployment.ts';
import { parseDuration, parseMoney, parsePercent, parseRate, parseSize } from '#engine/model/units.ts';
import { generateShape } from '../../../server/scripts/gen-shape.ts';

const root = new URL('../../../', import.meta.url);
const schema = JSON.parse(readFileSync(new URL('schemas/mldeploy.schema.json', root), 'utf8')) as AnySchemaObject;

interface Part {
  readonly path: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

function* properties(at: unknown, path: string): Generator<Part> {
  if (typeof at !== 'object' || at === null) return;
  for (const [key, value] of Object.entries(at) as [string, unknown][]) {
    if (['examples', 'default', 'if', 'then', 'else'].includes(key)) continue;
    if (key === 'properties' || key === 'patternProperties') {
      for (const [name, part] of Object.entries(value as object)) {
        yield { path: `${path}/${name}`, schema: part as Part['schema'] };
      }
    }
    if (key === 'items' || (key === 'additionalProperties' && typeof value === 'object')) {
      yield { path: `${path}/${key}`, schema: value as Part['schema'] };
    }
    yield* properties(value, `${path}/${key}`);
  }
}

function validator(part: unknown): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true });
  return ajv.compile({ definitions: schema['definitions'] as unknown, allOf: [part] });
}

const parts = [...properties(schema, '#')].filter(
  ({ schema: part }) => !('$ref' in part) || Object.keys(part).length > 1,
);

describe('the public schema', () => {
  it('is a draft-07 schema, and a strict one', () => {
    const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true });
    ajv.addVocabulary(['patternErrorMessage']);
    assert.ok(ajv.validateSchema(schema), JSON.stringify(ajv.errors));
    ajv.compile(schema);
  });

  it('describes every property and shows values of it', () => {
    assert.ok(parts.length > 150);
    for (const { path, schema: part } of parts) {
      assert.equal(typeof part['description'], 'string', `${path} has no description`);
      assert.ok('examples' in part || 'enum' in part || 'default' in part, `${path} shows no value`);
    }
  });

  it('has examples and defaults that are right', () => {
    const definitions = Object.entries(schema['definitions'] as object).map(([name, part]) => ({
      path: name,
      schema: part as Part['schema'],
    }));
    const whole: Part = { path: '#', schema };
    for (const { path, schema: part } of [...parts, ...definitions, whole]) {
      const validate = path === '#' ? new Ajv({ strict: false }).compile(schema) : validator(part);
      const values = [
        ...((part['examples'] as unknown[] | undefined) ?? []),
        ...('default' in part ? [part['default']] : []),
      ];
      for (const value of values) {
        assert.ok(validate(value), `${path}: ${JSON.stringify(value)}: ${JSON.stringify(validate.errors)}`);
      }
    }
  });

  it('takes the examples of the project', () => {
    const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
    const folder = new URL('examples/', root);
    const names = readdirSync(folder).filter((name) => name.endsWith('.mldeploy.yaml'));
    assert.ok(names.length >= 5);
    for (const name of names) {
      for (const document of parseAllDocuments(readFileSync(new URL(name, folder), 'utf8'))) {
        assert.ok(validate(document.toJS()), `${name}: ${JSON.stringify(validate.errors)}`);
      }
    }
  });

  it('has the endpoint keys that the dialect knows, in the same order', () => {
    const { definitions } = schema as unknown as { definitions: Record<string, { properties: object }> };
    const names = {
      'real-time': 'realTimeEndpoint',
      serverless: 'serverlessEndpoint',
      async: 'asyncEndpoint',
      batch: 'batchTransform',
    };
    for (const type of endpointTypes) {
      assert.deepEqual(Object.keys(definitions[names[type]]?.properties ?? {}), endpointKeys[type]);
    }
  });

  it('takes exactly the quantities that the units module reads', () => {
    const { definitions } = schema as unknown as { definitions: Record<string, { pattern: string }> };
    const number = fc.constantFrom('5', '1.5', '.5', '0', '', '-1', '1e3', '007', '5.');
    const gap = fc.constantFrom('', ' ', '  ', '\t');
    const unit = fc.constantFrom(
      'B',
      'KB',
      'MB',
      'MiB',
      'kb',
      'ms',
      's',
      'min',
      'h',
      'm',
      '/s',
      '/min',
      '/month',
      '/year',
      'M/month',
      'k / day',
      'USD/month',
      'k USD / month',
      '%',
      '',
    );
    for (const [name, read] of Object.entries({
      size: parseSize,
      duration: parseDuration,
      rate: parseRate,
      money: parseMoney,
      percent: parsePercent,
    })) {
      const pattern = new RegExp(definitions[name]?.pattern ?? '', 'u');
      fc.assert(
        fc.property(gap, number, gap, unit, gap, (...pieces) => {
          const text = pieces.join('');
          assert.equal(pattern.test(text), read(text) !== undefined, `${name}: ${text}`);
        }),
        { numRuns: 2000 },
      );
    }
  });

  it('is what the generated validator was made from', async () => {
    for (const [path, text] of await generateShape()) {
      assert.equal(readFileSync(new URL(path, root), 'utf8'), text, `${path}: run npm run gen`);
    }
  });
});

describe('snippets', () => {
  const snippets = JSON.parse(readFileSync(new URL('snippets/mldeploy.code-snippets', root), 'utf8')) as Record<
    string,
    { prefix: string[]; body: string[]; description: string }
  >;
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);

  for (const [name, { body, prefix, description }] of Object.entries(snippets)) {
    it(`${name} is right as it stands`, () => {
      assert.ok(prefix.length > 0 && description.length > 0);
      for (const text of expansions(body.join('\n'))) {
        const data = parse(text) as Record<string, unknown>;
        assert.ok(validate(inDocument(data)), `${text}\n${JSON.stringify(validate.errors)}`);
      }
    });
  }

  it('are there for every endpoint type', () => {
    const types = Object.values(snippets).flatMap(({ body }) => body.join('\n').match(/^ {2}type: (\S+)$/m)?.[1] ?? []);
    assert.deepEqual(types.toSorted(), endpointTypes.toSorted());
  });
});

/** The snippet with the defaults, and once more for each further choice of a tab stop. */
function expansions(body: string): readonly string[] {
  const stops = body.matchAll(/\$\{\d+\|([^|]*)\|\}/g);
  const most = Math.max(1, ...[...stops].map(([, choices]) => choices?.split(',').length ?? 0));
  return Array.from({ length: most }, (_, index) =>
    body
      .replace(
        /\$\{\d+\|([^|]*)\|\}/g,
        (_all, choices: string) => choices.split(',')[index] ?? choices.split(',')[0] ?? '',
      )
      .replace(/\$\{\d+:([^}]*)\}/g, '$1')
      .replace(/\$\d+/g, ''),
  );
}

/** A part is held against the schema in the smallest document that has a place for it. */
function inDocument(data: Record<string, unknown>): unknown {
  if ('mldeploy' in data) return data;
  const endpoint = { type: 'real-time', instanceType: 'ml.m5.large' };
  const isOfEndpoint = Object.keys(data).every((key) => endpointKeys['real-time'].includes(key));
  return isOfEndpoint ? { mldeploy: 1, endpoint: { ...endpoint, ...data } } : { mldeploy: 1, endpoint, ...data };
}
