import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type InitializeResult,
} from 'vscode-languageserver/node';
import { installPackage } from '#test/installed.ts';

describe('the package for npm', function () {
  this.timeout(60_000);
  let folder = '';
  let programs = '';
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'mldeploy-npm-'));
    programs = installPackage(folder);
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('installs the command line and the language server, and nothing else', () => {
    assert.deepEqual(readdirSync(programs).sort(), ['mldeploy', 'mldeploy-language-server']);
    const installed = path.dirname(path.dirname(path.dirname(realpathSync(path.join(programs, 'mldeploy')))));
    assert.deepEqual(readdirSync(installed).sort(), ['LICENSE', 'README.md', 'package.json', 'schemas', 'server']);
    assert.deepEqual(readdirSync(path.join(installed, 'server/dist')).sort(), [
      'THIRD-PARTY-NOTICES.txt',
      'cli.cjs',
      'server.cjs',
    ]);
  });

  it('runs from an empty folder', () => {
    const version = execFileSync(path.join(programs, 'mldeploy'), ['--version'], { cwd: folder, encoding: 'utf8' });
    assert.match(version, /^\d+\.\d+\.\d+\n$/);
  });

  it('speaks the protocol when an editor starts it', async () => {
    const server = spawn(path.join(programs, 'mldeploy-language-server'), ['--stdio'], { cwd: folder });
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    connection.listen();
    const { serverInfo } = await connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
    });
    assert.equal(serverInfo?.name, 'mldeploy');
    connection.dispose();
    server.kill();
  });
});
