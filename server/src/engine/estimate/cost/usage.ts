import { assumed, lambdaColdStartSeconds, type Band } from '../../catalogue/catalogue.ts';
import { secondsPerMonth } from '../../model/units.ts';
import { batchRunOf, jobRunOf } from '../batch-run.ts';
import { erlangB } from '../erlang.ts';
import { exactly } from '../lines.ts';
import type { LambdaPlan, Plan, Scaling, ServerlessPlan } from '../plan.ts';
import type { Usage } from '../simulate/run.ts';
import type { Load } from '../workload.ts';
import { fleetHours, hoursPerMonth, neededFor, scaledHours } from './running.ts';
import { stretchesOf } from './week.ts';

/** What a simulated month would use, by formulas alone: charts ask for thousands of months. */
export function closedUsage(plan: Plan, load: Load): Usage {
  const requests = load.averagePerSecond * secondsPerMonth;
  const base: Usage = {
    requests,
    instanceHours: [],
    coldShare: exactly(0),
    coldSeconds: exactly(0),
    throttledShare: 0,
    spilledShare: 1,
    provisionedHours: 0,
    wakeUps: exactly(0),
    jobs: null,
  };
  switch (plan.type) {
    case 'serverless':
      return { ...base, ...provisionedUsage(plan, plan.provisionedScaling, load) };
    case 'lambda':
      return { ...base, ...provisionedUsage(plan, undefined, load), ...coldUsage(plan, load, requests) };
    case 'real-time':
    case 'async':
      return { ...base, instanceHours: plan.fleets.map((fleet) => fleetHours(plan, fleet, load)) };
    case 'fargate':
      return { ...base, instanceHours: [scaledHours({ ...plan, count: plan.tasks }, load)] };
    case 'ecs':
      return { ...base, instanceHours: [scaledHours(plan, load)] };
    case 'batch': {
      const { runsPerMonth: runs, requests: each, billedSeconds: seconds } = batchRunOf(plan, load);
      return { ...base, jobs: { runs, requests: each, seconds } };
    }
    case 'aws-batch': {
      const { runsPerMonth: runs, requests: each, billedSeconds: seconds } = jobRunOf(plan, load);
      return { ...base, jobs: { runs, requests: each, seconds } };
    }
  }
}

/** Requests beyond what is provisioned are lost to it as calls are to a full exchange. */
function provisionedUsage(
  { provisioned }: Pick<ServerlessPlan | LambdaPlan, 'provisioned'>,
  scaling: Scaling | undefined,
  load: Load,
): Pick<Usage, 'spilledShare' | 'provisionedHours'> {
  if (provisioned <= 0 && !scaling) return { spilledShare: 1, provisionedHours: 0 };
  const keeps = scaling?.keeps ?? { metric: 'utilisation', value: assumed.targetUtilisation };
  let units = 0;
  let asked = 0;
  let spilled = 0;
  for (const { share, perSecond, min, max } of stretchesOf(load, scaling)) {
    const needed = neededFor(perSecond, load.meanSeconds, 1, keeps);
    const enabled = scaling ? Math.min(Math.max(needed, min), max) : provisioned;
    units += share * enabled;
    asked += share * perSecond;
    spilled += share * perSecond * erlangB(Math.floor(enabled), perSecond * load.meanSeconds);
  }
  return { spilledShare: asked > 0 ? spilled / asked : 0, provisionedHours: units * hoursPerMonth };
}

/** A request is cold when none has come for as long as an environment stays; exact for sparse traffic, which has most of them. */
function coldUsage(plan: LambdaPlan, load: Load, requests: number): Pick<Usage, 'coldShare' | 'coldSeconds'> {
  const idle = assumed.lambdaIdleSeconds;
  const start = lambdaColdStartSeconds(load.modelBytes);
  const shareAt = (idleSeconds: number): number => {
    if (plan.provisioned > 0) return 0;
    const stretches = stretchesOf(load, undefined);
    const asked = stretches.reduce((sum, { share, perSecond }) => sum + share * perSecond, 0);
    const cold = stretches.reduce(
      (sum, { share, perSecond }) => sum + share * perSecond * Math.exp(-perSecond * idleSeconds),
      0,
    );
    return asked > 0 ? cold / asked : 0;
  };
  const coldShare: Band = { low: shareAt(idle.high), expected: shareAt(idle.expected), high: shareAt(idle.low) };
  const secondsAt = (at: keyof Band): number => requests * coldShare[at] * start[at];
  return {
    coldShare,
    coldSeconds: { low: secondsAt('low'), expected: secondsAt('expected'), high: secondsAt('high') },
  };
}
