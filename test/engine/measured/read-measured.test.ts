import assert from 'node:assert/strict';
import fc from 'fast-check';
import { measuredLines, readMeasured, type Measured } from '#engine';
import * as samples from './samples.ts';

function all(text: string, name = 'results.json'): readonly Measured[] {
  const found = readMeasured(name, text);
  assert.ok('measured' in found, 'fault' in found ? found.fault : '');
  return found.measured;
}

function one(text: string): Measured {
  const [first, ...others] = all(text);
  assert.ok(first && others.length === 0);
  return first;
}

function faultOf(text: string): string {
  const found = readMeasured('results', text);
  return 'fault' in found ? found.fault : '';
}

describe('measurements', () => {
  it('of k6 are read from each of its summaries, as round trips', () => {
    const exported = one(samples.k6Export);
    assert.deepEqual(exported.inferenceSeconds, { mean: 0.2105, p95: 0.40025 });
    assert.deepEqual(exported.rate, { perSecond: 19.87, of: 'test' });
    assert.equal(exported.roundTrip, true);
    assert.equal(exported.source, 'k6 summary, results.json');
    assert.deepEqual(one(samples.k6Data).inferenceSeconds, { mean: 0.2, p95: 0.31 });
    assert.ok(one(samples.k6Data).notes.some((note) => note.startsWith('25 % of the requests failed')));
    const machine = one(samples.k6Machine);
    assert.deepEqual(machine.inferenceSeconds, { mean: 0.25, p95: 0.42 });
    assert.equal(machine.source, 'k6 summary, results.json, 2026-11-20');
  });

  it('of Locust are those over all requests', () => {
    const { inferenceSeconds, rate, notes, roundTrip } = one(samples.locustStats);
    assert.deepEqual(inferenceSeconds, { mean: 0.2805, p95: 0.64 });
    assert.deepEqual(rate, { perSecond: 16.6, of: 'test' });
    assert.equal(roundTrip, true);
    assert.ok(notes.includes('It is the average over 2 kinds of requests.'));
    assert.match(faultOf(samples.locustHistory), /_stats\.csv/);
  });

  it('of ab are the mean of a request and not that across all', () => {
    const { inferenceSeconds, rate, notes } = one(samples.abText);
    assert.deepEqual(inferenceSeconds, { mean: 0.02345, p95: 0.041 });
    assert.equal(rate?.perSecond, 426.44);
    // Answers of other lengths have not failed.
    assert.ok(!notes.some((note) => note.includes('failed')));
    const csv = one(samples.abCsv).inferenceSeconds;
    assert.ok(csv && Math.abs(csv.mean - 0.0595) < 1e-9);
    assert.equal(csv.p95, 0.105);
  });

  it('of CloudWatch are in microseconds, each point by its requests', () => {
    const statistics = one(samples.metricStatistics);
    assert.ok(statistics.inferenceSeconds);
    assert.ok(Math.abs(statistics.inferenceSeconds.mean - 0.125) < 1e-12);
    assert.ok(Math.abs((statistics.inferenceSeconds.p95 ?? 0) - 0.175) < 1e-12);
    for (const text of [samples.metricData, samples.consoleCsv]) {
      const { inferenceSeconds, rate, roundTrip, source } = one(text);
      assert.ok(inferenceSeconds && Math.abs(inferenceSeconds.mean - 0.175) < 1e-12);
      assert.ok(Math.abs((inferenceSeconds.p95 ?? 0) - 0.225) < 1e-12);
      // 120 requests in two minutes.
      assert.deepEqual(rate, { perSecond: 1, of: 'traffic' });
      assert.equal(roundTrip, false);
      assert.equal(source, 'CloudWatch, results.json, 2026-11-20');
    }
    const data = one(samples.metricData);
    assert.equal(data.overheadSeconds?.mean, 0.009);
    assert.equal(data.coldStartSeconds?.mean, 4.2);
  });

  it('of Inference Recommender are one for each configuration', () => {
    const found = all(samples.recommendations);
    assert.deepEqual(
      found.map(({ instanceType, memoryMib }) => instanceType ?? memoryMib),
      ['ml.c5.xlarge', 'ml.c5.large', 2048],
    );
    assert.ok(Math.abs((found[0]?.inferenceSeconds?.mean ?? 0) - 0.263596) < 1e-12);
    assert.deepEqual(found[0]?.rate, { perSecond: 10.8, of: 'most' });
    // 38 can only be milliseconds.
    assert.equal(found[2]?.inferenceSeconds?.mean, 0.038);
    assert.equal(found[2].coldStartSeconds, undefined);
    assert.ok(found[2].notes.some((note) => note.includes('ModelSetupTime 17')));
  });

  it('are told with their units', () => {
    assert.deepEqual(measuredLines(one(samples.metricData)).slice(0, 5), [
      'CloudWatch, results.json, 2026-11-20',
      '  inference time: mean 175 ms, p95 225 ms',
      '  overhead of the service: mean 9 ms',
      '  cold start: mean 4.2 s',
      '  traffic: 1/s',
    ]);
  });

  it('that are none say so', () => {
    assert.equal(faultOf(''), 'it is empty');
    assert.match(faultOf('{"a": 1}'), /^it is none of what can be read/);
    assert.match(faultOf('{"MetricDataResults": []}'), /^CloudWatch: it has no values/);
    assert.match(faultOf('{"metrics": {"iterations": {"count": 1}}}'), /sends no HTTP requests/);
    const failed = JSON.stringify({ InferenceRecommendations: [], Status: 'FAILED' });
    assert.equal(faultOf(failed), 'Inference Recommender: it has no result with a ModelLatency: the job is FAILED');
    assert.match(faultOf('This is ApacheBench, Version 2.3\n'), /did not come to its end/);
  });
});

describe('reading measurements', () => {
  const texts = Object.values(samples);

  it('is total: any text, and any change of a right one, gives times or a fault', () => {
    const changed = fc
      .tuple(
        fc.constantFrom(...texts),
        fc.nat(),
        fc.nat(40),
        fc.oneof(fc.string(), fc.constantFrom('-1', '1e999', 'null', '{}', '"', ',')),
      )
      .map(([text, from, length, other]) => {
        const start = from % (text.length + 1);
        return text.slice(0, start) + other + text.slice(start + length);
      });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), changed), (text) => {
        const found = readMeasured('f', text);
        if ('fault' in found) {
          assert.ok(found.fault.length > 0);
          return;
        }
        for (const measured of found.measured) {
          const { inferenceSeconds, overheadSeconds, coldStartSeconds, rate } = measured;
          for (const times of [inferenceSeconds, overheadSeconds, coldStartSeconds]) {
            if (times)
              assert.ok(times.mean > 0 && Number.isFinite(times.mean) && (times.p95 ?? times.mean) >= times.mean);
          }
          if (rate) assert.ok(Number.isFinite(rate.perSecond));
          assert.ok(measuredLines(measured).every((line) => !/NaN|undefined|Infinity/.test(line)));
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('takes long files', () => {
    const rows = Array.from(
      { length: 150_000 },
      (_, index) => `2026-11-20 10:00:${String(index % 60).padStart(2, '0')},1000`,
    );
    const text = `Label,ModelLatency\n${rows.join('\n')}\n`;
    assert.ok(Math.abs((one(text).inferenceSeconds?.mean ?? 0) - 0.001) < 1e-9);
  });
});
