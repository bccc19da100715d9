import assert from 'node:assert/strict';
import fc from 'fast-check';
import { assumed, instanceOf, instanceStartSeconds, type Band } from '#engine/catalogue/catalogue.ts';
import { erlangB } from '#engine/estimate/erlang.ts';
import { hasFleets, type Plan } from '#engine/estimate/plan.ts';
import { contextOf } from '#engine/estimate/simulate/context.ts';
import { fleetsOf } from '#engine/estimate/simulate/fleet-rules.ts';
import { runFleets } from '#engine/estimate/simulate/run-fleets.ts';
import { runOf } from '#engine/estimate/simulate/run-of.ts';
import { runPool } from '#engine/estimate/simulate/run-pool.ts';
import type { Run } from '#engine/estimate/simulate/run.ts';
import type { Load } from '#engine/estimate/workload.ts';
import { fleet, instances, lambda, load, scaling, serverless } from './build.ts';
import { waitCdfOfConstant } from './closed-forms.ts';

/** How far a run with many requests may be from the closed form. */
const within = 0.02;
const many = { requests: 200_000 };

function near(actual: number, expected: number, relative = within): void {
  assert.ok(Math.abs(actual - expected) <= relative * Math.abs(expected), `${actual} is not ${expected}`);
}

const overhead = assumed.overheadMs.expected;
const months = 730 * 3600;

describe('runs of the simulator', function () {
  this.timeout(30_000);

  it('have the percentiles of M/D/1 for constant times', () => {
    const { latency } = runOf(instances('real-time', fleet()), load({ averagePerSecond: 7, sigma: 0 }), many);
    for (const [share, key] of [
      [0.9, 'p90'],
      [0.95, 'p95'],
    ] as const) {
      let seconds = 0;
      while (waitCdfOfConstant(7, 0.1, seconds) < share) seconds += 1e-4;
      near(latency![key], overhead + 100 + 1000 * seconds);
    }
  });

  it('spread requests at random over the instances, unless the routing is told otherwise', () => {
    const p95 = (plan: Plan, perSecond: number): number =>
      runOf(plan, load({ averagePerSecond: perSecond }), many).latency!.p95;
    const one = p95(instances('real-time', fleet()), 6);
    near(p95(instances('real-time', fleet({ count: 4 })), 24), one);
    const shared = p95(instances('real-time', fleet({ count: 4, routing: 'least-outstanding' })), 24);
    assert.ok(shared < 0.7 * one);
  });

  it('throttle as Erlang B says', () => {
    near(runOf(serverless(5), load({ averagePerSecond: 40 }), many).capacity.throttled, erlangB(5, 4));
    near(runOf(lambda(5), load({ averagePerSecond: 40 }), many).capacity.throttled, erlangB(5, 4));
    const { usage } = runOf(serverless(200, 5), load({ averagePerSecond: 40 }), many);
    near(usage.spilledShare, erlangB(5, 4));
    near(usage.provisionedHours, 5 * 730, 1e-9);
  });

  it('start sparse requests cold with the chance exp(-lambda T), at the best, as expected and at the worst', () => {
    for (const perSecond of [8e-4, 3e-3]) {
      const { capacity, latency } = runOf(
        serverless(20),
        load({ averagePerSecond: perSecond, meanSeconds: 1e-3 }),
        many,
      );
      const { low, expected, high } = assumed.serverlessIdleSeconds;
      near(capacity.coldStarts.expected, Math.exp(-perSecond * expected));
      near(capacity.coldStarts.low, Math.exp(-perSecond * high), 0.04);
      near(capacity.coldStarts.high, Math.exp(-perSecond * low));
      near(latency!.cold!.share, capacity.coldStarts.expected, 1e-9);
    }
  });

  it('give the p95 of a band of cold starts as a band', () => {
    const { latency } = runOf(serverless(20), load({ averagePerSecond: 1e-4 }));
    assert.ok(latency!.p95Range.low < 0.6 * latency!.p95 && latency!.p95Range.high > 1.8 * latency!.p95);
    const measured = { coldStartSeconds: { mu: Math.log(3), sigma: 0.1 }, source: 'ModelSetupTime' };
    const known = runOf(serverless(20), load({ averagePerSecond: 1e-4, measured }));
    near(known.latency!.cold!.p50, 3000 + 100 + overhead, 0.03);
    assert.ok(known.latency!.p95Range.high < 1.1 * known.latency!.p95);
    assert.ok(known.assumptions.some((words) => words.includes('ModelSetupTime')));
  });

  it('wake what sleeps as often as the renewal formula says', () => {
    const perSecond = 6e-4;
    const plan = instances('async', fleet({ scaling: scaling(0, 1) }));
    const { capacity, usage } = runOf(plan, load({ averagePerSecond: perSecond }), { requests: 100_000 });
    // From any moment of a minute: two minutes with a backlog have to end, then the instance starts (420 - 180 s).
    const wake = 90 + 240;
    // It goes 15 min later, for the backlog was under its target all the time, unless just then it works (3.5 % of the minutes).
    const awake = 60 * (15 + Math.expm1(60 * perSecond));
    const perCycle = 1 + perSecond * (wake + awake);
    near(capacity.coldStarts.expected, (1 + perSecond * wake) / perCycle);
    near(usage.wakeUps.expected, (perSecond * months) / perCycle);
    near(usage.instanceHours[0]!.expected, (usage.wakeUps.expected * (wake - 90 + awake)) / 3600);
  });

  it('agree with what was measured of a batch transform job', () => {
    // aws/amazon-sagemaker-examples, sm-batch_transform_pytorch, 2022-04-18: 218 s until it starts, then 112 s billed for small work.
    const plan = { ...instances('batch', fleet()), runsPerMonth: 30 };
    const run = runOf(plan, load({ averagePerSecond: (30 * 520) / months }));
    const { seconds } = run.usage.jobs!;
    assert.ok(seconds.low < 112 && 112 < seconds.high, 'billed');
    const { p95Range } = run.latency!;
    assert.ok(p95Range.low < 330_000 && 330_000 < p95Range.high, 'from the creation to the end');
  });

  it('start instances in the times that were measured', () => {
    // The same files as in the assumption's source, in seconds.
    const cpu = [129, 134, 139, 476];
    const gpu = [258, 346, 381, 525, 846, 1147];
    const within = ({ low, high }: Band, seconds: number): boolean => low <= seconds && seconds <= high;
    assert.ok(cpu.every((seconds) => within(instanceStartSeconds(instanceOf('ml.m5.xlarge')), seconds)));
    assert.ok(gpu.every((seconds) => within(instanceStartSeconds(instanceOf('ml.g5.2xlarge')), seconds)));
  });

  it('take as long from a sleeping queue as others say', () => {
    // At least 9 min for a request of 240 s, and 20 to 30 min of an instance for each (third parties, without data, 2026-09 and -10).
    const plan = instances('async', fleet({ scaling: scaling(0, 1) }));
    const { latency, usage } = runOf(plan, load({ averagePerSecond: 1e-5, meanSeconds: 240, sigma: 0.1 }));
    assert.ok(latency!.cold!.p50 > 9 * 60_000 && latency!.p95Range.low < 10 * 60_000);
    const minutesFor = (at: 'low' | 'high'): number => (usage.instanceHours[0]![at] * 60) / (730 * 3600 * 1e-5);
    assert.ok(minutesFor('low') < 20 && minutesFor('high') > 30);
  });

  it('take as long as a run does, with its tail', () => {
    const plan = { ...instances('batch', fleet({ parallel: 4 })), runsPerMonth: 30 };
    const { usage } = runOf(plan, load({ averagePerSecond: (30 * 100_000) / months }));
    near(usage.jobs!.seconds.expected, 60 + (100_000 * 0.1) / 4, 1e-3);
    const single = runOf(plan, load({ averagePerSecond: 30 / months }));
    near(single.usage.jobs!.seconds.expected, 60.1, 1e-2);
  });
});

const patterns = ['steady', 'business-hours', 'spiky', 'intermittent'] as const;

const loads = fc
  .record({
    averagePerSecond: fc.double({ min: -5, max: 2, noNaN: true }).map((exponent) => 10 ** exponent),
    factor: fc.double({ min: 1, max: 30, noNaN: true }),
    meanSeconds: fc.double({ min: 0.005, max: 5, noNaN: true }),
    sigma: fc.double({ min: 0, max: 1.2, noNaN: true }),
    pattern: fc.constantFrom(...patterns),
  })
  .map(({ factor, ...rest }): Load => load({ ...rest, peakPerSecond: rest.averagePerSecond * factor }));

const plans: fc.Arbitrary<Plan> = fc.oneof(
  fc
    .record({ count: fc.integer({ min: 1, max: 9 }), parallel: fc.integer({ min: 1, max: 8 }) })
    .map((some) => instances('real-time', fleet(some))),
  fc
    .record({ min: fc.integer({ min: 0, max: 3 }), more: fc.integer({ min: 0, max: 9 }) })
    .map(({ min, more }) => instances('async', fleet({ scaling: scaling(min, min + more) }))),
  fc
    .record({ min: fc.integer({ min: 1, max: 3 }), more: fc.integer({ min: 0, max: 9 }) })
    .map(({ min, more }) => instances('real-time', fleet({ scaling: scaling(min, min + more) }))),
  fc.integer({ min: 1, max: 200 }).map((concurrency) => serverless(concurrency)),
  fc.integer({ min: 1, max: 200 }).map((concurrency) => serverless(concurrency, Math.ceil(concurrency / 2))),
  fc.integer({ min: 1, max: 1000 }).map((reserved) => lambda(reserved)),
  fc.integer({ min: 1, max: 9 }).map((count) => instances('batch', fleet({ count }))),
);

const few = { requests: 1500 };

function shares({ capacity, latency }: Run): readonly number[] {
  const { utilisation, peakUtilisation, idle, throttled, coldStarts } = capacity;
  return [
    ...[utilisation, peakUtilisation, idle ?? 0, throttled, coldStarts.low, coldStarts.expected, coldStarts.high],
    ...(latency?.histogram.flatMap(({ warm, cold }) => [warm, cold]) ?? []),
  ];
}

describe('any run', function () {
  this.timeout(60_000);

  it('is the same every time, in order, and adds up', () => {
    fc.assert(
      fc.property(plans, loads, (plan, some) => {
        const run = runOf(plan, some, few);
        assert.deepEqual(runOf(plan, { ...some }, few), run);
        for (const share of shares(run)) assert.ok(share >= -1e-9 && share <= 1 + 1e-9, String(share));
        const { coldStarts } = run.capacity;
        assert.ok(coldStarts.low <= coldStarts.expected && coldStarts.expected <= coldStarts.high);
        assert.equal(run.latency === null, run.problem !== null);
        assert.ok(
          run.assumptions.every((words) => !/NaN|Infinity|undefined/.test(words)),
          run.assumptions.join('\n'),
        );
        for (const hours of run.usage.instanceHours) assert.ok(0 <= hours.low && hours.low <= hours.high);
        if (!run.latency) return;
        const { p50, p90, p95, p99, p95Range, warm, cold, histogram } = run.latency;
        assert.ok(p50 > 0 && p50 <= p90 && p90 <= p95 && p95 <= p99 && Number.isFinite(p99));
        assert.ok(p95Range.low <= p95 && p95 <= p95Range.high);
        near((warm?.share ?? 0) + (cold?.share ?? 0), 1, 1e-9);
        near(
          histogram.reduce((sum, bar) => sum + bar.warm + bar.cold, 0),
          1,
          1e-9,
        );
        assert.ok(histogram.every(({ upToMs }, index) => upToMs >= (histogram[index - 1]?.upToMs ?? 0)));
      }),
      { numRuns: 120 },
    );
  });

  it('loses no request: those that come are answered or refused', () => {
    fc.assert(
      fc.property(plans, loads, (plan, some) => {
        const context = contextOf(some, few);
        if (plan.type === 'aws-batch' || (hasFleets(plan) && plan.type === 'batch')) return;
        const outcomes =
          plan.type === 'serverless' || plan.type === 'lambda'
            ? runPool(plan, context).outcomes
            : runFleets(fleetsOf(plan, some), context).outcomes;
        for (const { warm, cold, lost } of Object.values(outcomes)) {
          near(warm.weight + cold.weight + lost, context.perWeek, 1e-9);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is no slower with one more instance behind one queue', () => {
    fc.assert(
      fc.property(loads, fc.integer({ min: 1, max: 6 }), (some, count) => {
        const p95 = (instancesNow: number): number =>
          runOf(instances('real-time', fleet({ count: instancesNow, routing: 'least-outstanding' })), some, few).latency
            ?.p95 ?? Infinity;
        assert.ok(p95(count + 1) <= p95(count) * (1 + 1e-4));
      }),
      { numRuns: 60 },
    );
  });

  it('is no faster with more traffic in front of the same workers', () => {
    fc.assert(
      fc.property(loads, fc.double({ min: 1.1, max: 5, noNaN: true }), (some, factor) => {
        const plan = instances('real-time', fleet({ count: 2, routing: 'least-outstanding' }));
        const at = (times: number): number => {
          const { averagePerSecond, peakPerSecond } = some;
          const then = { ...some, averagePerSecond: averagePerSecond * times, peakPerSecond: peakPerSecond * times };
          return runOf(plan, then, few).latency?.p95 ?? Infinity;
        };
        // Other windows may be chosen for it, so chance has its part.
        assert.ok(at(factor) >= at(1) * 0.97, `${at(factor)} ${at(1)}`);
      }),
      { numRuns: 60 },
    );
  });

  it('bills between the least and the most instances', () => {
    const bounds = fc.record({ min: fc.integer({ min: 0, max: 3 }), more: fc.integer({ min: 0, max: 9 }) });
    fc.assert(
      fc.property(loads, bounds, fc.constantFrom('real-time', 'async'), (some, { min, more }, type) => {
        const plan = instances(type, fleet({ scaling: scaling(min, min + more) }));
        const { capacity, usage } = runOf(plan, some, few);
        const least = type === 'async' ? min : Math.max(1, min);
        const most = Math.max(least, min + more);
        const [hours] = usage.instanceHours;
        assert.ok(hours!.low >= 730 * least * (1 - 1e-9) && hours!.high <= 730 * most * (1 + 1e-9));
        assert.ok(capacity.instances!.most <= most);
        near(capacity.instanceHours!, 730 * capacity.instances!.mean, 1e-9);
      }),
      { numRuns: 60 },
    );
  });

  it('moves as smoothly as a slider: a hundredth more traffic is no jump of the p95', () => {
    const calm = loads.filter(({ peakPerSecond, meanSeconds }) => peakPerSecond * meanSeconds < 1.2);
    fc.assert(
      fc.property(calm, (some) => {
        const at = (factor: number): number => {
          const { averagePerSecond, peakPerSecond } = some;
          const then = { ...some, averagePerSecond: averagePerSecond * factor, peakPerSecond: peakPerSecond * factor };
          return runOf(instances('real-time', fleet({ count: 2 })), then, few).latency!.p95;
        };
        assert.ok(Math.abs(at(1.01) / at(1) - 1) < 0.04);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses no more with a higher concurrency', () => {
    fc.assert(
      fc.property(loads, fc.integer({ min: 1, max: 50 }), (some, concurrency) => {
        const at = (highest: number): number => runOf(serverless(highest), some, few).capacity.throttled;
        assert.ok(at(concurrency + 1) <= at(concurrency) + 0.002);
      }),
      { numRuns: 60 },
    );
  });

  it('survives the values that the limits report', () => {
    const odd = [0, 1e-300, 1e9];
    for (const averagePerSecond of odd) {
      for (const meanSeconds of [1e-6, 1e9]) {
        for (const plan of [
          instances('real-time', fleet({ count: 0 })),
          instances('real-time', fleet({ count: 1e9, parallel: 1e6 })),
          instances('async', fleet({ count: 0, scaling: scaling(0, 1e9) })),
          instances('async', fleet({ scaling: scaling(5, 2) })),
          serverless(0),
          serverless(1e9, 1e9),
          lambda(undefined),
          instances('batch', fleet({ count: 0 })),
        ]) {
          const run = runOf(plan, load({ averagePerSecond, meanSeconds }), few);
          assert.ok(shares(run).every((share) => share >= -1e-9 && share <= 1 + 1e-9));
        }
      }
    }
  });
});
