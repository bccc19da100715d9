import type { Settings } from '../settings.ts';
import { Latest } from './latest.ts';
import type { Measure } from './option.ts';
import type { Run } from './simulate/run.ts';
import { runOf } from './simulate/run-of.ts';

/** A report has some twenty, and a slider changes one or all of them. */
const most = 200;

const kept = new WeakMap<Settings, Latest<string, Run>>();

/** Simulates what was not simulated before: most positions of a slider leave most options as they were. */
export function measureFor(settings: Settings): Measure {
  const runs = kept.get(settings) ?? new Latest<string, Run>(most);
  kept.set(settings, runs);
  return (plan, load) => {
    // Neither the size of the bodies nor where a figure is from changes what is simulated.
    const key = JSON.stringify([plan, { ...load, facts: 0, requestBytes: 0, responseBytes: 0 }]);
    return runs.get(key, () => runOf(plan, load));
  };
}
