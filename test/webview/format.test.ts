import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Cost, Grade } from '#protocol/report.ts';
import {
  capitalised,
  formatAbout,
  formatBand,
  formatBytes,
  formatDifference,
  formatLatencyRange,
  formatShare,
  optionInWords,
  formatCost,
  formatCount,
  formatDate,
  formatLatency,
  formatMeanRate,
  formatUsd,
} from '../../client/src/webview/format.ts';

function table<T>(format: (value: T) => string, rows: readonly (readonly [T, string])[]): void {
  for (const [value, text] of rows) {
    it(`${String(value)} is ${text}`, () => {
      assert.equal(format(value), text);
    });
  }
}

function cost(grade: Grade, low: number, expected: number, high: number): Cost {
  return { usdPerMonth: { low, expected, high }, grade, lines: [], unknown: [] };
}

describe('the words of the preview page', () => {
  describe('dollars', () => {
    table(formatUsd, [
      [0, '$0'],
      [0.004, 'under $0.01'],
      [0.005, '$0.01'],
      [0.42, '$0.42'],
      [83.95, '$83.95'],
      [1000, '$1,000'],
      [1_234_567.8, '$1,234,568'],
      [-12.5, '-$12.50'],
    ]);
  });

  describe('dollars that are not certain', () => {
    table(formatAbout, [
      [0, '~$0'],
      [0.001, 'under $0.01'],
      [4.2, '~$4.20'],
      [211.7, '~$212'],
      [15_300, '~$15,300'],
    ]);
  });

  it('a cost says whether it is verified, and a missing price is never a sum', () => {
    assert.equal(formatCost(cost('verified', 83.95, 83.95, 83.95)), '$83.95');
    assert.equal(formatCost(cost('derived', 80, 84.2, 90)), '~$84');
    assert.equal(formatCost({ usdPerMonth: null, grade: 'estimated', lines: [], unknown: ['x'] }), 'Price not known');
  });

  it('a cost with a part that has no price is the least it can be', () => {
    assert.equal(
      formatCost({ ...cost('verified', 83.95, 83.95, 83.95), unknown: ['the volumes'] }),
      'from\u00A0$83.95',
    );
    assert.equal(formatCost({ ...cost('derived', 190, 212, 240), unknown: ['the volumes'] }), 'from\u00A0~$212');
  });

  it('a band is given only where it tells something', () => {
    assert.equal(formatBand(cost('estimated', 190, 212, 240)), '$190 – $240');
    // Prices may be certain where the hours are not.
    assert.equal(formatBand(cost('verified', 190, 212, 240)), '$190 – $240');
    assert.equal(formatBand(cost('verified', 212, 212, 212.5)), undefined);
    assert.equal(formatBand(cost('derived', 212, 212, 212)), undefined);
    assert.equal(formatBand(cost('derived', 0, 0, 0)), undefined);
  });

  describe('latencies', () => {
    table(formatLatency, [
      [0.2, 'under 1 ms'],
      [180, '180 ms'],
      [999.4, '999 ms'],
      [999.6, '1 s'],
      [1420, '1.4 s'],
      [59_940, '60 s'],
      [59_990, '1 min'],
      [74_000, '1.2 min'],
      [43_200_000, '12 h'],
    ]);
  });

  describe('bytes', () => {
    table(formatBytes, [
      [900, '900 bytes'],
      [102_400, '100 KB'],
      [4.5 * 2 ** 20, '4.5 MB'],
      [3 * 2 ** 30, '3 GB'],
      [0, '0 bytes'],
    ]);
  });

  describe('shares', () => {
    table(formatShare, [
      [0, '0%'],
      [0.00004, 'under 0.01%'],
      [0.0004, '0.04%'],
      [0.0612, '6.1%'],
      [0.999, '99.9%'],
      [1, '100%'],
    ]);
  });

  describe('differences', () => {
    table(formatDifference, [
      [121.3, '~$121 more'],
      [-12.4, '~$12 less'],
      [0.001, 'the same cost'],
    ]);
  });

  it('a range of times is given only where its ends read differently', () => {
    assert.equal(formatLatencyRange({ low: 280, expected: 500, high: 1200 }), '280 ms – 1.2 s');
    assert.equal(formatLatencyRange({ low: 280.1, expected: 280.2, high: 280.3 }), undefined);
  });

  it('names keep their capitals within a sentence', () => {
    assert.equal(optionInWords('batch'), 'batch transform');
    assert.equal(optionInWords('ecs'), 'ECS on EC2');
  });

  describe('counts', () => {
    table(formatCount, [
      [0, '0'],
      [0.44, '0.44'],
      [850, '850'],
      [10_000, '10k'],
      [999_999, '1M'],
      [2_100_000, '2.1M'],
      [1_168_000, '1.17M'],
      [3e12, '3T'],
    ]);

    it('stay within three figures of the number', () => {
      const factor: Record<string, number> = { k: 1e3, M: 1e6, B: 1e9, T: 1e12 };
      fc.assert(
        fc.property(fc.double({ min: 1, max: 9e14, noNaN: true }), (count) => {
          const text = formatCount(count);
          const shown = Number.parseFloat(text) * (factor[text.at(-1) ?? ''] ?? 1);
          assert.ok(Math.abs(shown - count) <= 0.0051 * count, `${String(count)} shown as ${text}`);
        }),
      );
    });
  });

  describe('mean rates', () => {
    table(formatMeanRate, [
      [1_168_000, '0.44/s'],
      [2_628_000_000, '1k/s'],
      [43_800, '1/min'],
      [3000, '99/day'],
    ]);
  });

  describe('capitals', () => {
    table(capitalised, [
      ['request payload', 'Request payload'],
      ['payload', 'Payload'],
      ['ml.m5.large is not offered', 'ml.m5.large is not offered'],
      ['p95 latency', 'p95 latency'],
      ['', ''],
    ]);
  });

  it('dates are written out, and anything else is left as it is', () => {
    assert.equal(formatDate('2026-11-21'), '21 November 2026');
    assert.equal(formatDate('2026-13-01'), '2026-13-01');
    assert.equal(formatDate('today'), 'today');
  });
});
