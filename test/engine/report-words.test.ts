import assert from 'node:assert/strict';
import fc from 'fast-check';
import { breakEvensToTell, capacityWords } from '#protocol/report-words.ts';
import { duration, percent } from '#protocol/words.ts';
import { sensitivityOf, doublings } from '#engine/estimate/sensitivity.ts';
import { arbitraryReport } from '../support/arbitrary-report.ts';

const capacity = {
  utilisation: 0.1,
  peakUtilisation: 0.2,
  idle: null,
  throttled: 0,
  coldStarts: { low: 0, expected: 0, high: 0 },
  instanceHours: null,
};

describe('words of a report', () => {
  it('say times with the digits that say something', () => {
    const cases: readonly (readonly [number, string])[] = [
      [258.4, '258 ms'],
      [999.7, '1 s'],
      [5712, '5.7 s'],
      [62_100, '62 s'],
      [119_600, '2 min'],
      [252_000, '4.2 min'],
      [7_180_000, '2 h'],
      [52_000_000, '14 h'],
      [302_400_000, '3.5 days'],
    ];
    for (const [ms, words] of cases) assert.equal(duration(ms), words);
  });

  it('never say less of a longer time', () => {
    const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, min: 60_000, h: 3_600_000, days: 86_400_000 };
    const read = (words: string): number => {
      const [value, unit = ''] = words.split(' ');
      return Number(value) * (units[unit] ?? NaN);
    };
    const time = fc.double({ min: 0, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(time, time, (a, b) => read(duration(Math.min(a, b))) <= read(duration(Math.max(a, b)))),
      { numRuns: 500 },
    );
  });

  it('say no share to be all of it that is not', () => {
    assert.equal(percent(0.99999), '99.9 %');
    assert.equal(percent(1), '100 %');
    assert.equal(percent(0.00001), 'under 0.01 %');
  });

  it('say one instance, and a part of one', () => {
    assert.match(
      capacityWords({ ...capacity, instances: { mean: 1.001, most: 2 } }),
      /; 1 instance on average, at most 2\./,
    );
    assert.match(
      capacityWords({ ...capacity, instances: { mean: 0.00823, most: 2 } }),
      /; 0.0082 instances on average/,
    );
  });

  it('tell no crossing at small change', () => {
    const at = (usdPerMonth: number) =>
      ({ requestsPerMonth: 1, usdPerMonth, below: 'lambda', above: 'batch' }) as const;
    const chart = { series: [], breakEvens: [at(0.02), at(12)] };
    assert.deepEqual(breakEvensToTell({ chart }), [at(12)]);
  });

  it('keep the words of the reason apart in what doubles', () => {
    const [doubling] = doublings;
    const [report] = fc.sample(arbitraryReport, { numRuns: 1, seed: 1 });
    assert.ok(report);
    const then = (reason: string) => ({ ...report, recommended: null, reason });
    const words = (reason: string): string => sensitivityOf(report, doubling, then(reason)).words;
    assert.match(
      words('A cluster on EC2 cannot keep up with the traffic.'),
      /then a cluster on EC2 cannot keep up with the traffic\.$/,
    );
    assert.match(words('Lambda cannot keep up with the traffic.'), /then Lambda cannot keep up/);
  });
});
