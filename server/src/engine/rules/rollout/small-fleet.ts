import type { Mend, Rule } from '../rule.ts';
import { largestFleet, openMaxima } from '../fleet.ts';

/** At most half of a fleet of one is no instance: derived from the percentages, AWS documents no rounding. */
export const smallFleet: Rule = (plain) => {
  const { blueGreen, rolling } = plain.rollout ?? {};
  if (largestFleet(plain) !== 1) return [];
  const inSteps = blueGreen?.type === 'CANARY' || blueGreen?.type === 'LINEAR';
  if (!inSteps && !rolling) return [];
  const counts = (plain.variants ?? []).map((_, index) => `/variants/${String(index)}/instanceCount`);
  const sizes = (['canarySize', 'linearStepSize'] as const).filter((size) => blueGreen?.[size] !== undefined);
  const allAtOnce: Mend = {
    title: 'Shift all traffic at once',
    steps: [
      { pointer: '/rollout/blueGreen/type', value: 'ALL_AT_ONCE' },
      ...sizes.map((size) => ({ pointer: `/rollout/blueGreen/${size}`, value: undefined })),
    ],
  };
  const two: Mend = {
    title: 'Start 2 instances',
    steps: counts.map((pointer) => ({ pointer, value: 2 })),
  };
  const removed: Mend = {
    title: 'Remove the rolling policy',
    steps: [{ pointer: '/rollout/rolling', value: undefined }],
  };
  return [
    {
      limit: 'rollout/small-fleet',
      missing: openMaxima(plain),
      pointer: inSteps ? '/rollout/blueGreen/type' : '/rollout/rolling/maximumBatchSize',
      words: { strategy: inSteps ? (blueGreen.type ?? '').toLowerCase() : 'rolling' },
      mends: [two, inSteps ? allAtOnce : removed],
      beside: counts,
    },
  ];
};
