import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { Refreshing } from '#test/refreshing.ts';

const main = path.resolve(import.meta.dirname, '../../../server/src/cli/main.ts');

describe('Ctrl-C', () => {
  let at: Refreshing;

  beforeEach(async () => {
    at = await Refreshing.start();
  });
  afterEach(() => at.stop());

  it('ends a refresh in the middle of a document, with 130 and without a trace', async function () {
    if (process.platform === 'win32') {
      console.log('      skipped: Windows sends no such signal to a process');
      this.skip();
    }
    const [place = ''] = at.server.publish(['us-east-1']);
    const child = spawn(process.execPath, ['--import=tsx', main, 'prices', 'refresh', '--region', 'us-east-1'], {
      env: { ...process.env, MLDEPLOY_DATA: at.folder, MLDEPLOY_PRICES_URL: at.server.url, NO_PROXY: '*' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    at.server.on(place, (response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"products": {');
      child.kill('SIGINT');
    });
    const [code] = (await once(child, 'close')) as [number | null];
    assert.equal(code, 130, said);
    assert.match(said, /broken off; all prices stay as they were/);
    assert.deepEqual(at.files(), []);
  });
});
