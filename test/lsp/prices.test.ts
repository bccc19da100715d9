import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CancellationTokenSource, WorkDoneProgress, type WorkDoneProgressReport } from 'vscode-languageserver/node';
import { fetchesPrices, priceMethods, type PriceRegionsResult, type RefreshPricesResult } from '#protocol/prices.ts';
import { methods, type Preview } from '#protocol/preview.ts';
import { untranslated } from '#test/untranslated.ts';
import { inOrder, outcomeWords, regionWords } from '../../client/src/commands/refreshed-words.ts';
import { mldeploy } from '#test/cli.ts';
import { LspClient } from '#test/lsp-client.ts';
import { wholeSageMaker } from '#test/offers.ts';
import { ConnectProxy, deadAddress, json, PriceServer, status, type Answer } from '#test/price-server.ts';
import { PriceStore } from '#price-files/price-store.ts';
import { nodePrices } from '../../server/src/lsp/node-prices.ts';

const uri = 'file:///work/mldeploy.yaml';
const manifest = `mldeploy: 1
region: eu-west-1
model: {size: 1 GB}
endpoint: {type: real-time, instanceType: ml.m5.xlarge, instanceCount: 1}
`;

describe('prices in the language server', () => {
  let server: PriceServer;
  let folder: string;
  let client: LspClient | undefined;

  beforeEach(async () => {
    server = await PriceServer.start();
    const sageMaker = wholeSageMaker.map((one) =>
      one.usage.endsWith('Host:ml.m5.xlarge') ? { ...one, usd: '1' } : one,
    );
    server.publish(['eu-west-1', 'us-east-1'], { sageMaker: sageMaker.map((one) => ({ ...one })) });
    folder = mkdtempSync(path.join(tmpdir(), 'mldeploy-lsp-prices-'));
  });
  afterEach(async () => {
    await client?.stop();
    client = undefined;
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  const start = async (env: Readonly<Record<string, string>> = {}): Promise<LspClient> => {
    const prices = nodePrices({ MLDEPLOY_DATA: folder, MLDEPLOY_PRICES_URL: server.url, ...env });
    client = await LspClient.inMemory({ prices });
    return client;
  };
  const refresh = (of: LspClient, more: object = {}): Promise<RefreshPricesResult> =>
    of.connection.sendRequest(priceMethods.refresh, { regions: ['eu-west-1'], ...more });
  const costOf = async (of: LspClient): Promise<number> => {
    const preview: Preview = await of.connection.sendRequest(methods.preview, { uri, position: null });
    return preview.deployment.options.find(({ current }) => current)?.cost.usdPerMonth?.expected ?? 0;
  };

  it('are offered by a server that has a disk, and by no other', async () => {
    assert.deepEqual((await start()).result?.capabilities.experimental, { [fetchesPrices]: true });
    const without = await LspClient.inMemory();
    assert.equal(without.result?.capabilities.experimental, undefined);
    await without.stop();
  });

  it('are listed by Region, with those of open manifests marked', async () => {
    const of = await start();
    await of.open(uri, manifest);
    await of.open('file:///work/second.mldeploy.yaml', manifest.replace('region: eu-west-1\n', ''));
    const regions: PriceRegionsResult = await of.connection.sendRequest(priceMethods.regions, null);
    assert.deepEqual(
      regions.filter(({ used }) => used).map(({ region }) => region),
      ['eu-west-1', 'us-east-1'],
    );
    assert.ok(regions.length > 2 && regions.every(({ asOf, fetched }) => asOf !== '' && fetched === null));
    await refresh(of);
    const after: PriceRegionsResult = await of.connection.sendRequest(priceMethods.regions, null);
    const refreshed = after.find(({ region }) => region === 'eu-west-1');
    assert.equal(refreshed?.asOf, '2026-11-20');
    assert.match(refreshed.fetched ?? '', /^\d{4}-\d\d-\d\d$/);
  });

  it('count at once in what the server says', async () => {
    const of = await start();
    await of.open(uri, manifest);
    const before = await costOf(of);
    const { refreshed, failures, changes } = await refresh(of);
    assert.deepEqual([refreshed, failures], [['eu-west-1'], []]);
    assert.match(changes, /dearer +ml\.m5\.xlarge real-time +\$0\.257\/hour -> \$1\.00\/hour +\+289 %/);
    const after = await costOf(of);
    assert.ok(before > 0 && after > before + 730 * 0.7, `${before} ${after}`);
    assert.deepEqual((await refresh(of)).unchanged, ['eu-west-1']);
  });

  it('count from the start, when they were fetched before', async () => {
    await refresh(await start());
    await client?.stop();
    const of = await start();
    await of.open(uri, manifest);
    assert.ok((await costOf(of)) >= 730);
  });

  it('are told of with progress', async () => {
    const of = await start();
    const told: WorkDoneProgressReport[] = [];
    of.connection.onProgress(WorkDoneProgress.type, 'token', (value) => {
      told.push(value as WorkDoneProgressReport);
    });
    await refresh(of, { workDoneToken: 'token' });
    const kinds = told.map(({ kind }) => kind as string);
    assert.deepEqual([kinds[0], kinds.at(-1)], ['begin', 'end']);
    assert.ok(kinds.length >= 8 && kinds.slice(1, -1).every((kind) => kind === 'report'));
    const shares = told.slice(0, -1).map(({ percentage = 0 }) => percentage);
    assert.deepEqual(
      shares,
      [...new Set(shares)].sort((a, b) => a - b),
    );
    assert.equal(told.at(-2)?.percentage, 100);
    assert.equal(told.at(-2)?.message, 'eu-west-1, AmazonS3');
  });

  it('stay as they were when the user cancels', async () => {
    const of = await start();
    const cancel = new CancellationTokenSource();
    const [at = ''] = server.publish(['eu-west-1']);
    server.on(at, (response) => {
      response.writeHead(200).write('{');
      cancel.cancel();
    });
    const params = { regions: ['eu-west-1'] };
    await assert.rejects(of.connection.sendRequest(priceMethods.refresh, params, cancel.token), /cancelled/);
    assert.deepEqual(readdirSync(path.join(folder, 'prices')), []);
  });

  it('stay as they were when something is wrong, which is said in words', async () => {
    const of = await start();
    server.on(server.publish(['eu-west-1'])[0] ?? '', status(404));
    const partly = await refresh(of);
    assert.deepEqual(partly.refreshed, []);
    assert.match(partly.failures[0] ?? '', /^eu-west-1: localhost:\d+ does not have it \(404\)/);
    await of.stop();
    const offline = await start({ MLDEPLOY_PRICES_URL: await deadAddress() });
    const { failures, changes } = await refresh(offline);
    assert.match(failures[0] ?? '', /refuses the connection/);
    assert.equal(changes, '');
    assert.deepEqual(offline.logged, []);
  });

  it('are fetched through the proxy that the editor names', async () => {
    const proxy = await ConnectProxy.start();
    try {
      const of = await start({ http_proxy: await deadAddress() });
      assert.deepEqual((await refresh(of, { proxy: `http://${proxy.host}` })).refreshed, ['eu-west-1']);
      assert.equal(proxy.asked.length, 8);
      assert.deepEqual((await refresh(of, { proxy: `http://${proxy.host}`, noProxy: ['localhost'] })).unchanged, [
        'eu-west-1',
      ]);
      assert.equal(proxy.asked.length, 8);
    } finally {
      await proxy.stop();
    }
  });

  it('count as soon as the command line has fetched them, or reset them', async () => {
    await refresh(await start());
    const of = client!;
    await of.open(uri, manifest);
    const announced = () => of.published.filter((one) => one.uri === uri).length;
    await of.until(() => (announced() > 0 ? true : undefined));
    assert.ok((await costOf(of)) >= 730);
    const before = announced();
    const env = { MLDEPLOY_DATA: folder, MLDEPLOY_PRICES_URL: server.url };
    assert.equal((await mldeploy(['prices', 'reset'], {}, '', { env })).code, 0);
    await of.until(() => (announced() > before ? true : undefined));
    assert.ok((await costOf(of)) < 730);
    const between = announced();
    assert.equal((await mldeploy(['prices', 'refresh', '--region', 'eu-west-1'], {}, '', { env })).code, 0);
    await of.until(() => (announced() > between ? true : undefined));
    assert.ok((await costOf(of)) >= 730);
  });

  it('count as soon as the command line has fetched the first of them, into folders that were not there', async () => {
    const data = path.join(folder, 'share', 'mldeploy');
    const of = await start({ MLDEPLOY_DATA: data });
    await of.open(uri, manifest);
    const announced = () => of.published.filter((one) => one.uri === uri).length;
    await of.until(() => (announced() > 0 ? true : undefined));
    assert.ok((await costOf(of)) < 730);
    const refreshed = async (): Promise<void> => {
      const before = announced();
      const env = { MLDEPLOY_DATA: data, MLDEPLOY_PRICES_URL: server.url };
      assert.equal((await mldeploy(['prices', 'refresh', '--region', 'eu-west-1'], {}, '', { env })).code, 0);
      await of.until(() => (announced() > before ? true : undefined));
      assert.ok((await costOf(of)) >= 730);
    };
    await refreshed();
    const before = announced();
    rmSync(path.join(folder, 'share'), { recursive: true });
    await of.until(() => (announced() > before ? true : undefined));
    assert.ok((await costOf(of)) < 730, 'those that came with the version count again');
    await refreshed();
  });

  it('of two windows that fetch them at once are the same, and the list before is that of before', async () => {
    const one = await start();
    const two = await LspClient.inMemory({
      prices: nodePrices({ MLDEPLOY_DATA: folder, MLDEPLOY_PRICES_URL: server.url }),
    });
    try {
      await refresh(one);
      const store = new PriceStore(folder);
      const first = await store.of('eu-west-1');
      server.publish(['eu-west-1'], {
        published: '2026-11-21T02:00:00Z',
        encode: (document) => together(json(document)),
      });
      const results = await Promise.all([refresh(one), refresh(two)]);
      for (const { refreshed, failures } of results) assert.deepEqual([refreshed, failures], [['eu-west-1'], []]);
      assert.equal((await store.of('eu-west-1'))?.list.asOf, '2026-11-21');
      assert.deepEqual((await store.before('eu-west-1'))?.list, first?.list);
      assert.deepEqual(readdirSync(store.folder).sort(), ['eu-west-1.before.json', 'eu-west-1.json']);
    } finally {
      await two.stop();
    }
  });

  it('from a damaged file are left aside, which the user is told once', async () => {
    mkdirSync(path.join(folder, 'prices'));
    writeFileSync(path.join(folder, 'prices', 'eu-west-1.json'), '{"list": {}}');
    const of = await start();
    await of.open(uri, manifest);
    await of.open('file:///work/second.mldeploy.yaml', manifest);
    const told = await of.until(() => of.shown[0]);
    assert.match(
      told,
      /eu-west-1\.json: it is no price list: .*; the prices that came with this version count instead/,
    );
    await costOf(of);
    assert.equal(of.shown.length, 1);
    await refresh(of);
    assert.ok((await costOf(of)) >= 730);
    assert.equal(of.shown.length, 1);
  });
});

/** Answers nobody before the second has asked. */
function together(answer: Answer): Answer {
  const waiting: (() => void)[] = [];
  return (response, request) => {
    waiting.push(() => {
      answer(response, request);
    });
    if (waiting.length === 2) for (const go of waiting) go();
  };
}

describe('words about refreshed prices', () => {
  const nothing: RefreshPricesResult = { refreshed: [], unchanged: [], failures: [], changes: '' };

  it('say what is new, what was new already and what failed', () => {
    const changes = "us-east-1: AWS's prices of 2026-11-20: 1 dearer\n  dearer  ml.m5.xlarge\n";
    for (const [result, words] of [
      [{ refreshed: ['us-east-1'], changes }, "us-east-1: AWS's prices of 2026-11-20: 1 dearer."],
      [{ refreshed: ['a', 'b'], changes }, 'The prices of 2 Regions are new.'],
      [{ unchanged: ['us-east-1'] }, "us-east-1 has AWS's newest prices already."],
      [
        { refreshed: ['a', 'b'], unchanged: ['c', 'd'], changes },
        "The prices of 2 Regions are new. 2 Regions have AWS's newest prices already.",
      ],
      [
        { refreshed: ['a', 'b'], failures: ['c: it is down'], changes },
        'The prices of 2 Regions are new. c: it is down.',
      ],
      [{ failures: ['x was not found', 'y', 'z'] }, 'No prices were fetched: x was not found (and 2 more).'],
    ] as const) {
      assert.equal(outcomeWords({ ...nothing, ...result }, untranslated), words);
    }
  });

  it('put the Regions of open manifests first, and say how old prices are', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((region) => ({
      region,
      asOf: '2026-11-20',
      fetched: null,
      used: region === 'c',
    }));
    assert.deepEqual(inOrder([b!, a!, c!]), [c, a, b]);
    assert.equal(regionWords(a!, untranslated), 'prices of 2026-11-20, from the extension');
    assert.equal(
      regionWords({ ...a!, fetched: '2026-11-21' }, untranslated),
      'prices of 2026-11-20, fetched 2026-11-21',
    );
    assert.equal(regionWords({ ...a!, asOf: '' }, untranslated), 'no prices yet');
  });
});
