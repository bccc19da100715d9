import type { Rule } from '../rule.ts';

/** An update is blue/green or rolling, never both. */
export const onePolicy: Rule = (plain) => {
  if (!plain.rollout?.blueGreen || !plain.rollout.rolling) return [];
  return [
    {
      limit: 'rollout/one-policy',
      pointer: '/rollout/rolling',
      mends: [
        { title: 'Remove the rolling policy', steps: [{ pointer: '/rollout/rolling', value: undefined }] },
        { title: 'Remove the blue/green policy', steps: [{ pointer: '/rollout/blueGreen', value: undefined }] },
      ],
      beside: ['/rollout/blueGreen'],
    },
  ];
};
