import { fromMean, quantileAt } from '#engine/estimate/log-normal.ts';
import { Pool } from '#engine/estimate/simulate/pool.ts';
import { Random } from '#engine/estimate/simulate/random.ts';
import { runOf } from '#engine/estimate/simulate/run-of.ts';
import { Workers } from '#engine/estimate/simulate/workers.ts';
import type { Plan } from '#engine/estimate/plan.ts';
import { fleet, instances, lambda, load, scaling, serverless } from '../engine/simulate/build.ts';
import { medianMs } from './measure.ts';

const count = 500_000;
const service = fromMean(0.1, 0.5);

/** What the simulator does with one core: requests a second, and the options of a comparison. */
export function benchSimulator(): void {
  for (const workers of [1, 16, 256])
    say(
      `queue, ${workers} workers`,
      medianMs(() => queue(workers)),
    );
  say(
    'serverless pool, 20 at once',
    medianMs(() => pool(20)),
  );
  say(
    'serverless pool, 200 at once',
    medianMs(() => pool(200)),
  );
  for (const perMonth of [1e3, 1e5, 1e7, 1e9]) {
    let next = perMonth / (730 * 3600);
    const plans = table(next);
    const compare = (): void => {
      // Other traffic each time: the same would not be simulated again.
      const averagePerSecond = (next *= 1 + 1e-9);
      const fresh = load({ pattern: 'business-hours', averagePerSecond, peakPerSecond: 4 * averagePerSecond });
      for (const plan of plans) runOf(plan, fresh);
    };
    const once = medianMs(compare);
    const cpu = cpuMs(compare);
    const words = `${plans.length} options at ${perMonth.toExponential(0)} requests a month`;
    console.log(`${words}: ${once.toFixed(1)} ms (${cpu.toFixed(1)} ms of the processor)`);
  }
}

/** What a run takes of the processor, where others use it too. */
function cpuMs(run: () => void): number {
  const before = process.cpuUsage();
  const runs = 10;
  for (let index = 0; index < runs; index++) run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / runs;
}

function say(what: string, ms: number): void {
  console.log(`${what}: ${(count / ms / 1000).toFixed(1)} million requests a second`);
}

function queue(workers: number): number {
  const random = new Random(1);
  const line = new Workers();
  line.resize(workers, 0);
  const perSecond = (0.8 * workers) / 0.1;
  let [now, waited] = [0, 0];
  for (let index = 0; index < count; index++) {
    now += random.exponential() / perSecond;
    waited += line.take(now, quantileAt(service, random.normal())) - now;
  }
  return waited;
}

function pool(concurrency: number): number {
  const random = new Random(1);
  const environments = new Pool(concurrency, 300);
  const perSecond = (0.8 * concurrency) / 0.1;
  let [now, refused] = [0, 0];
  for (let index = 0; index < count; index++) {
    now += random.exponential() / perSecond;
    const met = environments.meet(now);
    if (met === 'refused') refused++;
    else environments.take(met, now + quantileAt(service, random.normal()));
  }
  return refused;
}

/** Twenty options as a comparison has them, with as many instances as the peak needs. */
function table(averagePerSecond: number): readonly Plan[] {
  const needed = (parallel: number): number => Math.max(1, Math.ceil((4 * averagePerSecond * 0.1) / 0.7 / parallel));
  const sizes = [1, 2, 4, 8].map((parallel) => ({ parallel, count: needed(parallel) }));
  return [
    ...sizes.map((size) => instances('real-time', fleet(size))),
    ...sizes.map((size) => instances('real-time', fleet({ ...size, scaling: scaling(1, Math.max(2, size.count)) }))),
    ...[1, 2, 3, 4].map((times) => serverless(20 * times)),
    serverless(50, 2),
    ...sizes.slice(0, 2).map((size) => instances('async', fleet({ ...size, scaling: scaling(0, size.count) }))),
    instances('async', fleet({ count: needed(1) })),
    lambda(undefined),
    lambda(100),
    ...sizes.slice(0, 2).map((size) => instances('batch', fleet(size))),
  ];
}
