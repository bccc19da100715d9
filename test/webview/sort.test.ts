import assert from 'node:assert/strict';
import { fraudDetector, unpriced } from '#test/fake-preview.ts';
import { optionsTable } from '../../client/src/webview/options-table.ts';
import { placesOf, rankOf, sortKeys } from '../../client/src/webview/sort.ts';
import { verdictOf } from '../../client/src/webview/verdict.ts';

const byCost = { by: 'cost', descending: false } as const;
const typesOf = (places: ReturnType<typeof placesOf>) => places.map(({ option }) => option.type);

describe('the order of the options', () => {
  it('is the best of each type, what fits first, then by cost', () => {
    const places = placesOf(fraudDetector, byCost, []);
    assert.deepEqual(typesOf(places), [
      ...['ecs', 'lambda', 'fargate', 'real-time'],
      ...['batch', 'async'],
      ...['aws-batch', 'serverless'],
    ]);
    assert.deepEqual(
      places.map(({ others }) => others),
      [0, 2, 0, 5, 0, 0, 0, 3],
    );
  });

  it('keeps what fits before what does not, whatever the column and the direction', () => {
    for (const by of sortKeys.filter((key) => key !== 'fits')) {
      for (const descending of [false, true]) {
        const ranks = placesOf(fraudDetector, { by, descending }, []).map(({ option }) => rankOf(option));
        assert.deepEqual(ranks, ranks.toSorted(), `${by} ${String(descending)}`);
      }
    }
    const turnedRound = placesOf(fraudDetector, { by: 'fits', descending: true }, []).map(({ option }) =>
      rankOf(option),
    );
    assert.deepEqual(turnedRound, turnedRound.toSorted().toReversed());
  });

  it('has what is not known last in either direction', () => {
    for (const descending of [false, true]) {
      const places = placesOf(unpriced, { by: 'cost', descending }, []);
      assert.equal(places.at(-1)?.option.cost.usdPerMonth, null);
    }
  });

  it('puts the other configurations under the best of their type', () => {
    const places = placesOf(fraudDetector, byCost, ['real-time']);
    const at = places.findIndex(({ option }) => option.type === 'real-time');
    const group = places.slice(at, at + 6);
    assert.ok(group.every(({ option }) => option.type === 'real-time'));
    assert.equal(group[0]?.option.best, true);
    const costs = group.slice(1).map(({ option }) => option.cost.usdPerMonth?.expected ?? 0);
    assert.deepEqual(
      costs,
      costs.toSorted((a, b) => a - b),
    );
  });
});

describe('the verdict', () => {
  const { objectives } = fraudDetector;
  const option = fraudDetector.options.find(({ type, best }) => type === 'real-time' && best);
  assert.ok(option);

  it('names the objective that is missed', () => {
    const slow = { ...option, meets: false, latencyMs: { ...option.latencyMs, p95: 900 } as typeof option.latencyMs };
    assert.deepEqual(verdictOf(slow, objectives), {
      kind: 'misses',
      short: 'Too slow',
      sentence: 'Misses the objectives: its p95 of 900 ms is over 500 ms.',
    });
    assert.equal(verdictOf({ ...option, meets: false }, { p95Ms: null, usdPerMonth: 100 }).short, 'Over budget');
    assert.equal(verdictOf({ ...option, meets: false }, objectives).short, 'Cannot keep up');
  });

  it('says why it is ruled out, and that nothing was asked for', () => {
    const out = { ...option, feasible: false, reasons: ['5 MB is over 4 MB'] };
    assert.equal(verdictOf(out, objectives).sentence, '5 MB is over 4 MB.');
    assert.equal(verdictOf({ ...option, meets: null }, { p95Ms: null, usdPerMonth: null }).kind, 'possible');
  });
});

describe('the table as a file', () => {
  it('has every option, and nothing in the place of a price that is not known', () => {
    const { columns, rows } = optionsTable(unpriced);
    const price = columns.indexOf('US$ a month');
    assert.equal(rows.length, unpriced.options.length);
    assert.equal(rows[0]?.cells[price]?.value, null);
    assert.ok(rows.every(({ cells }) => cells.length === columns.length));
  });
});
