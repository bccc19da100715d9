import fc from 'fast-check';
import { optionTypes, type DeploymentReport, type Latency, type OptionReport } from '#protocol/report.ts';

/** Reports of every shape that the types allow, whether an engine would ever say so or not. */

const amount = fc.oneof(fc.constantFrom(0, 1e-9, 0.004, 1, 1e12), fc.double({ min: 0, max: 1e7, noNaN: true }));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const words = fc.oneof(
  fc.constantFrom(
    '',
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    'ä'.repeat(200),
    '{{x}}',
    'a\u0000b',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const type = fc.constantFrom(...optionTypes);
const grade = fc.constantFrom('verified', 'derived', 'estimated');
const range = fc.tuple(amount, amount, amount).map((values) => {
  const [low = 0, expected = 0, high = 0] = values.toSorted((a, b) => a - b);
  return { low, expected, high };
});
const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null, freq: 3 });
const few = <T>(arbitrary: fc.Arbitrary<T>, most = 4): fc.Arbitrary<T[]> => fc.array(arbitrary, { maxLength: most });

const line = fc.record({ label: words, usdPerMonth: orNull(amount), formula: words, source: words, grade });
const percentiles = fc.record({ share, p50: amount, p95: amount, p99: amount });
const latency: fc.Arbitrary<Latency> = fc.record({
  p50: amount,
  p90: amount,
  p95: amount,
  p99: amount,
  p95Range: range,
  warm: orNull(percentiles),
  cold: orNull(percentiles),
  histogram: few(fc.record({ upToMs: amount, warm: share, cold: share }), 12).map((bins) =>
    bins.toSorted((a, b) => a.upToMs - b.upToMs),
  ),
});
const capacity = fc.record({
  utilisation: share,
  peakUtilisation: share,
  idle: orNull(share),
  throttled: share,
  coldStarts: range,
  instanceHours: orNull(amount),
  instances: orNull(fc.record({ mean: amount, most: amount })),
});

const option: fc.Arbitrary<OptionReport> = fc.record({
  id: fc.uuid(),
  type,
  current: fc.boolean(),
  best: fc.boolean(),
  onFront: fc.boolean(),
  configuration: words,
  feasible: fc.boolean(),
  meets: orNull(fc.boolean()),
  violations: few(words, 2),
  reasons: few(words, 2),
  cost: fc.record({ usdPerMonth: orNull(range), grade, lines: few(line), unknown: few(words, 2) }),
  latencyMs: orNull(latency),
  capacity: orNull(capacity),
  assumptions: few(words, 2),
  action: orNull(words),
});

/** The schema has traffic over zero; less than a request in a thousand years nobody draws. */
const traffic = fc.double({ min: 1e-4, max: 1e15, noNaN: true });
const points = few(fc.record({ requestsPerMonth: traffic, usdPerMonth: orNull(amount) }), 8).map((all) =>
  all.toSorted((a, b) => a.requestsPerMonth - b.requestsPerMonth),
);

export const arbitraryReport: fc.Arbitrary<DeploymentReport> = fc
  .record({
    name: words,
    region: words,
    when: orNull(words),
    requestsPerMonth: amount,
    objectives: fc.record({ p95Ms: orNull(amount), usdPerMonth: orNull(amount) }),
    options: few(option, 8),
    reason: words,
    why: few(fc.record({ question: words, answer: words, closes: few(type), code: orNull(words) })),
    chart: fc.record({
      series: few(fc.record({ type, option: words, points })),
      breakEvens: few(fc.record({ requestsPerMonth: traffic, usdPerMonth: amount, below: type, above: type })),
    }),
    sensitivity: few(
      fc.record({
        input: words,
        factor: amount,
        usdPerMonth: orNull(amount),
        p95Ms: orNull(amount),
        recommended: orNull(type),
        words,
      }),
    ),
    workload: few(
      fc.record({
        label: words,
        value: words,
        basis: fc.constantFrom('given', 'measured', 'assumed'),
        source: orNull(words),
      }),
    ),
    inputs: fc.record({
      averagePerSecond: amount,
      peakPerSecond: amount,
      requestBytes: amount,
      inferenceSeconds: amount,
      memoryMib: orNull(amount),
      instanceType: orNull(words),
      instanceCount: orNull(amount),
    }),
    pricesOf: fc.constantFrom('2026-11-21', '', 'x'),
  })
  .chain((report) =>
    fc.constantFrom(null, ...report.options.map(({ id }) => id)).map((recommended) => ({ ...report, recommended })),
  );
