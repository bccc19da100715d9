import assert from 'node:assert/strict';
import fc from 'fast-check';
import { runsPerMonth } from '#engine/estimate/schedule.ts';

const day = 730 / 24;

describe('runsPerMonth', () => {
  for (const [expression, runs] of [
    ['rate(1 day)', day],
    ['rate(6 hours)', 4 * day],
    ['rate(30 minutes)', 48 * day],
    ['cron(0 2 * * ? *)', day],
    ['cron(0 2,14 * * ? *)', 2 * day],
    ['cron(0/15 * * * ? *)', 96 * day],
    ['cron(0 8-17 ? * MON-FRI *)', (10 * 5 * day) / 7],
    ['cron(0 6 1 * ? *)', 1],
    ['cron(0 */6 * * ? *)', 4 * day],
  ] as const) {
    it(`understands ${expression}`, () => assert.ok(Math.abs(runsPerMonth(expression)! - runs) < 1e-9));
  }

  for (const expression of [
    '',
    'nightly',
    'rate(0 days)',
    'cron(0 2 L * ? *)',
    'cron(0 2 * * *)',
    'cron(0 2 * JAN ? *)',
    'cron(9-1 2 * * ? *)',
    'cron(0/0 2 * * ? *)',
  ]) {
    it(`does not guess at "${expression}"`, () => assert.equal(runsPerMonth(expression), undefined));
  }

  it('is total', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(rate|cron)\([0-9*?/,A-Z -]{0,20}\)$/), (text) => {
        const runs = runsPerMonth(text);
        assert.ok(runs === undefined || (runs > 0 && Number.isFinite(runs)));
      }),
    );
  });
});
