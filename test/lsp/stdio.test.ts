import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { LspClient, pullingCapabilities, serverScript } from '#test/lsp-client.ts';
import { fraudDetector } from '#test/manifests.ts';

const uri = 'file:///fraud.mldeploy.yaml';

/** The JSON of each frame; fails on any byte that is not of a frame. */
function frames(output: Buffer): unknown[] {
  const found: unknown[] = [];
  for (let at = 0; at < output.length;) {
    const end = output.indexOf('\r\n\r\n', at);
    const header = output.subarray(at, end).toString('ascii');
    const length = /^Content-Length: (\d+)$/.exec(header)?.[1];
    assert.ok(end >= 0 && length !== undefined, `no header of a frame: ${JSON.stringify(header.slice(0, 80))}`);
    const start = end + 4;
    at = start + Number(length);
    assert.ok(at <= output.length, 'the last frame is cut');
    found.push(JSON.parse(output.subarray(start, at).toString('utf8')));
  }
  return found;
}

describe('the server over stdio', () => {
  before(() => {
    assert.ok(existsSync(serverScript), 'run npm run build first');
  });

  // A failed test must not leave a process behind that keeps the run from ending.
  const started: { readonly process: ChildProcess }[] = [];
  afterEach(() => {
    for (const { process: child } of started.splice(0)) child.kill();
  });

  async function start(...options: Parameters<typeof LspClient.overStdio>) {
    const client = await LspClient.overStdio(...options);
    started.push(client);
    return client;
  }

  it('writes frames and nothing else to stdout, and ends with code 0', async () => {
    const chunks: Buffer[] = [];
    const client = await start({}, (chunk) => chunks.push(chunk));
    await client.open(uri, fraudDetector, 'mldeploy');
    const [found] = await client.diagnostics(uri);
    assert.ok(found);
    assert.notDeepEqual(await client.codeActions(uri, found), []);
    assert.equal((await client.codeLenses(uri)).length, 1);
    // A setting that cannot be understood is logged: through the connection, not to stdout.
    const settings = { mldeploy: { region: 'nowhere' } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    await client.until(() => client.logged.find((message) => message.includes('mldeploy.region')));
    await client.stop();
    assert.equal(client.process.exitCode, 0);
    assert.ok(frames(Buffer.concat(chunks)).length >= 6);
  });

  it('pulls, too', async () => {
    const client = await start({ capabilities: pullingCapabilities });
    await client.open(uri, fraudDetector, 'mldeploy');
    assert.equal((await client.pull(uri)).items?.length, 1);
    await client.stop();
  });

  it('ends with code 1 when the client goes away without shutting it down', async () => {
    const child = spawn(process.execPath, [serverScript, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.end();
    const [code] = (await once(child, 'exit')) as [number];
    assert.equal(code, 1);
  });

  it('says how to start it, and code 2, when no transport is named', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [serverScript], { encoding: 'utf8' });
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /--stdio/);
  });
});
