import assert from 'node:assert/strict';
import {
  asyncPrice,
  dataPrice,
  hostingPrice,
  instanceOf,
  instances,
  isOffered,
  provisionedPrice,
  regions,
  s3Price,
  serverlessPrice,
  transformPrice,
  volumePrice,
  type KnownPrice,
  type Price,
} from '#engine/catalogue/catalogue.ts';
import usEast1 from '../../../server/src/engine/catalogue/data/prices/us-east-1.json' with { type: 'json' };

function knownOf(price: Price): KnownPrice {
  assert.equal(price.state, 'known', price.state === 'known' ? '' : price.reason);
  return price;
}

describe('prices', () => {
  it('are known with grade, source and date', () => {
    assert.deepEqual(hostingPrice('ml.m5.large', 'us-east-1'), {
      state: 'known',
      usd: 0.115,
      low: 1,
      high: 1,
      grade: 'verified',
      source: 'AWS price list, through Infracost, 2026-05-08',
      date: '2026-05-08',
    });
    assert.equal(knownOf(hostingPrice('ml.c5.9xlarge', 'us-east-1')).grade, 'derived');
    assert.equal(knownOf(hostingPrice('ml.c7g.large', 'us-east-1')).grade, 'estimated');
  });

  it('have the band of their grade around them', () => {
    const estimated = knownOf(hostingPrice('ml.c7g.large', 'us-east-1'));
    assert.ok(Math.abs(estimated.low - 1.15 / 1.2) < 1e-12 && Math.abs(estimated.high - 1.4 / 1.2) < 1e-12);
    for (const { type } of instances) {
      const price = hostingPrice(type, 'us-east-1');
      if (price.state === 'known') assert.ok(price.usd > 0 && price.low <= 1 && price.high >= 1, type);
    }
  });

  it('are never confused with "not offered" and "not in the catalogue"', () => {
    assert.equal(hostingPrice('ml.p3.2xlarge', 'us-east-1').state, 'not-offered');
    assert.equal(transformPrice('ml.c5.large', 'us-east-1').state, 'not-offered');
    assert.equal(hostingPrice('ml.m99.large', 'us-east-1').state, 'not-in-catalogue');
    assert.equal(serverlessPrice(2000, 'us-east-1').state, 'not-in-catalogue');
  });

  it('of one Region are never taken for another', () => {
    for (const region of regions.filter((name) => name !== 'us-east-1')) {
      for (const { type } of instances) {
        assert.notEqual(hostingPrice(type, region).state, 'known', `${type} ${region}`);
        assert.notEqual(transformPrice(type, region).state, 'known', `${type} ${region}`);
        assert.notEqual(asyncPrice(type, region).state, 'known', `${type} ${region}`);
      }
      for (const price of [
        serverlessPrice(1024, region),
        dataPrice(region, 'in'),
        volumePrice(region),
        s3Price(region, 'put'),
      ]) {
        assert.equal(price.state, 'not-in-catalogue', region);
      }
    }
  });

  it('are known for every type that us-east-1 offers for endpoints', () => {
    const missing = instances.filter(
      ({ type }) =>
        isOffered(type, 'us-east-1', 'hosting') === 'offered' && hostingPrice(type, 'us-east-1').state !== 'known',
    );
    assert.deepEqual(missing, []);
  });

  it('of async and batch are the hosting price, and no better than derived', () => {
    assert.deepEqual(
      [knownOf(asyncPrice('ml.m5.large', 'us-east-1')).usd, knownOf(asyncPrice('ml.m5.large', 'us-east-1')).grade],
      [0.115, 'derived'],
    );
    assert.equal(knownOf(asyncPrice('ml.g6e.2xlarge', 'us-east-1')).grade, 'verified', 'read by itself');
    assert.equal(knownOf(transformPrice('ml.m5.xlarge', 'us-east-1')).grade, 'derived');
    assert.equal(knownOf(transformPrice('ml.c6i.xlarge', 'us-east-1')).grade, 'estimated');
  });

  it('of serverless are linear in memory, with provisioned concurrency graded by size', () => {
    for (const memoryMib of [1024, 2048, 3072, 4096, 5120, 6144]) {
      assert.ok(Math.abs(knownOf(serverlessPrice(memoryMib, 'us-east-1')).usd - (memoryMib / 1024) * 0.00002) < 1e-12);
      const { grade, low } = knownOf(provisionedPrice(memoryMib, 'us-east-1', 'usage'));
      assert.deepEqual([grade, low], memoryMib === 2048 ? ['verified', 1] : ['estimated', 0.95]);
    }
    assert.equal(knownOf(provisionedPrice(2048, 'us-east-1', 'duration')).usd, 0.0000233);
  });
});

describe('price data', () => {
  it('names a source for every verified price and a premium for every other', () => {
    const sources = new Set(Object.keys(usEast1.sources));
    for (const [type, row] of Object.entries(usEast1.hosting.rows)) {
      const [usd, grade, basis] = row as [number, string, string | number];
      assert.ok(instanceOf(`ml.${type}`), type);
      assert.ok(usd > 0.03 && usd < 200, type);
      if (grade === 'v') assert.ok(sources.has(String(basis)), type);
      else assert.ok(typeof basis === 'number' && basis >= 1.15 && basis <= 1.4, type);
    }
    for (const [id, source] of Object.entries(usEast1.sources)) assert.match(source.date, /^20\d\d-\d\d-\d\d$/, id);
  });
});
