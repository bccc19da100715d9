import assert from 'node:assert/strict';
import { baselineMethods, type FileCostResult } from '#protocol/baseline.ts';
import { LspClient } from '#test/lsp-client.ts';
import { realTime } from '#test/manifests.ts';

const uri = 'file:///work/scores.mldeploy.yaml';

function endpoint(name: string, instances: number, region = 'us-east-1'): string {
  return realTime(name, { instances, region });
}

/** USD a month of one instance of ml.m5.large. */
const one = 730 * 0.115;

describe('the cost since the last commit', () => {
  let client: LspClient;
  beforeEach(async () => {
    client = await LspClient.inMemory({ initializationOptions: { mldeployClient: true } });
  });
  afterEach(() => client.stop());

  async function costOf(text: string, committed: string | null | undefined): Promise<FileCostResult> {
    await client.open(uri, text, 'mldeploy');
    if (committed !== undefined) {
      await client.connection.sendRequest(baselineMethods.baseline, { uri, text: committed });
    }
    return client.connection.sendRequest<FileCostResult>(baselineMethods.fileCost, { uri });
  }

  it('is what the deployments of the file cost more together', async () => {
    const before = [endpoint('a', 1), endpoint('b', 2)].join('---\n');
    const found = await costOf([endpoint('b', 4), endpoint('c', 1)].join('---\n'), before);
    assert.equal(found?.differenceUsd?.toFixed(0), (2 * one).toFixed(0), 'b has two more, c came for a');
    assert.match(found.words, /^(≈ )?\$\d+\/month, \+\$168\/month since last commit$/);
  });

  it('is not there without a commit, and nothing where nothing differs', async () => {
    assert.equal((await costOf(endpoint('a', 2), undefined))?.differenceUsd, null);
    const same = await client.connection.sendRequest<null>(baselineMethods.baseline, { uri, text: endpoint('a', 2) });
    assert.equal(same, null);
    const found = await client.connection.sendRequest<FileCostResult>(baselineMethods.fileCost, { uri });
    assert.equal(found?.differenceUsd, 0);
    assert.doesNotMatch(found.words, /commit/);
  });

  it('leaves out on both sides what has no price on one of them', async () => {
    const before = [endpoint('a', 1), endpoint('b', 9)].join('---\n');
    const after = [endpoint('a', 2), endpoint('b', 9, 'eu-nowhere-1')].join('---\n');
    const found = await costOf(after, before);
    assert.equal(found?.differenceUsd?.toFixed(2), one.toFixed(2));
    assert.deepEqual(found.unknown, ['b']);
  });

  it('stands in the lens of each deployment that costs more or less', async () => {
    const texts = [endpoint('a', 1), endpoint('b', 2)];
    await costOf(texts.join('---\n'), texts.join('---\n').replace('instanceCount: 2', 'instanceCount: 4'));
    const titles = (await client.shownLenses(uri)).map(({ command }) => command?.title ?? '');
    assert.equal(titles.length, 2);
    assert.doesNotMatch(titles[0] ?? '', /commit/);
    assert.match(titles[1] ?? '', / · -\$168\/month since last commit · compare$/);
  });

  it('is null for a document that deploys nothing', async () => {
    assert.equal(await costOf('just: yaml\n', 'just: yaml\n'), null);
  });
});
