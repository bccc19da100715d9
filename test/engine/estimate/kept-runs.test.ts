import assert from 'node:assert/strict';
import { measureFor } from '#engine/estimate/kept-runs.ts';
import { runOf } from '#engine/estimate/simulate/run-of.ts';
import { defaultSettings } from '#engine/settings.ts';
import { fleet, instances, lambda, load, serverless } from '../simulate/build.ts';

const plans = [instances('real-time', fleet({ count: 2 })), serverless(5), serverless(5, 1), lambda(10)];

describe('simulated months that are kept', () => {
  it('are those of the simulator', () => {
    const measure = measureFor({ ...defaultSettings });
    for (const plan of plans) {
      assert.deepEqual(measure(plan, load()), runOf(plan, load()));
      assert.deepEqual(measure(plan, load({ averagePerSecond: 3 })), runOf(plan, load({ averagePerSecond: 3 })));
    }
  });

  it('are not simulated again for other bodies, and are for all else', () => {
    const measure = measureFor({ ...defaultSettings });
    const [plan = lambda(1)] = plans;
    const first = measure(plan, load());
    assert.equal(measure(structuredClone(plan), load({ requestBytes: 9e6, responseBytes: 1 })), first);
    const others = [
      load({ averagePerSecond: 2 }),
      load({ meanSeconds: 0.2 }),
      load({ sigma: 0.1 }),
      load({ pattern: 'spiky' }),
      load({ peakPerSecond: 7 }),
      load({ modelBytes: 2 ** 31 }),
    ];
    for (const other of others) assert.notEqual(measure(plan, other), first);
    assert.notEqual(measure(instances('real-time', fleet({ count: 3 })), load()), first);
    assert.notEqual(measureFor({ ...defaultSettings })(plan, load()), first, 'of other settings');
  });
});
