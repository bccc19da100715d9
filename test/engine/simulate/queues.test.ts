import assert from 'node:assert/strict';
import { erlangB } from '#engine/estimate/erlang.ts';
import { fromMean, quantileAt, variation } from '#engine/estimate/log-normal.ts';
import { Pool } from '#engine/estimate/simulate/pool.ts';
import { Random } from '#engine/estimate/simulate/random.ts';
import { Workers } from '#engine/estimate/simulate/workers.ts';
import { meanWait, meanWaitOfOne, waitCdfOfConstant, waitQuantile } from './closed-forms.ts';
import { batchMeans, batchQuantiles, type Interval } from './statistics.ts';

/** How far a simulated mean may be from the closed form, and how wide its 95 % confidence interval: 2 %. */
const within = 0.02;

function agrees(what: string, values: Float64Array, expected: number): void {
  holds(what, batchMeans(values), expected);
}

function holds(what: string, { mean, half }: Interval, expected: number): void {
  const said = `${what}: ${mean.toPrecision(5)} +- ${half.toPrecision(2)} (95 %), closed form ${expected.toPrecision(5)}`;
  assert.ok(half <= within * expected, `the interval is too wide: ${said}`);
  assert.ok(Math.abs(mean - expected) <= within * expected, said);
}

type Draw = (random: Random) => number;

const exponential =
  (mean: number): Draw =>
  (random) =>
    mean * random.exponential();

/** Waits of the requests of a Poisson process in front of workers. */
function waits(workers: number, perSecond: number, service: Draw, count: number, seed: number): Float64Array {
  const random = new Random(seed);
  const queue = new Workers();
  queue.resize(workers, 0);
  let now = 0;
  return new Float64Array(count).map(() => {
    now += random.exponential() / perSecond;
    return queue.take(now, service(random)) - now;
  });
}

function over(values: Float64Array, limit: number): Float64Array {
  return values.map((value) => (value > limit ? 1 : 0));
}

describe('random numbers', () => {
  const count = 1_000_000;

  it('have the moments of their distributions', () => {
    const random = new Random(7);
    const sums = { uniform: 0, exponential: 0, normal: 0, square: 0, fourth: 0, beyond: 0 };
    for (let index = 0; index < count; index++) {
      const normal = random.normal();
      sums.uniform += random.uniform();
      sums.exponential += random.exponential();
      sums.normal += normal;
      sums.square += normal ** 2;
      sums.fourth += normal ** 4;
      if (Math.abs(normal) > 3.5) sums.beyond++;
    }
    // Four standard errors each.
    assert.ok(Math.abs(sums.uniform / count - 0.5) < 4 * Math.sqrt(1 / 12 / count));
    assert.ok(Math.abs(sums.exponential / count - 1) < 4 / Math.sqrt(count));
    assert.ok(Math.abs(sums.normal / count) < 4 / Math.sqrt(count));
    assert.ok(Math.abs(sums.square / count - 1) < 4 * Math.sqrt(2 / count));
    assert.ok(Math.abs(sums.fourth / count - 3) < 4 * Math.sqrt(96 / count));
    // P(|Z| > 3.5) = 4.6526e-4, beyond the last layer of the ziggurat.
    assert.ok(Math.abs(sums.beyond / count - 4.6526e-4) < 4 * Math.sqrt(4.6526e-4 / count));
  });

  it('are the same for a seed and others for another', () => {
    const draw = (seed: number): readonly number[] => {
      const random = new Random(seed);
      return [random.uniform(), random.normal(), random.exponential()];
    };
    assert.deepEqual(draw(3), draw(3));
    assert.notDeepEqual(draw(3), draw(4));
  });
});

describe('the queue of the simulator', function () {
  this.timeout(30_000);

  for (const [load, seed] of [
    [0.5, 1],
    [0.8, 2],
  ] as const) {
    it(`waits as M/M/1 does at ${load * 100} %`, () => {
      const perSecond = load / 0.1;
      const values = waits(1, perSecond, exponential(0.1), 4_000_000, seed);
      agrees('mean wait', values, meanWait(1, perSecond, 0.1));
      for (const share of [0.9, 0.95]) {
        holds(`p${share * 100}`, batchQuantiles(values, share), waitQuantile(1, perSecond, 0.1, share));
      }
    });
  }

  for (const [servers, load, seed] of [
    [2, 0.7, 3],
    [5, 0.8, 4],
    [10, 0.8, 5],
  ] as const) {
    it(`waits as M/M/${servers} does at ${load * 100} %`, () => {
      const perSecond = (load * servers) / 0.1;
      const values = waits(servers, perSecond, exponential(0.1), 4_000_000, seed);
      agrees('mean wait', values, meanWait(servers, perSecond, 0.1));
      for (const share of [0.9, 0.95]) {
        holds(`p${share * 100}`, batchQuantiles(values, share), waitQuantile(servers, perSecond, 0.1, share));
      }
    });
  }

  it('waits as M/D/1 does at 70 %', () => {
    const values = waits(1, 7, () => 0.1, 6_000_000, 6);
    agrees('mean wait', values, meanWaitOfOne(7, 0.1, 0));
    for (const seconds of [0.05, 0.2, 0.4]) {
      agrees(`share beyond ${seconds} s`, over(values, seconds), 1 - waitCdfOfConstant(7, 0.1, seconds));
    }
  });

  it('waits as M/G/1 does with log-normal times', () => {
    const service = fromMean(0.1, 0.5);
    const values = waits(1, 6, (random) => quantileAt(service, random.normal()), 2_000_000, 7);
    agrees('mean wait', values, meanWaitOfOne(6, 0.1, variation(service)));
  });
});

describe('the pool of the simulator', function () {
  this.timeout(30_000);

  interface Met {
    readonly refused: Float64Array;
    readonly cold: Float64Array;
    readonly spilled: Float64Array;
  }

  function meet(pool: Pool, perSecond: number, service: Draw, count: number, seed: number): Met {
    const random = new Random(seed);
    const result = {
      refused: new Float64Array(count),
      cold: new Float64Array(count),
      spilled: new Float64Array(count),
    };
    let now = 0;
    for (let index = 0; index < count; index++) {
      now += random.exponential() / perSecond;
      const met = pool.meet(now);
      if (met === 'refused') result.refused[index] = 1;
      else pool.take(met, now + service(random));
      if (met === 'cold') result.cold[index] = 1;
      if (met !== 'provisioned') result.spilled[index] = 1;
    }
    return result;
  }

  for (const [concurrency, load, seed] of [
    [1, 0.5, 11],
    [5, 4, 12],
    [20, 18, 13],
  ] as const) {
    it(`refuses as Erlang B says at ${load} erlangs on ${concurrency}`, () => {
      const loss = erlangB(concurrency, load);
      agrees('refused', meet(new Pool(concurrency, 300), load, exponential(1), 2_000_000, seed).refused, loss);
      // Erlang's formula holds for any service time of the same mean.
      const service = fromMean(1, 0.5);
      const logNormal: Draw = (random) => quantileAt(service, random.normal());
      agrees('refused', meet(new Pool(concurrency, 300), load, logNormal, 2_000_000, seed + 10).refused, loss);
    });
  }

  for (const perSecond of [1 / 1000, 1 / 300, 1 / 100]) {
    it(`starts cold with the chance exp(-lambda T) at a request every ${1 / perSecond} s`, () => {
      const { cold } = meet(new Pool(10, 300), perSecond, () => 1e-6, 1_500_000, 14);
      agrees('cold', cold, Math.exp(-perSecond * 300));
    });
  }

  it('answers on demand what the provisioned do not take, as Erlang B says', () => {
    const pool = new Pool(1000, 300);
    pool.provisioned = 5;
    agrees('on demand', meet(pool, 4, exponential(1), 2_000_000, 15).spilled, erlangB(5, 4));
  });
});
