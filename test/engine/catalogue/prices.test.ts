import assert from 'node:assert/strict';
import {
  asyncPrice,
  dataPrice,
  ec2Price,
  hostingPrice,
  instances,
  isOffered,
  lambdaPrice,
  pricedRegions,
  provisionedPrice,
  regions,
  s3Price,
  serverlessPrice,
  transformPrice,
  volumePrice,
  type KnownPrice,
  type Price,
} from '#engine/catalogue/catalogue.ts';

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

  it('of Regions without a list are never taken from another', () => {
    for (const region of [...regions.filter((name) => !pricedRegions.includes(name)), 'eu-west-9', '']) {
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
        ec2Price('m5.large', region),
        lambdaPrice('request', 'x86_64', region),
      ]) {
        assert.equal(price.state, 'not-in-catalogue', region);
      }
    }
  });

  it('are known for every type that a Region of the catalogue offers, but p5.4xlarge, of which none was found', () => {
    for (const [use, priceOf] of [
      ['hosting', hostingPrice],
      ['transform', transformPrice],
    ] as const) {
      for (const region of pricedRegions) {
        for (const { type } of instances.filter((instance) => instance.type !== 'ml.p5.4xlarge')) {
          const offer = isOffered(type, region, use);
          const { state } = priceOf(type, region);
          assert.equal(state === 'known', offer === 'offered', `${use} of ${type} in ${region}: ${offer}, ${state}`);
        }
      }
    }
    assert.equal(hostingPrice('ml.p5.4xlarge', 'eu-west-2').state, 'not-in-catalogue');
  });

  it('that were read nowhere near say by what they were estimated, and never pass for more', () => {
    const price = knownOf(serverlessPrice(2048, 'eu-west-1'));
    assert.deepEqual([price.grade, price.usd], ['estimated', 0.00004]);
    assert.ok(price.low < 0.96 && price.high > 1.3, `${price.low} to ${price.high}`);
    assert.match(price.source, /in us-east-1 x 1, as Lambda in eu-west-1, .*mldeploy prices refresh/);
    assert.match(
      knownOf(s3Price('eu-west-1', 'put')).source,
      /us-east-1 x 1\.115, as instances in eu-west-1, not read/,
    );
    assert.equal(knownOf(dataPrice('sa-east-1', 'in')).usd, 0.016);
    assert.ok(knownOf(dataPrice('sa-east-1', 'in')).high > 1.7);
    assert.match(knownOf(volumePrice('sa-east-1')).source, /x 1\.4/);
    assert.match(knownOf(hostingPrice('ml.r5.large', 'eu-west-1')).source, /us-east-1 x 1\.115, as m5 in eu-west-1/);
    for (const region of pricedRegions.filter((name) => name !== 'us-east-1')) {
      for (const { grade } of [s3Price(region, 'get'), s3Price(region, 'put')].map(knownOf)) {
        assert.equal(grade, 'estimated', region);
      }
    }
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
