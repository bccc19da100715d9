import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as catalogue from '#engine/catalogue/catalogue.ts';
import {
  apiGatewayPrice,
  asyncPrice,
  bookOf,
  bookWith,
  bundled,
  dataPrice,
  ec2Price,
  eksClusterPrice,
  fargatePrice,
  freeTier,
  hostingPrice,
  isOffered,
  lambdaPrice,
  offersServerless,
  ec2VolumePrice,
  loadBalancerPrice,
  pricedRegions,
  pricesAsOf,
  pricesDate,
  provisionedPrice,
  s3Price,
  s3StoragePrice,
  serverlessPrice,
  snsPrice,
  transformPrice,
  typesFor,
  volumePrice,
  type Architecture,
  type KnownPrice,
  type Paid,
  type Price,
  type PriceBook,
  type PriceList,
} from '#engine/catalogue/catalogue.ts';
import { offeredAsOf } from '#engine/catalogue/offered.ts';
import { priceWords } from '#engine/rules/price-words.ts';

function knownOf(price: Price): KnownPrice {
  assert.equal(price.state, 'known', price.state === 'known' ? '' : price.reason);
  return price;
}

const day = '2026-11-20';

function fetched(prices: PriceList['prices'], more: Partial<PriceList> = {}): PriceList {
  const sources = { aws: { short: 'AWS price list', date: day } };
  return { format: 1, region: 'eu-west-1', asOf: day, sources, prices, ...more };
}

const list = fetched(
  {
    hosting: { 'm5.xlarge': [0.25, 'v', 'aws'], 'p9.xlarge': [9, 'v', 'aws'] },
    serverless: { 2048: [0.00005, 'v', 'aws'] },
  },
  { complete: ['hosting'] },
);
const book = bookWith([list]);
const none: Paid = { instanceUsdPerHour: {}, instanceDiscount: 0, discount: 0 };

describe('a book of prices', () => {
  it('takes fetched prices before bundled ones, verified and with their day', () => {
    assert.deepEqual(hostingPrice('ml.m5.xlarge', 'eu-west-1', book), {
      state: 'known',
      usd: 0.25,
      low: 1,
      high: 1,
      grade: 'verified',
      source: `AWS price list, ${day}`,
      date: day,
    });
    assert.equal(knownOf(serverlessPrice(2048, 'eu-west-1', book)).usd, 0.00005);
    assert.equal(knownOf(hostingPrice('ml.m5.xlarge', 'eu-west-1')).usd, 0.257, 'the bundled book stays as it is');
    assert.equal(book.listOf('eu-west-1'), list);
    assert.equal(bundled.listOf('eu-west-9'), undefined);
    assert.deepEqual(
      ['eu-west-1', 'eu-west-2', 'eu-west-9'].map((region) => pricesAsOf(region, book)),
      [day, pricesDate, pricesDate],
    );
  });

  it('has the bundled price of what a fetched list does not speak of', () => {
    for (const look of [
      (at: PriceBook) => serverlessPrice(1024, 'eu-west-1', at),
      (at: PriceBook) => lambdaPrice('request', 'arm64', 'eu-west-1', at),
      (at: PriceBook) => ec2Price('m5.large', 'eu-west-1', at),
      (at: PriceBook) => hostingPrice('ml.m5.xlarge', 'us-east-1', at),
    ]) {
      assert.deepEqual(look(book), look(bundled));
    }
  });

  it('takes silence for "not offered" only where a list is complete, and offers say the same', () => {
    assert.equal(hostingPrice('ml.m5.large', 'eu-west-1', book).state, 'not-offered');
    assert.equal(isOffered('ml.m5.large', 'eu-west-1', 'hosting', book), 'not-offered');
    assert.equal(isOffered('ml.m5.xlarge', 'eu-west-1', 'hosting', book), 'offered');
    assert.equal(isOffered('ml.m5.large', 'eu-west-1', 'transform', book), 'offered', 'the list is silent on it');
    assert.equal(isOffered('ml.p9.xlarge', 'eu-west-1', 'hosting', book), 'offered', 'newer than the catalogue');
    assert.deepEqual(
      [offeredAsOf('eu-west-1', 'hosting', book), offeredAsOf('eu-west-1', 'transform', book)],
      [day, catalogue.offersDate],
    );
  });

  it('takes the newest of several lists of a Region', () => {
    const older = fetched({ data: { in: [1, 'v', 'aws'], out: [2, 'v', 'aws'] } }, { asOf: '2026-01-01' });
    const newer = fetched({ data: { in: [3, 'v', 'aws'] } });
    for (const lists of [
      [older, newer],
      [newer, older],
    ]) {
      assert.equal(knownOf(dataPrice('eu-west-1', 'in', bookWith(lists))).usd, 3);
      assert.equal(knownOf(dataPrice('eu-west-1', 'out', bookWith(lists))).usd, 2);
    }
  });

  it('takes a fetched hosting price for batch and async, derived, but for what has a price of its own', () => {
    const { usd, grade } = knownOf(asyncPrice('ml.m5.xlarge', 'eu-west-1', book));
    assert.deepEqual([usd, grade], [0.25, 'derived']);
    const own = fetched({ ...list.prices, transform: { 'm5.xlarge': [0.2, 'v', 'aws'] } });
    assert.equal(knownOf(transformPrice('ml.m5.xlarge', 'eu-west-1', bookWith([own]))).usd, 0.2);
    const withoutAsync = fetched(list.prices, { complete: ['hosting', 'async'] });
    assert.equal(asyncPrice('ml.m5.xlarge', 'eu-west-1', bookWith([withoutAsync])).state, 'not-offered');
  });

  it('is the same for the same settings', () => {
    const settings = { priceLists: [list], prices: none };
    assert.equal(bookOf(settings), bookOf(settings));
    assert.notEqual(bookOf(settings), bookOf({ ...settings }));
  });
});

describe('what a project pays', () => {
  const with_ = (paid: Partial<Paid>): PriceBook => bookWith([], { ...none, ...paid });

  it('is its own price, for all uses of the type, and no discount comes off it', () => {
    const own = with_({ instanceUsdPerHour: { 'ml.m5.large': 0.08 }, instanceDiscount: 0.5, discount: 0.5 });
    for (const look of [hostingPrice, asyncPrice, transformPrice]) {
      assert.equal(knownOf(look('ml.m5.large', 'eu-west-9', own)).usd, 0.08);
    }
    assert.equal(
      hostingPrice('ml.p3.2xlarge', 'us-east-1', with_({ instanceUsdPerHour: { 'ml.p3.2xlarge': 1 } })).state,
      'not-offered',
    );
  });

  it('is less by a Savings Plan for instances of SageMaker alone', () => {
    const plan = with_({ instanceDiscount: 0.3 });
    const { usd, source } = knownOf(hostingPrice('ml.m5.large', 'us-east-1', plan));
    assert.ok(Math.abs(usd - 0.115 * 0.7) < 1e-12);
    assert.match(source, /, less the project's 30 %$/);
    for (const look of [ec2Price, (_: string, at: string, of: PriceBook) => volumePrice(at, of)]) {
      assert.deepEqual(look('m5.large', 'us-east-1', plan), look('m5.large', 'us-east-1', bundled));
    }
  });

  it('is less by a discount on everything, tiers too, one discount after the other', () => {
    const all = with_({ instanceDiscount: 0.3, discount: 0.1 });
    const { usd, source } = knownOf(hostingPrice('ml.m5.large', 'us-east-1', all));
    assert.ok(Math.abs(usd - 0.115 * 0.7 * 0.9) < 1e-12);
    assert.match(source, /, less the project's 30 % and 10 %$/);
    assert.ok(Math.abs(knownOf(volumePrice('us-east-1', all)).usd - 0.126) < 1e-12);
    const before = knownOf(lambdaPrice('gb-second', 'x86_64', 'us-east-1')).tiers!;
    const after = knownOf(lambdaPrice('gb-second', 'x86_64', 'us-east-1', all)).tiers!;
    assert.deepEqual(
      after.map(({ from }) => from),
      before.map(({ from }) => from),
    );
    after.forEach((tier, at) => assert.ok(Math.abs(tier.usd / before[at]!.usd - 0.9) < 1e-12));
  });

  it('decides which type is the cheapest, and what a fix says', () => {
    const cheap = with_({ instanceUsdPerHour: { 'ml.m5.24xlarge': 0.01 } });
    assert.equal(typesFor({ use: 'hosting', region: 'us-east-1', arch: 'x86_64' }, cheap)[0]?.type, 'ml.m5.24xlarge');
    const where = { use: 'hosting', region: 'us-east-1' } as const;
    assert.equal(priceWords('ml.m5.large', 'ml.m5.xlarge', { ...where, book: bundled }), ', about $83.95/month more');
    assert.equal(priceWords('ml.m5.large', 'ml.m5.24xlarge', { ...where, book: cheap }), ', about $76.65/month less');
  });
});

describe('lookups', () => {
  /** `aws-samples/sagemaker-ssh-helper/Sample_Costs.md`: quantity, rate and charge of a bill, EU (Ireland), December 2023. */
  it('come to the lines of a real bill of eu-west-1, to the cent', () => {
    const region = 'eu-west-1';
    for (const [price, quantity, charged] of [
      [hostingPrice('ml.m5.xlarge', region), 8.208, 2.11],
      [transformPrice('ml.m5.xlarge', region), 2.126, 0.55],
      [asyncPrice('ml.g4dn.xlarge', region), 1.299, 1.07],
      [hostingPrice('ml.g4dn.4xlarge', region), 74.998, 125.85],
      [hostingPrice('ml.g4dn.12xlarge', region), 31.543, 172.0],
      [hostingPrice('ml.g5.12xlarge', region), 22.409, 177.26],
      [volumePrice(region), 0.222, 0.03],
    ] as const) {
      assert.equal((knownOf(price).usd * quantity).toFixed(2), charged.toFixed(2));
    }
    assert.equal(knownOf(dataPrice(region, 'in')).usd, 0.016);
    assert.equal(knownOf(transformPrice('ml.m5.xlarge', region)).grade, 'verified', 'read by itself');
  });

  /** Infracost's golden files, HEAD of 2026-08-21, us-east-1; no free tier. */
  it("come to Infracost's bills of Lambda, through all tiers, and of Fargate", () => {
    const region = 'us-east-1';
    const tiered = (architecture: Architecture, gbSeconds: number): number => {
      const { usd, tiers = [] } = knownOf(lambdaPrice('gb-second', architecture, region));
      const steps = [{ from: 0, usd }, ...tiers];
      return steps.reduce((sum, step, at) => {
        const until = Math.min(gbSeconds, steps[at + 1]?.from ?? Infinity);
        return sum + Math.max(0, until - step.from) * step.usd;
      }, 0);
    };
    for (const [architecture, gbSeconds, charged] of [
      ['x86_64', 17_500, 0.29],
      ['arm64', 17_500, 0.23],
      ['x86_64', 3_072_000_000, 51_200.1],
      ['x86_64', 6e9 + 3.216e9, 100_000.2 + 48_240],
      ['x86_64', 6e9 + 9e9 + 46.44e9, 100_000.2 + 135_000 + 619_203.1],
      ['arm64', 7.5e9 + 11.25e9 + 56.002e9, 100_000.5 + 135_001.13 + 597_356.53],
    ] as const) {
      assert.equal(tiered(architecture, gbSeconds).toFixed(2), charged.toFixed(2));
    }
    const lambda = (part: catalogue.LambdaPart): number => knownOf(lambdaPrice(part, 'arm64', region)).usd;
    assert.equal((10e6 * lambda('request')).toFixed(2), '2.00');
    assert.equal((9e6 * lambda('provisioned-gb-second')).toFixed(2), '30.00');
    assert.equal((1.75e6 * lambda('provisioned-duration-gb-second')).toFixed(2), '13.61');
    const fargate = (part: catalogue.FargatePart): number => knownOf(fargatePrice(part, 'x86_64', region)).usd;
    for (const [vcpus, gb, ofCpu, ofMemory] of [
      [5, 10, 147.75, 32.45],
      [4, 8, 118.2, 25.96],
      [1, 2, 29.55, 6.49],
    ] as const) {
      assert.equal((730 * vcpus * fargate('vcpu-hour')).toFixed(2), ofCpu.toFixed(2));
      assert.equal((730 * gb * fargate('gb-hour')).toFixed(2), ofMemory.toFixed(2));
    }
  });

  /** Infracost's golden files api_gateway_rest_api, apigatewayv2_api, lb and eks_cluster, HEAD of 2026-08-21, us-east-1. */
  it("come to Infracost's bills of API Gateway, through all tiers, of load balancers and of EKS", () => {
    const region = 'us-east-1';
    const charged = (price: Price, quantity: number): readonly string[] => {
      const { usd, tiers = [] } = knownOf(price);
      const steps = [{ from: 0, usd }, ...tiers];
      return steps.map((step, at) => {
        const until = Math.min(quantity, steps[at + 1]?.from ?? Infinity);
        return ((until - step.from) * step.usd).toFixed(2);
      });
    };
    const rest = charged(apiGatewayPrice('rest', region), 21e9);
    assert.deepEqual(rest, ['1165.50', '1867.60', '45220.00', '1510.00']);
    assert.deepEqual(charged(apiGatewayPrice('http', region), 1e9), ['300.00', '630.00']);
    assert.ok(Math.abs(730 * knownOf(loadBalancerPrice('hour', region)).usd - 16.43) < 0.006);
    assert.deepEqual(charged(loadBalancerPrice('lcu-hour', region), 1000), ['8.00']);
    assert.deepEqual(charged(eksClusterPrice(region), 730), ['73.00']);
  });

  /** Infracost's golden file ebs_volume, HEAD of 2026-08-21: 40 GB of gp3 for $3.20; the others as endpoint volumes, or as instances. */
  it('know volumes of EC2, in every Region', () => {
    const { usd, grade } = knownOf(ec2VolumePrice('us-east-1'));
    assert.deepEqual([(40 * usd).toFixed(2), grade], ['3.20', 'verified']);
    const ireland = knownOf(ec2VolumePrice('eu-west-1'));
    assert.deepEqual([ireland.usd.toFixed(4), ireland.grade], ['0.0880', 'estimated']);
    assert.match(ireland.source, / x 1\.1, as volumes of endpoints in eu-west-1, not read for eu-west-1$/);
    for (const region of pricedRegions) assert.ok(knownOf(ec2VolumePrice(region)).usd >= 0.08, region);
  });

  it('tell what was recalled from what was read', () => {
    const recalled = knownOf(fargatePrice('vcpu-hour', 'arm64', 'us-east-1'));
    assert.equal(recalled.grade, 'estimated');
    assert.match(recalled.source, /from memory, not checked/);
    assert.equal(knownOf(s3StoragePrice('us-east-1')).grade, 'verified');
    assert.equal(knownOf(snsPrice('request', 'us-east-1')).usd, 5e-7);
    assert.equal(knownOf(eksClusterPrice('us-east-1')).usd, 0.1);
  });

  it('of serverless inference are there where AWS has it, and rise with the memory', () => {
    const without = pricedRegions.filter((region) => !offersServerless(region));
    assert.deepEqual(without, ['ap-southeast-3', 'ap-southeast-4', 'eu-south-2', 'me-central-1']);
    for (const region of without) {
      assert.equal(serverlessPrice(2048, region).state, 'not-offered', region);
      assert.equal(provisionedPrice(2048, region, 'usage').state, 'not-offered', region);
    }
    const sold = fetched({ serverless: { 2048: [0.00005, 'v', 'aws'] } }, { region: 'eu-south-2' });
    assert.ok(offersServerless('eu-south-2', bookWith([sold])), 'AWS adds Regions');
    assert.equal(knownOf(serverlessPrice(2048, 'eu-south-2', bookWith([sold]))).usd, 0.00005);
    for (const region of pricedRegions.filter((name) => !without.includes(name))) {
      for (const look of [
        (mib: number) => serverlessPrice(mib, region),
        (mib: number) => provisionedPrice(mib, region, 'usage'),
        (mib: number) => provisionedPrice(mib, region, 'duration'),
      ]) {
        const prices = [1024, 2048, 3072, 4096, 5120, 6144].map((mib) => knownOf(look(mib)).usd);
        assert.deepEqual(
          prices,
          prices.toSorted((a, b) => a - b),
          region,
        );
        assert.equal(new Set(prices).size, 6, region);
      }
    }
  });

  it('never take one Region for another: no Region is cheaper than 0.9 times us-east-1', () => {
    const mean = (region: string): number => {
      const ratios = catalogue.instances.flatMap(({ type }) => {
        const here = hostingPrice(type, region);
        const there = hostingPrice(type, 'us-east-1');
        return here.state === 'known' && there.state === 'known' ? [here.usd / there.usd] : [];
      });
      return ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
    };
    for (const region of pricedRegions) assert.ok(mean(region) > 0.9 && mean(region) < 1.8, region);
    assert.ok(mean('sa-east-1') > 1.5 && Math.abs(mean('us-west-2') - 1) < 0.001);
  });

  it('are total: any words give one of three states, known ones with a price in a band', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('__proto__', 'constructor', 'toString', 'ml.', '', ...pricedRegions, 'ml.m5.large', 'gp2', 'in'),
    );
    const looks: readonly ((type: string, region: string, at: PriceBook) => Price)[] = [
      hostingPrice,
      asyncPrice,
      transformPrice,
      ec2Price,
      (type, region, at) => serverlessPrice(type.length * 1024, region, at),
      (type, region, at) => provisionedPrice(Number(type), region, 'usage', at),
      (type, region, at) => dataPrice(region, type as 'in', at),
      (type, region, at) => s3Price(region, type as 'put', at),
      (type, region, at) => lambdaPrice(type as 'request', type as 'arm64', region, at),
      (type, region, at) => fargatePrice(type as 'gb-hour', 'x86_64', region, at),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...looks), word, word, fc.constantFrom(bundled, book), (look, type, region, at) => {
        const price = look(type, region, at);
        if (price.state !== 'known') {
          assert.ok(['not-offered', 'not-in-catalogue'].includes(price.state) && price.reason.length > 0);
          return;
        }
        assert.ok(price.usd > 0 && price.low > 0 && price.low <= 1 && price.high >= 1, JSON.stringify(price));
        assert.ok(price.source.length > 0 && /^20\d\d/.test(price.date), JSON.stringify(price));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the free tier', () => {
  it('has a grade, a source and a date for each allowance, and says what was recalled', () => {
    const { note, ...allowances } = freeTier as typeof freeTier & { note: string };
    assert.match(note, /each month/);
    for (const [name, { quantity, unit, grade, source, date }] of Object.entries(allowances)) {
      assert.ok(quantity > 0 && unit.length > 0, name);
      assert.match(date, /^20\d\d-\d\d-\d\d$/, name);
      assert.equal(grade, /from memory/.test(source) ? 'estimated' : 'verified', name);
    }
    assert.deepEqual([freeTier.serverlessSeconds.quantity, freeTier.serverlessSeconds.months], [150_000, 2]);
    assert.deepEqual(freeTier.instanceHours.types, ['ml.m4.xlarge', 'ml.m5.xlarge']);
    assert.equal(freeTier.lambdaRequests.months, undefined, 'always');
  });
});
