import type { Rule } from '../rule.ts';

/** TrafficRoutingConfiguration needs a Type; the sizes beside it tell which is meant. */
export const trafficType: Rule = (plain) => {
  const policy = plain.rollout?.blueGreen;
  if (!policy || policy.type !== undefined) return [];
  const pointer = '/rollout/blueGreen/type';
  const meant = policy.canarySize ? 'CANARY' : policy.linearStepSize ? 'LINEAR' : 'ALL_AT_ONCE';
  return [
    {
      limit: 'rollout/type',
      case: 'missing',
      pointer,
      words: { meant },
      mends: [{ title: `Add the type ${meant}`, steps: [{ pointer, value: meant }] }],
    },
  ];
};
