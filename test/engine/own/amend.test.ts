import assert from 'node:assert/strict';
import { own } from '#engine/dialects/own/own.ts';
import type { Amendment } from '#engine/model/change.ts';
import { toPlain } from '#engine/model/plain.ts';
import { applyEdits } from '#engine/text/edit.ts';
import { parseFile } from '#engine/yaml/parse.ts';
import { editsFor } from '#engine/yaml/write.ts';
import { read, readOne } from './read.ts';

function amended(text: string, amendment: Amendment): string | undefined {
  const changes = own.amend?.(readOne(text), amendment);
  return changes && applyEdits(text, editsFor(parseFile(text), changes));
}

const wake = { kind: 'wake-policy', pointer: '/scaling/0' } as const;
const asynchronous = (more: string): string =>
  `mldeploy: 1\nendpoint:\n  type: async\n  instanceType: ml.m5.large\n  output: s3://o/\n  autoscaling:\n    min: 0\n    max: 4\n    target: 4 backlog # each\n${more}`;

describe('what only our own format can write', () => {
  it('wakes an asynchronous endpoint by its backlog', () => {
    const text = asynchronous('');
    const after = amended(text, wake) ?? '';
    assert.equal(
      after,
      `${text}    steps:\n      - from: 0\n        add: 1\n    stepMetric: HasBacklogWithoutCapacity\n`,
    );
    const step = toPlain(readOne(after)).plain.scaling?.[0]?.policies?.[1]?.step;
    assert.deepEqual(step, {
      adjustmentType: 'ChangeInCapacity',
      adjustments: [{ lower: 0, adjustment: 1 }],
      alarmMetric: 'HasBacklogWithoutCapacity',
    });
    assert.deepEqual(read(after).problems, []);
  });

  it('gives steps that are there their metric, and leaves those that have one', () => {
    const steps = '    steps: [{from: 0, add: 2}]\n';
    const after = amended(asynchronous(steps), wake);
    assert.equal(after, `${asynchronous(steps)}    stepMetric: HasBacklogWithoutCapacity\n`);
    assert.equal(amended(asynchronous(`${steps}    stepMetric: Mine\n`), wake), undefined);
  });

  it('wakes a component by the calls that nobody could take', () => {
    const text =
      'mldeploy: 1\nendpoint: {type: real-time, instanceType: ml.g5.xlarge}\ncomponents:\n  - name: a\n    autoscaling: {min: 0, max: 2}\n';
    assert.match(amended(text, wake) ?? '', /stepMetric: NoCapacityInvocationFailures/);
  });

  it('puts the models of variants behind one container', () => {
    const text = `mldeploy: 1
name: customers
variants: # one each
  - {name: a, image: i, artifact: s3://m/all/a.tar.gz, instanceType: ml.m5.large, instanceCount: 2}
  - {name: b, image: i, artifact: s3://m/all/b.tar.gz, instanceType: ml.m5.large}
endpoint:
  type: real-time
`;
    const after = amended(text, { kind: 'multi-model' }) ?? '';
    assert.equal(
      after,
      'mldeploy: 1\nname: customers\nmodels:\n  prefix: s3://m/all/\n  image: i\nendpoint:\n  type: real-time\n  instanceType: ml.m5.large\n  instanceCount: 2\n',
    );
    assert.deepEqual(read(after).problems, []);
  });

  it('puts containers behind one, and says so where nobody can know the folder', () => {
    const text =
      'mldeploy: 1\nmode: direct\ncontainers:\n  - {hostname: a, image: i, artifact: s3://m/a/x.tar.gz}\n  - {hostname: b, image: i, artifact: s3://m/b/x.tar.gz}\nendpoint: {type: real-time, instanceType: ml.m5.large}\n';
    const after = amended(text, { kind: 'multi-model' }) ?? '';
    assert.match(after, /^models:\n {2}prefix: s3:\/\/REPLACE-WITH-YOUR-BUCKET\/models\/\n {2}image: i$/m);
    assert.doesNotMatch(after, /^(mode|containers):/m);
  });

  it('knows when there is nothing to put together', () => {
    const text = 'mldeploy: 1\nmodel: {image: i}\nendpoint: {type: real-time, instanceType: ml.m5.large}\n';
    assert.equal(amended(text, { kind: 'multi-model' }), undefined);
    assert.equal(amended(text, wake), undefined);
  });

  const gpu = { type: 'g5.xlarge', gpus: 1 };
  const endpoint = (more: string): string =>
    `mldeploy: 1\nmodel: {image: i}\nendpoint:\n  type: real-time\n  instanceType: ml.g5.xlarge\n  instanceCount: 2\n${more}`;
  const service = (name: string, more = ''): string =>
    `mldeploy: 1\nmodel: {image: i}\ntarget: ${name}\nservice:\n  instanceType: g5.xlarge\n  tasks: 2\n  gpus: 1\n${more}`;

  it('moves between an endpoint, ECS and EKS', () => {
    const toEcs = { kind: 'target', target: 'ecs', instance: gpu } as const;
    assert.equal(amended(endpoint(''), toEcs), service('ecs'));
    assert.deepEqual(read(service('ecs')).problems, []);
    const more = '  autoscaling:\n    min: 2\n    max: 4\n    target: 70 % cpu\n';
    assert.equal(amended(endpoint(more), toEcs), service('ecs', more));
    assert.equal(amended(service('ecs', more), { kind: 'target', target: 'eks' }), service('eks', more));
    const back = { kind: 'target', target: 'sagemaker', instance: { type: 'ml.g5.xlarge', gpus: 1 } } as const;
    assert.equal(amended(service('eks'), back), endpoint(''));
  });

  it('moves nothing where something would be lost, or nothing fits', () => {
    const toEcs = { kind: 'target', target: 'ecs', instance: gpu } as const;
    const back = { kind: 'target', target: 'sagemaker', instance: { type: 'ml.g5.xlarge', gpus: 1 } } as const;
    assert.equal(amended(endpoint(''), { kind: 'target', target: 'ecs' }), undefined);
    assert.equal(amended(endpoint('  autoscaling: {min: 1, max: 2, target: 70 invocations/min}\n'), toEcs), undefined);
    assert.equal(amended(endpoint('  rollout: {strategy: canary}\n'), toEcs), undefined);
    assert.equal(amended(service('ecs', '  environment: {A: b}\n'), back), undefined);
    assert.equal(amended(service('ecs'), { kind: 'target', target: 'sagemaker' }), undefined);
    assert.equal(amended(service('ecs'), toEcs), undefined);
  });

  it('brings a model to devices and back, with what Neo makes of it', () => {
    const compilation = 'compilation: {framework: PYTORCH, targetDevice: jetson_nano}\n';
    const edge = (runtime: string): string =>
      `mldeploy: 1\nmodel: {image: i}\ntarget: greengrass\nedge:\n  runtime: ${runtime}\n`;
    const toEdge = { kind: 'target', target: 'greengrass' } as const;
    assert.equal(amended(endpoint(compilation), toEdge), edge('neo') + compilation);
    assert.equal(amended(endpoint(''), toEdge), edge('onnx'));
    assert.deepEqual(read(edge('neo') + compilation).problems, []);
    const back = { kind: 'target', target: 'sagemaker' } as const;
    assert.match(amended(edge('onnx'), back) ?? '', /\nendpoint:\n {2}type: serverless\n/);
    assert.equal(amended(`${edge('onnx')}  version: 1.0.0\n`, back), undefined);
  });
});
