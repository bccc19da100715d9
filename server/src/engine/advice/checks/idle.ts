import { waysOut } from '../ways-out.ts';
import { shareWords } from '../words.ts';
import { scaledBetween, type Check } from '../situation.ts';

const idleAbove = 0.9;

/** Instances are paid for and have nothing to do, and there is a way to pay less. */
export const idle: Check = (situation) => {
  const { current, given } = situation;
  const share = current.capacity?.idle ?? 0;
  if (share <= idleAbove || !given.traffic || !given.inferenceTime) return [];
  if (current.type === 'batch' || current.type === 'aws-batch') return [];
  if (waysOut(situation, 'cheaper').length === 0) return [];
  const pointer =
    scaledBetween(situation)?.min ?? (current.type === 'ecs' ? '/compute/ecs/taskCount' : '/variants/0/instanceCount');
  return [
    {
      limit: 'estimate/idle',
      pointer,
      words: { share: shareWords(share) },
      beside: ['/workload/averageRequestsPerSecond'],
    },
  ];
};
