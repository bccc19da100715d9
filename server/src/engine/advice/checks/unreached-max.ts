import { scaledBetween, type Check } from '../situation.ts';
import { valueAtPointer } from '../words.ts';

/** Up to twice of what the peak needs is prudence. */
const prudent = 2;

/** Autoscaling may start instances that the busiest hour never needs: they cost nothing until a fault makes them. */
export const unreachedMax: Check = (situation) => {
  const { current, given, plain } = situation;
  const bounds = scaledBetween(situation);
  const most = current.capacity?.instances?.most;
  if (!bounds || most === undefined || !given.peak || !given.inferenceTime || current.capacity?.throttled) return [];
  const max = valueAtPointer(plain, bounds.max);
  const needed = Math.max(1, Math.ceil(most), valueAtPointer(plain, bounds.min) ?? 0);
  if (max === undefined || max <= prudent * needed) return [];
  return [
    {
      limit: 'estimate/unreached-max',
      pointer: bounds.max,
      words: { most: String(needed) },
      remedies: [{ pointer: bounds.max, value: prudent * needed }],
      beside: ['/workload/peakRequestsPerSecond'],
    },
  ];
};
