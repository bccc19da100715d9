import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fraudDetector, unpriced } from '#test/fake-preview.ts';
import { breakEvenWords, cheapestWords } from '../../client/src/webview/charts/break-evens.ts';
import { costModel } from '../../client/src/webview/charts/cost-model.ts';
import { cheapestRuns, costAt, linesOf, samplesOf } from '../../client/src/webview/charts/lines.ts';
import { trafficAfter } from '../../client/src/webview/charts/reading.ts';
import { logTicks, roundDomain } from '../../client/src/webview/charts/scale.ts';
import { spread } from '../../client/src/webview/charts/spread.ts';
import { cell, csvOf } from '../../client/src/webview/charts/table.ts';
import { linearTicks, timeTicks } from '../../client/src/webview/charts/ticks.ts';

const positive = fc.double({ min: 1e-3, max: 1e12, noNaN: true });

describe('the axes of the charts', () => {
  it('have plain ticks: powers of ten, with 2 and 5 between few of them, thinned when many', () => {
    assert.deepEqual(logTicks([1000, 1e9], 8), [1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9]);
    assert.deepEqual(logTicks([1000, 1e9], 4), [1e3, 1e5, 1e7, 1e9]);
    assert.deepEqual(logTicks([10, 200], 8), [10, 20, 50, 100, 200]);
  });

  it('count time as people do', () => {
    const [second, minute, hour] = [1000, 60_000, 3_600_000];
    assert.deepEqual(timeTicks([10 * second, hour], 20), [
      ...[10 * second, 30 * second, minute, 2 * minute, 5 * minute],
      ...[10 * minute, 30 * minute, hour],
    ]);
  });

  it('start at nothing where bars do', () => {
    assert.deepEqual(linearTicks(260, 4), [0, 100, 200]);
    assert.deepEqual(linearTicks(0.17, 3), [0, 0.1]);
    assert.deepEqual(linearTicks(0, 3), [0]);
    assert.deepEqual(linearTicks(NaN, 3), [0]);
  });

  it('never have more ticks than asked for, nor one outside', () => {
    const factors = fc.double({ min: 1.5, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(positive, factors, fc.integer({ min: 1, max: 12 }), (low, factor, most) => {
        const domain = [low, low * factor] as const;
        for (const ticks of [logTicks(domain, most), timeTicks(domain, most)]) {
          assert.ok(ticks.length <= most);
          for (const tick of ticks) assert.ok(tick >= low * (1 - 1e-6) && tick <= low * factor * (1 + 1e-6));
        }
        const linear = linearTicks(low * factor, most);
        assert.ok(linear.length <= most + 1 && (linear.at(-1) ?? 0) <= low * factor * (1 + 1e-6));
      }),
    );
  });

  it('have round ends around all values that can be drawn', () => {
    assert.deepEqual(roundDomain([3, 840, 0, -5, NaN]), [2, 1000]);
    assert.deepEqual(roundDomain([50]), [25, 100]);
    assert.equal(roundDomain([0, -1]), undefined);
  });
});

describe('labels', () => {
  it('keep their order and their distance, and stay within', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -50, max: 450, noNaN: true }), { minLength: 1, maxLength: 8 }),
        (wanted) => {
          const placed = [...spread(wanted, 17, [0, 300])].sort((a, b) => a - b);
          placed.forEach((place, index) => {
            assert.ok(place <= 300 + 1e-9);
            const before = placed[index - 1];
            if (before !== undefined) assert.ok(place - before >= 17 - 1e-9, `${String(before)} ${String(place)}`);
          });
          assert.ok((placed[0] ?? 0) >= Math.min(0, 300 - 17 * (wanted.length - 1)) - 1e-9);
        },
      ),
    );
  });
});

describe('the lines of the cost chart', () => {
  const model = costModel(fraudDetector);

  it('are those of the options with a price, matched by the option that is scaled', () => {
    assert.equal(model?.lines.length, 7);
    const serverless = model.lines.find(({ type }) => type === 'serverless');
    assert.equal(serverless?.option?.id, 'serverless/3 GB, concurrency 20');
    assert.equal(serverless.feasible, false);
    assert.equal(costModel({ ...unpriced, chart: { series: [], breakEvens: [] } }), undefined);
  });

  it('are straight in logarithms between their points, and have their gaps', () => {
    const [line] = linesOf(
      [
        {
          type: 'batch',
          option: 'x',
          points: [
            { requestsPerMonth: 100, usdPerMonth: 1 },
            { requestsPerMonth: 10_000, usdPerMonth: 100 },
            { requestsPerMonth: 20_000, usdPerMonth: null },
            { requestsPerMonth: 30_000, usdPerMonth: 300 },
          ],
        },
      ],
      [],
    );
    assert.ok(line);
    assert.ok(Math.abs((costAt(line, 1000) ?? 0) - 10) < 1e-9);
    assert.equal(costAt(line, 20_000), null);
    assert.equal(costAt(line, 30_000), 300);
    assert.equal(costAt(line, 99), null);
  });

  it('have one that is the cheapest everywhere, and never one that is ruled out', () => {
    assert.ok(model);
    const runs = cheapestRuns(model.lines, [1e3, 1e5, 1e7, 1e9]);
    assert.ok(runs.length > 0);
    assert.ok(runs.every(({ type }) => type !== 'serverless' && type !== 'aws-batch'));
  });

  it('are read by keys within their range', () => {
    const range = [1000, 1e9] as const;
    assert.equal(trafficAfter('Home', 5e5, range), 1000);
    assert.equal(trafficAfter('End', 5e5, range), 1e9);
    assert.equal(trafficAfter('PageUp', 5e8, range), 1e9);
    assert.equal(trafficAfter('Escape', 5e8, range), null);
    assert.equal(trafficAfter('x', 5e8, range), undefined);
    assert.ok((trafficAfter('ArrowRight', 1e6, range) ?? 0) > 1e6);
  });

  it('are named where the cheapest changes though no two of them meet', () => {
    const points = (from: number, to: number, usd: number) => [
      { requestsPerMonth: from, usdPerMonth: usd },
      { requestsPerMonth: to, usdPerMonth: usd },
    ];
    const lines = linesOf(
      [
        { type: 'lambda', option: 'a', points: points(1000, 1e6, 5) },
        { type: 'ecs', option: 'b', points: points(1000, 1e7, 50) },
      ],
      [],
    );
    const wordsOf = (some: typeof lines) => cheapestWords(cheapestRuns(some, samplesOf(some, [1000, 1e7])));
    assert.match(wordsOf(lines), /^Lambda is the cheapest that fits; from 1\.\d+M requests\/month ECS on EC2\.$/);
    assert.equal(wordsOf(lines.slice(1)), 'ECS on EC2 is the cheapest that fits, over the whole range.');
  });

  it('meet where the words say', () => {
    const words = breakEvenWords({ requestsPerMonth: 4.2e6, usdPerMonth: 181, below: 'lambda', above: 'aws-batch' });
    assert.equal(words, 'Lambda is cheaper than AWS Batch below 4.2M requests/month (both ~$181 there).');
  });
});

describe('a chart as a file', () => {
  it('quotes what separates, and lets no name be a formula', () => {
    const text = csvOf({
      columns: ['Option', 'Cost'],
      rows: [
        { cells: [cell('a, "b"'), cell('~$5', 5.25)] },
        { cells: [cell('=HYPERLINK("x")'), cell('not known', null)] },
        { cells: [cell('-1+1'), cell('', -3)] },
      ],
    });
    assert.equal(text, 'Option,Cost\r\n"a, ""b""",5.25\r\n"\'=HYPERLINK(""x"")",\r\n\'-1+1,-3\r\n');
  });
});
