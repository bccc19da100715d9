import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bundledList } from '#engine/catalogue/bundled-prices.ts';
import { bookWith, checkPriceList, hostingPrice, pricedRegions, type PriceList } from '#engine/catalogue/catalogue.ts';

const good = {
  format: 1,
  region: 'eu-west-1',
  asOf: '2026-09-20',
  sources: { sagemaker: { short: 'AWS price list', date: '2026-09-20' } },
  complete: ['hosting'],
  notOffered: { async: ['g4dn.xlarge'] },
  prices: {
    hosting: { 'm5.xlarge': [0.257, 'v', 'sagemaker'] },
    lambda: { 'x86_64/gb-second': [0.0000166667, 'v', 'sagemaker', { tiers: [[6e9, 0.000015]] }] },
  },
};

describe('checkPriceList', () => {
  it('takes every bundled list, also from JSON', () => {
    assert.deepEqual(checkPriceList(good), []);
    for (const region of pricedRegions) {
      assert.deepEqual(checkPriceList(JSON.parse(JSON.stringify(bundledList(region)))), []);
    }
  });

  for (const [given, fault] of [
    [undefined, 'the price list is missing, not an object'],
    [[], 'the price list is an empty list, not an object'],
    [{ ...good, format: 2 }, 'format is 2, not 1'],
    [{ ...good, region: 'Ireland' }, 'region is "Ireland", not a Region such as us-east-1'],
    [{ ...good, asOf: '20 September' }, 'asOf is "20 September", not a day such as 2026-09-20'],
    [{ ...good, complete: ['hostings'] }, 'complete has "hostings", which is nothing that has a price'],
    [{ ...good, notOffered: { async: 'g5' } }, 'notOffered.async is "g5", not a list of names'],
    [{ ...good, prices: { hosts: {} } }, 'prices.hosts is nothing that has a price'],
    [{ ...good, prices: { hosting: null } }, 'prices.hosting is null, not an object'],
    [{ ...good, sources: { sagemaker: { short: '', date: '2026' } } }, 'sources.sagemaker.short is "", not a name'],
    [row(0.257), 'prices.hosting.m5.xlarge is 0.257, not [USD, grade, source]'],
    [row([0, 'v', 'sagemaker']), 'prices.hosting.m5.xlarge costs 0, not an amount over 0'],
    [row(['0.257', 'v', 'sagemaker']), 'prices.hosting.m5.xlarge costs "0.257", not an amount over 0'],
    [row([1, 'verified', 'sagemaker']), 'prices.hosting.m5.xlarge has the grade "verified", not v, d or e'],
    [row([1, 'v', 'toString']), 'prices.hosting.m5.xlarge has the source "toString", which is none of the list'],
    [
      row([1, 'v', 'sagemaker', { tiers: [[2, 1], [2, 0.5]] }]), // prettier-ignore
      'prices.hosting.m5.xlarge has a list for tiers, not pairs of a rising quantity and USD',
    ],
    [
      row([1, 'd', 'sagemaker', { band: [1.1, 1.2] }]),
      'prices.hosting.m5.xlarge has the band a list, not one around 1',
    ],
  ] as const) {
    it(`says: ${fault}`, () => assert.deepEqual(checkPriceList(given), [fault]));
  }

  it('stops after so many faults and counts the rest', () => {
    const hosting = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`m${String(at)}.large`, null]));
    const faults = checkPriceList({ ...good, prices: { hosting } });
    assert.deepEqual([faults.length, faults.at(-1)], [21, 'and 980 more']);
  });

  it('is total, and a list that passes can be looked up in', () => {
    const usd = fc.oneof(fc.double(), fc.constant(1), fc.string(), fc.constant(null));
    const someRow = fc.oneof(
      fc.tuple(usd, fc.constantFrom('v', 'd', 'e', 'x'), fc.constantFrom('sagemaker', 'other')),
      fc.jsonValue(),
    );
    const hosting = fc.dictionary(fc.constantFrom('m5.xlarge', '__proto__', 'constructor', ''), someRow);
    const list = fc.record({ ...fixed, prices: fc.record({ hosting }) });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), list), (json) => {
        if (checkPriceList(json).length > 0) return;
        const book = bookWith([json as unknown as PriceList]);
        const price = hostingPrice('ml.m5.xlarge', 'eu-west-1', book);
        assert.ok(price.state !== 'known' || price.usd > 0);
      }),
    );
  });
});

const fixed = Object.fromEntries(
  Object.entries(good).map(([key, value]) => [key, fc.constant(value)]),
) as unknown as Readonly<Record<keyof typeof good, fc.Arbitrary<unknown>>>;

function row(of: unknown): unknown {
  return { ...good, prices: { hosting: { 'm5.xlarge': of } } };
}
