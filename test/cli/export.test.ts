import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mldeploy } from '#test/cli.ts';
import { fraudDetector, template } from '#test/manifests.ts';

const files = { 'a.mldeploy.yaml': fraudDetector, 'a.template.yaml': template };

describe('mldeploy export', () => {
  it('prints a template that it can read itself', async () => {
    const { code, out } = await mldeploy(['export', '--to', 'cloudformation', 'a.mldeploy.yaml'], files);
    assert.equal(code, 0);
    assert.match(out, /^# fraud-detector, by ML Deploy\n/);
    assert.match(out, /ModelName: !GetAtt Model\.ModelName/);
    const { out: found } = await mldeploy(['check', '--format', 'json', 'b.yaml'], { 'b.yaml': out });
    assert.match(found, /serverless\/payload-max/);
  });

  it('prints JSON without comments, and the notes beside it', async () => {
    const { code, out, err } = await mldeploy(['export', '--to', 'cli', '--format', 'json', 'a.mldeploy.yaml'], files);
    assert.equal(code, 0);
    assert.equal((JSON.parse(out) as unknown[]).length, 3);
    assert.match(err, /Not exported: the facts of the requests/);
  });

  it('writes a file, and never over another unless asked to', async () => {
    const argv = ['export', '--to', 'ack', '--output', 'there.yaml', 'a.mldeploy.yaml'];
    const refused = await mldeploy(argv, { ...files, 'there.yaml': 'mine\n' });
    assert.equal(refused.code, 2);
    assert.equal(refused.read('there.yaml').toString(), 'mine\n');
    assert.match(refused.err, /there\.yaml: is there already; --force/);
    const forced = await mldeploy([...argv, '--force'], { ...files, 'there.yaml': 'mine\n' });
    assert.equal(forced.code, 0);
    assert.equal(forced.out, '');
    assert.match(forced.read('there.yaml').toString(), /kind: EndpointConfig/);
  });

  it('says why it cannot', async () => {
    const name = '../../examples/lambda.mldeploy.yaml';
    const lambda = readFileSync(new URL(name, import.meta.url), 'utf8');
    const { code, err } = await mldeploy(['export', '--to', 'cli', 'a.yaml'], { 'a.yaml': lambda });
    assert.equal(code, 1);
    assert.match(err, /does not run on SageMaker/);
    assert.equal((await mldeploy(['export', 'a.mldeploy.yaml'], files)).code, 2);
    assert.equal((await mldeploy(['export', '--to', 'terraform', 'a.mldeploy.yaml'], files)).code, 2);
    assert.equal((await mldeploy(['export', '--to', 'cli', 'gone.yaml'], files)).code, 2);
  });
});

describe('mldeploy import', () => {
  it('prints a manifest of our own format', async () => {
    const { code, out } = await mldeploy(['import', 'a.template.yaml'], files);
    assert.equal(code, 0);
    assert.match(out, /Not imported: .*ExecutionRoleArn/);
    assert.match(out, /\nmldeploy: 1\n/);
    assert.match(out, / {2}maxConcurrency: 20\n/);
  });

  it('refuses what is our own already', async () => {
    const { code, err } = await mldeploy(['import', 'a.mldeploy.yaml'], files);
    assert.equal(code, 1);
    assert.match(err, /our own format already/);
  });
});
