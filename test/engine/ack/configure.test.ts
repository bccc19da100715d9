import assert from 'node:assert/strict';
import { analyse, applyEdits, defaultSettings, editsOf, switchFix } from '#engine';
import { ack } from '#engine/dialects/ack/ack.ts';
import type { EndpointType } from '#engine/model/deployment.ts';
import { config, documents, endpoint, file, list, model, object, policy, readOne, target } from './read.ts';

const whole = documents(config, model, endpoint, target, policy);
const monitor = object(
  'MonitoringSchedule',
  'fraud-monitor',
  `
monitoringScheduleName: fraud-monitor
monitoringScheduleConfig:
  monitoringJobDefinition:
    monitoringInputs:
      - endpointInput:
          endpointName: fraud
          localPath: /opt/ml/processing/input`,
);

function switched(text: string, type: EndpointType): { readonly title: string; readonly text: string } {
  const analysis = analyse(text, defaultSettings);
  const fix = switchFix(analysis, 0, type, defaultSettings);
  assert.ok(fix, ack.cannotExpress(readOne(text), type));
  return { title: fix.title, text: applyEdits(text, editsOf(analysis, fix)) };
}

function kinds(text: string): readonly (string | undefined)[] {
  return [...text.matchAll(/^ *(?:- )?kind: (\w+)$/gm)].map(([, kind]) => kind);
}

describe('a switch in ACK', () => {
  it('to serverless writes its own members and takes the scaling along', () => {
    const { title, text } = switched(whole, 'serverless');
    assert.match(title, /without its scaling$/);
    assert.deepEqual(kinds(text), ['EndpointConfig', 'Model', 'Endpoint']);
    assert.match(text, /serverlessConfig:\n {8}memorySizeInMB: \d+\n {8}maxConcurrency: \d+\n/);
    assert.doesNotMatch(text, /instanceType|initialInstanceCount/);
    const { findings, deployments } = analyse(text, defaultSettings);
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'error'),
      [],
    );
    assert.equal(deployments[0]?.type.kind === 'known' && deployments[0].type.value, 'serverless');
  });

  it('to serverless and back gives it instances again', () => {
    const text = documents(config, model, endpoint);
    assert.match(switched(switched(text, 'serverless').text, 'real-time').text, /instanceType: ml\./);
  });

  it('to asynchronous spells the output as the CRD does', () => {
    const { text } = switched(whole, 'async');
    assert.match(text, / {2}asyncInferenceConfig:\n {4}outputConfig:\n {6}s3OutputPath: s3:\/\//);
    assert.deepEqual(kinds(text), kinds(whole));
  });

  it('to batch puts a job in the place of the endpoint', () => {
    const { title, text } = switched(whole, 'batch');
    assert.match(title, /with a TransformJob in the place of the endpoint$/);
    assert.deepEqual(kinds(text), ['TransformJob', 'Model']);
    assert.match(text, / {2}transformJobName: fraud-batch\n {2}modelName: fraud-model\n/);
    assert.match(text, / {8}s3URI: s3:\/\//);
    const { findings } = analyse(text, defaultSettings);
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'error').map(({ message }) => message),
      [],
    );
  });

  it('to batch leaves an endpoint to which something refers', () => {
    const { title, text } = switched(documents(config, model, endpoint, monitor), 'batch');
    assert.match(title, /adding a TransformJob beside the endpoint, to which a MonitoringSchedule refers$/);
    assert.deepEqual(kinds(text), ['EndpointConfig', 'TransformJob', 'Model', 'Endpoint', 'MonitoringSchedule']);
  });

  it('works on the items of a List', () => {
    assert.deepEqual(kinds(switched(list(config, model, endpoint, target, policy), 'serverless').text), [
      'List',
      'EndpointConfig',
      'Model',
      'Endpoint',
    ]);
    const beside = switched(list(config, model, endpoint, monitor), 'batch').text;
    assert.deepEqual(kinds(beside).at(-1), 'TransformJob');
    assert.equal(analyse(beside, defaultSettings).deployments.length, 2);
  });

  it('is refused with a reason', () => {
    const several = config + config.slice(config.indexOf('    - variantName')).replace('AllTraffic', 'Second');
    const job = object('TransformJob', 'job', 'transformJobName: job\nmodelName: fraud-model');
    const reasons: readonly (readonly [string, EndpointType, RegExp])[] = [
      [several, 'batch', /several variants/],
      [job, 'batch', /already/],
      [job, 'serverless', /no endpoint to switch/],
      [config.replace('fraud-model', '{{ .Values.model }}'), 'batch', /names no model/],
    ];
    for (const [text, type, reason] of reasons) assert.match(ack.cannotExpress(readOne(text), type) ?? '', reason);
    const folder = [file('scaling.yaml', documents(target, policy))];
    const apart = readOne(documents(config, endpoint), folder);
    assert.match(ack.cannotExpress(apart, 'serverless') ?? '', /its scaling in scaling\.yaml does not fit/);
    assert.equal(ack.configure(apart, { type: 'serverless', memoryMib: 2048, maxConcurrency: 1 }), undefined);
  });
});

describe('what a fix adds in ACK', () => {
  const sleeping = documents(
    `${config}  asyncInferenceConfig:\n    outputConfig:\n      s3OutputPath: s3://acme/out/\n`,
    endpoint,
    target.replace('minCapacity: 2', 'minCapacity: 0'),
    policy,
  );
  const amended = (text: string, kind: 'wake-policy' | 'multi-model'): string | undefined => {
    const deployment = readOne(text);
    const amendment = kind === 'wake-policy' ? { kind, pointer: '/scaling/0' } : { kind };
    const changes = ack.amend?.(deployment, amendment);
    return changes && applyEdits(text, editsOf(analyse(text, defaultSettings), { changes }));
  };

  it('is a policy that wakes the endpoint, and its alarm', () => {
    const text = amended(sleeping, 'wake-policy');
    assert.ok(text);
    assert.deepEqual(kinds(text), [
      'EndpointConfig',
      'Endpoint',
      'ScalableTarget',
      'ScalingPolicy',
      'MetricAlarm',
      'ScalingPolicy',
    ]);
    const { scaling } = readOne(text);
    assert.ok(scaling.kind === 'known');
    const policies = scaling.value[0]?.policies;
    assert.ok(policies?.kind === 'known');
    const metrics = policies.value.map(({ step }) => step.kind === 'known' && step.value.alarmMetric);
    assert.deepEqual(
      metrics.map((metric) => metric && metric.kind === 'known' && metric.value),
      ['HasBacklogWithoutCapacity', false],
    );
    const errors = (given: string): number =>
      analyse(given, defaultSettings).findings.filter(({ severity }) => severity === 'error').length;
    assert.equal(errors(text), errors(sleeping));
  });

  it('is one container for several of one image', () => {
    const containers = ['a', 'b'].map(
      (name) =>
        `    - containerHostname: ${name}\n      image: x.dkr/y:1\n      modelDataURL: s3://acme/models/${name}.tar.gz\n`,
    );
    const several = `${model.slice(0, model.indexOf('  primaryContainer'))}  containers:\n${containers.join('')}`;
    const text = amended(documents(config, several), 'multi-model');
    assert.ok(text);
    assert.match(
      text,
      / {2}primaryContainer:\n {4}image: x\.dkr\/y:1\n {4}mode: MultiModel\n {4}modelDataURL: s3:\/\/acme\/models\/\n$/,
    );
    assert.equal(amended(documents(config, model), 'multi-model'), undefined);
  });
});
