import assert from 'node:assert/strict';
import { chmodSync, utimesSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { refreshPrices, type Progress } from '#price-files/refresh.ts';
import { wholeSageMaker } from '#test/offers.ts';
import { cutOff, documentPath, gzipped, indexPath, inTurn, json, status } from '#test/price-server.ts';
import { isFault, later, Refreshing, sageMakerDocument } from '#test/refreshing.ts';

const services = ['AmazonSageMaker', 'AWSLambda', 'AmazonECS', 'AmazonS3'];

describe('refreshing prices', () => {
  let at: Refreshing;

  beforeEach(async () => {
    at = await Refreshing.start();
  });
  afterEach(() => at.stop());

  it('stores the list of the Region with the documents it is from', async () => {
    at.server.publish(['us-east-1']);
    const outcome = await at.one();
    assert.equal(outcome.state, 'refreshed');
    const { lists, damaged } = await at.store.read();
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
        ['AmazonS3', true, 64],
      ],
    );
    assert.deepEqual(at.files(), ['us-east-1.json']);
  });

  it('reads the dated documents that the lists of Regions name, and nothing else', async () => {
    at.server.publish(['us-east-1', 'eu-west-1']);
    await at.one({}, 'eu-west-1');
    assert.deepEqual(at.server.asked, [
      ...services.map(indexPath),
      ...services.map((of) => documentPath(of, 'eu-west-1')),
    ]);
  });

  it('takes all Regions of AWS, by name', async () => {
    at.server.publish(['us-east-1', 'eu-west-1', 'not a region']);
    const { outcomes } = await refreshPrices('all', at.optionsWith());
    assert.deepEqual(
      outcomes.map(({ region, state }) => [region, state]),
      [
        ['eu-west-1', 'refreshed'],
        ['us-east-1', 'refreshed'],
      ],
    );
  });

  it('does not fetch again what has not changed', async () => {
    at.server.publish(['us-east-1']);
    await at.one();
    at.server.asked.length = 0;
    assert.equal((await at.one()).state, 'unchanged');
    assert.equal(at.server.asked.length, 4);
  });

  it('keeps the list before beside the new one', async () => {
    at.server.publish(['us-east-1']);
    await at.one();
    at.server.publish(['us-east-1'], {
      published: later,
      sageMaker: wholeSageMaker.map((one) => (one.usage.endsWith('Host:ml.m5.xlarge') ? { ...one, usd: '0.25' } : one)),
    });
    const outcome = await at.one();
    assert.equal(outcome.state === 'refreshed' && outcome.before?.asOf, '2026-11-20');
    assert.equal((await at.store.of('us-east-1'))?.list.prices.hosting?.['m5.xlarge']?.[0], 0.25);
    assert.equal((await at.store.before('us-east-1'))?.list.prices.hosting?.['m5.xlarge']?.[0], 0.23);
    assert.deepEqual(at.files(), ['us-east-1.before.json', 'us-east-1.json']);
  });

  it('tells how far it is, up to the whole', async () => {
    at.server.publish(['us-east-1', 'eu-west-1']);
    const told: Progress[] = [];
    await refreshPrices(['us-east-1', 'eu-west-1'], at.optionsWith({ onProgress: (progress) => told.push(progress) }));
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
    at.server.publish(['us-east-1'], { encode: gzipped });
    assert.equal((await at.one()).state, 'refreshed');
    assert.equal((await at.store.of('us-east-1'))?.documents[0]?.bytes, JSON.stringify(sageMakerDocument).length);
  });

  it('follows redirects at the same host, and no others', async () => {
    const [place = ''] = at.server.publish(['us-east-1']);
    at.server.on('/elsewhere', json(sageMakerDocument));
    at.server.on(place, status(302, { location: '/elsewhere' }));
    assert.equal((await at.one()).state, 'refreshed');

    await at.store.remove();
    at.server.on(place, status(302, { location: 'http://login.hotel.example/' }));
    assert.match(await at.failure(), /sends us on to login\.hotel\.example, which is not AWS: .*sign in/);
    at.server.on(place, status(302, { location: place }));
    assert.match(await at.failure(), /sends us on and on/);
  });

  it('tries again what may pass, and no more than twice', async () => {
    const [place = ''] = at.server.publish(['us-east-1']);
    const hangUp = (response: { destroy: () => unknown }) => void response.destroy();
    for (const passing of [status(500), status(429), cutOff(sageMakerDocument), hangUp]) {
      await at.store.remove();
      const waits: number[] = [];
      const wait = (ms: number) => Promise.resolve(void waits.push(ms));
      at.server.on(place, inTurn(passing, passing, json(sageMakerDocument)));
      assert.equal((await at.one({ wait })).state, 'refreshed');
      assert.deepEqual(waits, [500, 2000]);
    }
    await at.store.remove();
    at.server.asked.length = 0;
    at.server.on(place, status(503));
    assert.match(
      await at.failure(),
      /answers with 503: \/offers\/v1\.0\/aws\/AmazonSageMaker\/\d+\/us-east-1\/index\.json/,
    );
    assert.equal(at.server.asked.filter((one) => one === place).length, 3);
  });

  it('does not try again what will not pass', async () => {
    const [place = ''] = at.server.publish(['us-east-1']);
    for (const [code, words] of [
      [403, /forbids it \(403\)/],
      [404, /does not have it \(404\)/],
    ] as const) {
      at.server.asked.length = 0;
      at.server.on(place, status(code));
      assert.match(await at.failure(), words);
      assert.equal(at.server.asked.filter((one) => one === place).length, 1);
    }
  });

  it('keeps the prices of Lambda and Fargate when only those fail, and says so', async () => {
    at.server.publish(['us-east-1']);
    await at.one();
    at.server.publish(['us-east-1'], { published: later });
    at.server.on(documentPath('AWSLambda', 'us-east-1', later), status(404));
    at.server.on(indexPath('AmazonECS'), status(404));
    const outcome = await at.one();
    assert.ok(outcome.state === 'refreshed');
    assert.equal(outcome.notes.length, 2);
    assert.match(outcome.notes[0] ?? '', /the prices of AmazonECS stay as they were: .*404/);
    assert.match(outcome.notes[1] ?? '', /the prices of AWSLambda stay as they were: .*404/);
    const { prices, sources } = (await at.store.of('us-east-1'))!.list;
    assert.equal(prices.lambda?.['x86_64/request']?.[0], 0.0000002);
    assert.equal(prices.fargate?.['x86_64/gb-hour']?.[0], 0.004445);
    assert.equal(sources['lambda']?.date, '2026-11-20');
    assert.equal(sources['sagemaker']?.date, '2026-12-01');
  });

  it('goes on with the next Region after one that fails, and gives up after two in a row', async () => {
    const regions = ['ap-south-1', 'eu-west-1', 'us-east-1', 'us-west-2'];
    const paths = at.server.publish(regions);
    at.server.on(paths[0] ?? '', status(404));
    const first = await refreshPrices(regions, at.optionsWith());
    assert.deepEqual(
      first.outcomes.map(({ state }) => state),
      ['failed', 'refreshed', 'refreshed', 'refreshed'],
    );
    await at.store.remove();
    at.server.on(paths[1] ?? '', status(404));
    const second = await refreshPrices(regions, at.optionsWith());
    assert.deepEqual(
      second.outcomes.map(({ state }) => state),
      ['failed', 'failed', 'failed', 'failed'],
    );
    assert.ok(second.outcomes.slice(2).every((one) => one.state === 'failed' && one.reason.startsWith('not tried')));
  });

  it('says of a Region that AWS has no list of it', async () => {
    at.server.publish(['us-east-1']);
    const outcome = await at.one({}, 'eu-west-9');
    assert.match(outcome.state === 'failed' ? outcome.reason : '', /no list of SageMaker's prices for eu-west-9/);
  });

  it('says that the folder cannot be written, before it loads anything', async function () {
    if (process.getuid?.() === 0) {
      console.log('      skipped: root may write anywhere');
      this.skip();
    }
    chmodSync(at.folder, 0o500);
    await assert.rejects(
      refreshPrices(['us-east-1'], at.optionsWith()),
      isFault(/cannot be written \(EACCES\); .*MLDEPLOY_DATA/),
    );
    assert.deepEqual(at.server.asked, []);
  });

  it('says that a file stands where the folder should be', async () => {
    writeFileSync(path.join(at.folder, 'prices'), '');
    await assert.rejects(
      refreshPrices(['us-east-1'], at.optionsWith()),
      isFault(/cannot be written \((EEXIST|ENOTDIR)\); .*MLDEPLOY_DATA/),
    );
    assert.deepEqual(at.server.asked, []);
  });

  it('says that the disk is full', async function () {
    const full = '/dev/full';
    if (process.platform !== 'linux') {
      console.log('      skipped: only Linux has /dev/full');
      this.skip();
    }
    const { storageFault } = await import('#price-files/fault.ts');
    const { writeFile } = await import('node:fs/promises');
    const error: unknown = await writeFile(full, 'x').catch((reason: unknown) => reason);
    assert.match(storageFault(error, '/data')?.message ?? '', /no room left in \/data \(ENOSPC\)/);
  });

  it('can run twice at once', async () => {
    at.server.publish(['us-east-1']);
    const outcomes = await Promise.all([at.one(), at.one(), at.one()]);
    assert.ok(outcomes.every(({ state }) => state === 'refreshed'));
    assert.deepEqual((await at.store.read()).damaged, []);
    assert.ok(at.files().every((name) => ['us-east-1.json', 'us-east-1.before.json'].includes(name)));
  });

  it('sweeps away what a run that was killed left behind, not what one of now writes', async () => {
    at.server.publish(['us-east-1']);
    const folder = path.join(at.folder, 'prices');
    mkdirSync(path.join(folder, '.download-old'), { recursive: true });
    mkdirSync(path.join(folder, '.download-new'));
    writeFileSync(path.join(folder, 'us-east-1.json.old.tmp'), '{');
    const dayBefore = new Date(Date.now() - 25 * 3600 * 1000);
    for (const name of ['.download-old', 'us-east-1.json.old.tmp'])
      utimesSync(path.join(folder, name), dayBefore, dayBefore);
    await at.one();
    assert.deepEqual(at.files(), ['.download-new', 'us-east-1.json']);
  });
});
