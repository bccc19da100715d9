import { assumed } from '../catalogue/catalogue.ts';
import { concurrencyFor } from '../estimate/capacity.ts';
import { erlangB } from '../estimate/erlang.ts';
import { quantileAt } from '../estimate/log-normal.ts';
import { z95 } from '../estimate/normal.ts';
import { hardwareOf, pacedLoad, paceOf } from '../estimate/hardware.ts';
import type { Plan } from '../estimate/plan.ts';
import { activePerSecond } from '../estimate/workload.ts';
import type { ServerlessConfiguration } from '../model/deployment.ts';
import type { Need } from './need.ts';

const overheadSeconds = assumed.overheadMs.expected / 1000;
const sizesMib = [1024, 2048, 3072, 4096, 5120, 6144];
/** Of the requests that may find no provisioned unit, where a p95 has to be kept: less than one in twenty. */
const mayBeCold = 0.03;

/** Every memory size that holds the model, with the concurrency that the peak needs; where a p95 is asked for, also provisioned. */
export function serverlessCandidates(need: Need, today: Plan | undefined): readonly ServerlessConfiguration[] {
  const now = need.plain.variants?.[0]?.serverless;
  const holding = sizesMib.filter((size) => size >= need.functionMib);
  // Where none does with room to spare, the largest shows whether it does at all.
  const sizes = holding.length > 0 ? holding : [6144];
  const wanted = need.plain.objectives?.p95Seconds;
  return sizes.flatMap((memoryMib) => {
    const load = paced(need, memoryMib, today);
    const enough = concurrencyFor(load.peakPerSecond, load.meanSeconds) ?? assumed.serverlessHighestConcurrency;
    const maxConcurrency = Math.max(enough, now?.maxConcurrency ?? 0);
    const plain: ServerlessConfiguration = { type: 'serverless', memoryMib, maxConcurrency };
    if (wanted === undefined && now?.provisionedConcurrency === undefined) return [plain];
    const provisionedConcurrency = unitsFor(activePerSecond(load) * load.meanSeconds);
    // Warm units are no help where even a warm one is too slow.
    const isFast = wanted === undefined || quantileAt(load.service, z95) + overheadSeconds <= wanted;
    return isFast && provisionedConcurrency <= maxConcurrency ? [plain, { ...plain, provisionedConcurrency }] : [plain];
  });
}

function paced(need: Need, memoryMib: number, today: Plan | undefined): Need['load'] {
  const plan: Plan = {
    type: 'serverless',
    memoryMib,
    maxConcurrency: 1,
    provisioned: 0,
    provisionedScaling: undefined,
  };
  return hardwareOf(plan) && today ? pacedLoad(need.load, paceOf(plan, today)) : need.load;
}

/** Fewest units of which a request finds none free only now and then. */
function unitsFor(busy: number): number {
  let units = 1;
  while (units < assumed.serverlessHighestConcurrency && erlangB(units, busy) > mayBeCold) units += 1;
  return units;
}
