import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Delays } from '#engine/estimate/simulate/delays.ts';
import { Random } from '#engine/estimate/simulate/random.ts';

describe('delays by frequency', () => {
  it('have the distribution of what was added', () => {
    const random = new Random(5);
    const delays = new Delays();
    for (let index = 0; index < 200_000; index++) delays.add(random.exponential(), 2);
    assert.ok(Math.abs(delays.mean - 1) < 0.01);
    for (const seconds of [0.01, 0.1, 0.5, 1, 3, 5]) {
      const expected = 1 - Math.exp(-seconds);
      assert.ok(Math.abs(delays.cdf(seconds) - expected) < 0.004, String(seconds));
    }
  });

  it('keep apart what is not delayed', () => {
    const delays = new Delays();
    delays.add(0, 3);
    delays.add(2, 1);
    assert.equal(delays.weight, 4);
    assert.equal(delays.share, 0.25);
    assert.equal(delays.mean, 0.5);
    assert.equal(delays.cdf(1.9), 0);
    assert.equal(delays.cdf(2.1), 1);
  });

  it('are the sum of two when these are added', () => {
    const [one, other, both] = [new Delays(), new Delays(), new Delays()];
    for (const [index, seconds] of [0, 0.001, 0.5, 4, 1e5, 1e12].entries()) {
      (index % 2 === 0 ? one : other).add(seconds, index + 1);
      both.add(seconds, index + 1);
    }
    one.addAll(other);
    for (const seconds of [0, 1e-5, 0.01, 1, 100, 1e6, 1e13]) assert.equal(one.cdf(seconds), both.cdf(seconds));
  });

  it('rise', () => {
    const times = fc.double({ min: 0, max: 1e10, noNaN: true });
    fc.assert(
      fc.property(fc.array(times, { minLength: 1, maxLength: 20 }), times, times, (added, a, b) => {
        const delays = new Delays();
        for (const seconds of added) delays.add(seconds, 1);
        const [low, high] = [delays.cdf(Math.min(a, b)), delays.cdf(Math.max(a, b))];
        assert.ok(0 <= low && low <= high && high <= 1);
      }),
    );
  });
});
