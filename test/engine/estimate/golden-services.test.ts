import assert from 'node:assert/strict';
import { assumed, type Architecture } from '#engine/catalogue/catalogue.ts';
import { costLine, exactly } from '#engine/estimate/lines.ts';
import type { FargatePlan, LambdaPlan } from '#engine/estimate/plan.ts';
import { planOfConfiguration } from '#engine/estimate/plan-of.ts';
import { assertCents, billWith, lineOf, loadFor, marketIn, total, usd, within } from './bills.ts';

function lambda(architecture: Architecture, memoryMib = 1024, provisionedConcurrency = 0): LambdaPlan {
  const configuration = {
    type: 'lambda',
    memoryMib,
    architecture,
    timeoutSeconds: 30,
    provisionedConcurrency,
  } as const;
  return planOfConfiguration(configuration) as LambdaPlan;
}

/** With 1 GB so that the mean seconds are the GB-seconds of a request. */
function lambdaBill(architecture: Architecture, millions: number, gbSeconds: number) {
  const requests = millions * 1e6;
  return billWith(lambda(architecture), loadFor({ meanSeconds: gbSeconds / requests }), { requests });
}

describe('VERIFIED: Infracost, Lambda (HEAD of 2026-08-21, no free tier)', () => {
  const cases: readonly (readonly [Architecture, number, number, number, number])[] = [
    ['x86_64', 0.1, 17_500, 0.02, 0.29],
    ['arm64', 0.1, 17_500, 0.02, 0.23],
    ['x86_64', 6000, 3_072_000_000, 1200, 51_200.1],
    // Infracost prints each tier by itself: 100,000.20 + 48,240.00 and so on.
    ['x86_64', 9000, 6e9 + 3.216e9, 1800, 100_000.2 + 48_240],
    ['x86_64', 15_000, 6e9 + 9e9 + 46.44e9, 3000, 100_000.2 + 135_000 + 619_203.1],
    ['arm64', 18_250, 7.5e9 + 11.25e9 + 56.002e9, 3650, 100_000.5 + 135_001.13 + 597_356.53],
  ];
  for (const [architecture, millions, gbSeconds, requests, duration] of cases) {
    it(`${architecture}: ${millions} M requests, ${gbSeconds} GB-s`, () => {
      const bill = lambdaBill(architecture, millions, gbSeconds);
      assertCents(usd(lineOf(bill, 'Requests')), requests);
      // A cent for each tier, as each is rounded by itself there.
      within(usd(lineOf(bill, 'Duration')), duration, 0.005 * 3);
    });
  }

  it('arm, provisioned: 10 M requests, 9,000,000 GB-s enabled and 1,750,000 GB-s of duration', () => {
    const load = loadFor({ meanSeconds: 0.175 });
    const provisionedHours = 9_000_000 / 3600;
    const usage = { requests: 10e6, spilledShare: 0, provisionedHours };
    const bill = billWith(lambda('arm64', 1024, 1), load, usage);
    assertCents(usd(lineOf(bill, 'Requests')), 2);
    assertCents(usd(lineOf(bill, 'Provisioned concurrency')), 30);
    assertCents(usd(lineOf(bill, 'Duration on provisioned concurrency')), 13.61);
    assertCents(total(bill), 45.61);
  });
});

describe('VERIFIED: AWS Lambda pricing page, example 1 (stored copy, prices of 2020)', () => {
  it('512 MB, 3 M executions of 1 s, less the free tier', () => {
    const load = loadFor({ meanSeconds: 1 });
    const bill = billWith(lambda('x86_64', 512), load, { requests: 3e6 }, marketIn('us-east-1', { freeTier: true }));
    const duration = usd(lineOf(bill, 'Duration')) + usd(lineOf(bill, /^Free tier .*Duration$/));
    const requests = usd(lineOf(bill, 'Requests')) + usd(lineOf(bill, /^Free tier .*Requests$/));
    assertCents(requests, 0.4);
    // The page prints 18.34, as it rounds the price to $0.00001667.
    within((duration / 0.0000166667) * 0.00001667, 18.34, 0.005);
    assertCents(duration, 18.33);
    assertCents(total(bill), 18.73);
  });
});

describe('VERIFIED: Infracost, Fargate on Linux and x86, 730 h', () => {
  const cases = [
    [5, 10, 147.75, 32.45],
    [4, 8, 118.2, 25.96],
    [1, 2, 29.55, 6.49],
  ] as const;
  for (const [vcpus, memoryGb, cpu, memory] of cases) {
    it(`${vcpus} vCPU and ${memoryGb} GB`, () => {
      const size = {
        cpuUnits: vcpus * 1024,
        memoryMib: memoryGb * 1024,
        architecture: 'x86_64',
        taskCount: 1,
      } as const;
      const plan = planOfConfiguration({ type: 'fargate', ...size }) as FargatePlan;
      const bill = billWith(plan, loadFor({}), { instanceHours: [exactly(730)] });
      assertCents(usd(lineOf(bill, 'vCPU')), cpu);
      assertCents(usd(lineOf(bill, 'Memory')), memory);
    });
  }
});

describe('containers on EC2, with the volumes of their instances', () => {
  const on = (orchestrator: 'ECS' | 'EKS', instanceCount: number) =>
    planOfConfiguration({ type: 'ecs', orchestrator, instanceType: 'm5.large', instanceCount });

  it('of ECS are instances, 30 GB each at $0.08, and a load balancer', () => {
    const bill = billWith(on('ECS', 3), loadFor({}), { instanceHours: [exactly(3 * 730)] });
    const volumes = lineOf(bill, 'Volumes (gp3)');
    assertCents(usd(lineOf(bill, /^m5.large/)), 3 * 730 * 0.096);
    assertCents(usd(volumes), 3 * 30 * 0.08);
    assert.match(costLine(volumes).formula, /^90 GB-months \(30 GB an instance\) x \$0\.08\/GB-month$/);
    assert.deepEqual(bill.excluded(), []);
  });

  it('of EKS have 20 GB, and only for as long as they run', () => {
    const bill = billWith(on('EKS', 3), loadFor({}), { instanceHours: [exactly(365)] });
    assertCents(usd(lineOf(bill, 'Volumes (gp3)')), 10 * 0.08);
    assertCents(usd(lineOf(bill, 'EKS cluster')), 73);
  });

  it('hold the model besides', () => {
    const bill = billWith(on('EKS', 1), loadFor({ modelBytes: 14.9 * 2 ** 30 }), { instanceHours: [exactly(730)] });
    assertCents(usd(lineOf(bill, 'Volumes (gp3)')), 34 * 0.08);
  });

  it('of AWS Batch have 30 GB while a job runs', () => {
    const plan = planOfConfiguration({
      type: 'aws-batch',
      platform: 'EC2',
      architecture: 'x86_64',
      vcpus: 2,
      memoryMib: 4096,
    });
    const seconds = exactly(3600 - assumed.awsBatchStartSeconds.expected);
    const bill = billWith(plan, loadFor({}), { jobs: { runs: 73, requests: 1, seconds } });
    assertCents(usd(lineOf(bill, 'Volumes (gp3)')), 3 * 0.08);
  });
});
