import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mldeploy } from '#test/cli.ts';
import { serverless } from '#test/manifests.ts';
import { printable } from '../../server/src/cli/printable.ts';

const bad = serverless({ payload: '5 MB' });
const code = 'serverless/payload-max';

function utf16(text: string): Buffer {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
}

async function codesIn(name: string, content: string | Uint8Array): Promise<readonly string[]> {
  const { out } = await mldeploy(['check', '--format', 'json', '.'], { [name]: content });
  const { files } = JSON.parse(out) as { files: { path: string; findings: { code: string }[] }[] };
  return files.flatMap(({ path: at, findings }) => findings.map((one) => `${at} ${one.code}`));
}

describe('mldeploy check on odd files', () => {
  for (const [what, content] of Object.entries({
    'with a byte order mark and CRLF': `\uFEFF${bad.replaceAll('\n', '\r\n')}`,
    'in UTF-16': utf16(bad),
    'with bytes of another encoding in a comment': Buffer.concat([Buffer.from(bad), Buffer.from('# f\xfcr', 'latin1')]),
  })) {
    it(`finds the same ${what}`, async () => {
      assert.deepEqual(await codesIn('a.yaml', content), [`a.yaml ${code}`]);
    });
  }

  it('takes any name of a folder', async () => {
    const name = '100% #1 für [Ära]/{a,b} & c.yaml';
    assert.deepEqual(await codesIn(name, bad), [`${name} ${code}`]);
  });

  it('passes over bytes that are no text, and what is too large', async () => {
    assert.deepEqual(await codesIn('a.yaml', Buffer.from(Array.from({ length: 4096 }, (_, index) => index % 256))), []);
    assert.deepEqual(await codesIn('a.yaml', bad + `# ${'x'.repeat(2 ** 20)}\n`.repeat(5)), []);
    assert.deepEqual(await codesIn('a.json', '['.repeat(200_000)), []);
  });

  it('says so when a folder that was named has nothing to look at', async () => {
    const { code: exit, err } = await mldeploy(['check', 'gen'], { '.gitignore': '*', 'gen/readme.txt': '' });
    assert.equal(exit, 0);
    assert.match(err, /^mldeploy: gen: no file to look at/);
  });

  it('reads settings in UTF-16, and says when they cannot be read', async () => {
    const settings = utf16(`severity: {${code}: 'off'}\n`);
    const quiet = await mldeploy(['check', 'a.yaml'], { 'a.yaml': bad, '.mldeployrc.yaml': settings });
    assert.deepEqual({ code: quiet.code, err: quiet.err }, { code: 0, err: '' });
    const large = `# ${'x'.repeat(2 ** 20)}\n`.repeat(6);
    const unread = await mldeploy(['check', 'a.yaml'], { 'a.yaml': bad, '.mldeployrc.yaml': large });
    assert.equal(unread.code, 2);
    assert.match(unread.err, /^mldeploy: \.mldeployrc\.yaml: 6 MB is over the 5 MB that are read/);
  });

  it('walks in no circle, and waits for no pipe', function () {
    if (process.platform === 'win32') this.skip();
    const folder = mkdtempSync(path.join(tmpdir(), 'mldeploy-odd-'));
    try {
      mkdirSync(path.join(folder, 'a'));
      writeFileSync(path.join(folder, 'a', 'a.yaml'), bad);
      symlinkSync('..', path.join(folder, 'a', 'up'));
      symlinkSync('nowhere', path.join(folder, 'a', 'broken.yaml'));
      for (const name of ['a/pipe.yaml', '.mldeployrc.yaml', '.gitignore']) {
        execFileSync('mkfifo', [path.join(folder, name)]);
      }
      const main = path.resolve(import.meta.dirname, '../../server/src/cli/main.ts');
      // A process of its own: one that waits for a pipe could not be ended otherwise.
      const { status, stdout, stderr } = spawnSync(process.execPath, ['--import=tsx', main, 'check', folder], {
        encoding: 'utf8',
        timeout: 60_000,
        env: { ...process.env, MLDEPLOY_DATA: path.join(folder, 'data') },
      });
      assert.equal(status, 2, stderr);
      assert.match(stderr, /\.mldeployrc\.yaml: it is no file/);
      assert.match(stdout, /1 deployment in 1 file checked: 1 error/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }).timeout(90_000);
});

describe('what goes to a terminal', () => {
  it('does nothing there that was written in a file', () => {
    assert.equal(
      printable('a\u001b[2Jb\u001b]0;title\u0007\rc\u202ed\u009b1A'),
      'a\uFFFD[2Jb\uFFFD]0;title\uFFFD\uFFFDc\uFFFDd\uFFFD1A',
    );
  });

  it('keeps colours, tabs, the ends of lines and the line that is written over', () => {
    for (const text of ['\u001b[31merror\u001b[39m\n', 'a\tb\r\nc', '\r[###] 30 %', '\r   \r', 'für 日本 😀 ≈ $1']) {
      assert.equal(printable(text), text);
    }
  });
});
