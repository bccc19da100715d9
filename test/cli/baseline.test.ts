import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mldeploy } from '#test/cli.ts';
import { serverless } from '#test/manifests.ts';

const manifest = (payload: string, memory: string): string => serverless({ payload, memory });

describe('mldeploy check --baseline', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'mldeploy-baseline-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const at = (name: string): string => path.join(folder, name);
  const check = (...args: string[]) =>
    mldeploy(['check', '--baseline', at('known.json'), ...args, at('mldeploy.yaml')]);

  it('keeps quiet about what it knows, wherever the lines have gone, and reports what is new', async () => {
    await writeFile(at('mldeploy.yaml'), manifest('5 MB', '2 GB'));
    const written = await check('--write-baseline');
    assert.equal(written.code, 0);
    assert.match(written.err, /known\.json written with \d+ findings?/);

    await writeFile(at('mldeploy.yaml'), `# moved\n\n${manifest('5 MB', '2 GB')}`);
    const same = await check();
    assert.equal(same.code, 0);
    assert.doesNotMatch(same.out, /payload-max/);
    assert.match(same.err, /of .*known\.json not reported/);

    await writeFile(at('mldeploy.yaml'), manifest('5 MB', '5000 MB'));
    const more = await check();
    assert.equal(more.code, 1);
    assert.match(more.out, /serverless\/memory/);
    assert.doesNotMatch(more.out, /payload-max/);
  });

  it('says when what it knows is gone', async () => {
    await writeFile(at('mldeploy.yaml'), manifest('5 MB', '2 GB'));
    await check('--write-baseline');
    await writeFile(at('mldeploy.yaml'), manifest('4 MB', '2 GB'));
    const { code, err } = await check();
    assert.equal(code, 0);
    assert.match(err, /1 entry of it no longer found|\d+ entries of it no longer found/);
  });

  it('knows one of two findings that are alike when it has one', async () => {
    const two = (first: string): string => `${manifest(first, '2 GB')}---\n${manifest('5 MB', '2 GB')}`;
    await writeFile(at('mldeploy.yaml'), two('4 MB'));
    await check('--write-baseline');
    await writeFile(at('mldeploy.yaml'), two('5 MB'));
    const { code, out } = await check('--format', 'json');
    assert.equal(code, 1);
    assert.equal([...out.matchAll(/"code": "serverless\/payload-max"/g)].length, 1);
  });

  it('holds paths from its own folder, with slashes', async () => {
    await writeFile(at('mldeploy.yaml'), manifest('5 MB', '2 GB'));
    await check('--write-baseline');
    const { findings } = JSON.parse(await readFile(at('known.json'), 'utf8')) as { findings: { path: string }[] };
    assert.ok(findings.length > 0 && findings.every(({ path: name }) => name === 'mldeploy.yaml'));
  });

  it('says what is wrong with a baseline that is none', async () => {
    await writeFile(at('mldeploy.yaml'), manifest('5 MB', '2 GB'));
    const missing = await check();
    assert.equal(missing.code, 2);
    assert.match(missing.err, /cannot be read.*--write-baseline makes one/);
    for (const text of ['', '[]', '{"version":1,"findings":[{"path":1}]}', '{"version":2,"findings":[]}']) {
      await writeFile(at('known.json'), text);
      const { code, err } = await check();
      assert.equal(code, 2);
      assert.match(err, /is no baseline of mldeploy/);
    }
    const alone = await mldeploy(['check', '--write-baseline', at('mldeploy.yaml')]);
    assert.match(alone.err, /--write-baseline needs --baseline FILE/);
  });
});
