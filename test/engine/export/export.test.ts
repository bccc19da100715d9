import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv, type ErrorObject } from 'ajv';
import fc from 'fast-check';
import { analyse, defaultSettings } from '#engine';
import { tableOf } from '#engine/dialects/aws/shape/tables.ts';
import { exportFormats, exportTo, type ExportFormat } from '#engine/exports.ts';
import { ownManifest } from '#test/arbitrary-manifest.ts';
import { ownFeatures } from '#test/arbitrary-features.ts';
import { allFindings, validManifests } from '#test/exports.ts';

const samples = validManifests();

/** What the fixture itself lacks, and nothing but the other format says so; what only the other format forbids. */
const known: Readonly<Record<string, readonly string[]>> = {
  'test/fixtures/own/neo/targets/region.fixed.yaml': ['reference/no-image'],
  'test/fixtures/own/shape/missing-key/batch.fixed.yaml': ['shape/missing-key'],
  // Its numbers are expressions, which no other format takes.
  'test/fixtures/own/shape/templates/are-not-known.yaml': ['serverless/memory', 'serverless/max-concurrency'],
};
const ofFormat: Readonly<Partial<Record<ExportFormat, readonly string[]>>> = {
  cloudformation: ['autoscaling/serverless-cfn'],
};

/** What was lost without a word of the exporter: a pointer into the model. */
/** Lost without a word: only its place is told. */
const unspoken = /^Not exported: (?:\/|`[^`]*`\.$)/;

describe('a manifest exported', () => {
  for (const format of exportFormats) {
    it(`to ${format} says the same, and tells what it does not`, function () {
      this.timeout(120_000);
      let count = 0;
      for (const { name, analysis } of samples) {
        const result = exportTo(analysis, 'all', format);
        if (result.kind === 'refused') continue;
        assert.deepEqual(
          result.notes.filter((note) => unspoken.test(note)),
          [],
          name,
        );
        count += 1;
      }
      assert.ok(count > 450, `only ${String(count)} of ${String(samples.length)} exported`);
    });

    it(`to ${format} has no new findings, of limits or of shape`, function () {
      this.timeout(120_000);
      for (const { name, analysis } of samples) {
        const result = exportTo(analysis, 'all', format);
        if (result.kind === 'refused') continue;
        const before = new Set(allFindings(analysis).map(({ code }) => code));
        const taken = [...(known[name] ?? []), ...(ofFormat[format] ?? [])];
        const after = analyse(result.text, defaultSettings).findings.map(({ code }) => code);
        assert.deepEqual(
          after.filter((code) => !before.has(code) && !taken.includes(code)),
          [],
          `${name}\n${result.text}`,
        );
      }
    });

    it(`to ${format} as JSON is JSON, and the same deployments`, function () {
      this.timeout(120_000);
      for (const { name, analysis } of samples.filter((_, index) => index % 5 === 0)) {
        const result = exportTo(analysis, 'all', format, 'json');
        if (result.kind === 'refused') continue;
        assert.doesNotThrow(() => void JSON.parse(result.text), name);
        assert.deepEqual(
          result.notes.filter((note) => unspoken.test(note)),
          [],
          name,
        );
      }
    });
  }

  it('is valid by the schemas that CloudFormation has of its resources', function () {
    this.timeout(120_000);
    const file = new URL('../../support/schemas/cloudformation.json', import.meta.url);
    const { schemas } = JSON.parse(readable(readFileSync(file, 'utf8'))) as { schemas: Record<string, object> };
    const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
    const validators = new Map(Object.entries(schemas).map(([type, schema]) => [type, ajv.compile(schema)]));
    let count = 0;
    for (const { name, analysis } of samples) {
      if (known[name]) continue;
      const result = exportTo(analysis, 'all', 'cloudformation', 'json');
      if (result.kind === 'refused') continue;
      const { Resources } = JSON.parse(result.text) as {
        Resources: Record<string, { Type: string; Properties: unknown }>;
      };
      for (const [id, { Type, Properties }] of Object.entries(Resources)) {
        const validate = validators.get(Type);
        if (!validate) continue;
        count += 1;
        validate(resolved(Properties));
        const errors = (validate.errors ?? []).filter((error) => !isNewer(Type, error));
        assert.deepEqual(errors, [], `${name} ${id}\n${result.text}`);
      }
    }
    assert.ok(count > 1000, `only ${String(count)} resources`);
  });

  it('has a name for each of several readings, where names alone lead', () => {
    const text = `${manifestNamed('fraud')}---\n${manifestNamed('fraud')}`;
    const result = exportTo(analyse(text, defaultSettings), 'all', 'cli');
    assert.ok(result.kind === 'converted');
    assert.deepEqual(
      analyse(result.text, defaultSettings).deployments.map(({ title }) => title),
      ['fraud', 'fraud-2'],
    );
    assert.ok(result.notes.some((note) => note.includes('fraud-2 is called fraud in the document')));
  });

  it('says in words that there are no containers of which a mode could speak', () => {
    const text =
      'mldeploy: 1\nname: fraud\nmode: serial\nendpoint: {type: real-time, instanceType: ml.m5.large, instanceCount: 1}\n';
    for (const format of exportFormats) {
      const result = exportTo(analyse(text, defaultSettings), 'all', format);
      assert.ok(result.kind === 'converted');
      assert.ok(result.notes.includes('Not exported: the mode of the containers, of which there are none.'));
      assert.deepEqual(
        result.notes.filter((note) => unspoken.test(note)),
        [],
      );
    }
  });

  it('from any manifest never throws, and from one without errors loses nothing in silence', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(fc.oneof(ownManifest, ownFeatures), fc.constantFrom(...exportFormats), (text, format) => {
        const analysis = analyse(text, defaultSettings);
        const result = exportTo(analysis, 'all', format);
        if (result.kind === 'refused' || analysis.findings.some(({ severity }) => severity === 'error')) return;
        assert.deepEqual(
          result.notes.filter((note) => unspoken.test(note)),
          [],
          `${text}\n${result.text}`,
        );
      }),
      { numRuns: 150 },
    );
  });
});

function manifestNamed(name: string): string {
  const head = `mldeploy: 1\nname: ${name}\nmodel: { image: acme, artifact: s3://acme/a.tar.gz }\n`;
  return `${head}endpoint: { type: serverless, memory: 2 GB, maxConcurrency: 5 }\n`;
}

/** The copy of the schemas is older than the table of the shapes, which is of 2026-09-29. */
function isNewer(type: string, { keyword, params }: ErrorObject): boolean {
  const kind = type.split('::').at(-1) ?? '';
  if (keyword === 'required') return params['missingProperty'] === 'Specification';
  const member: unknown = params['additionalProperty'];
  return typeof member === 'string' && tableOf('cloudformation').homesOf(kind, member).length > 0;
}

/** JavaScript has other names for classes of characters than CloudFormation's validator. */
function readable(schema: string): string {
  return schema.replaceAll('\\\\p{Print}', '[^\\\\x00-\\\\x1f]');
}

/** As CloudFormation sees it, when every reference has become a text. */
function resolved(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(resolved);
  if (typeof value !== 'object' || value === null) return value;
  const [key] = Object.keys(value);
  if (key === 'Fn::GetAtt') return 'a-name';
  if (key === 'Ref') return 'arn:aws:autoscaling:us-east-1:111122223333:scalingPolicy:1';
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, resolved(item)]));
}

describe('cfn-lint', () => {
  it('finds no error in what is exported to CloudFormation', function () {
    this.timeout(300_000);
    if (spawnSync('cfn-lint', ['--version']).status !== 0) {
      console.log('      skipped: cfn-lint is not on the PATH');
      this.skip();
    }
    const folder = mkdtempSync(path.join(tmpdir(), 'mldeploy-cfn-'));
    try {
      for (const [index, { analysis }] of samples.filter((_, index) => index % 10 === 0).entries()) {
        const result = exportTo(analysis, 'all', 'cloudformation');
        if (result.kind === 'converted') writeFileSync(path.join(folder, `${String(index)}.yaml`), result.text);
      }
      const { stdout } = spawnSync('cfn-lint', ['--format', 'json', `${folder}/*.yaml`]);
      const matches = JSON.parse(stdout.toString()) as readonly LintMatch[];
      const errors = matches.filter(
        ({ Level, Message }) => Level === 'Error' && !isNewerThanLint(Message) && !isMadeUp(Message),
      );
      assert.deepEqual(errors, []);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

interface LintMatch {
  readonly Level: string;
  readonly Message: string;
}

/** The ids of our fixtures, which are copied as they are, are shorter than AWS's. */
function isMadeUp(message: string): boolean {
  return /^'(?:sg|subnet)-0\w' is not a 'AWS::EC2::(?:SecurityGroup|Subnet)\.Id'/.test(message);
}

/** Its schemas are as old as those that are copied. */
function isNewerThanLint(message: string): boolean {
  const member = /'(\w+)' was unexpected/.exec(message)?.[1];
  if (member === undefined) return message.startsWith("'Specification' is a required property");
  const kinds = ['EndpointConfig', 'InferenceComponent', 'Model', 'Endpoint', 'ScalableTarget', 'ScalingPolicy'];
  return kinds.some((kind) => tableOf('cloudformation').homesOf(kind, member).length > 0);
}
