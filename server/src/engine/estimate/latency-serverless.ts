import { assumed, coldStartSeconds } from '../catalogue/catalogue.ts';
import { refusedAtMost } from './capacity.ts';
import { erlangB } from './erlang.ts';
import { percent } from './hours.ts';
import type { ResponseTime } from './latency.ts';
import { cdf, fromBand } from './log-normal.ts';
import type { ServerlessPlan } from './plan.ts';
import { percentiles } from './total-time.ts';
import { activePerSecond, type Load } from './workload.ts';

export function serverlessTime(plan: ServerlessPlan, load: Load): ResponseTime {
  const { overheadMs, serverlessIdleSeconds: idle } = assumed;
  const perSecond = activePerSecond(load);
  const shareAt = (idleSeconds: number): number =>
    coldShare(perSecond, load.meanSeconds, idleSeconds, plan.provisioned, plan.maxConcurrency);
  const share = shareAt(idle.expected);
  const start = coldStartSeconds(load.modelBytes);
  const cold = fromBand(start.low, start.high);
  const latency = percentiles(overheadMs.expected / 1000, load.service, {
    share,
    cdf: (seconds) => cdf(cold, seconds),
  });
  const between = `${percent(shareAt(idle.high))} to ${percent(shareAt(idle.low))}`;
  const busy = load.peakPerSecond * load.meanSeconds;
  const refused = erlangB(Math.floor(plan.maxConcurrency), busy);
  return {
    latency,
    refused,
    assumptions: [
      ...throttling(plan, busy, refused),
      `Cold starts: about ${percent(share)} of the requests (${between}) if an environment goes after ${idle.expected / 60} min without one (${idle.low / 60} to ${idle.high / 60} min; AWS promises nothing).`,
      `A cold start takes ${start.low} to ${start.high} s; AWS documents only "in the order of seconds"${load.modelBytes === undefined ? ', and the size of the model is not given' : ''}.`,
      `Network and SageMaker add ${overheadMs.expected} ms (${overheadMs.low} to ${overheadMs.high} ms).`,
      ...(plan.provisioned > 0
        ? [`The first ${plan.provisioned} concurrent requests meet no cold start (provisioned concurrency).`]
        : []),
    ],
  };
}

/**
 * The share of requests that find no warm environment, when a request goes to the first free one of an ordered row. Number k is asked
 * for by what overflows from those before it, rate x B(k - 1), and is cold when nobody asked for longer than `idleSeconds`. For sparse
 * traffic this is exp(-rate x idle). The first `provisioned` are always warm.
 */
export function coldShare(
  perSecond: number,
  serviceSeconds: number,
  idleSeconds: number,
  provisioned: number,
  maxConcurrency: number,
): number {
  const load = perSecond * serviceSeconds;
  let share = 0;
  let before = 1;
  for (let environment = 1; environment <= Math.min(maxConcurrency, 100_000) && before > 1e-9; environment++) {
    const after = (load * before) / (environment + load * before);
    if (environment > provisioned) share += (before - after) * Math.exp(-perSecond * before * idleSeconds);
    before = after;
  }
  return share;
}

function throttling({ maxConcurrency }: ServerlessPlan, busy: number, refused: number): readonly string[] {
  if (refused <= refusedAtMost) return [];
  return [
    `At the peak about ${percent(refused)} of the requests are refused (throttled): ${Number(busy.toPrecision(3))} run at once on average, and maxConcurrency is ${maxConcurrency}.`,
  ];
}
