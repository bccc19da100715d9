import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installPackage } from '#test/installed.ts';
import { fraudDetector } from '#test/manifests.ts';

const script = path.join(import.meta.dirname, 'conformance.el');

interface Session {
  readonly count: number;
  readonly marked: string;
  readonly text: string;
  readonly offered: readonly string[];
  readonly fixed: string;
  readonly hover: string;
}

describe('emacs and eglot with the package for npm', function () {
  this.timeout(60_000);
  let folder: string;
  let server: string;
  before(function () {
    if (spawnSync('emacs', ['--version']).error) {
      console.log('      skipped: emacs is not on PATH');
      this.skip();
    }
    folder = mkdtempSync(path.join(tmpdir(), 'mldeploy-emacs-'));
    server = path.join(installPackage(path.join(folder, 'npm')), 'mldeploy-language-server');
  });
  after(() => {
    if (folder) rmSync(folder, { recursive: true });
  });

  it('shows the finding, applies the fix, and reads what the endpoint costs', () => {
    const file = path.join(folder, 'fraud.mldeploy.yaml');
    const out = path.join(folder, 'out.json');
    writeFileSync(file, fraudDetector);
    const { status, stderr } = spawnSync('emacs', ['--batch', '-l', script], {
      cwd: folder,
      env: { ...process.env, SERVER: server, FILE: file, OUT: out, HOME: folder },
      encoding: 'utf8',
      timeout: 50_000,
    });
    assert.equal(status, 0, stderr);
    const session = JSON.parse(readFileSync(out, 'utf8')) as Session;
    assert.equal(session.marked, '5 MB');
    assert.match(session.text, /serverless/);
    assert.match(session.hover, /\/month/);
    assert.ok(session.count >= 1 && session.offered.length >= 3, session.offered.join(', '));
    assert.match(session.fixed, /^ {2}type: real-time # cheap at night$/m);
    assert.match(session.fixed, /^ {2}instanceType: ml\./m);
    assert.equal(readFileSync(file, 'utf8'), fraudDetector, 'nothing is saved that the user did not save');
  });
});
