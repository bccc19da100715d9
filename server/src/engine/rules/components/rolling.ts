import type { Hit, Rule } from '../rule.ts';

const limit = 'inference-component/rolling';
/** API_InferenceComponentRollingUpdatePolicy, 2026-10-01. */
const leastPercent = 5;
const mostPercent = 50;

/** A batch is a bounded part of the copies. */
export const componentRolling: Rule = (plain) =>
  (plain.components ?? []).flatMap(({ rolling, copyCount }, index): readonly Hit[] => {
    const { type, value } = rolling?.maximumBatchSize ?? {};
    const pointer = `/components/${String(index)}/rolling/maximumBatchSize/value`;
    if (value === undefined) return [];
    if (value < 1 || !Number.isInteger(value)) {
      const least = type === 'CAPACITY_PERCENT' ? leastPercent : 1;
      return [{ limit, case: 'whole', pointer, remedies: [{ pointer, value: Math.max(least, Math.ceil(value)) }] }];
    }
    if (type === 'CAPACITY_PERCENT') {
      if (value >= leastPercent && value <= mostPercent) return [];
      const bound = value > mostPercent ? mostPercent : leastPercent;
      return [{ limit, pointer, bound, words: { share: `${String(value)} %` }, remedies: [{ pointer, value: bound }] }];
    }
    if (type !== 'COPY_COUNT' || copyCount === undefined || copyCount < 2) return [];
    const most = Math.max(1, Math.floor((copyCount * mostPercent) / 100));
    const least = Math.ceil((copyCount * leastPercent) / 100);
    if (value >= least && value <= most) return [];
    const bound = value > most ? most : least;
    const words = { count: String(value), copies: String(copyCount) };
    const beside = [`/components/${String(index)}/copyCount`];
    return [{ limit, case: 'count', pointer, bound, words, remedies: [{ pointer, value: bound }], beside }];
  });
