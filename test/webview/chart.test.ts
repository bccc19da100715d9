import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fraudDetector, unpriced } from '#test/fake-preview.ts';
import { cheapestRuns, costAt, linesOf } from '../../client/src/webview/charts/lines.ts';
import { chartModel } from '../../client/src/webview/charts/frame.ts';
import { trafficAfter } from '../../client/src/webview/charts/crosshair.ts';
import { breakEvenWords } from '../../client/src/webview/charts/break-evens.ts';
import { logScale, logTicks, roundDomain } from '../../client/src/webview/charts/scale.ts';
import { spread } from '../../client/src/webview/charts/spread.ts';

const positive = fc.double({ min: 1e-3, max: 1e12, noNaN: true });

describe('the scales of the chart', () => {
  it('map the ends of the domain to the ends of the range, and back', () => {
    fc.assert(
      fc.property(
        positive,
        fc.double({ min: 1.01, max: 1e9, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (low, factor, share) => {
          const scale = logScale([low, low * factor], [40, 300]);
          assert.ok(Math.abs(scale.at(low) - 40) < 1e-6);
          assert.ok(Math.abs(scale.at(low * factor) - 300) < 1e-6);
          const place = 40 + share * 260;
          assert.ok(Math.abs(scale.at(scale.invert(place)) - place) < 1e-6);
        },
      ),
    );
  });

  it('keep what is outside at the edge', () => {
    const scale = logScale([10, 1000], [0, 100]);
    assert.equal(scale.at(0), 0);
    assert.equal(scale.at(1e9), 100);
    assert.equal(scale.invert(-50), 10);
    assert.ok(Math.abs(scale.invert(500) - 1000) < 1e-9);
  });

  it('have plain ticks: powers of ten, with 2 and 5 between few of them, thinned when many', () => {
    assert.deepEqual(logTicks([1000, 1e9], 8), [1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9]);
    assert.deepEqual(logTicks([1000, 1e9], 4), [1e3, 1e5, 1e7, 1e9]);
    assert.deepEqual(logTicks([10, 200], 8), [10, 20, 50, 100, 200]);
  });

  it('never have more ticks than asked for, nor one outside', () => {
    fc.assert(
      fc.property(
        positive,
        fc.double({ min: 1.5, max: 1e12, noNaN: true }),
        fc.integer({ min: 1, max: 12 }),
        (low, factor, most) => {
          const ticks = logTicks([low, low * factor], most);
          assert.ok(ticks.length <= most);
          for (const tick of ticks) assert.ok(tick >= low * (1 - 1e-6) && tick <= low * factor * (1 + 1e-6));
        },
      ),
    );
  });

  it('have round ends around all values that can be drawn', () => {
    assert.deepEqual(roundDomain([0.3, 9500]), [0.2, 10_000]);
    assert.deepEqual(roundDomain([100]), [50, 200]);
    assert.deepEqual(roundDomain([0, 30]), [20, 50]);
    assert.equal(roundDomain([0]), undefined);
    assert.equal(roundDomain([]), undefined);
  });
});

describe('the labels of the chart', () => {
  it('never cover one another and stay inside when there is room', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 8 }), (wanted) => {
        const placed = [...spread(wanted, 15, [0, 200])].sort((a, b) => a - b);
        placed.forEach((y, index) => {
          assert.ok(y >= -1e-9 && y <= 200 + 1e-9);
          const before = placed[index - 1];
          if (before !== undefined) assert.ok(y - before >= 15 - 1e-9);
        });
      }),
    );
  });

  it('stay where they are when nothing is near', () => {
    assert.deepEqual(spread([100, 20, 60], 15, [0, 200]), [100, 20, 60]);
  });
});

describe('the lines of the chart', () => {
  const [gapped] = linesOf(
    [
      {
        type: 'serverless',
        option: 'serverless',
        points: [
          { requestsPerMonth: 10, usdPerMonth: 1 },
          { requestsPerMonth: 1000, usdPerMonth: 100 },
          { requestsPerMonth: 10_000, usdPerMonth: null },
          { requestsPerMonth: 100_000, usdPerMonth: 7 },
        ],
      },
    ],
    [],
  );
  assert.ok(gapped);

  it('break where there is no cost', () => {
    assert.deepEqual(
      gapped.runs.map((run) => run.length),
      [2, 1],
    );
  });

  it('are read as they are drawn: straight between points in logarithms, and nothing in a gap', () => {
    assert.ok(Math.abs((costAt(gapped, 100) ?? 0) - 10) < 1e-9);
    assert.equal(costAt(gapped, 1000), 100);
    assert.equal(costAt(gapped, 3000), null);
    assert.equal(costAt(gapped, 100_000), 7);
    assert.equal(costAt(gapped, 1), null);
    assert.equal(costAt(gapped, 1e9), null);
  });

  it('have a lower edge of the options that fit only', () => {
    const lines = linesOf(fraudDetector.chart.series, fraudDetector.options);
    const types = cheapestRuns(lines, [1e3, 1e6, 1e9]).map(({ type }) => type);
    assert.deepEqual(types, ['batch']);
  });

  it('make a model even when prices are missing, and none when all are', () => {
    assert.ok(chartModel(unpriced));
    const series = unpriced.chart.series.filter(({ type }) => type === 'real-time');
    assert.equal(chartModel({ ...unpriced, chart: { series, breakEvens: [] } }), undefined);
    assert.equal(chartModel({ ...unpriced, chart: { series: [], breakEvens: [] } }), undefined);
  });
});

describe('the reading of the chart', () => {
  it('moves by keys and stays within the chart', () => {
    assert.equal(trafficAfter('Home', 50, [10, 1000]), 10);
    assert.equal(trafficAfter('End', 50, [10, 1000]), 1000);
    assert.equal(trafficAfter('PageUp', 500, [10, 1000]), 1000);
    assert.ok((trafficAfter('ArrowRight', 50, [10, 1000]) ?? 0) > 50);
    assert.ok((trafficAfter('ArrowLeft', 50, [10, 1000]) ?? 99) < 50);
    assert.equal(trafficAfter('Escape', 50, [10, 1000]), null);
    assert.equal(trafficAfter('Tab', 50, [10, 1000]), undefined);
  });

  it('names a break-even point in words', () => {
    const words = breakEvenWords({
      requestsPerMonth: 2.1e6,
      usdPerMonth: 90.4,
      below: 'serverless',
      above: 'real-time',
    });
    assert.equal(words, 'Serverless is cheaper than real-time below 2.1M requests/month (both ~$90 there).');
  });
});
