import assert from 'node:assert/strict';
import fc from 'fast-check';
import { comparisonOf, shareOf } from '#engine/catalogue/offer/changes.ts';
import { readOffer, readRegionIndex, type Offer } from '#engine/catalogue/offer/document.ts';
import { fargateKinds, lambdaKinds, s3Kinds, sageMakerKinds } from '#engine/catalogue/offer/kinds.ts';
import { priceListOf } from '#engine/catalogue/offer/price-list-of.ts';
import { pricesFrom } from '#engine/catalogue/offer/read-prices.ts';
import { refusalsOf, unitsOf } from '#engine/catalogue/offer/refusals.ts';
import { rowsOf } from '#engine/catalogue/offer/rows.ts';
import { checkPriceList } from '#engine/catalogue/check-price-list.ts';
import type { PriceList } from '#engine/catalogue/price-lists.ts';
import {
  fargateProducts,
  hosting,
  lambdaProducts,
  offerOf,
  regionIndexOf,
  s3Products,
  sageMakerProducts,
  wholeSageMaker,
  type ProductSpec,
} from '#test/offers.ts';

function read(service: string, products: readonly ProductSpec[], region = 'us-east-1'): Offer {
  const offer = readOffer(JSON.stringify(offerOf(service, products, { region })));
  assert.ok(!('fault' in offer), JSON.stringify(offer));
  return offer;
}

function sageMaker(products: readonly ProductSpec[] = sageMakerProducts, region = 'us-east-1') {
  return rowsOf(read('AmazonSageMaker', products, region), sageMakerKinds, region);
}

function listOf(products: readonly ProductSpec[] = sageMakerProducts, region = 'us-east-1'): PriceList {
  return priceListOf(region, { sagemaker: { rows: sageMaker(products, region), url: 'https://example.test/list' } });
}

describe("AWS's offer document", () => {
  it('becomes our price list, verified and dated', () => {
    const list = listOf();
    assert.equal(list.asOf, '2026-11-20');
    assert.deepEqual(list.prices.hosting, {
      'm5.large': [0.115, 'v', 'sagemaker'],
      'm5.xlarge': [0.23, 'v', 'sagemaker'],
      'c5.large': [0.102, 'v', 'sagemaker'],
      'g5.xlarge': [1.408, 'v', 'sagemaker'],
      'p6-b200.48xlarge': [130.8, 'v', 'sagemaker'],
    });
    assert.deepEqual(list.prices.async, { 'g6e.2xlarge': [2.8026, 'v', 'sagemaker'] });
    assert.deepEqual(list.prices.transform, { 'm5.xlarge': [0.23, 'v', 'sagemaker'] });
    assert.deepEqual(list.prices.provisionedUsage, { 1024: [0.0000108, 'v', 'sagemaker'] });
    assert.deepEqual(list.prices.provisionedDuration, { 1024: [0.0000093, 'v', 'sagemaker'] });
    assert.deepEqual(list.prices.data, { in: [0.016, 'v', 'sagemaker'], out: [0.016, 'v', 'sagemaker'] });
    assert.deepEqual(list.prices.volume, { gp2: [0.14, 'v', 'sagemaker'] });
    assert.equal(list.sources['sagemaker']?.date, '2026-11-20');
  });

  it('has the price after the free seconds, never the 0 before', () => {
    assert.deepEqual(listOf().prices.serverless, {
      1024: [0.00002, 'v', 'sagemaker'],
      2048: [0.00004, 'v', 'sagemaker'],
      3072: [0.00006, 'v', 'sagemaker'],
    });
  });

  it('says where a price that it lacks means that the thing is not sold', () => {
    const { complete } = listOf([...sageMakerProducts, hosting('ml.m5.xlarge', '0.23')]);
    const all = ['hosting', 'async', 'transform', 'serverless', 'provisionedUsage', 'provisionedDuration'];
    assert.deepEqual(complete, all);
    assert.deepEqual(listOf([hosting('ml.m5.xlarge', '0.23')]).complete, ['hosting']);
  });

  it('has the prices of Lambda with its tiers in order, and those of Fargate and S3', () => {
    const list = priceListOf('us-east-1', {
      sagemaker: { rows: sageMaker(), url: '' },
      lambda: { rows: rowsOf(read('AWSLambda', lambdaProducts), lambdaKinds, 'us-east-1'), url: '' },
      fargate: { rows: rowsOf(read('AmazonECS', fargateProducts), fargateKinds, 'us-east-1'), url: '' },
      s3: { rows: rowsOf(read('AmazonS3', s3Products), s3Kinds, 'us-east-1'), url: '' },
    });
    const tiers = [
      [6e9, 0.000015],
      [15e9, 0.0000133334],
    ];
    assert.deepEqual(list.prices.lambda, {
      'x86_64/request': [0.0000002, 'v', 'lambda'],
      'x86_64/gb-second': [0.0000166667, 'v', 'lambda', { tiers }],
      'arm64/gb-second': [0.0000133334, 'v', 'lambda'],
      'x86_64/provisioned-gb-second': [0.0000041667, 'v', 'lambda'],
      'x86_64/provisioned-duration-gb-second': [0.0000097222, 'v', 'lambda'],
      'x86_64/ephemeral-gb-second': [0.0000000309, 'v', 'lambda'],
    });
    assert.deepEqual(list.prices.s3, {
      put: [0.000005, 'v', 's3'],
      get: [0.0000004, 'v', 's3'],
      'gb-month': [
        0.023,
        'v',
        's3',
        {
          tiers: [
            [51200, 0.022],
            [512000, 0.021],
          ],
        },
      ],
    });
    assert.deepEqual(checkPriceList(list), []);
    assert.deepEqual(list.prices.fargate, {
      'x86_64/vcpu-hour': [0.04048, 'v', 'fargate'],
      'x86_64/gb-hour': [0.004445, 'v', 'fargate'],
      'arm64/vcpu-hour': [0.03238, 'v', 'fargate'],
      'arm64/gb-hour': [0.00356, 'v', 'fargate'],
      'x86_64/ephemeral-gb-hour': [0.000111, 'v', 'fargate'],
      'arm64/ephemeral-gb-hour': [0.000111, 'v', 'fargate'],
    });
  });

  it('has the dearer of two prices of one type', () => {
    const twice = [hosting('ml.m5.xlarge', '0.23'), hosting('ml.m5.xlarge', '0.21')];
    assert.equal(listOf(twice).prices.hosting?.['m5.xlarge']?.[0], 0.23);
    assert.equal(listOf(twice.toReversed()).prices.hosting?.['m5.xlarge']?.[0], 0.23);
  });

  it('is told from a web page, from other JSON and from half a document', () => {
    const whole = JSON.stringify(offerOf('AmazonSageMaker', sageMakerProducts));
    const faultOf = (text: string) => {
      const offer = readOffer(text);
      assert.ok('fault' in offer);
      return offer.fault;
    };
    assert.match(faultOf('<!doctype html><title>Sign in</title>'), /web page/);
    assert.match(faultOf(whole.slice(0, whole.length / 2)), /ends in the middle, after [\d,]+ characters/);
    assert.match(faultOf('{"message": "Forbidden"}'), /no price list/);
    assert.match(faultOf('[]'), /no price list/);
    assert.match(faultOf(''), /no JSON/);
  });

  it('of any content makes no error', () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), (json, text) => {
        for (const one of [json, text, `{"products": ${json}, "terms": {"OnDemand": ${json}}}`]) {
          const offer = readOffer(one);
          if (!('fault' in offer))
            priceListOf('us-east-1', { sagemaker: { rows: rowsOf(offer, sageMakerKinds, 'us-east-1'), url: '' } });
          readRegionIndex(one);
        }
      }),
    );
  });
});

describe("AWS's list of Regions", () => {
  it('has the address of each document', () => {
    const index = readRegionIndex(JSON.stringify(regionIndexOf('AmazonSageMaker', ['eu-west-1', 'us-east-1'])));
    assert.ok(!('fault' in index));
    assert.equal(index.paths.get('eu-west-1'), '/offers/v1.0/aws/AmazonSageMaker/20261120025606/eu-west-1/index.json');
    assert.deepEqual([...index.paths.keys()], ['eu-west-1', 'us-east-1']);
  });

  it('sends us to no other host', () => {
    for (const currentVersionUrl of ['https://elsewhere.test/x', '//elsewhere.test/x', '@elsewhere.test/x', '']) {
      const index = readRegionIndex(JSON.stringify({ regions: { 'eu-west-1': { currentVersionUrl } } }));
      assert.ok(!('fault' in index));
      assert.equal(index.paths.size, 0, currentVersionUrl);
    }
  });
});

describe('a price list is refused', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => hosting(`ml.m5.${String(index)}xlarge`, '0.5'));

  it('not when it is good', () => {
    assert.deepEqual(refusalsOf('us-east-1', sageMaker(), listOf()), []);
  });

  it('without a price of a real-time instance', () => {
    const [reason = '', ...others] = refusalsOf('eu-west-1', sageMaker([], 'eu-west-1'), undefined);
    assert.match(reason, /list for eu-west-1 .*2026-11-20.* no price of a real-time instance/);
    assert.deepEqual(others, []);
  });

  it('with more than a fifth fewer prices than before, at the boundary not', () => {
    const before = listOf(many(100));
    assert.deepEqual(refusalsOf('us-east-1', sageMaker(many(80)), before), []);
    const [reason = ''] = refusalsOf('us-east-1', sageMaker(many(79)), before);
    assert.match(
      reason,
      /79 prices .* 21 % fewer than the 100 of 2026-11-20; .*mldeploy prices reset --region us-east-1/,
    );
  });

  it('with a unit that we do not reckon with', () => {
    const products = [hosting('ml.m5.large', '0.115'), { ...hosting('ml.m5.xlarge', '0.23'), unit: 'Minutes' }];
    const [reason = ''] = refusalsOf('us-east-1', sageMaker(products), undefined);
    assert.match(reason, /USE1-Host:ml\.m5\.xlarge is priced by "Minutes", not by "Hrs"/);
    const wrong = rowsOf(
      read(
        'AWSLambda',
        lambdaProducts.map((one) => ({ ...one, unit: 'Hrs' })),
      ),
      lambdaKinds,
      'us-east-1',
    );
    assert.match(unitsOf(wrong)[0] ?? '', /^Request is priced by "Hrs", not by "Request", and 5 more/);
  });

  it('with ml.m5.xlarge of us-east-1 outside $0.10 to $0.50, there only', () => {
    for (const [usd, region, isRefused] of [
      ['0.0999', 'us-east-1', true],
      ['0.10', 'us-east-1', false],
      ['0.50', 'us-east-1', false],
      ['0.5001', 'us-east-1', true],
      ['0.5001', 'eu-west-1', false],
    ] as const) {
      const reasons = refusalsOf(region, sageMaker([hosting('ml.m5.xlarge', usd)], region), undefined);
      assert.equal(reasons.length, isRefused ? 1 : 0, `${usd} ${region}`);
      if (isRefused)
        assert.match(reasons[0] ?? '', /ml\.m5\.xlarge costs \$0\.\d+ an hour in it, outside \$0\.10 to \$0\.50/);
    }
  });

  it('without a day', () => {
    const offer = readOffer(
      JSON.stringify({ ...offerOf('AmazonSageMaker', sageMakerProducts), publicationDate: 'today' }),
    );
    assert.ok(!('fault' in offer));
    const [reason = ''] = refusalsOf('us-east-1', rowsOf(offer, sageMakerKinds, 'us-east-1'), undefined);
    assert.match(reason, /does not say when it was published \("today"\)/);
  });
});

describe('a price list that is far too short', () => {
  const readFrom = (products: readonly ProductSpec[]) => {
    const text = JSON.stringify(offerOf('AmazonSageMaker', products));
    const read = pricesFrom('us-east-1', { sagemaker: { text, url: '' } }, undefined);
    assert.ok(!('fault' in read));
    return read;
  };

  it('does not say of the types it lacks that they are not sold', () => {
    const { list, notes } = readFrom(sageMakerProducts);
    assert.ok(
      !list.complete?.includes('hosting') && !list.complete?.includes('async') && list.complete?.includes('serverless'),
    );
    assert.match(
      notes[0] ?? '',
      /^AWS's list has 5 prices of real-time instances, where \d+ were expected; types that it lacks keep/,
    );
    assert.equal(notes.length, 3);
  });

  it('is none that has what a Region has', () => {
    const { list, notes } = readFrom(wholeSageMaker);
    assert.deepEqual(notes, []);
    assert.ok(['hosting', 'async', 'transform'].every((part) => list.complete?.some((one) => one === part)));
    const withoutAsync = readFrom(wholeSageMaker.filter(({ usage }) => !usage.includes('AsyncInf:ml.y9')));
    assert.deepEqual(withoutAsync.notes.length, 1);
    assert.match(withoutAsync.notes[0] ?? '', /has 1 prices of asynchronous instances, where 125 were expected/);
  });
});

describe('what changed between price lists', () => {
  const before = listOf([
    hosting('ml.m5.large', '0.115'),
    hosting('ml.m5.xlarge', '0.23'),
    hosting('ml.c4.large', '0.12'),
    hosting('ml.c5.large', '0.1'),
  ]);
  const after = listOf([
    hosting('ml.m5.large', '0.115'),
    hosting('ml.m5.xlarge', '0.253'),
    hosting('ml.c5.large', '0.08'),
    hosting('ml.c8g.large', '0.09'),
  ]);

  it('is new, gone, dearer or cheaper, the largest change first', () => {
    const { changes, same } = comparisonOf([before], after);
    assert.deepEqual(
      changes.map(({ kind, key }) => [kind, key]),
      [
        ['cheaper', 'c5.large'],
        ['dearer', 'm5.xlarge'],
        ['gone', 'c4.large'],
        ['new', 'c8g.large'],
      ],
    );
    assert.equal(same, 1);
    assert.ok(Math.abs((shareOf(changes[0]!) ?? 0) + 0.2) < 1e-9 && Math.abs((shareOf(changes[1]!) ?? 0) - 0.1) < 1e-9);
  });

  it('is nothing between a list and itself', () => {
    assert.deepEqual(comparisonOf([after], after), { changes: [], same: 4 });
  });

  it('is seen in a later tier, too', () => {
    const tiered = (usd: number): PriceList => ({
      ...before,
      complete: [],
      prices: { lambda: { 'x86_64/gb-second': [0.00001, 'v', 'sagemaker', { tiers: [[6e9, usd]] }] } },
    });
    const { changes } = comparisonOf([tiered(0.00002)], tiered(0.00001));
    assert.deepEqual(
      changes.map(({ kind }) => kind),
      ['cheaper'],
    );
    assert.equal(shareOf(changes[0]!), -0.5);
  });

  it('does not count what the new list does not speak of as gone', () => {
    const partial: PriceList = { ...after, complete: [] };
    assert.ok(comparisonOf([before], partial).changes.every(({ kind }) => kind !== 'gone'));
  });

  it('takes the price of the first list that has one', () => {
    const below = listOf([hosting('ml.c8g.large', '0.045'), hosting('ml.c4.2xlarge', '0.4')]);
    const changesSince = (first: PriceList) =>
      comparisonOf([first, below], after).changes.map(({ key, kind }) => `${key} ${kind}`);
    const partial = { ...before, complete: [] };
    assert.ok(changesSince(partial).includes('c8g.large dearer') && changesSince(partial).includes('c4.2xlarge gone'));
    // What was complete before says of what it lacks that it was not sold.
    assert.ok(changesSince(before).includes('c8g.large new') && !changesSince(before).includes('c4.2xlarge gone'));
  });
});
