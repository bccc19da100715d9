import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pricesDate } from '#engine/catalogue/catalogue.ts';
import { estimate } from '#engine/estimate/estimate.ts';
import { lensText } from '#engine/estimate/lens.ts';
import type { Alternative } from '#engine/model/alternative.ts';
import { defaultSettings } from '#engine/settings.ts';
import { endpointTypes, trafficPatterns } from '#engine/model/deployment.ts';
import { choiceOf, choicesOf, deploymentOf, dynamic, known, variantOf, type Given } from './build.ts';
import { reportOf, option, recommendedType, expected, everything } from './reporting.ts';

describe('the report', () => {
  it('has the current option first, the possible ones by cost, and the rest behind them', () => {
    const forbidden = choicesOf('real-time').map((choice) =>
      choice.type === 'serverless' ? { ...choice, violations: [{ code: 'x', message: 'y' }] } : choice,
    );
    const { options } = reportOf(everything, forbidden);
    assert.deepEqual([options[0]?.type, options.at(-1)?.type], ['real-time', 'serverless']);
    const possible = options.slice(1, -1).map(({ cost }) => cost.usdPerMonth!.expected);
    assert.deepEqual(
      possible,
      possible.toSorted((a, b) => a - b),
    );
    const report = reportOf(everything);
    assert.deepEqual(
      report.options.filter(({ current }) => current).map(({ type }) => type),
      ['serverless'],
    );
    assert.equal(option(report, 'real-time').configuration, '1 x ml.m5.large');
    assert.equal(option(report, 'serverless').configuration, '2 GB, concurrency 20');
    assert.equal(option(report, 'serverless').action, null);
    assert.match(option(report, 'real-time').action!, /^Switch to real-time, about \$[\d.]+\/month more$/);
  });

  it('adds up its lines, with formula, source and date', () => {
    const report = reportOf(everything);
    const dataGb = (2_000_000 * 620 * 1024) / 2 ** 30;
    assert.ok(Math.abs(expected(report, 'serverless') - (2_000_000 * 0.12 * 0.00004 + dataGb * 0.016)) < 1e-9);
    assert.ok(Math.abs(expected(report, 'real-time') - (83.95 + dataGb * 0.016)) < 1e-9);
    const [first] = option(report, 'real-time').cost.lines;
    assert.deepEqual(first, {
      label: 'ml.m5.large',
      usdPerMonth: 83.95,
      formula: '730 h x 1 instance x $0.115/h',
      source: 'AWS price list, through Infracost, 2026-05-08',
      grade: 'verified',
    });
  });

  it('tells what is given from what is assumed', () => {
    assert.ok(reportOf(everything).workload.every(({ basis }) => basis === 'given'));
    const bare = reportOf({ type: 'real-time' });
    assert.ok(bare.workload.every(({ basis }) => basis === 'assumed'));
    assert.equal(Math.round(bare.requestsPerMonth), 1_000_000);
    const peak = reportOf({ ...everything, peakPerSecond: undefined }).workload.find(
      ({ label }) => label === 'peak traffic',
    );
    assert.deepEqual(peak, {
      label: 'peak traffic',
      value: '1.14/s (1.5 x the average, steady)',
      basis: 'assumed',
      source: 'mldeploy.workload settings',
    });
  });

  it('keeps the cost of an option that a limit forbids, with code and reason', () => {
    const choices = choicesOf('serverless').map((choice) =>
      choice.type === 'serverless'
        ? { ...choice, violations: [{ code: 'serverless/payload-max', message: '5 MB is over the 4 MB' }] }
        : choice,
    );
    const report = reportOf(everything, choices);
    const { feasible, violations, reasons, cost } = option(report, 'serverless');
    assert.deepEqual([feasible, violations, reasons], [false, ['serverless/payload-max'], ['5 MB is over the 4 MB']]);
    assert.ok(cost.usdPerMonth);
    assert.equal(recommendedType(report), 'real-time');
    const series = report.chart.series.find(({ type }) => type === 'serverless')!;
    assert.ok(
      series.points.some(({ usdPerMonth }) => usdPerMonth !== null),
      'its cost is drawn all the same',
    );
    assert.deepEqual(
      report.chart.breakEvens.filter(({ below, above }) => below === 'serverless' || above === 'serverless'),
      [],
      'nobody breaks even with what cannot be',
    );
  });

  it('is the same every time', () => {
    assert.deepEqual(reportOf(everything), reportOf(everything));
  });
});

describe('what is not known', () => {
  it('in a Region without prices has no sum, no zero and no recommendation by cost', () => {
    const report = reportOf({ ...everything, region: 'eu-moon-1' });
    for (const { cost, latencyMs } of report.options) {
      assert.equal(cost.usdPerMonth, null);
      assert.ok(cost.lines.length > 0 && cost.lines.every(({ usdPerMonth }) => usdPerMonth === null));
      assert.deepEqual(cost.unknown, [`the prices of eu-moon-1 are not in the catalogue of ${pricesDate}`]);
      assert.ok(latencyMs, 'latency needs no price');
    }
    assert.equal(report.recommended, null);
    assert.match(report.reason, /cannot be compared by cost/);
    assert.deepEqual(report.chart.breakEvens, []);
    assert.match(lensText(report), /^price not known in eu-moon-1 · p95 \d+ ms · compare$/);
    assert.ok(!JSON.stringify(report).includes('$0'));
  });

  it('of one line makes the whole sum unknown', () => {
    const report = reportOf(everything, [
      choiceOf({ type: 'real-time', instanceType: 'ml.m99.large', instanceCount: 1 }, true),
      choiceOf({ type: 'serverless', memoryMib: 2000, maxConcurrency: 5 }),
    ]);
    const { cost } = option(report, 'real-time');
    assert.equal(cost.usdPerMonth, null);
    assert.deepEqual(
      cost.lines.map(({ usdPerMonth }) => usdPerMonth === null),
      [true, false, false],
    );
    assert.match(cost.unknown.join(), /ml\.m99\.large .* not in the catalogue of 2026-11-21/);
    assert.equal(option(report, 'serverless').cost.usdPerMonth, null);
    assert.match(lensText(report), /^price not known in us-east-1/);
  });

  it('says that a type is not offered in the Region', () => {
    const report = reportOf(everything, [
      choiceOf({ type: 'real-time', instanceType: 'ml.p3.2xlarge', instanceCount: 1 }, true),
    ]);
    assert.deepEqual(option(report, 'real-time').cost.unknown, [
      'ml.p3.2xlarge for endpoints is not offered in us-east-1',
    ]);
  });

  it('before deployment is said to be so', () => {
    const variants = known([variantOf({ instanceType: dynamic('!Ref InstanceType'), instanceCount: 1 })]);
    const deployment = deploymentOf({ ...everything, type: 'real-time', variants });
    const current: Alternative = {
      ...choiceOf({ type: 'real-time', instanceType: '', instanceCount: 1 }, true),
      configuration: undefined,
    };
    const report = estimate(deployment, [current], defaultSettings);
    const { cost, latencyMs, configuration, feasible } = option(report, 'real-time');
    assert.deepEqual(cost, {
      usdPerMonth: null,
      grade: 'estimated',
      lines: [],
      unknown: ['the instance type is not known before deployment (!Ref InstanceType)'],
    });
    assert.deepEqual([latencyMs, configuration, feasible], [null, 'not known', true]);
    assert.equal(lensText(report), 'cost not known · p95 not known · compare');
  });

  it('of one of several variants makes the cost unknown, not lower', () => {
    const variants = known([
      variantOf({ name: 'a', instanceType: known('ml.m5.large'), instanceCount: 1 }),
      variantOf({ name: 'b', instanceType: dynamic('!Ref Type'), instanceCount: 1 }),
    ]);
    const choices = [choiceOf({ type: 'real-time', instanceType: 'ml.m5.large', instanceCount: 1 }, true)];
    const report = estimate(deploymentOf({ ...everything, type: 'real-time', variants }), choices, defaultSettings);
    assert.equal(option(report, 'real-time').cost.usdPerMonth, null);
  });
});

describe('several variants', () => {
  it('are billed each, shadow variants too, and shadows answer nobody', () => {
    const variants = known([variantOf({ name: 'main', instanceType: known('ml.m5.large'), instanceCount: 1 })]);
    const shadowVariants = known([variantOf({ name: 'next', instanceType: known('ml.m5.xlarge'), instanceCount: 1 })]);
    const choices = [choiceOf({ type: 'real-time', instanceType: 'ml.m5.large', instanceCount: 1 }, true)];
    const facts: Given = { ...everything, type: 'real-time', requestBytes: 0, responseBytes: 0 };
    const both = estimate(deploymentOf({ ...facts, variants, shadowVariants }), choices, defaultSettings);
    const alone = estimate(deploymentOf({ ...facts, variants }), choices, defaultSettings);
    // Infracost's shadow_test_config.
    assert.ok(Math.abs(expected(both, 'real-time') - (83.95 + 167.9)) < 1e-9);
    assert.equal(option(both, 'real-time').configuration, '1 x ml.m5.large + 1 x ml.m5.xlarge (shadow)');
    assert.deepEqual(option(both, 'real-time').latencyMs, option(alone, 'real-time').latencyMs);
  });
});

describe('recommendation', () => {
  const cheap: Given = { ...everything, perMonth: 20_000, peakPerSecond: undefined };

  it('is the cheapest option that answers at once', () => {
    const report = reportOf(cheap);
    assert.equal(recommendedType(report), 'serverless');
    assert.match(report.reason, /^Serverless \(2 GB, concurrency 20\) is the cheapest option that answers at once/);
  });

  it('keeps to the p95 that cold starts would miss', () => {
    const report = reportOf({ ...cheap, p95Seconds: 0.5 });
    assert.ok(option(report, 'serverless').latencyMs!.p95 > 500);
    assert.equal(recommendedType(report), 'real-time');
  });

  it('keeps to the budget, and says when nothing does', () => {
    const report = reportOf({ ...cheap, p95Seconds: 0.5, usdPerMonth: 50 });
    assert.equal(report.recommended, null);
    assert.match(report.reason, /^No option keeps to \$50\/month: the cheapest that is fit for it is real-time \(/);
  });

  it('says which option is nearest when no p95 will do', () => {
    const report = reportOf({ ...cheap, p95Seconds: 0.05 });
    assert.equal(report.recommended, null);
    assert.match(report.reason, /^No option reaches a p95 of 50 ms; the nearest is (real-time|serverless) \(/);
  });

  it('is asynchronous only for those who may wait', () => {
    const slow: Given = { type: 'async', inferenceSeconds: 50, perMonth: 2000, region: 'us-east-1' };
    assert.equal(recommendedType(reportOf({ ...slow, p95Seconds: 900 }, choicesOf('async'))), 'async');
    assert.notEqual(recommendedType(reportOf({ ...slow, p95Seconds: 30 }, choicesOf('async'))), 'async');
  });

  it('is never an option that cannot keep up, throttles, or is forbidden', () => {
    const busy: Given = { ...everything, perMonth: 60_000_000, peakPerSecond: 60 };
    const report = reportOf(busy);
    assert.equal(option(report, 'real-time').latencyMs, null);
    const { assumptions } = option(report, 'real-time');
    assert.match(assumptions[0]!, /cannot keep up/);
    assert.equal(new Set(assumptions).size, assumptions.length);
    const throttled = choicesOf('real-time').map((choice) =>
      choice.type === 'serverless' ? choiceOf({ type: 'serverless', memoryMib: 2048, maxConcurrency: 4 }) : choice,
    );
    const refused = reportOf({ ...busy, type: 'real-time' }, throttled);
    assert.match(option(refused, 'serverless').assumptions[0]!, /of the requests are refused/);
    assert.equal(refused.recommended, null);
    const forbidden = choicesOf('real-time').map((choice) => ({
      ...choice,
      violations: [{ code: 'x', message: 'y' }],
    }));
    assert.equal(reportOf(everything, forbidden).recommended, null);
  });
});

describe('costs and latencies', () => {
  it('rise with the traffic', () => {
    const traffic = fc.integer({ min: 1000, max: 2_000_000 });
    // A simulated month tells no smaller steps apart.
    const factors = fc.integer({ min: 2, max: 20 });
    fc.assert(
      fc.property(traffic, factors, fc.constantFrom(...trafficPatterns), (perMonth, factor, pattern) => {
        const facts = { ...everything, pattern, peakPerSecond: undefined };
        const less = reportOf({ ...facts, perMonth });
        const more = reportOf({ ...facts, perMonth: perMonth * factor });
        for (const type of endpointTypes) {
          // Who cannot keep up answers fewer requests, and pays for fewer.
          if (option(less, type).latencyMs === null || option(more, type).latencyMs === null) continue;
          assert.ok(expected(less, type) <= expected(more, type) * (1 + 1e-9), type);
        }
        const [fast, slow] = [option(less, 'real-time').latencyMs, option(more, 'real-time').latencyMs];
        if (fast && slow) assert.ok(fast.p95 <= slow.p95 * (1 + 1e-5) && fast.p99 <= slow.p99 * (1 + 1e-5));
        else assert.equal(slow, null, 'more traffic cannot be easier to serve');
      }),
      { numRuns: 40 },
    );
  });

  it('keep expected between low and high', () => {
    const ranges = (['steady', 'business-hours', 'spiky', 'intermittent'] as const).flatMap((pattern) =>
      reportOf(
        { ...everything, pattern, perMonth: 5000, peakPerSecond: undefined },
        choicesOf('async', 'ml.c7g.large'),
      ).options.flatMap(({ cost }) => cost.usdPerMonth ?? []),
    );
    assert.ok(ranges.length >= 12);
    for (const { low, expected: usd, high } of ranges) assert.ok(low <= usd && usd <= high);
    assert.ok(ranges.some(({ low, high }) => low < high));
  });

  it('are total: whatever is written, the report has four options and no NaN', () => {
    const numbers = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(0, -1, 1e300, 1e-300),
    );
    fc.assert(
      fc.property(
        numbers,
        numbers,
        numbers,
        numbers,
        fc.integer({ min: -5, max: 500 }),
        (seconds, p95, month, peak, count) => {
          const facts = {
            ...everything,
            inferenceSeconds: seconds,
            inferenceP95Seconds: p95,
            perMonth: month,
            peakPerSecond: peak,
          };
          const choices = [
            choiceOf(
              {
                type: 'real-time',
                instanceType: 'ml.m5.large',
                instanceCount: count,
                autoscaling: { min: count, max: -count },
              },
              true,
            ),
            choiceOf({ type: 'serverless', memoryMib: 2048, maxConcurrency: count, provisionedConcurrency: count }),
            choiceOf({
              type: 'async',
              instanceType: 'ml.m5.large',
              instanceCount: count,
              autoscaling: { min: 0, max: count },
            }),
            choiceOf({
              type: 'batch',
              instanceType: 'ml.m5.xlarge',
              instanceCount: count,
              maxConcurrentTransforms: count,
            }),
          ];
          const report = reportOf(facts, choices);
          assert.equal(report.options.length, 4);
          const text = JSON.stringify(report, (_, value: unknown) =>
            typeof value === 'number' && !Number.isFinite(value) ? 'BAD' : value,
          );
          assert.ok(!/BAD|NaN|Infinity|undefined/.test(text), /.{80}(BAD|NaN|Infinity|undefined).{40}/.exec(text)?.[0]);
          assert.ok(lensText(report).length > 0);
        },
      ),
      { numRuns: 200 },
    );
  });
});
