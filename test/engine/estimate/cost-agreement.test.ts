import assert from 'node:assert/strict';
import { assumed } from '#engine/catalogue/catalogue.ts';
import { billOf } from '#engine/estimate/cost.ts';
import { totalOf } from '#engine/estimate/lines.ts';
import type { Plan, Scaling } from '#engine/estimate/plan.ts';
import { planOfConfiguration } from '#engine/estimate/plan-of.ts';
import { runOf } from '#engine/estimate/simulate/run-of.ts';
import type { Load } from '#engine/estimate/workload.ts';
import { trafficPatterns, type TrafficPattern } from '#engine/model/deployment.ts';
import { loadFor, usEast1 } from './bills.ts';

type Configured = Parameters<typeof planOfConfiguration>[0];

const small = { cpuUnits: 1024, memoryMib: 2048, architecture: 'x86_64' } as const;
const job = { type: 'aws-batch', architecture: 'x86_64', vcpus: 2, memoryMib: 4096 } as const;
const lambda = { type: 'lambda', memoryMib: 2048, timeoutSeconds: 60 } as const;
const serverless = { type: 'serverless', memoryMib: 2048, maxConcurrency: 100 } as const;

/** How far the formulas may be from the simulated month, and for what. */
const cases: readonly (readonly [tolerance: number, why: string, configurations: readonly Configured[]])[] = [
  [
    0.03,
    'what is always on, or billed by the request (only the simulation loses requests in an overload)',
    [
      { type: 'real-time', instanceType: 'ml.m5.large', instanceCount: 2 },
      { type: 'async', instanceType: 'ml.g5.xlarge', instanceCount: 1 },
      serverless,
      { type: 'fargate', ...small, taskCount: 2 },
    ],
  ],
  [
    0.03,
    'cold starts and requests beyond what is provisioned',
    [
      { ...serverless, provisionedConcurrency: 2 },
      { ...lambda, architecture: 'x86_64' },
      { ...lambda, architecture: 'arm64', provisionedConcurrency: 3 },
    ],
  ],
  [
    0.06,
    'jobs, whose runs are few',
    [
      { type: 'batch', instanceType: 'ml.m5.large', instanceCount: 2 },
      { ...job, platform: 'FARGATE', arraySize: 2 },
      { ...job, platform: 'EC2' },
    ],
  ],
  [
    0.13,
    'what follows the traffic, with alarms and cooldowns',
    [
      { type: 'real-time', instanceType: 'ml.m5.large', instanceCount: 1, autoscaling: { min: 1, max: 8 } },
      { type: 'real-time', instanceType: 'ml.m5.xlarge', instanceCount: 1, autoscaling: { min: 1, max: 40 } },
      { type: 'fargate', ...small, taskCount: 1, autoscaling: { min: 1, max: 10 } },
      { type: 'async', instanceType: 'ml.m5.large', instanceCount: 1, autoscaling: { min: 1, max: 4 } },
      { type: 'async', instanceType: 'ml.m5.large', instanceCount: 1, autoscaling: { min: 0, max: 4 } },
    ],
  ],
  [
    0.2,
    'a queue that is at times more than the instances can do',
    [{ type: 'async', instanceType: 'ml.g5.xlarge', instanceCount: 1, autoscaling: { min: 0, max: 3 } }],
  ],
];

function loadOf(pattern: TrafficPattern, perMonth: number, meanSeconds: number): Load {
  const { peakFactor, activeShare } = assumed.patterns[pattern];
  const peakPerSecond = (perMonth / (730 * 3600)) * peakFactor;
  return loadFor({ perMonth, pattern, meanSeconds, activeShare, peakPerSecond, requestBytes: 1e5, responseBytes: 1e4 });
}

function assertAgree(plan: Plan, load: Load, tolerance: number, words: string): void {
  const simulated = totalOf(billOf(plan, load, usEast1, runOf(plan, load)).lines);
  const closed = totalOf(billOf(plan, load, usEast1).lines);
  assert.ok(simulated && closed, words);
  const off = Math.abs(closed.expected - simulated.expected) / simulated.expected;
  assert.ok(
    off <= tolerance,
    `${words}: ${closed.expected.toFixed(2)} by formulas, ${simulated.expected.toFixed(2)} simulated`,
  );
}

describe('the bill by formulas agrees with that of the simulated month', () => {
  for (const [tolerance, why, configurations] of cases) {
    it(`within ${Math.round(tolerance * 100)} %: ${why}`, function () {
      this.timeout(60_000);
      for (const pattern of trafficPatterns) {
        for (const [perMonth, meanSeconds] of [
          [2000, 20],
          [100_000, 0.2],
          [5_000_000, 0.2],
        ] as const) {
          const load = loadOf(pattern, perMonth, meanSeconds);
          for (const configuration of configurations) {
            const words = `${JSON.stringify(configuration)}, ${pattern}, ${perMonth} a month`;
            assertAgree(planOfConfiguration(configuration), load, tolerance, words);
          }
        }
      }
    });
  }

  it('within 3 %: capacity by schedule', () => {
    const plan = planOfConfiguration({ type: 'real-time', instanceType: 'ml.m5.large', instanceCount: 1 });
    assert.ok(plan.type === 'real-time');
    const minutes = (hour: number): readonly number[] => [0, 1, 2, 3, 4].map((day) => day * 1440 + hour * 60);
    const scaling: Scaling = {
      min: 1,
      max: 1,
      keeps: { metric: 'invocations-per-minute', value: 1000 },
      steps: undefined,
      scaleInCooldownSeconds: undefined,
      scaleOutCooldownSeconds: undefined,
      changes: [
        ...minutes(8).map((minute) => ({ minute, min: 4, max: 4 })),
        ...minutes(18).map((minute) => ({ minute, min: 1, max: 1 })),
      ].toSorted((a, b) => a.minute - b.minute),
      unread: [],
    };
    const scheduled = { ...plan, fleets: plan.fleets.map((fleet) => ({ ...fleet, scaling })) };
    const load = loadOf('business-hours', 100_000, 0.2);
    assertAgree(scheduled, load, 0.03, 'four by day');
    // Four instances for 50 of 168 hours, one for the rest: the data is the difference to the cent.
    const [instances] = billOf(scheduled, load, usEast1).lines;
    const expected = 0.115 * 730 * (1 + (3 * 50) / 168);
    assert.ok(Math.abs((instances?.usd?.expected ?? 0) - expected) < 0.01);
  });
});
