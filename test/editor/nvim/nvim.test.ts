import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installPackage } from '#test/installed.ts';
import { fraudDetector } from '#test/manifests.ts';

const script = path.join(import.meta.dirname, 'conformance.lua');
const manifest = `${fraudDetector}x-shared: &tags { team: fraud }\ntags: *tags\n`;

interface Session {
  readonly version: string;
  readonly serverInfo: { readonly name: string };
  readonly count: number;
  readonly diagnostic: { text: string; message: string; severity: number; source: string; code: string };
  readonly offered: readonly string[];
  readonly fixed: string;
  readonly undone: string;
  readonly lens: string;
  readonly definition: { readonly range: { readonly start: object } };
  readonly stopped: boolean;
  readonly errors: readonly unknown[];
}

describe('neovim with the package for npm', function () {
  this.timeout(60_000);
  let folder: string;
  let server: string;
  before(function () {
    if (spawnSync('nvim', ['--version']).error) {
      console.log('      skipped: nvim is not on PATH');
      this.skip();
    }
    folder = mkdtempSync(path.join(tmpdir(), 'mldeploy-nvim-'));
    server = path.join(installPackage(path.join(folder, 'npm')), 'mldeploy-language-server');
  });
  after(() => {
    if (folder) rmSync(folder, { recursive: true });
  });

  it('shows the finding, applies the fix, undoes it, shows the lens and ends the server', () => {
    const file = path.join(folder, 'fraud.mldeploy.yaml');
    const out = path.join(folder, 'out.json');
    writeFileSync(file, manifest);
    const { status, stderr } = spawnSync(
      'nvim',
      ['--headless', '-u', 'NONE', '-i', 'NONE', '-c', `luafile ${script}`],
      {
        cwd: folder,
        env: { ...process.env, SERVER: server, FILE: file, OUT: out, HOME: folder },
        encoding: 'utf8',
        timeout: 50_000,
      },
    );
    assert.equal(status, 0, stderr);
    const session = JSON.parse(readFileSync(out, 'utf8')) as Session;
    assert.deepEqual(session.errors, []);
    assert.equal(session.serverInfo.name, 'mldeploy');
    const { text, severity, source, code } = session.diagnostic;
    assert.deepEqual(
      { text, severity, source, code },
      { text: '5 MB', severity: 1, source: 'mldeploy', code: 'serverless/payload-max' },
    );
    assert.ok(session.offered.length >= 3, session.offered.join(', '));
    assert.match(session.fixed, /^ {2}instanceType: ml\./m);
    assert.equal(session.undone, manifest);
    assert.match(session.lens, /\/month/);
    assert.deepEqual(session.definition.range.start, { line: 19, character: 10 });
    assert.equal(session.stopped, true);
  });
});
