import assert from 'node:assert/strict';
import { mldeploy } from '#test/cli.ts';
import * as samples from '../engine/measured/samples.ts';

const manifest = `mldeploy: 1
name: fraud
model:
  image: 683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1
  artifact: s3://acme-models/fraud/model.tar.gz
endpoint:
  type: real-time
  instanceType: ml.c5.xlarge
  instanceCount: 2
workload:
  payload: 4 KB # of each
  inferenceTime: 120 ms
  traffic: 5/s
`;

interface Fact {
  readonly label: string;
  readonly value: string;
  readonly basis: string;
  readonly source: string | null;
}

async function factsOf(args: readonly string[], files: Readonly<Record<string, string>>): Promise<readonly Fact[]> {
  const { out, err } = await mldeploy(['estimate', '--format', 'json', ...args, 'a.mldeploy.yaml'], files);
  assert.equal(err, '');
  const { deployments } = JSON.parse(out) as { deployments: { workload: readonly Fact[] }[] };
  return deployments[0]?.workload ?? [];
}

function fact(facts: readonly Fact[], label: string): Fact | undefined {
  return facts.find((one) => one.label === label);
}

describe('mldeploy calibrate', () => {
  it('prints what was measured, what it means, and lines for a manifest', async () => {
    const { code, out } = await mldeploy(['calibrate', 'k6.json'], { 'k6.json': samples.k6Machine });
    assert.equal(code, 0);
    assert.equal(
      out,
      `k6 summary, k6.json, 2026-11-20
  round trip: mean 250 ms, p95 420 ms
  rate of the test: 5/s
  - These are whole round trips as the client saw them: the network and SageMaker are in them, and nothing is taken off.
  - The rate is that of the test and not used: it says nothing of your traffic.

workload: # k6 summary, k6.json, 2026-11-20, round trips of the client
  inferenceTime: { mean: 250 ms, p95: 420 ms }
`,
    );
  });

  it('writes the time into a manifest, and nothing else', async () => {
    const files = { 'k6.json': samples.k6Machine, 'a.mldeploy.yaml': manifest };
    const { code, err, read } = await mldeploy(['calibrate', 'k6.json', '--write', 'a.mldeploy.yaml'], files);
    assert.equal(code, 0, err);
    assert.equal(
      read('a.mldeploy.yaml').toString(),
      manifest.replace('  inferenceTime: 120 ms\n', '  inferenceTime:\n    mean: 250 ms\n    p95: 420 ms\n'),
    );
  });

  it('asks which instance, and which deployment', async () => {
    const files = {
      'ir.json': samples.recommendations,
      'a.mldeploy.yaml': `${manifest}---\n${manifest.replace('fraud', 'churn')}`,
    };
    const several = await mldeploy(['calibrate', 'ir.json', '--write', 'a.mldeploy.yaml'], files);
    assert.equal(several.code, 2);
    assert.match(several.err, /choose one with --instance/);
    const both = ['calibrate', 'ir.json', '--instance', 'ml.c5.large', '--write', 'a.mldeploy.yaml'];
    assert.match((await mldeploy(both, files)).err, /choose one with --deployment: fraud, churn/);
    const one = await mldeploy([...both, '--deployment', 'churn'], files);
    assert.equal(one.code, 0, one.err);
    assert.match(one.read('a.mldeploy.yaml').toString(), /inferenceTime: 120 ms[^]*---[^]*inferenceTime: 290 ms/);
    assert.match(
      (await mldeploy(['calibrate', 'ir.json', '--instance', 'ml.p4d.24xlarge'], files)).err,
      /there are ml\.c5\.xlarge, ml\.c5\.large, serverless-2048/,
    );
  });

  it('says what it cannot read', async () => {
    const files = { 'a.txt': 'hello', 'a.template': '{"Resources": {}}' };
    for (const [args, said] of [
      [['calibrate', 'a.txt'], /a\.txt: it is none of what can be read/],
      [['calibrate', 'gone.json'], /gone\.json: no such file/],
      [['calibrate'], /needs exactly one file/],
    ] as const) {
      const { code, err } = await mldeploy(args, files);
      assert.equal(code, 2);
      assert.match(err, said);
    }
  });
});

describe('an estimate from measurements', () => {
  const files = {
    'a.mldeploy.yaml': manifest,
    'k6.json': samples.k6Machine,
    'ir.json': samples.recommendations,
    'cw.json': samples.metricData,
  };

  it('says what was measured, and what the manifest says beside it', async () => {
    const facts = await factsOf(['--measured', 'k6.json'], files);
    assert.deepEqual(fact(facts, 'mean inference time'), {
      label: 'mean inference time',
      value: '250 ms',
      basis: 'measured',
      source: 'k6 summary, k6.json, 2026-11-20, round trips of the client; the manifest says 120 ms',
    });
    assert.equal(fact(facts, 'p95 inference time')?.value, '420 ms');
    assert.equal(fact(facts, 'average traffic')?.basis, 'given');
  });

  it('takes the numbers of the instance that the deployment has', async () => {
    const facts = await factsOf(['--measured', 'ir.json'], files);
    assert.equal(fact(facts, 'mean inference time')?.value, '264 ms');
    assert.match(fact(facts, 'mean inference time')?.source ?? '', /, on ml\.c5\.xlarge; /);
    const other = { ...files, 'a.mldeploy.yaml': manifest.replace('ml.c5.xlarge', 'ml.m5.large') };
    const source = fact(await factsOf(['--measured', 'ir.json'], other), 'mean inference time')?.source;
    assert.match(source ?? '', /on ml\.c5\.xlarge and not on ml\.m5\.large/);
  });

  it('goes by the last file that has a number, and by the name of the deployment', async () => {
    const both = await factsOf(['--measured', 'cw.json=fraud', '--measured', 'k6.json=churn'], files);
    assert.equal(fact(both, 'mean inference time')?.value, '175 ms');
    assert.equal(fact(both, 'overhead of the service')?.value, '9 ms');
    assert.equal(fact(both, 'cold start')?.value, '4.2 s');
    const last = await factsOf(['--measured', 'cw.json', '--measured', 'k6.json'], files);
    assert.equal(fact(last, 'mean inference time')?.value, '250 ms');
    // What SageMaker adds is in the round trip.
    assert.equal(fact(last, 'overhead of the service'), undefined);
  });

  it('counts traffic only where the manifest is silent', async () => {
    const silent = { ...files, 'a.mldeploy.yaml': manifest.replace('  traffic: 5/s\n', '') };
    const traffic = fact(await factsOf(['--measured', 'cw.json'], silent), 'average traffic');
    assert.deepEqual([traffic?.value, traffic?.basis], ['1/s', 'measured']);
    const test = fact(await factsOf(['--measured', 'k6.json'], silent), 'average traffic');
    assert.equal(test?.basis, 'assumed');
  });

  it('may be a matter of the project', async () => {
    const rc = 'measured:\n  - { deployment: fraud, file: loads/k6.json }\n';
    const facts = await factsOf([], {
      'a.mldeploy.yaml': manifest,
      '.mldeployrc.yaml': rc,
      'loads/k6.json': samples.k6Export,
    });
    assert.equal(fact(facts, 'mean inference time')?.basis, 'measured');
    const gone = await mldeploy(['estimate', 'a.mldeploy.yaml'], {
      'a.mldeploy.yaml': manifest,
      '.mldeployrc.yaml': rc,
    });
    assert.equal(gone.code, 2);
    assert.match(
      gone.err,
      /\.mldeployrc\.yaml:2:\d+: loads\/k6\.json: there is no such file, or it cannot be read \(config\/value\)/,
    );
  });
});
