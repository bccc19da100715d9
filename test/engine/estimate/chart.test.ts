import assert from 'node:assert/strict';
import { lensText } from '#engine/estimate/lens.ts';
import { choicesOf, type Given } from './build.ts';
import { reportOf, expected, everything } from './reporting.ts';

describe('chart', () => {
  it('meets the closed form of the break-even of serverless and one instance', () => {
    const facts: Given = {
      ...everything,
      type: 'serverless',
      requestBytes: 0,
      responseBytes: 0,
      perMonth: 1_000_000,
      peakPerSecond: undefined,
    };
    const choices = choicesOf('serverless', 'ml.m5.xlarge', 'ml.m5.xlarge');
    const point = reportOf(facts, choices).chart.breakEvens.find(({ above }) => above === 'real-time')!;
    // 167.90 a month against 0.12 s x $0.00004/s a request.
    const closed = 167.9 / (0.12 * 0.00004);
    assert.ok(Math.abs(point.requestsPerMonth / closed - 1) < 1e-8, String(point.requestsPerMonth));
    assert.ok(Math.abs(point.usdPerMonth - 167.9) < 1e-6);
    assert.equal(point.below, 'serverless');
  });

  it('has the present cost in the middle, and rises', () => {
    const report = reportOf({ ...everything, peakPerSecond: undefined });
    for (const { type, points } of report.chart.series) {
      assert.equal(points.length, 61);
      const middle = points[30]!;
      assert.ok(Math.abs(middle.requestsPerMonth / report.requestsPerMonth - 1) < 1e-5);
      assert.ok(Math.abs(middle.usdPerMonth! / expected(report, type) - 1) < 1e-5, type);
      const costs = points.flatMap(({ usdPerMonth }) => usdPerMonth ?? []);
      costs.forEach((usd, index) => assert.ok(index === 0 || usd >= costs[index - 1]! * (1 - 1e-6), `${type} falls`));
    }
  });

  it('ends where 200 concurrent requests are not enough', () => {
    const series = reportOf({ ...everything, peakPerSecond: undefined }).chart.series.find(
      ({ type }) => type === 'serverless',
    )!;
    const served = series.points.filter(({ usdPerMonth }) => usdPerMonth !== null).at(-1)!;
    // 0.12 s x 1.5 of peak: about 200 at once would be 2,900 M a month.
    assert.ok(served.requestsPerMonth > 1.5e9 && served.requestsPerMonth < 2.9e9, String(served.requestsPerMonth));
  });

  it('is empty when there is no traffic', () => {
    const report = reportOf({ ...everything, perMonth: 0, peakPerSecond: undefined });
    assert.ok(report.chart.series.every(({ points }) => points.length === 0));
    assert.equal(expected(report, 'serverless'), 0);
  });
});

describe('the code lens', () => {
  it('marks a cost with ≈ unless everything is verified and given', () => {
    assert.match(lensText(reportOf(everything)), /^\$28\.\d\d\/month · p95 \d+ ms · compare$/);
    assert.match(
      lensText(reportOf({ ...everything, pattern: undefined })),
      /^≈ \$28\.\d\d\/month · p95 \d+ ms · compare$/,
    );
    assert.match(lensText(reportOf({ ...everything, type: 'async' }, choicesOf('async'))), /^≈ /);
  });

  it('says for which traffic and under which conditions it holds', () => {
    const report = reportOf({ ...everything, perMonth: undefined, peakPerSecond: undefined });
    assert.match(lensText(report), /^≈ \$[\d.]+\/month at an assumed 1M\/month · p95 /);
    assert.match(lensText({ ...report, when: 'IsProd is false' }), /^IsProd is false: ≈ /);
  });
});
