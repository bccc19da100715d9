import assert from 'node:assert/strict';
import fc from 'fast-check';
import { concurrencyFor, instancesFor } from '#engine/estimate/capacity.ts';
import { erlangB } from '#engine/estimate/erlang.ts';
import { fromMean, fromMeanAndP95, meanOf, quantileAt, sumOf, variation } from '#engine/estimate/log-normal.ts';
import { normalCdf, z95 } from '#engine/estimate/normal.ts';
import { quantileOf, TotalTime } from '#engine/estimate/total-time.ts';
import { erlangC, meanWait, meanWaitOfOne } from '../simulate/closed-forms.ts';

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

  it('add up to one with the mean and the variance of the sum', () => {
    const [a, b] = [fromMean(0.1, 0.5), fromMean(0.02, 0.8)];
    const sum = sumOf(a, b);
    near(meanOf(sum), 0.12, 1e-9);
    near(meanOf(sum) ** 2 * variation(sum), 0.1 ** 2 * variation(a) + 0.02 ** 2 * variation(b), 1e-9);
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

  it('gives the waits of M/M/1 and M/D/1', () => {
    // M/M/1 with service 0.1 s at 5/s: mean wait rho / (mu - lambda) = 0.5 / 5.
    near(meanWait(1, 5, 0.1), 0.1, 1e-12);
    near(meanWaitOfOne(5, 0.1, 1), 0.1, 1e-12);
    near(meanWaitOfOne(5, 0.1, 0), 0.05, 1e-12);
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

describe('total times', () => {
  const never = { share: 0, cdf: () => 0 };
  const at = (time: TotalTime, share: number): number => quantileOf((seconds) => time.cdf(seconds), share);

  it('of the service time alone are its quantiles', () => {
    const service = fromMean(0.1, 0.5);
    const time = new TotalTime(0.015, service, never);
    near(at(time, 0.5), 0.015 + quantileAt(service, 0), 1e-4);
    near(at(time, 0.95), 0.015 + quantileAt(service, z95), 1e-4);
    near(at(time, 0.99), 0.015 + quantileAt(service, 2.3263), 1e-4);
  });

  it('of a constant service with an exponential wait follow the closed form', () => {
    // P(W > t) = share x exp(-t / mean): p95 is where that is 0.05.
    const delay = { share: 0.5, cdf: (seconds: number) => (seconds <= 0 ? 0 : 1 - Math.exp(-seconds / 0.2)) };
    const time = new TotalTime(0, fromMean(0.1, 0), delay);
    near(at(time, 0.95), 0.1 + 0.2 * Math.log(0.5 / 0.05), 1e-3);
    near(at(time, 0.5), 0.1, 1e-3);
  });

  it('of a log-normal service with an exponential wait agree with a fine sum over the service time', () => {
    const service = fromMean(0.1, 0.7);
    const wait = (seconds: number): number => (seconds <= 0 ? 0 : 1 - Math.exp(-seconds / 0.05));
    const time = new TotalTime(0, service, { share: 1, cdf: wait });
    for (const seconds of [0.05, 0.1, 0.2, 0.5, 1]) {
      let sum = 0;
      const step = 0.001;
      for (let z = -6; z <= 6; z += step) sum += step * Math.exp((-z * z) / 2) * wait(seconds - quantileAt(service, z));
      near(time.cdf(seconds), sum / Math.sqrt(2 * Math.PI), 2e-3);
    }
  });

  it('rise', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1.6, noNaN: true }),
        (share, sigma) => {
          const wait = { share, cdf: (seconds: number) => (seconds <= 0 ? 0 : 1 - Math.exp(-seconds)) };
          const time = new TotalTime(0.01, fromMean(0.1, sigma), wait);
          const [p50, p95, p99] = [at(time, 0.5), at(time, 0.95), at(time, 0.99)];
          assert.ok(p50 > 0.01 && p50 <= p95 && p95 <= p99);
        },
      ),
      { numRuns: 50 },
    );
  });
});
