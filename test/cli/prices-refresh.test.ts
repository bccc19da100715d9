import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { RefreshFault } from '#price-files/fault.ts';
import { PriceStore } from '#price-files/price-store.ts';
import { proxyFor } from '#price-files/proxy.ts';
import { refreshPrices, type Progress, type RefreshOptions, type RegionOutcome } from '#price-files/refresh.ts';
import { hosting, offerOf, sageMakerProducts } from '#test/offers.ts';
import {
  certificateFile,
  ConnectProxy,
  cutOff,
  deadAddress,
  documentPath,
  gzipped,
  indexPath,
  inTurn,
  json,
  PriceServer,
  status,
} from '#test/price-server.ts';

const service = 'AmazonSageMaker';
const document = offerOf(service, sageMakerProducts);
const later = '2026-12-01T00:00:00Z';

describe('refreshing prices', () => {
  let server: PriceServer;
  let folder: string;
  let store: PriceStore;

  beforeEach(async () => {
    server = await PriceServer.start();
    folder = mkdtempSync(path.join(tmpdir(), 'mldeploy-prices-'));
    store = new PriceStore(folder);
  });
  afterEach(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  const optionsWith = (change: Partial<RefreshOptions> = {}): RefreshOptions => ({
    store,
    host: server.url,
    signal: new AbortController().signal,
    proxyOf: () => undefined,
    now: () => new Date('2026-11-21T12:00:00Z'),
    wait: () => Promise.resolve(),
    ...change,
  });

  const refreshOne = async (change: Partial<RefreshOptions> = {}, region = 'us-east-1'): Promise<RegionOutcome> => {
    const { outcomes, cancelled } = await refreshPrices([region], optionsWith(change));
    assert.equal(cancelled, false);
    return outcomes[0]!;
  };

  const failure = async (change: Partial<RefreshOptions> = {}): Promise<string> => {
    const outcome = await refreshOne(change);
    return outcome.state === 'failed' ? outcome.reason : outcome.state;
  };

  const isFault = (words: RegExp) => (error: unknown) => error instanceof RefreshFault && words.test(error.message);

  /** Files of the store, whatever they are: nothing may be left of what failed. */
  const files = () => readdirSync(path.join(folder, 'prices')).sort();

  it('stores the list of the Region with the documents it is from', async () => {
    server.publish(['us-east-1']);
    const outcome = await refreshOne();
    assert.equal(outcome.state, 'refreshed');
    const { lists, damaged } = await store.read();
    assert.deepEqual(damaged, []);
    assert.equal(lists.length, 1);
    assert.equal(lists[0]!.fetched, '2026-11-21T12:00:00.000Z');
    assert.deepEqual(lists[0]!.list.prices.hosting?.['m5.xlarge'], [0.23, 'v', 'sagemaker']);
    assert.deepEqual(lists[0]!.list.prices.fargate?.['x86_64/gb-hour'], [0.004445, 'v', 'fargate']);
    assert.deepEqual(
      lists[0]!.documents.map(({ service: of, bytes, sha256 }) => [of, bytes > 1000, sha256.length]),
      [
        ['AmazonSageMaker', true, 64],
        ['AWSLambda', true, 64],
        ['AmazonECS', true, 64],
      ],
    );
    assert.deepEqual(files(), ['us-east-1.json']);
  });

  it('reads the dated documents that the lists of Regions name, and nothing else', async () => {
    server.publish(['us-east-1', 'eu-west-1']);
    await refreshOne({}, 'eu-west-1');
    assert.deepEqual(server.asked, [
      ...['AmazonSageMaker', 'AWSLambda', 'AmazonECS'].map(indexPath),
      ...['AmazonSageMaker', 'AWSLambda', 'AmazonECS'].map((of) => documentPath(of, 'eu-west-1')),
    ]);
  });

  it('takes all Regions of AWS, by name', async () => {
    server.publish(['us-east-1', 'eu-west-1', 'not a region']);
    const { outcomes } = await refreshPrices('all', optionsWith());
    assert.deepEqual(
      outcomes.map(({ region, state }) => [region, state]),
      [
        ['eu-west-1', 'refreshed'],
        ['us-east-1', 'refreshed'],
      ],
    );
  });

  it('does not fetch again what has not changed', async () => {
    server.publish(['us-east-1']);
    await refreshOne();
    server.asked.length = 0;
    assert.equal((await refreshOne()).state, 'unchanged');
    assert.equal(server.asked.length, 3);
  });

  it('keeps the list before beside the new one', async () => {
    server.publish(['us-east-1']);
    await refreshOne();
    server.publish(['us-east-1'], {
      published: later,
      sageMaker: sageMakerProducts.map((one) =>
        one.usage.endsWith('Host:ml.m5.xlarge') ? { ...one, usd: '0.25' } : one,
      ),
    });
    const outcome = await refreshOne();
    assert.equal(outcome.state === 'refreshed' && outcome.before?.asOf, '2026-11-20');
    assert.equal((await store.of('us-east-1'))?.list.prices.hosting?.['m5.xlarge']?.[0], 0.25);
    assert.equal((await store.before('us-east-1'))?.list.prices.hosting?.['m5.xlarge']?.[0], 0.23);
    assert.deepEqual(files(), ['us-east-1.before.json', 'us-east-1.json']);
  });

  it('tells how far it is, up to the whole', async () => {
    server.publish(['us-east-1', 'eu-west-1']);
    const told: Progress[] = [];
    await refreshPrices(['us-east-1', 'eu-west-1'], optionsWith({ onProgress: (progress) => told.push(progress) }));
    const shares = told.map(({ done }) => done);
    assert.deepEqual(
      shares,
      shares.toSorted((a, b) => a - b),
    );
    assert.equal(shares.at(-1), 1);
    assert.deepEqual([...new Set(told.map(({ region }) => region))], [undefined, 'us-east-1', 'eu-west-1']);
    assert.ok(told.every(({ received, total }) => total !== undefined && received <= total));
  });

  it('unpacks what comes packed', async () => {
    server.publish(['us-east-1'], { encode: gzipped });
    assert.equal((await refreshOne()).state, 'refreshed');
    assert.equal((await store.of('us-east-1'))?.documents[0]?.bytes, JSON.stringify(document).length);
  });

  it('follows redirects at the same host, and no others', async () => {
    const [at = ''] = server.publish(['us-east-1']);
    server.on('/elsewhere', json(document));
    server.on(at, status(302, { location: '/elsewhere' }));
    assert.equal((await refreshOne()).state, 'refreshed');

    await store.remove();
    server.on(at, status(302, { location: 'http://login.hotel.example/' }));
    assert.match(await failure(), /sends us on to login\.hotel\.example, which is not AWS: .*sign in/);
    server.on(at, status(302, { location: at }));
    assert.match(await failure(), /sends us on and on/);
  });

  it('tries again what may pass, and no more than twice', async () => {
    const [at = ''] = server.publish(['us-east-1']);
    const hangUp = (response: { destroy: () => unknown }) => void response.destroy();
    for (const passing of [status(500), status(429), cutOff(document), hangUp]) {
      await store.remove();
      const waits: number[] = [];
      const wait = (ms: number) => Promise.resolve(void waits.push(ms));
      server.on(at, inTurn(passing, passing, json(document)));
      assert.equal((await refreshOne({ wait })).state, 'refreshed');
      assert.deepEqual(waits, [500, 2000]);
    }
    await store.remove();
    server.asked.length = 0;
    server.on(at, status(503));
    assert.match(
      await failure(),
      /answers with 503: \/offers\/v1\.0\/aws\/AmazonSageMaker\/\d+\/us-east-1\/index\.json/,
    );
    assert.equal(server.asked.filter((one) => one === at).length, 3);
  });

  it('does not try again what will not pass', async () => {
    const [at = ''] = server.publish(['us-east-1']);
    for (const [code, words] of [
      [403, /forbids it \(403\)/],
      [404, /does not have it \(404\)/],
    ] as const) {
      server.asked.length = 0;
      server.on(at, status(code));
      assert.match(await failure(), words);
      assert.equal(server.asked.filter((one) => one === at).length, 1);
    }
  });

  describe('keeps the list it has when', () => {
    let at: string;
    let kept: string;

    beforeEach(async () => {
      server.publish(['us-east-1']);
      await refreshOne();
      kept = readFileSync(path.join(folder, 'prices', 'us-east-1.json'), 'utf8');
      [at = ''] = server.publish(['us-east-1'], { published: later });
    });
    afterEach(() => {
      assert.equal(readFileSync(path.join(folder, 'prices', 'us-east-1.json'), 'utf8'), kept);
      assert.deepEqual(files(), ['us-east-1.json']);
    });

    const html = '<!doctype html><title>Welcome to our hotel</title>';

    it('the document is cut off', async () => {
      server.on(at, cutOff(document));
      assert.match(await failure(), /broke the connection off|stopped in the middle/);
      server.on(at, (response) =>
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(document).slice(0, 900)),
      );
      assert.match(await failure(), /ends in the middle, after 900 characters/);
    });

    it('what is packed is cut off', async () => {
      const packed = gzipSync(JSON.stringify(document));
      const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
      server.on(at, (response) => response.writeHead(200, headers).end(packed.subarray(0, packed.length / 2)));
      assert.match(await failure(), /cannot be unpacked \(Z_BUF_ERROR\)/);
    });

    it('a web page comes in its place', async () => {
      server.on(at, (response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html));
      assert.match(await failure(), /answers with text\/html, not with JSON: .*sign in/);
      server.on(at, (response) => response.writeHead(200).end(html));
      assert.match(await failure(), /it is a web page/);
    });

    it('something else than JSON comes', async () => {
      server.on(at, (response) => response.writeHead(200, { 'content-type': 'application/zip' }).end('PK'));
      assert.match(await failure(), /answers with application\/zip, not with JSON$/);
    });

    it('it is another list', async () => {
      server.on(at, json(offerOf('AmazonEC2', sageMakerProducts)));
      assert.match(await failure(), /it is the list of AmazonEC2, not of AmazonSageMaker/);
    });

    it('it is huge, by its headers or without', async () => {
      const maxBytes = 2 ** 20;
      server.on(at, (response) => response.writeHead(200, { 'content-length': String(maxBytes + 1) }).end());
      assert.match(await failure({ maxBytes }), /sends more than the 1 MB/);
      server.on(at, endless);
      assert.match(await failure({ maxBytes }), /sends more than a price list of one Region has/);
    });

    it('it is packed to burst', async () => {
      server.on(at, gzipped('0'.repeat(3 * 2 ** 20)));
      assert.match(await failure({ maxBytes: 2 ** 20 }), /sends more than a price list/);
    });

    it('the server falls silent', async () => {
      server.on(at, (response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{'));
      assert.match(await failure({ silenceMs: 60 }), /localhost:\d+ has been silent for 0\.06 s/);
    });

    it('the prices make no sense', async () => {
      const cases = [
        [[], /no price of a real-time instance/],
        [[hosting('ml.m5.xlarge', '0.23')], /1 prices of real-time instances, 80 % fewer than the 5 of 2026-11-20/],
        [sageMakerProducts.map((one) => ({ ...one, unit: 'Quantity' })), /is priced by "Quantity", not by "Hrs"/],
        [sageMakerProducts.map((one) => ({ ...one, usd: '23' })), /ml\.m5\.xlarge costs \$23 an hour in it/],
      ] as const;
      for (const [products, words] of cases) {
        server.on(at, json(offerOf(service, products)));
        assert.match(await failure(), words);
      }
    });

    it('the user breaks it off in the middle', async () => {
      const controller = new AbortController();
      server.on(at, (response) => {
        response.writeHead(200, { 'content-type': 'application/json' }).write('{"products": {');
        controller.abort();
      });
      const result = await refreshPrices(['us-east-1'], optionsWith({ signal: controller.signal }));
      assert.deepEqual(result, { outcomes: [], cancelled: true });
    });

    it('the user breaks it off between two attempts', async () => {
      const controller = new AbortController();
      server.on(at, status(500));
      const wait = () => {
        controller.abort();
        return Promise.resolve();
      };
      const result = await refreshPrices(['us-east-1'], optionsWith({ signal: controller.signal, wait }));
      assert.deepEqual(result, { outcomes: [], cancelled: true });
    });

    it('there is no network', async () => {
      const host = await deadAddress();
      await assert.rejects(
        refreshPrices(['us-east-1'], optionsWith({ host })),
        isFault(/refuses the connection.*ECONNREFUSED/),
      );
    });

    it('the host is not found', async () => {
      const host = 'https://pricing.invalid';
      await assert.rejects(
        refreshPrices(['us-east-1'], optionsWith({ host })),
        isFault(
          /pricing\.invalid was not found \((ENOTFOUND|EAI_AGAIN)\): there seems to be no network; .*HTTPS_PROXY/,
        ),
      );
    });
  });

  it('keeps the prices of Lambda and Fargate when only those fail, and says so', async () => {
    server.publish(['us-east-1']);
    await refreshOne();
    server.publish(['us-east-1'], { published: later });
    server.on(documentPath('AWSLambda', 'us-east-1', later), status(404));
    server.on(indexPath('AmazonECS'), status(404));
    const outcome = await refreshOne();
    assert.ok(outcome.state === 'refreshed');
    assert.equal(outcome.notes.length, 2);
    assert.match(outcome.notes[0] ?? '', /the prices of AmazonECS stay as they were: .*404/);
    assert.match(outcome.notes[1] ?? '', /the prices of AWSLambda stay as they were: .*404/);
    const { prices, sources } = (await store.of('us-east-1'))!.list;
    assert.equal(prices.lambda?.['x86_64/request']?.[0], 0.0000002);
    assert.equal(prices.fargate?.['x86_64/gb-hour']?.[0], 0.004445);
    assert.equal(sources['lambda']?.date, '2026-11-20');
    assert.equal(sources['sagemaker']?.date, '2026-12-01');
  });

  it('goes on with the next Region after one that fails, and gives up after two in a row', async () => {
    const regions = ['ap-south-1', 'eu-west-1', 'us-east-1', 'us-west-2'];
    const paths = server.publish(regions);
    server.on(paths[0] ?? '', status(404));
    const first = await refreshPrices(regions, optionsWith());
    assert.deepEqual(
      first.outcomes.map(({ state }) => state),
      ['failed', 'refreshed', 'refreshed', 'refreshed'],
    );
    await store.remove();
    server.on(paths[1] ?? '', status(404));
    const second = await refreshPrices(regions, optionsWith());
    assert.deepEqual(
      second.outcomes.map(({ state }) => state),
      ['failed', 'failed', 'failed', 'failed'],
    );
    assert.ok(second.outcomes.slice(2).every((one) => one.state === 'failed' && one.reason.startsWith('not tried')));
  });

  it('says of a Region that AWS has no list of it', async () => {
    server.publish(['us-east-1']);
    const outcome = await refreshOne({}, 'eu-west-9');
    assert.match(outcome.state === 'failed' ? outcome.reason : '', /no list of SageMaker's prices for eu-west-9/);
  });

  it('says that the folder cannot be written, before it loads anything', async function () {
    if (process.getuid?.() === 0) this.skip(); // root may write anywhere
    chmodSync(folder, 0o500);
    await assert.rejects(
      refreshPrices(['us-east-1'], optionsWith()),
      isFault(/cannot be written \(EACCES\); .*MLDEPLOY_DATA/),
    );
    assert.deepEqual(server.asked, []);
  });

  it('says that a file stands where the folder should be', async () => {
    writeFileSync(path.join(folder, 'prices'), '');
    await assert.rejects(
      refreshPrices(['us-east-1'], optionsWith()),
      isFault(/cannot be written \((EEXIST|ENOTDIR)\); .*MLDEPLOY_DATA/),
    );
    assert.deepEqual(server.asked, []);
  });

  it('says that the disk is full', async function () {
    const full = '/dev/full';
    if (process.platform !== 'linux') this.skip();
    const { storageFault } = await import('#price-files/fault.ts');
    const { writeFile } = await import('node:fs/promises');
    const error: unknown = await writeFile(full, 'x').catch((reason: unknown) => reason);
    assert.match(storageFault(error, '/data')?.message ?? '', /no room left in \/data \(ENOSPC\)/);
  });

  describe('through a proxy', () => {
    let proxy: ConnectProxy;
    afterEach(() => proxy.stop());

    it('reaches AWS by CONNECT, with the credentials of the address', async () => {
      proxy = await ConnectProxy.start();
      server.publish(['us-east-1']);
      const env = { HTTP_PROXY: `http://jo%40hn:pa%3Ass@${proxy.host}` };
      assert.equal((await refreshOne({ proxyOf: (url) => proxyFor(url, env) })).state, 'refreshed');
      assert.equal(proxy.asked.length, 6);
      const { authority, credentials } = proxy.asked[0]!;
      assert.equal(authority, new URL(server.url).host);
      assert.equal(Buffer.from(credentials?.slice('Basic '.length) ?? '', 'base64').toString(), 'jo@hn:pa:ss');
    });

    it('reaches AWS by TLS inside the tunnel', async () => {
      proxy = await ConnectProxy.start();
      const secure = await PriceServer.start('https');
      try {
        secure.publish(['us-east-1']);
        const proxyOf = () => new URL(`http://${proxy.host}`);
        const ca = readFileSync(certificateFile, 'utf8');
        assert.equal((await refreshOne({ host: secure.url, proxyOf, ca })).state, 'refreshed');
        assert.equal(proxy.asked.length, 6);
      } finally {
        await secure.stop();
      }
    });

    it('says why the proxy refuses', async () => {
      for (const [code, words] of [
        [407, /the proxy localhost:\d+ asks for a name and a password \(407\); .*HTTPS_PROXY/],
        [403, /the proxy localhost:\d+ refuses to connect us to AWS \(403\)/],
      ] as const) {
        proxy = await ConnectProxy.start(code);
        const proxyOf = () => new URL(`http://${proxy.host}`);
        await assert.rejects(refreshPrices(['us-east-1'], optionsWith({ proxyOf })), isFault(words));
        assert.deepEqual(server.asked, []);
        if (code === 407) await proxy.stop();
      }
    });
  });

  it('names the proxy that is not there', async () => {
    const dead = new URL(await deadAddress());
    await assert.rejects(
      refreshPrices(['us-east-1'], optionsWith({ proxyOf: () => dead })),
      isFault(/^the proxy localhost:\d+ refuses the connection/),
    );
  });

  it('trusts no certificate of unknown origin, and the one that it is told to', async () => {
    const secure = await PriceServer.start('https');
    try {
      secure.publish(['us-east-1']);
      await assert.rejects(
        refreshPrices(['us-east-1'], optionsWith({ host: secure.url })),
        isFault(/the certificate of localhost:\d+ is not trusted \(DEPTH_ZERO_SELF_SIGNED_CERT\).*AWS_CA_BUNDLE/),
      );
      const ca = readFileSync(certificateFile, 'utf8');
      assert.equal((await refreshOne({ host: secure.url, ca })).state, 'refreshed');
    } finally {
      await secure.stop();
    }
  });
});

function endless(response: {
  writeHead: (code: number) => unknown;
  write: (chunk: string) => boolean;
  once: (event: 'drain' | 'close', done: () => void) => unknown;
  destroyed: boolean;
}): void {
  response.writeHead(200);
  const more = (): void => {
    while (!response.destroyed && response.write('x'.repeat(64 * 1024)));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
}
