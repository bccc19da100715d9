import assert from 'node:assert/strict';
import fc from 'fast-check';
import { minutesOfWeek, runsPerMonth } from '#engine/estimate/schedule.ts';

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

describe('minutesOfWeek', () => {
  const at = (day: number, hour: number, minute = 0): number => day * 1440 + hour * 60 + minute;
  const read: readonly (readonly [string, readonly number[]])[] = [
    ['cron(0 8 ? * MON-FRI *)', [0, 1, 2, 3, 4].map((day) => at(day, 8))],
    // AWS's week begins on Sunday, ours on Monday.
    ['cron(30 6 ? * 1 *)', [at(6, 6, 30)]],
    ['cron(0 0/12 ? * SAT,SUN *)', [at(5, 0), at(5, 12), at(6, 0), at(6, 12)]],
    ['cron(0 22 ? * FRI-MON *)', [at(0, 22), at(4, 22), at(5, 22), at(6, 22)]],
    ['cron(15 10 * * ? *)', [0, 1, 2, 3, 4, 5, 6].map((day) => at(day, 10, 15))],
  ];
  for (const [expression, minutes] of read) {
    it(`understands ${expression}`, () => {
      assert.deepEqual(minutesOfWeek(expression), minutes);
    });
  }

  for (const expression of [
    '',
    'at(2026-12-24T18:00:00)',
    'rate(1 day)',
    'cron(0 8 1 * ? *)',
    'cron(0 8 ? JAN * *)',
    'cron(0 24 * * ? *)',
    'cron(0 8 ? * 0 *)',
    'cron(0 8 ? * MON#1 *)',
  ]) {
    it(`does not guess at "${expression}"`, () => {
      assert.equal(minutesOfWeek(expression), undefined);
    });
  }
});
