import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lambdaPrice } from '#engine/catalogue/catalogue.ts';
import { billOf } from '#engine/estimate/cost.ts';
import { closedUsage } from '#engine/estimate/cost/usage.ts';
import { totalOf } from '#engine/estimate/lines.ts';
import type { Market } from '#engine/estimate/market.ts';
import type { InstancePlan, Plan } from '#engine/estimate/plan.ts';
import { planOfConfiguration } from '#engine/estimate/plan-of.ts';
import { costCurve } from '#engine/estimate/scaled.ts';
import type { Load } from '#engine/estimate/workload.ts';
import { trafficPatterns } from '#engine/model/deployment.ts';
import type { Range } from '#protocol/report.ts';
import { lineOf, loadFor, marketIn, usEast1, usd } from './bills.ts';

const architecture = fc.constantFrom('x86_64' as const, 'arm64' as const);
const bounds = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 20 }))
  .map(([min, more]) => ({ min, max: min + more }));
const scaled = fc.option(bounds, { nil: undefined }).map((autoscaling) => (autoscaling ? { autoscaling } : {}));
const count = fc.integer({ min: 1, max: 10 });

type Configuration = Parameters<typeof planOfConfiguration>[0];

const configuration: fc.Arbitrary<Configuration> = fc.oneof(
  fc
    .record({
      type: fc.constantFrom('real-time' as const, 'async' as const),
      instanceType: fc.constantFrom('ml.m5.xlarge', 'ml.m5.large', 'ml.g5.xlarge'),
      instanceCount: count,
      volumeSizeGb: fc.integer({ min: 1, max: 100 }),
      scaled,
    })
    .map(({ scaled: autoscaling, ...others }) => ({ ...others, ...autoscaling })),
  fc.record({
    type: fc.constant('batch' as const),
    instanceType: fc.constant('ml.m5.large'),
    instanceCount: count,
    maxConcurrentTransforms: count,
  }),
  fc.record({
    type: fc.constant('serverless' as const),
    memoryMib: fc.constantFrom(1024, 2048, 6144),
    maxConcurrency: fc.constant(200),
    provisionedConcurrency: fc.integer({ min: 0, max: 20 }),
  }),
  fc.record({
    type: fc.constant('lambda' as const),
    memoryMib: fc.integer({ min: 128, max: 10_240 }),
    architecture,
    timeoutSeconds: fc.constant(900),
    ephemeralMib: fc.integer({ min: 512, max: 10_240 }),
    provisionedConcurrency: fc.integer({ min: 0, max: 20 }),
  }),
  fc
    .record({
      type: fc.constant('fargate' as const),
      cpuUnits: fc.constantFrom(256, 1024, 4096),
      memoryMib: fc.constantFrom(2048, 8192),
      architecture,
      taskCount: count,
      ephemeralGib: fc.integer({ min: 20, max: 100 }),
      scaled,
    })
    .map(({ scaled: autoscaling, ...others }) => ({ ...others, ...autoscaling })),
  fc
    .record({
      type: fc.constant('ecs' as const),
      orchestrator: fc.constantFrom('ECS' as const, 'EKS' as const),
      instanceType: fc.constant('m5.large'),
      instanceCount: count,
      scaled,
    })
    .map(({ scaled: autoscaling, ...others }) => ({ ...others, ...autoscaling })),
  fc.record({
    type: fc.constant('aws-batch' as const),
    platform: fc.constantFrom('EC2' as const, 'FARGATE' as const),
    architecture,
    vcpus: fc.constantFrom(1, 4),
    memoryMib: fc.constantFrom(2048, 8192),
    arraySize: count,
  }),
);

const load: fc.Arbitrary<Load> = fc
  .record({
    perMonth: fc.double({ min: 0, max: 1e8, noNaN: true }),
    peakFactor: fc.double({ min: 1, max: 30, noNaN: true }),
    meanSeconds: fc.double({ min: 0.001, max: 60, noNaN: true }),
    pattern: fc.constantFrom(...trafficPatterns),
    requestBytes: fc.integer({ min: 0, max: 1e7 }),
    responseBytes: fc.integer({ min: 0, max: 1e7 }),
    modelBytes: fc.option(fc.integer({ min: 0, max: 1e10 }), { nil: undefined }),
  })
  .map(({ peakFactor, ...facts }) =>
    loadFor({ ...facts, peakPerSecond: (facts.perMonth / (730 * 3600)) * peakFactor }),
  );

function totalFor(plan: Plan, at: Load, market: Market = usEast1): Range {
  const { lines } = billOf(plan, at, market);
  const sum = totalOf(lines);
  assert.ok(sum, lines.flatMap(({ unknown }) => unknown ?? []).join());
  return sum;
}

function busier(at: Load, factor: number): Load {
  return { ...at, averagePerSecond: at.averagePerSecond * factor, peakPerSecond: at.peakPerSecond * factor };
}

/** Only Lambda bills them; who is called more often has fewer. */
function coldStarts(plan: Plan, at: Load): number {
  if (plan.type !== 'lambda') return 0;
  const price = lambdaPrice('gb-second', plan.architecture, 'us-east-1');
  assert.ok(price.state === 'known');
  return closedUsage(plan, at).coldSeconds.expected * (plan.memoryMib / 1024) * price.usd;
}

const free = marketIn('us-east-1', { freeTier: true });

describe('every bill', () => {
  it('is in order: low, expected, high, all of them numbers and none below zero', () => {
    fc.assert(
      fc.property(configuration, load, fc.constantFrom(usEast1, free), (given, at, market) => {
        const { low, expected, high } = totalFor(planOfConfiguration(given), at, market);
        assert.ok(Number.isFinite(high) && low >= -1e-9);
        assert.ok(
          low <= expected * (1 + 1e-12) + 1e-9 && expected <= high * (1 + 1e-12) + 1e-9,
          `${low} ${expected} ${high}`,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('is never lower for more traffic, but for the cold starts that it spares', () => {
    fc.assert(
      fc.property(configuration, load, fc.double({ min: 1, max: 10, noNaN: true }), (given, at, factor) => {
        const plan = planOfConfiguration(given);
        const [less, more] = [totalFor(plan, at).expected, totalFor(plan, busier(at, factor)).expected];
        assert.ok(
          more >= (less - coldStarts(plan, at)) * (1 - 1e-9),
          `${less} and ${more} for ${factor} times the traffic`,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('is never higher with the free tier, whose lines are below zero', () => {
    fc.assert(
      fc.property(configuration, load, (given, at) => {
        const plan = planOfConfiguration(given);
        assert.ok(totalFor(plan, at, free).expected <= totalFor(plan, at).expected + 1e-9);
        const taken = billOf(plan, at, free).lines.filter(({ label }) => label.startsWith('Free tier'));
        assert.ok(taken.every((line) => usd(line) <= 0));
      }),
    );
  });

  it('costs without traffic only what is always on', () => {
    const without = loadFor({ perMonth: 0 });
    fc.assert(
      fc.property(configuration, (given) => {
        const plan = planOfConfiguration(given);
        const { lines } = billOf(plan, without, usEast1);
        const charged = lines.filter((line) => usd(line) > 0).map(({ label }) => label);
        const always = /^(ml\.|m5|Volume|vCPU|Memory|Ephemeral|Provisioned concurrency|EKS|Load balancer)/;
        assert.deepEqual(
          charged.filter((label) => !always.test(label)),
          [],
        );
        const isOnDemand = ['batch', 'aws-batch', 'serverless', 'lambda'].includes(plan.type);
        const enabled = 'provisioned' in plan && plan.provisioned > 0;
        assert.equal(charged.length > 0, alwaysOn(plan) || (isOnDemand && enabled));
      }),
    );
  });
});

/** Whether there is an instance or task whatever comes. */
function alwaysOn(plan: Plan): boolean {
  switch (plan.type) {
    case 'real-time':
      return plan.fleets.every(({ scaling, count: fixed }) => (scaling ? scaling.max > 0 : fixed > 0));
    case 'async':
      return plan.fleets.every(({ scaling, count: fixed }) => (scaling ? scaling.min > 0 : fixed > 0));
    case 'fargate':
    case 'ecs':
      // Their load balancer.
      return true;
    default:
      return false;
  }
}

describe('variants', () => {
  it('add up: each costs what it would cost alone', () => {
    const fleets = fc.array(
      fc.record({ type: fc.constantFrom('ml.m5.large', 'ml.g5.xlarge'), count, shadow: fc.boolean() }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(fleets, load, (given, at) => {
        const plans = given.map(({ type, count: instanceCount, shadow }): InstancePlan => {
          const plan = planOfConfiguration({ type: 'real-time', instanceType: type, instanceCount }) as InstancePlan;
          return { ...plan, fleets: plan.fleets.map((fleet) => ({ ...fleet, shadow })) };
        });
        const [first] = plans;
        assert.ok(first);
        const all = totalFor({ ...first, fleets: plans.flatMap((plan) => plan.fleets) }, at).expected;
        // The bodies of the requests are charged once, however many variants there are.
        const bodies = totalFor({ ...first, fleets: [] }, at).expected;
        const each = plans.reduce((sum, plan) => sum + totalFor(plan, at).expected - bodies, 0);
        assert.ok(Math.abs(all - (each + bodies)) <= 1e-9 * Math.max(1, all));
      }),
    );
  });
});

describe('the curve of the cost', () => {
  it('goes through the bill at the traffic of today, where the plan is good for it', () => {
    fc.assert(
      fc.property(configuration, load, (given, at) => {
        const plan = planOfConfiguration(given);
        const cost = costCurve(plan, at, usEast1)(1);
        if (cost !== undefined) assert.ok(cost >= totalFor(plan, at).expected * (1 - 1e-9));
      }),
    );
  });
});

describe('a price that is not known', () => {
  it('leaves the sum open, and no line says $0', () => {
    fc.assert(
      fc.property(configuration, load, (given, at) => {
        const { lines } = billOf(planOfConfiguration(given), at, marketIn('eu-west-9'));
        assert.equal(totalOf(lines), undefined);
        assert.ok(lines.every(({ usd: amount, unknown }) => amount === undefined && unknown !== undefined));
        assert.ok(lines.every((line) => !line.formula().includes('$0 ') && line.formula().includes('not known')));
      }),
    );
  });

  it('of one service does not touch another: the line that lacks it says which', () => {
    const plan = planOfConfiguration({ type: 'ecs', orchestrator: 'ECS', instanceType: 'z99.large', instanceCount: 1 });
    const line = lineOf(billOf(plan, loadFor({}), usEast1), /z99/);
    assert.match(line.unknown ?? '', /z99\.large/);
  });
});
