import assert from 'node:assert/strict';
import fc from 'fast-check';
import { concurrencyFor, instancesFor } from '#engine/estimate/capacity.ts';
import { erlangB, erlangC, waitOf } from '#engine/estimate/erlang.ts';
import { coldShare } from '#engine/estimate/latency-serverless.ts';
import { cdf, fromBand, fromMean, fromMeanAndP95, quantileAt, residualCdf } from '#engine/estimate/log-normal.ts';
import { normalCdf, z95 } from '#engine/estimate/normal.ts';
import { asleepShare, delayedShare } from '#engine/estimate/sleep.ts';
import { percentiles } from '#engine/estimate/total-time.ts';

function near(actual: number, expected: number, relative: number): void {
  assert.ok(Math.abs(actual - expected) <= relative * Math.abs(expected), `${actual} is not ${expected}`);
}

describe('normal and log-normal distributions', () => {
  it('agree with tables', () => {
    near(normalCdf(0), 0.5, 1e-6);
    near(normalCdf(1.959964), 0.975, 1e-6);
    near(normalCdf(-1.959964), 0.025, 1e-5);
    near(normalCdf(z95), 0.95, 1e-6);
  });

  it('have the mean and the p95 they were made from', () => {
    for (const ratio of [1.1, 1.5, 2, 3, 3.8]) {
      const time = fromMeanAndP95(0.1, 0.1 * ratio);
      near(quantileAt(time, z95), 0.1 * ratio, 1e-9);
      near(Math.exp(time.mu + time.sigma ** 2 / 2), 0.1, 1e-9);
    }
  });

  it('are the nearest possible where no log-normal has both', () => {
    assert.equal(fromMeanAndP95(0.1, 0.05).sigma, 0);
    near(fromMeanAndP95(0.1, 1).sigma, z95, 1e-6);
  });

  it('have the band they were made from', () => {
    const time = fromBand(2, 15);
    near(cdf(time, 2), 0.05, 1e-5);
    near(cdf(time, 15), 0.95, 1e-5);
  });

  it('leave a residual as the integral over the uniform says', () => {
    const time = fromBand(240, 720);
    for (const seconds of [10, 100, 400, 1000]) {
      let sum = 0;
      const steps = 4000;
      // P(U W <= x) is the mean over u of P(W <= x / u).
      for (let index = 0; index < steps; index++) sum += cdf(time, seconds / ((index + 0.5) / steps)) / steps;
      near(residualCdf(time, seconds), sum, 1e-3);
    }
  });
});

describe('Erlang', () => {
  it('B agrees with tables', () => {
    near(erlangB(1, 1), 0.5, 1e-12);
    near(erlangB(2, 1), 0.2, 1e-12);
    near(erlangB(10, 5), 0.018385, 1e-4);
    near(erlangB(20, 12), 0.0098, 5e-3);
    near(erlangB(100, 84.06), 0.01, 5e-3);
  });

  it('C agrees with tables and with M/M/1', () => {
    for (const load of [0.1, 0.5, 0.9]) near(erlangC(1, load), load, 1e-12);
    near(erlangC(2, 1), 1 / 3, 1e-12);
    near(erlangC(5, 4), 0.5541, 1e-3);
    near(erlangC(10, 8), 0.4092, 1e-3);
    assert.equal(erlangC(2, 2), 1);
  });

  it('gives the waits of M/M/1, M/D/1 and the overloaded queue', () => {
    // M/M/1 with service 0.1 s at 5/s: mean wait rho / (mu - lambda) = 0.5 / 5.
    const exponential = waitOf(1, 5, 0.1, 1);
    near(exponential!.share * exponential!.meanSeconds, 0.1, 1e-12);
    const constant = waitOf(1, 5, 0.1, 0);
    near(constant!.share * constant!.meanSeconds, 0.05, 1e-12);
    assert.equal(waitOf(1, 10, 0.1, 1), undefined);
  });

  it('is monotone: more load waits more, more servers wait less', () => {
    const loads = fc.double({ min: 0.01, max: 40, noNaN: true });
    fc.assert(
      fc.property(loads, loads, fc.integer({ min: 1, max: 50 }), (a, b, servers) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        assert.ok(erlangC(servers, low) <= erlangC(servers, high) + 1e-12);
        assert.ok(erlangC(servers + 1, low) <= erlangC(servers, low) + 1e-12);
        assert.ok(erlangB(servers, low) <= erlangC(servers, low) + 1e-12);
      }),
    );
  });

  it('sizes fleets', () => {
    assert.equal(instancesFor(10, 0.1, 2), 1);
    assert.equal(instancesFor(14, 0.1, 2), 1, 'exactly at the target');
    assert.equal(instancesFor(14.1, 0.1, 2), 2);
    assert.equal(instancesFor(0, 0.1, 2), 1);
    assert.equal(concurrencyFor(1, 0.1), 3);
    assert.equal(concurrencyFor(1_000_000, 1), undefined);
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 150, noNaN: true }), (load) => {
        const needed = concurrencyFor(load, 1);
        assert.ok(needed !== undefined && erlangB(needed, load) <= 0.001);
        assert.ok(needed === 1 || erlangB(needed - 1, load) > 0.001);
      }),
    );
  });
});

describe('what sleeps', () => {
  it('cold starts of sparse traffic are exp(-rate x idle)', () => {
    for (const perSecond of [1e-5, 1e-4, 1e-3, 5e-3]) {
      near(coldShare(perSecond, 0.001, 300, 0, 20), Math.exp(-perSecond * 300), 1e-4);
    }
  });

  it('cold starts are a share, fewer with provisioned concurrency and with a longer idle time', () => {
    const rate = fc.double({ min: 1e-6, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        rate,
        fc.double({ min: 0.001, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 20 }),
        (perSecond, service, provisioned) => {
          const share = coldShare(perSecond, service, 300, provisioned, 200);
          assert.ok(share >= 0 && share <= 1);
          assert.ok(coldShare(perSecond, service, 300, provisioned + 1, 200) <= share + 1e-12);
          assert.ok(coldShare(perSecond, service, 600, provisioned, 200) <= share + 1e-12);
        },
      ),
    );
    assert.equal(coldShare(0.001, 0.1, 300, 20, 20), 0);
  });

  it('agrees with a simulated month of sleeping and waking', () => {
    // A small generator with a fixed seed (Park and Miller), so that the month is the same every time.
    let seed = 20261121;
    const uniform = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;
    const sleeper = { perSecond: 1 / 1000, wakeSeconds: 420, idleSeconds: 900 };
    let [time, awakeAt, lastNeeded, asleep, delayed] = [0, -Infinity, -Infinity, 0, 0];
    const requests = 300_000;
    for (let index = 0; index < requests; index++) {
      time -= Math.log(1 - uniform()) / sleeper.perSecond;
      const sleepsFrom = Math.max(awakeAt, lastNeeded) + sleeper.idleSeconds;
      if (time > sleepsFrom) {
        if (Number.isFinite(sleepsFrom)) asleep += time - sleepsFrom;
        awakeAt = time + sleeper.wakeSeconds;
      }
      if (time < awakeAt) delayed++;
      lastNeeded = time;
    }
    near(asleepShare(sleeper), asleep / time, 0.02);
    near(delayedShare(sleeper), delayed / requests, 0.02);
  });

  it('ends in always asleep and always awake', () => {
    const at = (perSecond: number) => ({ perSecond, wakeSeconds: 420, idleSeconds: 900 });
    near(asleepShare(at(1e-9)), 1, 1e-5);
    near(delayedShare(at(1e-9)), 1, 1e-5);
    assert.equal(asleepShare(at(10)), 0);
    assert.equal(delayedShare(at(10)), 0);
  });
});

describe('percentiles', () => {
  it('of the service time alone are its quantiles', () => {
    const service = fromMean(0.1, 0.5);
    const { p50, p95, p99 } = percentiles(0.015, service, { share: 0, cdf: () => 0 });
    near(p50, 15 + 1000 * quantileAt(service, 0), 1e-4);
    near(p95, 15 + 1000 * quantileAt(service, z95), 1e-4);
    near(p99, 15 + 1000 * quantileAt(service, 2.3263), 1e-4);
  });

  it('of a constant service in M/M/1 with an exponential wait follow the closed form', () => {
    // P(W > t) = share x exp(-t / mean): p95 is where that is 0.05.
    const delay = { share: 0.5, cdf: (seconds: number) => (seconds <= 0 ? 0 : 1 - Math.exp(-seconds / 0.2)) };
    const { p50, p95 } = percentiles(0, fromMean(0.1, 0), delay);
    near(p95, 1000 * (0.1 + 0.2 * Math.log(0.5 / 0.05)), 1e-3);
    near(p50, 100, 1e-3);
  });

  it('of a mixture with many cold starts reach into the cold starts', () => {
    const cold = fromBand(2, 15);
    const delay = { share: 0.1, cdf: (seconds: number) => cdf(cold, seconds) };
    const { p50, p95 } = percentiles(0, fromMean(0.1, 0.3), delay);
    // p95 of the mixture is about the median of the cold ones.
    near(p95, 1000 * (0.1 + Math.sqrt(2 * 15)), 0.02);
    assert.ok(p50 < 120);
  });

  it('rise', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1.6, noNaN: true }),
        (share, sigma) => {
          const wait = { share, cdf: (seconds: number) => (seconds <= 0 ? 0 : 1 - Math.exp(-seconds)) };
          const { p50, p95, p99 } = percentiles(0.01, fromMean(0.1, sigma), wait);
          assert.ok(p50 > 10 && p50 <= p95 && p95 <= p99);
        },
      ),
      { numRuns: 50 },
    );
  });
});
