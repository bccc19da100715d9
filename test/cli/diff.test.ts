import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Diff } from '#protocol/diff.ts';
import schema from '#schemas/diff.schema.json' with { type: 'json' };
import { GitFolder } from '#test/git-folder.ts';
import { realTime } from '#test/manifests.ts';
import { run } from '../../server/src/cli/run.ts';

const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema);

function endpoint(name: string, instances: number, region = 'us-east-1'): string {
  return realTime(name, { instances, region });
}

async function mldeploy(cwd: string, ...argv: readonly string[]) {
  return withPath(process.env['PATH'], cwd, ...argv);
}

async function withPath(found: string | undefined, cwd: string, ...argv: readonly string[]) {
  let out = '';
  let err = '';
  const code = await run(argv, {
    ...{ cwd, color: false, width: 100, live: false, interruption: () => new AbortController().signal },
    env: { PATH: found, HOME: cwd, MLDEPLOY_DATA: path.join(cwd, 'none') },
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    readStdin: () => Promise.resolve(new Uint8Array()),
  });
  return { code, out, err };
}

describe('mldeploy diff', () => {
  let folder: GitFolder;
  beforeEach(() => {
    folder = new GitFolder();
  });
  afterEach(() => {
    folder.dispose();
  });

  async function difference(...argv: readonly string[]): Promise<Diff> {
    const { code, out, err } = await mldeploy(folder.path, 'diff', ...argv, '--format', 'json');
    assert.equal(code, 0, err);
    const found = JSON.parse(out) as Diff;
    validate(found);
    assert.deepEqual(validate.errors ?? [], []);
    return found;
  }

  it('says what a commit costs more than another', async () => {
    const base = folder.commit({
      'scores.mldeploy.yaml': endpoint('scores', 2),
      'same.mldeploy.yaml': endpoint('same', 1),
    });
    const head = folder.commit({ 'scores.mldeploy.yaml': endpoint('scores', 4) });
    const found = await difference('HEAD~1', 'HEAD');
    assert.deepEqual(
      [found.base, found.head],
      [
        { name: 'HEAD~1', commit: base },
        { name: 'HEAD', commit: head },
      ],
    );
    const [scores, ...others] = found.deployments;
    assert.deepEqual(others, [], 'what is as it was is not listed');
    assert.equal(scores?.path, 'scores.mldeploy.yaml');
    assert.equal(scores.after?.configuration, '4 x ml.m5.large');
    assert.equal(scores.differenceUsd?.toFixed(2), (2 * 730 * 0.115).toFixed(2));
    assert.equal(found.total.differenceUsd, scores.differenceUsd);
    assert.deepEqual(found.total.leftOut, []);
  });

  it('compares with the working tree, new files included and ignored ones not', async () => {
    folder.commit({ 'scores.mldeploy.yaml': endpoint('scores', 2), '.gitignore': 'build/\n' });
    folder.write({ 'new.mldeploy.yaml': endpoint('fresh', 1), 'build/made.mldeploy.yaml': endpoint('made', 9) });
    const found = await difference('HEAD');
    assert.deepEqual(found.head, { name: 'working tree', commit: null });
    assert.deepEqual(
      found.deployments.map(({ name, before }) => [name, before]),
      [['fresh', null]],
    );
    assert.equal(found.total.differenceUsd, found.deployments[0]?.after?.usdPerMonth?.expected);
  });

  it('takes what has gone for a saving of its whole cost', async () => {
    folder.commit({ 'scores.mldeploy.yaml': endpoint('scores', 2) });
    folder.remove('scores.mldeploy.yaml');
    const { deployments, total } = await difference('HEAD');
    assert.equal(deployments[0]?.after, null);
    assert.equal(total.afterUsd, 0);
    assert.equal(total.differenceUsd, -(deployments[0].before?.usdPerMonth?.expected ?? 0));
  });

  it('follows a file that was renamed', async () => {
    folder.commit({ 'old.mldeploy.yaml': endpoint('scores', 2) });
    folder.move('old.mldeploy.yaml', 'services/new.mldeploy.yaml');
    const moves = async (...argv: readonly string[]) =>
      (await difference(...argv)).deployments.map((one) => [one.previousPath, one.path, one.differenceUsd]);
    const expected = [['old.mldeploy.yaml', 'services/new.mldeploy.yaml', 0]];
    assert.deepEqual(await moves('HEAD'), expected);
    folder.commit();
    assert.deepEqual(await moves('HEAD~1', 'HEAD'), expected);
  });

  it('lets no price that is not known into a sum, and names it', async () => {
    folder.commit({ 'a.mldeploy.yaml': endpoint('known', 1), 'b.mldeploy.yaml': endpoint('unknown', 1) });
    const unknown = endpoint('unknown', 1).replace('ml.m5.large', 'ml.zz9.large');
    folder.commit({ 'a.mldeploy.yaml': endpoint('known', 2), 'b.mldeploy.yaml': unknown });
    const { deployments, total } = await difference('HEAD~1', 'HEAD');
    assert.deepEqual(
      deployments.map(({ name, differenceUsd }) => [name, differenceUsd?.toFixed(2)]),
      [
        ['unknown', undefined],
        ['known', (730 * 0.115).toFixed(2)],
      ],
    );
    assert.equal(total.differenceUsd.toFixed(2), (730 * 0.115).toFixed(2));
    assert.equal(total.leftOut.length, 1);
    assert.match(total.leftOut[0] ?? '', /^unknown: .*ml\.zz9\.large/);
  });

  it('lists findings that are new and that have gone', async () => {
    const serverless = endpoint('scores', 1).replace(
      /type: real-time[^]*?workload/,
      'type: serverless\n  memory: 2 GB\n  maxConcurrency: 5\nworkload',
    );
    folder.commit({ 'scores.mldeploy.yaml': serverless.replace('2 GB', '2500 MB') });
    folder.commit({ 'scores.mldeploy.yaml': serverless.replace('request: 3 KB', 'request: 5 MB') });
    const { findings } = await difference('HEAD~1', 'HEAD');
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'error').map(({ change, code, line }) => [change, code, line]),
      [
        ['new', 'serverless/payload-max', 13],
        ['gone', 'serverless/memory', 10],
      ],
    );
  });

  it('counts of the readings of a template only the dearest', async () => {
    const template = (type: string) => `AWSTemplateFormatVersion: '2010-09-09'
Parameters: {Stage: {Type: String, AllowedValues: [test, live]}}
Conditions: {IsLive: !Equals [!Ref Stage, live]}
Resources:
  Config:
    Type: AWS::SageMaker::EndpointConfig
    Properties:
      ProductionVariants:
        - {VariantName: all, ModelName: scores, InitialVariantWeight: 1, InitialInstanceCount: 1, InstanceType: !If [IsLive, ${type}, ml.t2.medium]}
`;
    folder.commit({ 'template.yaml': template('ml.m5.large') });
    folder.commit({ 'template.yaml': template('ml.m5.xlarge') });
    const { deployments, total } = await difference('HEAD~1', 'HEAD');
    assert.deepEqual(
      deployments.map(({ when }) => when),
      ['IsLive is true'],
    );
    assert.equal(total.differenceUsd.toFixed(2), (730 * 0.115).toFixed(2));
  });

  it('works in a subfolder, and keeps to the paths given from there', async () => {
    folder.commit({ 'a/x.mldeploy.yaml': endpoint('x', 1), 'b/y.mldeploy.yaml': endpoint('y', 1) });
    folder.commit({ 'a/x.mldeploy.yaml': endpoint('x', 2), 'b/y.mldeploy.yaml': endpoint('y', 2) });
    const names = async (...argv: readonly string[]) => {
      const { out, err } = await mldeploy(path.join(folder.path, 'a'), 'diff', '--format=json', 'HEAD~1', ...argv);
      return err === '' ? (JSON.parse(out) as Diff).deployments.map(({ path: at }) => at).sort() : err;
    };
    assert.deepEqual(await names('HEAD'), ['a/x.mldeploy.yaml', 'b/y.mldeploy.yaml']);
    assert.deepEqual(await names('HEAD', '.'), ['a/x.mldeploy.yaml']);
    assert.deepEqual(await names('../b'), ['b/y.mldeploy.yaml']);
    assert.deepEqual(await names('HEAD', '--', 'x.mldeploy.yaml'), ['a/x.mldeploy.yaml']);
    assert.match(String(await names('HEAD', '..', '../..')), /outside of the repository/);
  });

  it('prints a table for people', async () => {
    folder.commit({ 'scores.mldeploy.yaml': endpoint('scores', 2) });
    folder.write({ 'scores.mldeploy.yaml': endpoint('scores', 4) });
    const { code, out } = await mldeploy(folder.path, 'diff', 'HEAD');
    assert.equal(code, 0);
    assert.match(out, /^HEAD \([0-9a-f]{9}\) -> working tree\n/);
    assert.match(out, /^scores +~?\$\d+\.\d\d -> ~?\$\d+\.\d\d +\+\$167\.90 /m);
    assert.match(out, /2 x ml\.m5\.large -> real-time, 4 x ml\.m5\.large/);
    assert.match(out, /^Total {2}\$\d+\.\d\d -> \$\d+\.\d\d a month, difference \+\$167\.90$/m);
  });

  it('prints Markdown in which names of others are only text', async () => {
    folder.commit();
    folder.write({ 'scores.mldeploy.yaml': endpoint("'a|b @team <img src=x>'", 1) });
    const { out } = await mldeploy(folder.path, 'diff', 'HEAD', '--format', 'markdown');
    assert.match(out, /^### ML Deploy: \+\$\d+\.\d\d a month\n/);
    assert.ok(out.includes(String.raw`**a\|b @${'\u200b'}team \<img src=x\>**`), out);
    const columns = out
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.split(/(?<!\\)\|/).length);
    assert.deepEqual(new Set(columns), new Set([7]));
  });

  it('fails for CI when the total grows by more than is allowed, and only then', async () => {
    folder.commit({ 'scores.mldeploy.yaml': endpoint('scores', 2) });
    folder.commit({ 'scores.mldeploy.yaml': endpoint('scores', 4) });
    const codeOf = async (...argv: readonly string[]) => (await mldeploy(folder.path, 'diff', ...argv)).code;
    assert.equal(await codeOf('HEAD~1', 'HEAD', '--fail-over', '100'), 1);
    assert.equal(await codeOf('HEAD~1', 'HEAD', '--fail-over', '168'), 0);
    assert.equal(await codeOf('HEAD', 'HEAD~1', '--fail-over', '0'), 0);
    assert.equal(await codeOf('HEAD~1', 'HEAD', '--fail-over', 'much'), 2);
  });

  it('explains what it cannot do', async () => {
    folder.commit({ 'scores.mldeploy.yaml': endpoint('scores', 2) });
    const saying = async (...argv: readonly string[]) => {
      const { code, err } = await mldeploy(folder.path, 'diff', ...argv);
      assert.equal(code, 2);
      return err;
    };
    assert.match(await saying(), /needs a commit to compare with/);
    assert.match(await saying('nowhere'), /no commit nowhere/);
    assert.match(await saying('--', '--output=/tmp/x'), /needs a commit/);
    assert.match(await saying('HEAD', 'nowhere'), /no commit and no path nowhere/);
    assert.match(await saying('HEAD', '--', 'nowhere.yaml'), /nowhere\.yaml has no manifest/);
    folder.write({ main: 'a file that is called as the branch' });
    assert.match(await saying('HEAD', 'main'), /a commit and a path/);
    const { code, err } = await mldeploy(path.parse(folder.path).root, 'diff', 'HEAD');
    assert.deepEqual([code, err.split('\n')[0]], [2, 'mldeploy: diff needs a git repository; this folder is in none']);
  });

  it('says so where there is no git', async () => {
    const { code, err } = await withPath(folder.path, folder.path, 'diff', 'HEAD');
    assert.deepEqual([code, err.split('\n')[0]], [2, 'mldeploy: diff needs git, which was not found']);
  });

  it('runs nothing that the repository names', async () => {
    const trace = path.join(folder.path, 'ran');
    const ran = `sh -c 'echo ran > ${trace}; cat'`;
    folder.commit({ 'scores.mldeploy.yaml': endpoint('scores', 2), '.gitattributes': '* diff=mine filter=mine\n' });
    for (const key of [
      'diff.mine.textconv',
      'diff.mine.command',
      'filter.mine.smudge',
      'filter.mine.clean',
      'core.fsmonitor',
      'diff.external',
      'core.pager',
    ]) {
      folder.git('config', key, ran);
    }
    folder.write({
      '.git/hooks/post-index-change': `#!/bin/sh\necho ran > ${trace}\n`,
      'scores.mldeploy.yaml': endpoint('scores', 3),
    });
    await difference('HEAD');
    assert.ok(!existsSync(trace), existsSync(trace) ? readFileSync(trace, 'utf8') : '');
    folder.git('diff', 'HEAD');
    assert.ok(existsSync(trace), 'git itself runs what the repository names');
  });
});
