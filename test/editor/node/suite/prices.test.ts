import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { commands, Uri, workspace } from 'vscode';
import { offerOf, regionIndexOf, wholeSageMaker } from '#test/offers.ts';

/** The other services have no list here: their prices stay, which the message says. */
const index = regionIndexOf('AmazonSageMaker', ['us-east-1']);
const documents = new Map<string | undefined, unknown>([
  ['/offers/v1.0/aws/AmazonSageMaker/current/region_index.json', index],
  [index.regions['us-east-1']?.currentVersionUrl, offerOf('AmazonSageMaker', wholeSageMaker)],
]);

export function pricesTests(): void {
  describe('prices in a Node extension host', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'mldeploy-editor-prices-'));
    const server = http.createServer(({ url }, response) => {
      const document = documents.get(url);
      response.writeHead(document === undefined ? 404 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(document ?? {}));
    });
    const own: Record<string, string> = { MLDEPLOY_DATA: folder };
    const original = Object.fromEntries(
      ['MLDEPLOY_DATA', 'MLDEPLOY_PRICES_URL'].map((name) => [name, process.env[name]]),
    );

    // The server of the extension takes its environment from this process when it starts.
    before(async () => {
      server.listen(0, 'localhost');
      await once(server, 'listening');
      own['MLDEPLOY_PRICES_URL'] = `http://localhost:${String((server.address() as AddressInfo).port)}`;
      Object.assign(process.env, own);
      await commands.executeCommand('mldeploy.restartServer');
    });
    after(async () => {
      for (const [name, value] of Object.entries(original)) {
        if (value === undefined) Reflect.deleteProperty(process.env, name);
        else process.env[name] = value;
      }
      await commands.executeCommand('mldeploy.restartServer');
      server.close();
      rmSync(folder, { recursive: true, force: true });
    });

    it('are fetched into the folder of the user, and what changed can be read', async () => {
      await commands.executeCommand('mldeploy.refreshPrices', ['us-east-1']);
      assert.deepEqual(readdirSync(path.join(folder, 'prices')), ['us-east-1.json']);
      const changes = await workspace.openTextDocument(
        Uri.from({ scheme: 'mldeploy-prices', path: 'Price changes.txt' }),
      );
      assert.match(changes.getText(), /^us-east-1: AWS's prices of 2026-11-20, compared with /);
      assert.match(changes.getText(), /^ +gone +ml\.c4\.large real-time/m);
    });
  });
}
