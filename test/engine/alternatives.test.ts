import assert from 'node:assert/strict';
import {
  analyse,
  applyEdits,
  defaultSettings,
  editsOf,
  reportOf,
  switchFix,
  type Analysis,
  type EndpointType,
  type Finding,
} from '#engine';
import { optionTypes } from '#protocol/report.ts';

/** Advice, such as to run two instances for production, stands against no type. */
function faultsIn({ findings }: Analysis): readonly Finding[] {
  return findings.filter(({ severity }) => severity !== 'info');
}

interface Given {
  readonly type: EndpointType;
  readonly endpoint: string;
  readonly size?: string;
  readonly workload?: string;
  readonly top?: string;
  readonly region?: string;
}

function manifest({ type, endpoint, size = '180 MB', workload = '', top = '', region = 'us-east-1' }: Given): string {
  return `mldeploy: 1
name: fraud-detector
region: ${region}
model:
  image: 683313688378.dkr.ecr.${region}.amazonaws.com/sagemaker-xgboost:1.7-1
  artifact: s3://acme-models/fraud/model.tar.gz
  size: ${size}
${top}endpoint:
  type: ${type}
${endpoint
  .trim()
  .split('\n')
  .map((line) => `  ${line}\n`)
  .join('')}${workload === '' ? '' : `workload: {${workload}}\n`}`;
}

const serverless = { type: 'serverless', endpoint: 'memory: 2 GB\nmaxConcurrency: 20' } as const;
const realTime = { type: 'real-time', endpoint: 'instanceType: ml.m5.large\ninstanceCount: 2' } as const;
const onGpu = { type: 'real-time', endpoint: 'instanceType: ml.g5.xlarge\ninstanceCount: 1' } as const;

function optionsOf(given: Given) {
  const [report] = reportOf(analyse(manifest(given), defaultSettings), defaultSettings).deployments;
  assert.ok(report);
  return report.options;
}

function optionOf(given: Given, type: EndpointType) {
  const option = optionsOf(given).find((candidate) => candidate.type === type && candidate.best);
  assert.ok(option);
  return option;
}

/** What stands in the file after the switch. */
function switched(given: Given, type: EndpointType): string | undefined {
  const analysis = analyse(manifest(given), defaultSettings);
  const fix = switchFix(analysis, 0, type, defaultSettings);
  return fix && applyEdits(analysis.text, editsOf(analysis, fix));
}

describe('alternatives', () => {
  it('are not there for a VPC that only a serverless endpoint could leave incomplete', () => {
    const half = { ...serverless, top: 'network: {subnets: [subnet-0a]}\n' };
    const whole = { ...serverless, top: 'network: {subnets: [subnet-0a], securityGroups: [sg-0a]}\n' };
    assert.deepEqual(optionOf(half, 'real-time').violations, ['real-time/vpc']);
    assert.deepEqual(optionOf(whole, 'real-time').violations, []);
  });

  it('are all types, the current one first and one of each to look at first', () => {
    const options = optionsOf(serverless);
    assert.deepEqual([options[0]?.type, options[0]?.current], ['serverless', true]);
    assert.deepEqual(options.flatMap(({ type, best }) => (best ? [type] : [])).sort(), [...optionTypes].sort());
    assert.ok(options.every(({ feasible }) => feasible));
    assert.ok(options.length <= 20);
    assert.equal(new Set(options.map(({ id }) => id)).size, options.length);
  });

  it('are forbidden by the payload where it is too large', () => {
    const given = { ...serverless, workload: 'payload: 200 MB' };
    assert.deepEqual(optionOf(given, 'serverless').violations, ['serverless/payload-max']);
    assert.deepEqual(optionOf(given, 'real-time').violations, ['real-time/payload-max']);
    assert.deepEqual(optionOf(given, 'batch').violations, ['batch/max-payload']);
    assert.deepEqual(optionOf(given, 'async').violations, []);
    assert.equal(switched(given, 'real-time'), undefined);
    assert.match(switched(given, 'async') ?? '', /type: async/);
  });

  it('are not forbidden by a payload that is only assumed', () => {
    const settings = { ...defaultSettings, assumed: { ...defaultSettings.assumed, requestBytes: 2 ** 40 } };
    const [report] = reportOf(analyse(manifest(serverless), settings), settings).deployments;
    assert.ok(report && report.options.every(({ violations }) => violations.length === 0));
  });

  it('exclude serverless by network, capture, GPU and processing time', () => {
    const forbidden: readonly (readonly [Given, ...string[]])[] = [
      [{ ...realTime, top: 'network: {subnets: [subnet-1], securityGroups: [sg-1]}\n' }, 'serverless/no-vpc'],
      [{ ...realTime, top: 'network: {isolation: true}\n' }, 'serverless/no-network-isolation'],
      [
        { ...realTime, endpoint: `${realTime.endpoint}\ndataCapture: {sampling: 10 %, destination: s3://acme/c/}` },
        'serverless/no-data-capture',
      ],
      [onGpu, 'serverless/no-gpu'],
      [{ ...realTime, workload: 'inferenceTime: 61 s' }, 'serverless/timeout'],
      [{ ...realTime, size: '6.5 GB' }, 'serverless/disk', 'serverless/memory'],
    ];
    for (const [given, ...codes] of forbidden) {
      assert.deepEqual(optionOf(given, 'serverless').violations, codes);
      assert.equal(switched(given, 'serverless'), undefined);
    }
  });

  it('do not blame a type for what is wrong in every type', () => {
    const text = manifest({ ...serverless, workload: 'payload: 5 MB' }).replace('fraud-detector', 'fraud detector');
    const analysis = analyse(text, defaultSettings);
    assert.ok(analysis.findings.some(({ code }) => code === 'real-time/names'));
    assert.ok(switchFix(analysis, 0, 'real-time', defaultSettings));
  });

  it('are not forbidden by what is wrong today and stays so', () => {
    const given = { ...realTime, endpoint: `${realTime.endpoint}\nstartupTimeout: 30 s`, workload: 'payload: 30 MB' };
    assert.deepEqual(optionOf(given, 'real-time').violations, [
      'real-time/startup-health-timeout',
      'real-time/payload-max',
    ]);
    assert.deepEqual(optionOf(given, 'async').violations, []);
    assert.match(switched(given, 'async') ?? '', /type: async/);
  });

  describe('configure', () => {
    it('serverless with the smallest memory that holds the model', () => {
      assert.match(switched({ ...realTime, size: '2 GB' }, 'serverless') ?? '', /memory: 2 GB/);
      assert.match(switched({ ...realTime, size: '2049 MB' }, 'serverless') ?? '', /memory: 3 GB/);
    });

    it('serverless with more concurrency than the peak keeps busy, so that few requests are throttled', () => {
      const workload = 'inferenceTime: 2 s, traffic: {average: 1/s, peak: 10/s}';
      const concurrency = Number(
        /maxConcurrency: (\d+)$/m.exec(switched({ ...realTime, workload }, 'serverless') ?? '')?.[1],
      );
      assert.ok(concurrency >= 20 && concurrency <= 40, String(concurrency));
      const flood = 'inferenceTime: 50 s, traffic: {average: 10/s, peak: 100/s}';
      assert.match(switched({ ...realTime, workload: flood }, 'serverless') ?? '', /maxConcurrency: 200$/m);
    });

    it('instances of the type that is there already', () => {
      assert.match(switched(realTime, 'async') ?? '', /instanceType: ml\.m5\.large\n {2}instanceCount: 2/);
      assert.match(switched(onGpu, 'async') ?? '', /instanceType: ml\.g5\.xlarge/);
    });

    it('instances that hold the model with room to spare', () => {
      assert.equal(optionOf({ ...serverless, size: '5 GB' }, 'real-time').configuration, '1 x ml.m5.large');
      assert.equal(optionOf({ ...serverless, size: '6 GB' }, 'real-time').configuration, '1 x ml.r5.large');
    });

    it('as many instances as the peak needs', () => {
      const few = optionOf(
        { ...serverless, workload: 'inferenceTime: 1 s, traffic: {average: 1/s, peak: 1/s}' },
        'real-time',
      );
      const many = optionsOf({
        ...serverless,
        workload: 'inferenceTime: 1 s, traffic: {average: 9/s, peak: 20/s}',
      }).filter(({ type }) => type === 'real-time');
      assert.match(few.configuration, /^1 x /);
      // 20 busy workers at 70 % are 29, two to an instance of that size.
      assert.ok(many.some(({ configuration }) => /^15 x ml\.\w+\.large$/.test(configuration)));
      assert.ok(many.some(({ configuration }) => /autoscaling 7 to 15$/.test(configuration)));
    });

    it('an output beside the model, or a bucket to be replaced', () => {
      assert.match(switched(serverless, 'async') ?? '', /output: s3:\/\/acme-models\//);
      const without = manifest(serverless).replace(/ {2}artifact.*\n/, '');
      const analysis = analyse(without, defaultSettings);
      const fix = switchFix(analysis, 0, 'async', defaultSettings);
      assert.ok(fix);
      assert.match(applyEdits(without, editsOf(analysis, fix)), /output: s3:\/\/REPLACE-WITH-YOUR-BUCKET\//);
    });

    it('a batch transform job whose requests fit', () => {
      const text = switched({ ...serverless, workload: 'payload: 40 MB' }, 'batch') ?? '';
      assert.match(text, /maxPayload: 40 MB/);
      assert.match(text, /maxConcurrentTransforms: 2$/m);
      assert.deepEqual(analyse(text, defaultSettings).findings, []);
    });

    it('only types that the Region offers', () => {
      for (const region of ['eu-west-3', 'mx-central-1', 'eu-moon-1']) {
        for (const type of ['real-time', 'async', 'batch'] as const) {
          const text = switched({ ...serverless, region }, type) ?? '';
          assert.match(text, new RegExp(`type: ${type}`));
          assert.deepEqual(
            faultsIn(analyse(text, defaultSettings)).map(({ message }) => message),
            [],
          );
        }
      }
    });
  });

  it('lead from every type to every other without a finding', () => {
    for (const from of ['real-time', 'serverless', 'async', 'batch'] as const) {
      const start = from === 'serverless' ? manifest(serverless) : (switched(serverless, from) ?? '');
      for (const to of ['real-time', 'serverless', 'async', 'batch'] as const) {
        if (from === to) continue;
        const analysis = analyse(start, defaultSettings);
        const fix = switchFix(analysis, 0, to, defaultSettings);
        assert.ok(fix, `${from} to ${to}`);
        const after = analyse(applyEdits(start, editsOf(analysis, fix)), defaultSettings);
        assert.deepEqual(faultsIn(after), [], `${from} to ${to}`);
        assert.equal(after.deployments[0]?.type.kind === 'known' && after.deployments[0].type.value, to);
      }
    }
  });
});
