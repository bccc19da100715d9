import { assumed, wakeSeconds } from '../catalogue/catalogue.ts';
import { waitOf } from './erlang.ts';
import { percent } from './hours.ts';
import type { ResponseTime } from './latency.ts';
import { overloaded } from './latency-real-time.ts';
import { cdf, fromBand, residualCdf, variation } from './log-normal.ts';
import { serversAtPeak, workersWords } from './peak.ts';
import type { InstancePlan } from './plan.ts';
import { delayedShare, wakingShare, type Sleeper } from './sleep.ts';
import { percentiles, type Delay } from './total-time.ts';
import { activePerSecond, type Load } from './workload.ts';

const scope =
  'Latency is from the request to the result in S3, without the transfer of the payload; AWS publishes no figure for taking a request off the queue.';

/** The time until the result is in S3: a queue that may build up at the peak, and instances that may have to wake. */
export function asyncTime(plan: InstancePlan, load: Load): ResponseTime {
  const servers = serversAtPeak(plan, load);
  const workers = `Instances work on ${workersWords(plan)}; all share one queue.`;
  if (activePerSecond(load) * load.meanSeconds >= servers) {
    return { latency: null, assumptions: [overloaded(activePerSecond(load) * load.meanSeconds, servers), workers] };
  }
  const sleeps = plan.fleets.every(({ scaling }) => scaling !== undefined && scaling.min <= 0);
  const { delay, words } = sleeps ? wakeDelay(plan, load) : queueDelay(servers, load);
  const latency = percentiles(assumed.overheadMs.expected / 1000, load.service, delay);
  return { latency, assumptions: [words, workers, scope] };
}

function wakeDelay(plan: InstancePlan, load: Load): { delay: Delay; words: string } {
  const wake = wakeSeconds(plan.fleets[0]?.instance);
  const sleeper: Sleeper = {
    perSecond: activePerSecond(load),
    wakeSeconds: wake.expected,
    idleSeconds: assumed.asyncSleepAfterSeconds.expected + load.meanSeconds,
  };
  const time = fromBand(wake.low, wake.high);
  const first = wakingShare(sleeper);
  const share = delayedShare(sleeper);
  return {
    delay: { share, cdf: (seconds) => first * cdf(time, seconds) + (1 - first) * residualCdf(time, seconds) },
    words: `About ${percent(share)} of the requests find no instance awake; waking takes ${wake.low / 60} to ${wake.high / 60} min (alarm and start of an instance).`,
  };
}

function queueDelay(servers: number, load: Load): { delay: Delay; words: string } {
  const wait = waitOf(servers, load.peakPerSecond, load.meanSeconds, variation(load.service));
  if (wait) {
    return {
      delay: { share: wait.share, cdf: (seconds) => (seconds <= 0 ? 0 : 1 - Math.exp(-seconds / wait.meanSeconds)) },
      words: `Latency is that of the peak, when the workers are ${percent((load.peakPerSecond * load.meanSeconds) / servers)} busy and ${percent(wait.share)} of the requests wait.`,
    };
  }
  // The backlog grows steadily while the peak lasts, so a request at the peak waits anything up to the longest wait.
  const longest = assumed.peakSeconds * ((load.peakPerSecond * load.meanSeconds) / servers - 1);
  return {
    delay: { share: 1, cdf: (seconds) => Math.min(1, Math.max(0, seconds / longest)) },
    words: `The peak is more than the instances can do; if it lasts ${assumed.peakSeconds / 3600} h, the last request of it waits ${Math.ceil(longest / 60)} min.`,
  };
}
