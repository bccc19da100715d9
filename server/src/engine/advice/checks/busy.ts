import { shareWords } from '../words.ts';
import { capacityPointer, scaledBetween, type Check } from '../situation.ts';
import { valueAtPointer } from '../words.ts';

const busyAbove = 0.8;
const answersAtOnce = new Set(['real-time', 'fargate', 'ecs']);

/** Instances that have little left for a burst, though they can keep up. */
export const busy: Check = (situation) => {
  const { current, given, plain } = situation;
  const { capacity } = current;
  if (!capacity || !answersAtOnce.has(current.type) || !given.peak || !given.inferenceTime) return [];
  if (capacity.peakUtilisation <= busyAbove || capacity.throttled > 0.001 || current.latencyMs === null) return [];
  const bounds = scaledBetween(situation);
  const max = bounds && valueAtPointer(plain, bounds.max);
  // With room to grow, how busy the instances are is what the policy asks for.
  if (max !== undefined && (capacity.instances?.most ?? 0) < max) return [];
  return [
    {
      limit: 'estimate/busy',
      pointer: capacityPointer(situation),
      words: { share: shareWords(Math.min(1, capacity.peakUtilisation)) },
      beside: ['/workload/peakRequestsPerSecond', '/workload/inferenceSeconds'],
    },
  ];
};
