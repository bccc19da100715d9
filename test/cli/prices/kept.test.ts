import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { refreshPrices } from '#price-files/refresh.ts';
import { hosting, offerOf, wholeSageMaker } from '#test/offers.ts';
import { cutOff, deadAddress, gzipped, json, status } from '#test/price-server.ts';
import { isFault, later, Refreshing, sageMakerDocument } from '#test/refreshing.ts';

describe('the price list that was there is kept when', () => {
  let at: Refreshing;
  let place: string;
  let kept: string;

  beforeEach(async () => {
    at = await Refreshing.start();
    at.server.publish(['us-east-1']);
    await at.one();
    kept = at.read('us-east-1.json');
    [place = ''] = at.server.publish(['us-east-1'], { published: later });
  });
  afterEach(async () => {
    assert.equal(at.read('us-east-1.json'), kept);
    assert.deepEqual(at.files(), ['us-east-1.json']);
    await at.stop();
  });

  const html = '<!doctype html><title>Welcome to our hotel</title>';

  it('the document is cut off', async () => {
    at.server.on(place, cutOff(sageMakerDocument));
    assert.match(await at.failure(), /broke the connection off|stopped in the middle/);
    at.server.on(place, (response) =>
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify(sageMakerDocument).slice(0, 900)),
    );
    assert.match(await at.failure(), /ends in the middle, after 900 characters/);
  });

  it('what is packed is cut off', async () => {
    const packed = gzipSync(JSON.stringify(sageMakerDocument));
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    at.server.on(place, (response) => response.writeHead(200, headers).end(packed.subarray(0, packed.length / 2)));
    assert.match(await at.failure(), /cannot be unpacked \(Z_BUF_ERROR\)/);
  });

  it('a web page comes in its place', async () => {
    at.server.on(place, (response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html),
    );
    assert.match(await at.failure(), /answers with text\/html, not with JSON: .*sign in/);
    at.server.on(place, (response) => response.writeHead(200).end(html));
    assert.match(await at.failure(), /it is a web page/);
  });

  it('something else than JSON comes', async () => {
    at.server.on(place, (response) => response.writeHead(200, { 'content-type': 'application/zip' }).end('PK'));
    assert.match(await at.failure(), /answers with application\/zip, not with JSON$/);
  });

  it('it is another list', async () => {
    at.server.on(place, json(offerOf('AmazonEC2', wholeSageMaker)));
    assert.match(await at.failure(), /it is the list of AmazonEC2, not of AmazonSageMaker/);
  });

  it('it is huge, by its headers or without', async () => {
    const maxBytes = 2 ** 20;
    at.server.on(place, (response) => response.writeHead(200, { 'content-length': String(maxBytes + 1) }).end());
    assert.match(await at.failure({ maxBytes }), /sends more than the 1 MB/);
    at.server.on(place, endless);
    assert.match(await at.failure({ maxBytes }), /sends more than a price list of one Region has/);
  });

  it('it is packed to burst', async () => {
    at.server.on(place, gzipped('0'.repeat(3 * 2 ** 20)));
    assert.match(await at.failure({ maxBytes: 2 ** 20 }), /sends more than a price list/);
  });

  it('the server falls silent', async () => {
    at.server.on(place, (response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{'));
    assert.match(await at.failure({ silenceMs: 60 }), /localhost:\d+ has been silent for 0\.06 s/);
  });

  it('the prices make no sense', async () => {
    const cases = [
      [[], /no price of a real-time instance/],
      [[hosting('ml.m5.xlarge', '0.23')], /1 prices of real-time instances, 99 % fewer than the 125 of 2026-11-20/],
      [wholeSageMaker.map((one) => ({ ...one, unit: 'Quantity' })), /is priced by "Quantity", not by "Hrs"/],
      [wholeSageMaker.map((one) => ({ ...one, usd: '23' })), /ml\.m5\.xlarge costs \$23 an hour in it/],
    ] as const;
    for (const [products, words] of cases) {
      at.server.on(place, json(offerOf('AmazonSageMaker', products)));
      assert.match(await at.failure(), words);
    }
  });

  it('the user breaks it off in the middle', async () => {
    const controller = new AbortController();
    at.server.on(place, (response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"products": {');
      controller.abort();
    });
    const result = await refreshPrices(['us-east-1'], at.optionsWith({ signal: controller.signal }));
    assert.deepEqual(result, { outcomes: [], cancelled: true });
  });

  it('the user breaks it off between two attempts', async () => {
    const controller = new AbortController();
    at.server.on(place, status(500));
    const wait = () => {
      controller.abort();
      return Promise.resolve();
    };
    const result = await refreshPrices(['us-east-1'], at.optionsWith({ signal: controller.signal, wait }));
    assert.deepEqual(result, { outcomes: [], cancelled: true });
  });

  it('there is no network', async () => {
    const host = await deadAddress();
    await assert.rejects(
      refreshPrices(['us-east-1'], at.optionsWith({ host })),
      isFault(/refuses the connection.*ECONNREFUSED/),
    );
  });

  it('the host is not found', async () => {
    const host = 'https://pricing.invalid';
    await assert.rejects(
      refreshPrices(['us-east-1'], at.optionsWith({ host })),
      isFault(/pricing\.invalid was not found \((ENOTFOUND|EAI_AGAIN)\); without a network .*HTTPS_PROXY$/),
    );
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
