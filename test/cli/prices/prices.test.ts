import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { priceWords, usdWords } from '#price-files/price-words.ts';
import { mldeploy, type Outcome } from '#test/cli.ts';
import { wholeSageMaker } from '#test/offers.ts';
import { ConnectProxy, deadAddress, PriceServer, status } from '#test/price-server.ts';

describe('mldeploy prices', () => {
  let server: PriceServer;
  let folder: string;

  beforeEach(async () => {
    server = await PriceServer.start();
    server.publish(['eu-west-1', 'us-east-1']);
    folder = mkdtempSync(path.join(tmpdir(), 'mldeploy-data-'));
  });
  afterEach(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  const env = () => ({ MLDEPLOY_DATA: folder, MLDEPLOY_PRICES_URL: server.url });
  const prices = (args: string, files: Record<string, string> = {}): Promise<Outcome> =>
    mldeploy(['prices', ...args.split(' ')], files, '', { env: env() });
  const stored = () => readdirSync(path.join(folder, 'prices')).sort();
  const changed = () =>
    server.publish(['eu-west-1', 'us-east-1'], {
      published: '2026-12-01T00:00:00Z',
      sageMaker: wholeSageMaker.map((one) => (one.usage.endsWith('Host:ml.m5.xlarge') ? { ...one, usd: '0.46' } : one)),
    });

  it('refresh fetches the Regions asked for and says what is another', async () => {
    const { code, out, err } = await prices('refresh --region us-east-1 --region eu-west-1');
    assert.equal(code, 0, err);
    assert.equal(err, '');
    assert.match(
      out,
      /^us-east-1: AWS's prices of 2026-11-20, compared with those of .* that came with this version: /,
    );
    assert.match(out, /^eu-west-1: AWS's prices of 2026-11-20/m);
    assert.match(out, /^ +cheaper +ml\.c5\.large real-time +~\$0\.11\d*\/hour -> \$0\.102\/hour +-\d+ %$/m);
    assert.deepEqual(stored(), ['eu-west-1.json', 'us-east-1.json']);
  });

  it('refresh takes the Region of the project, and later those fetched before', async () => {
    assert.equal((await prices('refresh', { '.mldeployrc.yaml': 'region: eu-west-1\n' })).code, 0);
    assert.deepEqual(stored(), ['eu-west-1.json']);
    const { out } = await prices('refresh');
    assert.match(out, /^eu-west-1: AWS's prices of 2026-11-20 are AWS's newest$/m);
    assert.deepEqual(stored(), ['eu-west-1.json']);
  });

  it('refresh --all fetches every Region that AWS names', async () => {
    assert.equal((await prices('refresh --all')).code, 0);
    assert.deepEqual(stored(), ['eu-west-1.json', 'us-east-1.json']);
  });

  it('diff shows what the last refresh changed', async () => {
    await prices('refresh --region us-east-1');
    changed();
    await prices('refresh --region us-east-1');
    const { code, out } = await prices('diff');
    assert.equal(code, 0);
    assert.equal(
      out,
      `us-east-1: AWS's prices of 2026-12-01, compared with AWS's prices of 2026-11-20: 1 dearer, 389 the same\n` +
        '  dearer  ml.m5.xlarge real-time  $0.23/hour -> $0.46/hour  +100 %\n',
    );
  });

  it('diff says that nothing has been fetched', async () => {
    const { code, err } = await prices('diff --region eu-west-1');
    assert.equal(code, 1);
    assert.match(err, /no prices of eu-west-1 have been fetched yet; mldeploy prices refresh does so/);
  });

  it('show has the price of a type with its grade, day and source', async () => {
    await prices('refresh --region us-east-1');
    const { code, out } = await prices('show m5.xlarge --region us-east-1 --region eu-west-1');
    assert.equal(code, 0);
    assert.match(out, /^us-east-1 +ml\.m5\.xlarge real-time +\$0\.23\/hour +verified +AWS price list, 2026-11-20$/m);
    assert.match(out, /^us-east-1 +ml\.m5\.xlarge asynchronous +- +not offered /m);
    assert.match(out, /^eu-west-1 +ml\.m5\.xlarge real-time +\$0\.257\/hour +verified /m);
  });

  it('show has all prices of a Region or of one part, and the days of all Regions', async () => {
    await prices('refresh --region us-east-1');
    const part = await prices('show lambda --region us-east-1');
    assert.match(part.out, /Lambda x86_64 provisioned +\$0\.0000041667\/GB-s +verified +AWS price list, 2026-11-20/);
    const all = await prices('show --region us-east-1');
    assert.match(all.out, /serverless 2048 MB +\$0\.00004\/s +verified/);
    assert.doesNotMatch(all.out, /ml\.c4\.large real-time/);
    const days = await prices('show');
    assert.match(days.out, /^us-east-1 +2026-11-20 +AWS, fetched \d{4}-\d\d-\d\d +\d+ +\d+ +\d+$/m);
    assert.match(days.out, /^eu-west-1 +\d{4}-\d\d-\d\d +this version +\d+ +\d+ +\d+$/m);
  });

  it('reset goes back to the prices of the version', async () => {
    await prices('refresh --all');
    assert.match((await prices('reset --region eu-west-1')).out, /^Removed the fetched prices of eu-west-1;/);
    assert.deepEqual(stored(), ['us-east-1.json']);
    assert.match((await prices('reset')).out, /^Removed the fetched prices of us-east-1;/);
    assert.match((await prices('reset')).out, /^There are no fetched prices to remove/);
    assert.deepEqual(stored(), []);
  });

  it('refuses what it does not understand', async () => {
    for (const args of [
      '',
      'fetch',
      'refresh --region Ireland',
      'refresh --all --region us-east-1',
      'diff more',
      'show a b',
      'show nothing',
      'reset --all',
    ]) {
      const { code, err } = await prices(args);
      assert.equal(code, 2, args);
      assert.match(err, /^mldeploy: .+\nTry mldeploy --help\.\n$/, args);
    }
    assert.match((await prices('--help')).out, /MLDEPLOY_DATA/);
  });

  it('says in one sentence what hinders it, and loses nothing', async () => {
    await prices('refresh --region us-east-1');
    const before = readFileSync(path.join(folder, 'prices', 'us-east-1.json'), 'utf8');
    const offline = await mldeploy(['prices', 'refresh'], {}, '', {
      env: { ...env(), MLDEPLOY_PRICES_URL: await deadAddress() },
    });
    assert.equal(offline.code, 1);
    assert.match(
      offline.err,
      /^mldeploy: no prices were fetched: localhost:\d+ refuses the connection \(ECONNREFUSED\); without a network .*\nThe prices you have stay as they were\.\n$/,
    );
    const paths = changed();
    server.on(paths[1] ?? '', status(404));
    const partly = await prices('refresh --region us-east-1 --region eu-west-1');
    assert.equal(partly.code, 1);
    assert.match(partly.err, /^mldeploy: us-east-1: the prices stay as they were: .* does not have it \(404\)/);
    assert.match(partly.out, /^eu-west-1: AWS's prices of 2026-12-01/);
    assert.equal(readFileSync(path.join(folder, 'prices', 'us-east-1.json'), 'utf8'), before);
  });

  it('goes through the proxy of the environment, and around it where that says so', async () => {
    const proxy = await ConnectProxy.start();
    try {
      const through = { ...env(), http_proxy: proxy.host };
      assert.equal((await mldeploy(['prices', 'refresh'], {}, '', { env: through })).code, 0);
      assert.equal(proxy.asked.length, 8);
      await prices('reset');
      const around = { ...through, NO_PROXY: 'example.test, localhost' };
      assert.equal((await mldeploy(['prices', 'refresh'], {}, '', { env: around })).code, 0);
      assert.equal(proxy.asked.length, 8);
    } finally {
      await proxy.stop();
    }
  });

  it('ends by Ctrl-C with 130 and leaves no half file', async () => {
    const controller = new AbortController();
    const [, at = ''] = server.publish(['eu-west-1', 'us-east-1']);
    server.on(at, (response) => {
      response.writeHead(200).write('{');
      controller.abort();
    });
    const args = ['prices', 'refresh', '--region', 'eu-west-1', '--region', 'us-east-1'];
    const { code, err } = await mldeploy(args, {}, '', { env: env(), interruption: controller.signal });
    assert.equal(code, 130);
    assert.match(err, /broken off; the other Regions' prices stay as they were/);
    assert.deepEqual(stored(), ['eu-west-1.json']);
  });

  it('draws its progress on a terminal and wipes it away', async () => {
    const { err } = await mldeploy(['prices', 'refresh'], {}, '', { env: env(), live: true });
    assert.match(err, /^\r\[#+-+\] 13 % {2}list of Regions, AmazonSageMaker: \d KB of \d KB\r/);
    assert.match(err, /\r\[#{20}\] 100 % {2}us-east-1, AmazonS3: /);
    assert.match(err, /\r +\r$/);
  });

  describe('that were fetched', () => {
    const manifest = `mldeploy: 1
region: us-east-1
model: {size: 1 GB}
endpoint: {type: real-time, instanceType: ml.m5.xlarge, instanceCount: 1}
workload: {traffic: 1M/month, inferenceTime: 50 ms}
`;
    const estimate = () => mldeploy(['estimate', 'mldeploy.yaml'], { 'mldeploy.yaml': manifest }, '', { env: env() });

    it('count in estimates', async () => {
      const before = await estimate();
      assert.equal(before.code, 0, before.err);
      changed();
      await prices('refresh --region us-east-1');
      const after = await estimate();
      assert.equal(after.code, 0, after.err);
      assert.match(after.out, /\$0\.46|\$335\.80|\$336/);
      assert.notEqual(after.out, before.out);
    });

    it('are left aside when their file is damaged, which is said once', async () => {
      const clean = await estimate();
      await prices('refresh --region us-east-1');
      const file = path.join(folder, 'prices', 'us-east-1.json');
      const good = readFileSync(file, 'utf8');
      for (const [bad, words] of [
        [
          good.replace('0.23', '0.02'),
          /us-east-1\.json: its checksum does not fit its prices; the prices that came with this version count instead/,
        ],
        [good.slice(0, 500), /us-east-1\.json: it is no JSON, or was cut off/],
        ['{}', /us-east-1\.json: it is no price list/],
        [good.replaceAll('us-east-1', 'us-west-2'), /us-east-1\.json: (it holds the prices of us-west-2|its checksum)/],
      ] as const) {
        writeFileSync(file, bad);
        const { code, out, err } = await estimate();
        assert.equal(code, 0);
        assert.match(err, words);
        assert.equal(err.split('\n').length, 2, err);
        assert.equal(out, clean.out);
      }
    });

    it('are mended by the next refresh', async () => {
      mkdirSync(path.join(folder, 'prices'));
      writeFileSync(path.join(folder, 'prices', 'us-east-1.json'), '{');
      assert.equal((await prices('refresh --region us-east-1')).code, 0);
      assert.equal((await estimate()).err, '');
    });
  });
});

describe('words for prices', () => {
  it('keep the digits that count', () => {
    for (const [usd, words] of [
      [0.23, '$0.23'],
      [130.8, '$130.80'],
      [0.04048, '$0.04048'],
      [0.0000166667, '$0.0000166667'],
      [0.0000002, '$0.0000002'],
      [1, '$1.00'],
    ] as const) {
      assert.equal(usdWords(usd), words);
    }
  });

  it('say what is not verified, and by what it is priced', () => {
    assert.equal(priceWords('hosting', 'm5.xlarge', [0.23, 'd', 'x']), '~$0.23/hour');
    assert.equal(priceWords('lambda', 'x86_64/gb-second', [0.0000166667, 'v', 'x']), '$0.0000166667/GB-s');
    assert.equal(priceWords('lambda', 'arm64/request', [0.0000002, 'v', 'x']), '$0.0000002/request');
    assert.equal(priceWords('fargate', 'arm64/vcpu-hour', [0.03238, 'e', 'x']), '~$0.03238/vCPU-hour');
  });
});
