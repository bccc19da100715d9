import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { endpointKeys } from '#engine/dialects/own/keys.ts';
import { own } from '#engine/dialects/own/own.ts';
import { endpointTypes, type Configuration } from '#engine/model/deployment.ts';
import { applyEdits } from '#engine/text/edit.ts';
import { locate } from '#engine/yaml/locate.ts';
import { parseFile } from '#engine/yaml/parse.ts';
import { editsFor } from '#engine/yaml/write.ts';
import { configurations } from '#test/configurations.ts';
import { read, readOne } from './read.ts';

const folder = new URL('../../fixtures/configure/own/', import.meta.url);
const isUpdating = process.env['UPDATE'] === '1';

function configured(text: string, configuration: Configuration): string {
  const changes = own.configure(readOne(text), configuration);
  assert.ok(changes);
  return applyEdits(text, editsFor(parseFile(text), changes));
}

function keysOf(text: string): readonly string[] {
  const [document] = parseFile(text).documents;
  const node = document && locate(document, ['endpoint'])?.node;
  return node?.kind === 'map' ? node.pairs.map(({ key }) => key.text) : [];
}

/** What has to hold of every switch. */
function assertSwitched(text: string, after: string, configuration: Configuration): void {
  const { type } = configuration;
  assert.deepEqual(
    parseFile(after).documents.flatMap(({ problems }) => problems),
    [],
    after,
  );
  const deployment = readOne(after);
  assert.equal(deployment.type.kind === 'known' && deployment.type.value, type, after);
  assert.deepEqual(
    keysOf(after).filter((key) => !endpointKeys[type].includes(key)),
    [],
    after,
  );
  assert.deepEqual(
    read(after).problems.map(({ message }) => message),
    [],
    after,
  );
  assert.equal(configured(after, configuration), after, 'a second time changes something');
  const breaks = (some: string): readonly string[] => [...new Set(some.match(/\r\n|\n|\r/g))];
  assert.deepEqual(breaks(after), breaks(text));
}

describe('switching the type of an endpoint of our own format', () => {
  for (const from of endpointTypes) {
    for (const to of endpointTypes.filter((type) => type !== from)) {
      it(`from ${from} to ${to}`, () => {
        const text = readFileSync(new URL(`${from}.yaml`, folder), 'utf8');
        const after = configured(text, configurations[to]);
        const golden = new URL(`${from}-to-${to}.fixed.yaml`, folder);
        if (isUpdating) writeFileSync(golden, after);
        assert.ok(existsSync(golden));
        assert.equal(after, readFileSync(golden, 'utf8'));
        assertSwitched(text, after, configurations[to]);
      });
    }
  }

  it('changes nothing where everything is so already', () => {
    const text =
      'mldeploy: 1\nendpoint:\n  type: serverless\n  memory: 2048 MB # as the console says\n  maxConcurrency: "20"\n';
    assert.equal(configured(text, { type: 'serverless', memoryMib: 2048, maxConcurrency: 20 }), text);
  });

  it('scales a real-time endpoint by what it has', () => {
    const text =
      'mldeploy: 1\nendpoint:\n  type: async\n  instanceType: ml.c6i.xlarge\n  output: s3://o/\n  autoscaling:\n    min: 1\n    max: 3\n    target: 4 backlog\n';
    assert.match(configured(text, configurations['real-time']), /target: 70 invocations\/min/);
    const scaled = { ...configurations.async, autoscaling: { min: 0, max: 5 } } as Configuration;
    assert.match(configured(text, scaled), /min: 0\n {4}max: 5\n {4}target: 4 backlog/);
  });

  it('keeps at least one instance on a real-time endpoint', () => {
    const text =
      'mldeploy: 1\nendpoint:\n  type: async\n  instanceType: ml.c6i.xlarge\n  output: s3://o/\n  autoscaling: {min: 0, max: 3}\n';
    assert.match(configured(text, configurations['real-time']), /autoscaling: \{ ?min: 1, max: 3 ?\}/);
  });

  it('leaves template expressions as they are', () => {
    const text = 'mldeploy: 1\nendpoint:\n  type: real-time\n  instanceType: ${TYPE}\n  instanceCount: 1\n';
    assert.match(configured(text, configurations.async), /instanceType: \$\{TYPE\}/);
  });

  it('changes the variant that says on what it runs', () => {
    const text =
      'mldeploy: 1\nendpoint:\n  type: real-time\nvariants:\n  - name: a\n    instanceType: ml.m5.large\n    instanceCount: 1\n';
    const serverless = configured(text, configurations.serverless);
    assert.doesNotMatch(serverless, /instance/);
    assert.deepEqual(read(serverless).problems, []);
    assert.match(configured(text, configurations.async), / {4}instanceType: ml.c6i.xlarge/);
  });

  it('writes the whole section where there is none', () => {
    for (const text of ['mldeploy: 1\nname: x\n', 'mldeploy: 1\nendpoint:\n']) {
      const after = configured(text, configurations.serverless);
      assert.deepEqual(read(after).problems, []);
      assert.deepEqual(keysOf(after), ['type', 'memory', 'maxConcurrency']);
    }
  });

  it('says why it cannot', () => {
    for (const [text, reason] of [
      ['mldeploy: 1\nendpoint: ${ENDPOINT}\n', /template/],
      ['mldeploy: 1\nendpoint: serverless\n', /keys and values/],
      ['mldeploy: 1\nx-base: &e {type: serverless}\nendpoint: *e\n', /alias/],
      ['mldeploy: 1\nx-base: &e {memory: 1 GB}\nendpoint: {<<: *e, type: serverless, maxConcurrency: 2}\n', /merge/],
    ] as const) {
      const deployment = readOne(text);
      assert.match(own.cannotExpress(deployment, 'real-time') ?? '', reason);
      assert.equal(own.configure(deployment, configurations['real-time']), undefined);
    }
  });

  it('holds for any endpoint, in any style', () => {
    const values: Readonly<Record<string, string>> = {
      instanceType: 'ml.m5.large',
      volumeSize: '30 GB',
      routing: 'RANDOM',
      dataCapture: '{destination: s3://c/}',
      autoscaling: '{min: 1, max: 2}',
      rollout: '{strategy: canary}',
      startupTimeout: '10 min',
      provisionTimeout: '10 min',
      inferenceAmi: 'al2-ami-sagemaker-inference-gpu-2',
      instancePools: '[]',
      managedScaling: '{min: 1, max: 2}',
      capacityReservation: '{arn: a}',
      explainer: '{maxPayload: 6 MB}',
      metrics: '{publishFrequency: 60 s}',
      environment: '{A: b}',
      dataType: 'S3Prefix',
      contentType: 'text/csv',
      ami: 'al2-ami-sagemaker-batch-gpu-535',
      modelDownloadTimeout: '"10 min"',
      streaming: 'true',
      memory: '4 GB',
      input: 's3://i/',
      output: "'s3://o/'",
      failureOutput: 's3://f/',
      notifications: '{}',
      invocationTimeout: '60 s',
      requestTtl: '1 h',
      splitType: 'Line',
      assembleWith: 'Line',
      batchStrategy: 'MultiRecord',
      maxPayload: '6 MB',
      joinSource: 'Input',
      inputFilter: '"$[1:]"',
      outputFilter: '$',
      schedule: 'rate(1 day)',
    };
    const manifest = fc
      .constantFrom(...endpointTypes)
      .chain((type) =>
        fc.record({
          type: fc.constant(type),
          keys: fc.shuffledSubarray(endpointKeys[type].filter((key) => key !== 'type')),
          at: fc.nat(8),
          style: fc.constantFrom('block', 'flow', 'commented'),
          newline: fc.constantFrom('\n', '\r\n'),
          ends: fc.boolean(),
        }),
      )
      .map(({ type, keys, at, style, newline, ends }) => {
        const pairs = keys.map((key) => `${key}: ${values[key] ?? '2'}`);
        pairs.splice(at, 0, `type: ${type}`);
        const lines =
          style === 'flow'
            ? [`endpoint: {${pairs.filter((pair) => !pair.includes('{')).join(', ')}} # flow`]
            : [
                'endpoint:',
                ...pairs.flatMap((pair) =>
                  style === 'block' ? [`  ${pair}`] : ['', `    # of it`, `    ${pair} # here`],
                ),
              ];
        return ['mldeploy: 1', ...lines, 'workload: {payload: 4 KB}'].join(newline) + (ends ? newline : '');
      });
    fc.assert(
      fc.property(manifest, fc.constantFrom(...endpointTypes), (text, to) => {
        const after = configured(text, configurations[to]);
        assertSwitched(text, after, configurations[to]);
        assert.ok(after.startsWith('mldeploy: 1'));
        assert.ok(after.includes('workload: {payload: 4 KB}'));
      }),
      { numRuns: 400 },
    );
  });
});
