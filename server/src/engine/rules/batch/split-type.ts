import type { Rule } from '../rule.ts';

/** Batches of records and lines in the output need an input that is split into records. */
export const splitType: Rule = (plain) => {
  if (plain.type !== 'batch' || !plain.batch) return [];
  const { batchStrategy, assembleWith, splitType: split } = plain.batch;
  const remedies = [{ pointer: '/batch/splitType', value: 'Line' }];
  if (batchStrategy === 'MultiRecord' && (split === undefined || split === 'None')) {
    return [{ limit: 'batch/batch-strategy', case: 'not-split', pointer: '/batch/batchStrategy', remedies }];
  }
  if (assembleWith === 'Line' && (split === undefined || split === 'None')) {
    return [{ limit: 'batch/assemble', case: 'not-split', pointer: '/batch/assembleWith', remedies }];
  }
  return [];
};
