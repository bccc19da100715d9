import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  aboutUsd,
  formatDuration,
  formatPeak,
  formatRate,
  formatSize,
  formatUsd,
  parseDuration,
  parseMoney,
  parsePercent,
  parseRate,
  parseSize,
} from '#engine/model/units.ts';

const MiB = 1024 ** 2;

describe('units', () => {
  const parsed: readonly [(text: string) => number | undefined, string, number][] = [
    [parseSize, '5 MB', 5 * MiB],
    [parseSize, '5MB', 5 * MiB],
    [parseSize, '5 MiB', 5 * MiB],
    [parseSize, '1.5 GiB', 1.5 * 1024 * MiB],
    [parseSize, '600KB', 600 * 1024],
    [parseSize, ' 12 B ', 12],
    [parseSize, '.5 TB', 0.5 * 1024 ** 4],
    [parseDuration, '120 ms', 0.12],
    [parseDuration, '5min', 300],
    [parseDuration, '2 h', 7200],
    [parseDuration, '0 s', 0],
    [parseRate, '0.8/s', 0.8],
    [parseRate, '600/min', 10],
    [parseRate, '2M/month', 2_000_000 / 2_628_000],
    [parseRate, '3.6k / h', 1],
    [parseRate, '86400/day', 1],
    [parseMoney, '200 USD/month', 200],
    [parseMoney, '1.5k USD / month', 1500],
    [parsePercent, '20 %', 20],
    [parsePercent, '12.5%', 12.5],
  ];
  for (const [parse, text, value] of parsed) {
    it(`${parse.name} reads ${JSON.stringify(text)}`, () => {
      assert.ok(Math.abs((parse(text) ?? Number.NaN) - value) <= Math.abs(value) * 1e-12);
    });
  }

  const refused: readonly [(text: string) => number | undefined, readonly string[]][] = [
    [parseSize, ['', '5', 'MB', '-5 MB', '5 mb', '5 Mb', '5,5 MB', '5 MB/s', '1e3 MB', '5 constructor']],
    [parseDuration, ['', '120', '120 sec', '1h30min', '-1 s', '5 m', '1 toString']],
    [parseRate, ['', '12', '12/sec', '12 per s', '2G/month', '2 M', '/s', '2/year']],
    [parseMoney, ['', '200', '200 USD', '200 EUR/month', 'USD/month']],
    [parsePercent, ['', '20', '% 20', '-1 %']],
  ];
  for (const [parse, texts] of refused) {
    for (const text of texts) {
      it(`${parse.name} refuses ${JSON.stringify(text)}`, () => {
        assert.equal(parse(text), undefined);
      });
    }
  }

  const formatted: readonly [(value: number) => string, number, string][] = [
    [formatSize, 5 * MiB, '5 MB'],
    [formatSize, 600 * 1024, '600 KB'],
    [formatSize, 1.5 * 1024 * MiB, '1.5 GB'],
    [formatSize, 1024 * MiB, '1 GB'],
    [formatSize, 512, '512 B'],
    [formatSize, 0, '0 B'],
    [formatSize, 1000 * MiB, '1000 MB'],
    [formatDuration, 0.12, '120 ms'],
    [formatDuration, 0.0005, '0.5 ms'],
    [formatDuration, 60, '60 s'],
    [formatDuration, 90, '90 s'],
    [formatDuration, 480, '8 min'],
    [formatDuration, 3600, '1 h'],
    [formatDuration, 5400, '90 min'],
    [formatDuration, 1.5, '1.5 s'],
    [formatDuration, -90, '-90 s'],
    [formatDuration, Infinity, '∞ s'],
    [formatSize, 26.45, '26 B'],
    [formatRate, 12, '12/s'],
    [formatRate, 0.8, '0.8/s'],
    [formatRate, 2_000_000 / 2_628_000, '2M/month'],
    [formatRate, 1 / 60, '1/min'],
    [formatRate, 0, '0/s'],
    [formatRate, 1234.5, '1.23k/s'],
    [formatPeak, 90, '90/s'],
    [formatPeak, 40_000 / 2_628_000, '54.8/h'],
    [formatPeak, 0, '0/month'],
    [formatUsd, 0.006, '$0.01'],
    [aboutUsd, 12.5, 'about $12.50'],
    [aboutUsd, 0.001, 'under $0.01'],
    [formatUsd, 1234, '$1,234'],
    [formatUsd, 1234.56, '$1,235'],
    [formatUsd, 12.3, '$12.30'],
    [formatUsd, 40, '$40'],
    [formatUsd, 99.999, '$100'],
    [formatUsd, 0, '$0'],
    [formatUsd, 0.004, 'under $0.01'],
    [formatUsd, -12.5, '-$12.50'],
  ];
  for (const [format, value, text] of formatted) {
    it(`${format.name} prints ${String(value)} as ${text}`, () => {
      assert.equal(format(value), text);
    });
  }

  it('reads back what it prints, to three digits', () => {
    const pairs: readonly [(value: number) => string, (text: string) => number | undefined, number, number][] = [
      [formatSize, parseSize, 1, 2 ** 45],
      [formatDuration, parseDuration, 1e-3, 1e6],
      [formatRate, parseRate, 1e-4, 1e6],
    ];
    for (const [format, parse, min, max] of pairs) {
      fc.assert(
        fc.property(fc.double({ min, max, noNaN: true }), (value) => {
          const back = parse(format(value));
          assert.ok(back !== undefined, format(value));
          assert.ok(Math.abs(back - value) <= Math.max(value * 0.0051, format === formatSize ? 0.5 : 0), format(value));
        }),
      );
    }
  });

  it('takes any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const parse of [parseSize, parseDuration, parseRate, parseMoney, parsePercent]) {
          const value = parse(text);
          assert.ok(value === undefined || (Number.isFinite(value) && value >= 0));
        }
      }),
    );
  });
});
