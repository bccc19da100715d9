import assert from 'node:assert/strict';
import { toPlain } from '#engine/model/plain.ts';
import type { Field } from '#engine/model/field.ts';
import { read, readOne } from './read.ts';

const MiB = 1024 ** 2;

const full = `mldeploy: 1
name: fraud-detector
region: us-east-1
model:
  image: 683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1
  artifact: s3://acme-models/fraud/model.tar.gz
  size: 180 MB
  role: arn:aws:iam::111122223333:role/fraud
endpoint:
  type: serverless
  memory: 2 GB
  maxConcurrency: 20
  provisionedConcurrency: 2
workload:
  payload: 600 KB
  inferenceTime: {mean: 120 ms, p95: 300 ms}
  traffic: {average: 2M/month, peak: 15/s, pattern: business-hours}
objectives:
  latency: {p95: 500 ms}
  budget: 200 USD/month
`;

function under(text: string, field: Field<unknown> | undefined): string {
  assert.ok(field);
  const span = field.kind === 'absent' ? field.near : field.origin.span;
  return text.slice(span.start, span.end);
}

function plainOf(text: string): unknown {
  return JSON.parse(JSON.stringify(toPlain(readOne(text)).plain));
}

describe('lowering of the own format', () => {
  it('reads the example of the manifest', () => {
    const { plain } = toPlain(readOne(full));
    assert.equal(plain.type, 'serverless');
    assert.equal(plain.names?.endpoint, 'fraud-detector');
    assert.equal(plain.model?.sizeBytes, 180 * MiB);
    assert.deepEqual(plain.variants?.[0]?.serverless, {
      memoryMib: 2048,
      maxConcurrency: 20,
      provisionedConcurrency: 2,
    });
    const { workload } = plain;
    assert.ok(workload);
    assert.equal(workload.requestBytes, 600 * 1024);
    assert.equal(workload.inferenceSeconds, 0.12);
    assert.equal(workload.inferenceP95Seconds, 0.3);
    assert.equal(workload.peakRequestsPerSecond, 15);
    assert.equal(workload.pattern, 'business-hours');
    assert.ok(Math.abs((workload.averageRequestsPerSecond ?? 0) * 730 * 3600 - 2_000_000) < 1e-6);
    assert.deepEqual(plain.objectives, { p95Seconds: 0.5, usdPerMonth: 200 });
  });

  it('knows where every value stands, and how it is written', () => {
    const { fieldAt } = toPlain(readOne(full));
    for (const [pointer, text] of [
      ['/type', 'serverless'],
      ['/variants/0/serverless/memoryMib', '2 GB'],
      ['/workload/requestBytes', '600 KB'],
      ['/workload/averageRequestsPerSecond', '2M/month'],
      ['/workload/responseBytes', 'payload'],
      ['/objectives/usdPerMonth', '200 USD/month'],
      ['/variants/0/instanceType', 'endpoint'],
    ] as const) {
      const field = fieldAt(pointer);
      const expected = pointer === '/workload/responseBytes' ? 'workload' : text;
      assert.equal(under(full, field), expected, pointer);
      if (field?.kind === 'known') assert.equal(field.written, text);
    }
  });

  it('writes a missing value where it belongs', () => {
    const { fieldAt } = toPlain(readOne('mldeploy: 1\nendpoint: {type: serverless}\n'));
    const memory = fieldAt('/variants/0/serverless/memoryMib');
    assert.equal(memory?.kind, 'absent');
    assert.deepEqual(memory.place.path, ['endpoint', 'memory']);
    const p95 = fieldAt('/objectives/p95Seconds');
    assert.equal(p95?.kind, 'absent');
    assert.deepEqual(p95.place.path, ['objectives', 'latency', 'p95']);
  });

  it('makes each document a deployment of its own', () => {
    const { deployments } = read(
      'mldeploy: 1\nname: a\nendpoint: {type: async}\n---\nmldeploy: 1\nendpoint: {type: batch}\n',
    );
    assert.deepEqual(
      deployments.map(({ document, title, type }) => [document, title, type.kind === 'known' && type.value]),
      [
        [0, 'a', 'async'],
        [1, 'deployment 2', 'batch'],
      ],
    );
  });

  it('reads asynchronous and batch settings of their type only', () => {
    const asynchronous = plainOf(
      'mldeploy: 1\nendpoint: {type: async, instanceType: ml.m5.large, output: s3://o/, notifications: {error: arn:aws:sns:x}, invocationTimeout: 15 min, requestTtl: 1 h}\n',
    ) as Record<string, unknown>;
    assert.deepEqual(asynchronous['async'], {
      outputPath: 's3://o/',
      errorTopic: 'arn:aws:sns:x',
      invocationTimeoutSeconds: 900,
      requestTtlSeconds: 3600,
    });
    assert.equal(asynchronous['batch'], undefined);
    const batch = plainOf(
      'mldeploy: 1\nendpoint: {type: batch, maxPayload: 6 MB, maxConcurrentTransforms: 4, input: s3://i/}\n',
    ) as Record<string, unknown>;
    assert.deepEqual(batch['batch'], { input: 's3://i/', maxPayloadMib: 6, maxConcurrentTransforms: 4 });
    assert.equal(batch['async'], undefined);
  });

  it('gives listed variants what the endpoint says, where they do not say it themselves', () => {
    const { plain } = toPlain(
      readOne(
        'mldeploy: 1\nendpoint: {type: real-time, instanceType: ml.m5.large, instanceCount: 2}\nvariants: [{name: a, weight: 9}, {name: b, instanceType: ml.c5.large}]\nshadow: [{name: c, sampling: 20 %}]\n',
      ),
    );
    assert.deepEqual(plain.variants, [
      { name: 'a', weight: 9, instanceType: 'ml.m5.large', instanceCount: 2 },
      { name: 'b', instanceType: 'ml.c5.large', instanceCount: 2 },
    ]);
    assert.deepEqual(plain.shadowVariants, [{ name: 'c', weight: 20, instanceType: 'ml.m5.large', instanceCount: 2 }]);
  });

  it('reads the other ways to say what is deployed', () => {
    const multi = readOne('mldeploy: 1\nmodels: {prefix: s3://m/many/, image: i}\nendpoint: {type: serverless}\n');
    assert.deepEqual(toPlain(multi).plain.model?.containers, [
      { image: 'i', artifact: 's3://m/many/', dataUrl: 's3://m/many/', mode: 'MultiModel' },
    ]);
    const pipeline = readOne(
      'mldeploy: 1\ncontainers: [{image: a, hostname: x}, {image: b}]\nendpoint: {type: serverless}\n',
    );
    assert.deepEqual(toPlain(pipeline).plain.model?.containers, [{ image: 'a', hostname: 'x' }, { image: 'b' }]);
    const folder = readOne('mldeploy: 1\nmodel: {image: a, artifact: s3://m/folder/}\nendpoint: {type: serverless}\n');
    assert.equal(toPlain(folder).plain.model?.containers?.[0]?.modelDataSource, true);
  });

  it('knows nothing of what a template fills in', () => {
    for (const value of ['${MEMORY}', '"{{ memory }}"', '{{ memory }}', '!env MEMORY', '2${UNIT}']) {
      const { deployments, problems } = read(
        `mldeploy: 1\nendpoint:\n  type: serverless\n  maxConcurrency: 2\n  memory: ${value}\n`,
      );
      const memory = deployments[0] && toPlain(deployments[0]).fieldAt('/variants/0/serverless/memoryMib');
      assert.equal(memory?.kind, 'dynamic', value);
      assert.deepEqual(problems, [], value);
    }
  });

  it('reads through anchors, aliases and merge keys', () => {
    const text =
      'mldeploy: 1\nx-base: &base {memory: 3 GB}\nendpoint:\n  <<: *base\n  type: serverless\n  maxConcurrency: &n 5\nworkload: {payload: 5 KB}\n';
    const { fieldAt } = toPlain(readOne(text));
    const memory = fieldAt('/variants/0/serverless/memoryMib');
    assert.equal(memory?.kind === 'known' && memory.value, 3072);
    assert.equal(under(text, memory), '*base');
  });

  it('takes data capture that is written as switched on', () => {
    const { plain } = toPlain(
      readOne('mldeploy: 1\nendpoint: {type: real-time, dataCapture: {sampling: 20 %, destination: s3://c/}}\n'),
    );
    assert.deepEqual(plain.dataCapture, { enabled: true, samplingPercentage: 20, destination: 's3://c/' });
  });
});
