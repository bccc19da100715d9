import { assumed } from '../catalogue/catalogue.ts';
import { waitOf } from './erlang.ts';
import { percent } from './hours.ts';
import type { ResponseTime } from './latency.ts';
import { variation } from './log-normal.ts';
import { serversAtPeak, workersWords } from './peak.ts';
import type { InstancePlan } from './plan.ts';
import { percentiles } from './total-time.ts';
import type { Load } from './workload.ts';

/** The time of a request at the peak: overhead, wait for a free worker, inference. */
export function realTimeTime(plan: InstancePlan, load: Load): ResponseTime {
  const servers = serversAtPeak(plan, load);
  const busy = load.peakPerSecond * load.meanSeconds;
  const workers = `Instances work on ${workersWords(plan)}; all share one queue.`;
  const wait = waitOf(servers, load.peakPerSecond, load.meanSeconds, variation(load.service));
  if (!wait) return { latency: null, assumptions: [overloaded(busy, servers), workers] };
  const { overheadMs } = assumed;
  const latency = percentiles(overheadMs.expected / 1000, load.service, {
    share: wait.share,
    cdf: (seconds) => (seconds <= 0 ? 0 : 1 - Math.exp(-seconds / wait.meanSeconds)),
  });
  return {
    latency,
    assumptions: [
      `Latency is that of the peak, when the workers are ${percent(busy / servers)} busy and ${percent(wait.share)} of the requests wait.`,
      workers,
      `Network and SageMaker add ${overheadMs.expected} ms (${overheadMs.low} to ${overheadMs.high} ms).`,
    ],
  };
}

/** "No latency: at the peak 3.2 requests are being worked on at once, and the instances can do 2." */
export function overloaded(busy: number, servers: number): string {
  const load = Number(busy.toPrecision(3));
  return `It cannot keep up: the peak needs ${load} workers busy all the time and there are ${servers}, so the wait grows without end.`;
}
