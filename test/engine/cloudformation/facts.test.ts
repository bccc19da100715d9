import assert from 'node:assert/strict';
import { valueOf, type Field } from '#engine/model/field.ts';
import { applyEdits } from '#engine/text/edit.ts';
import { parseFile } from '#engine/yaml/parse.ts';
import { editsFor } from '#engine/yaml/write.ts';
import { endpointTemplate, plainOf, read, readOne } from './read.ts';

const base = endpointTemplate('InstanceType: ml.m5.large');

/** The template with a line in front of the one that starts so. */
function withLine(line: string, before: string): string {
  const lines = base.split('\n');
  const index = lines.findIndex((candidate) => candidate.startsWith(before));
  const indent = /^ */.exec(before)?.[0] ?? '';
  return lines.toSpliced(index, 0, `${indent}${line}`).join('\n');
}

const payloadOf = (text: string): number | undefined => plainOf(text).workload?.requestBytes;

describe('facts in a comment', () => {
  const comment = '# mldeploy: payload=600KB inferenceTime=120ms traffic=2M/month';

  it('count in the resource and right above it', () => {
    const places = [
      '  Config:',
      '    Type: AWS::SageMaker::EndpointConfig',
      '      ProductionVariants:',
      '          InstanceType:',
    ];
    for (const before of places) {
      const { workload } = plainOf(withLine(comment, before));
      assert.equal(workload?.requestBytes, 600 * 1024, before);
      assert.equal(workload.inferenceSeconds, 0.12);
      assert.ok(Math.abs((workload.averageRequestsPerSecond ?? 0) - 2e6 / (730 * 3600)) < 1e-9);
    }
    assert.equal(
      payloadOf(base.replace('InstanceType: ml.m5.large', `InstanceType: ml.m5.large ${comment}`)),
      600 * 1024,
    );
    assert.equal(payloadOf(withLine(`# fraud\n  ${comment}\n  # more`, '  Config:')), 600 * 1024);
  });

  it('do not count elsewhere', () => {
    for (const before of ['  Model:', '    Type: AWS::SageMaker::Model', '  Endpoint:', '      EndpointName:']) {
      assert.equal(payloadOf(withLine(comment, before)), undefined, before);
    }
    assert.equal(payloadOf(withLine(`${comment}\n`, '  Config:')), undefined);
    const behind = base.replace('model.tar.gz\n', `model.tar.gz ${comment}\n`);
    assert.notEqual(behind, base);
    assert.equal(payloadOf(behind), undefined);
  });

  it('are given in parts with dots, and may have spaces in them', () => {
    const { workload, objectives, model } = plainOf(
      withLine(
        '# mldeploy: payload.request=600 KB payload.response = 20 KB inferenceTime.p95=300 ms traffic.peak=15/s traffic.pattern=spiky streaming=true budget=200 USD/month latency.p95=1s modelSize=180MB',
        '  Config:',
      ),
    );
    assert.deepEqual(workload, {
      requestBytes: 600 * 1024,
      responseBytes: 20 * 1024,
      inferenceP95Seconds: 0.3,
      peakRequestsPerSecond: 15,
      pattern: 'spiky',
      streaming: true,
    });
    assert.deepEqual(objectives, { usdPerMonth: 200, p95Seconds: 1 });
    assert.equal(model?.sizeBytes, 180 * 1024 ** 2);
  });

  it('come after those of the metadata', () => {
    const metadata = 'Metadata: {mldeploy: {workload: {payload: 5 MB}}}';
    const text = withLine(metadata, '    Type: AWS::SageMaker::EndpointConfig').replace(
      '  Config:',
      `  ${comment}\n  Config:`,
    );
    const { workload } = plainOf(text);
    assert.equal(workload?.requestBytes, 5 * 1024 ** 2);
    assert.equal(workload.inferenceSeconds, 0.12);
  });

  it('say exactly where they stand, and can be changed there', () => {
    const text = withLine('# mldeploy: traffic=2M/month payload=600 KB inferenceTime=120ms', '  Config:');
    const field = readOne(text).workload.requestBytes;
    assert.ok(field.kind === 'known');
    assert.equal(text.slice(field.origin.span.start, field.origin.span.end), '600 KB');
    assert.equal(field.written, '600 KB');
    const change = { kind: 'set', place: field.origin, value: '4 MB' } as const;
    const after = applyEdits(text, editsFor(parseFile(text), [change]));
    assert.equal(after, text.replace('payload=600 KB', 'payload=4MB'));
    assert.deepEqual(editsFor(parseFile(after), [change]), []);
  });

  it('that cannot be read are problems, on the very words', () => {
    const cases: readonly [string, string, string][] = [
      ['payload=600', 'shape/missing-unit', '600'],
      ['payload=600XB', 'shape/unknown-unit', '600XB'],
      ['payload=large', 'shape/quantity', 'large'],
      ['payload=', 'shape/quantity', 'payload'],
      ['payloads=600KB', 'shape/unknown-key', 'payloads'],
      ['payload=1KB payload=2KB', 'shape/duplicate-key', 'payload'],
      ['600KB', 'shape/format', '600KB'],
      ['traffic.pattern=wild', 'shape/choice', 'wild'],
      ['streaming=maybe', 'shape/choice', 'maybe'],
    ];
    for (const [words, code, under] of cases) {
      const text = withLine(`# mldeploy: ${words}`, '  Config:');
      const { problems } = read(text);
      assert.deepEqual(
        problems.map((problem) => [problem.code, text.slice(problem.span.start, problem.span.end)]),
        [[code, under]],
        words,
      );
    }
  });

  it('are told once where a template has several readings', () => {
    const text = endpointTemplate('InstanceType: !If [A, ml.m5.large, ml.c5.large]', {
      conditions: 'A: !Equals [!Ref AWS::Region, us-east-1]',
    }).replace('  Config:', '  # mldeploy: payload=5\n  Config:');
    const { deployments, problems } = read(text);
    assert.deepEqual([deployments.length, problems.length], [2, 1]);
  });
});

describe('facts in the metadata', () => {
  it('that are not there belong there', () => {
    const { workload, objectives } = readOne(base);
    const placeOf = (field: Field<unknown>): unknown => field.kind === 'absent' && field.place.path;
    const start = ['Resources', 'Config', 'Metadata', 'mldeploy'];
    assert.deepEqual(placeOf(workload.requestBytes), [...start, 'workload', 'payload']);
    assert.deepEqual(placeOf(workload.responseBytes), [...start, 'workload', 'payload', 'response']);
    assert.deepEqual(placeOf(objectives.p95Seconds), [...start, 'objectives', 'latency', 'p95']);
  });

  it('may be given by parameters', () => {
    const text = endpointTemplate('InstanceType: ml.m5.large', {
      parameters: 'Payload: {Type: String, Default: 5 MB}',
    }).replace('  Config:\n', '  Config:\n    Metadata: {mldeploy: {workload: {payload: !Ref Payload}}}\n');
    const field = readOne(text).workload.requestBytes;
    assert.equal(valueOf(field), 5 * 1024 ** 2);
    assert.ok(field.kind === 'known' && field.via);
  });

  it('are problems when they cannot be read', () => {
    const text = withLine(
      'Metadata: {mldeploy: {workload: {payload: 600, traffic: often}, objectives: {budget: 5}}}',
      '    Type: AWS::SageMaker::EndpointConfig',
    );
    assert.deepEqual(
      read(text).problems.map(({ code }) => code),
      ['shape/missing-unit', 'shape/quantity', 'shape/missing-unit'],
    );
  });
});
