import { shareWords } from '../words.ts';
import { capacityPointer, type Check } from '../situation.ts';

/** Of the requests; below it, it is the noise of a short burst. */
const refusedAtMost = 0.001;

/** More requests than it can answer: some are refused, or the queue only grows. A batch job has a check of its own. */
export const cannotKeepUp: Check = (situation) => {
  const { current, given } = situation;
  if (current.type === 'batch' || current.type === 'aws-batch' || !given.inferenceTime) return [];
  const hit = { limit: 'estimate/cannot-keep-up', pointer: capacityPointer(situation) };
  const throttled = current.capacity?.throttled ?? 0;
  if (throttled > refusedAtMost && given.peak) {
    return [{ ...hit, case: 'refuses', words: { share: shareWords(throttled) } }];
  }
  // A plan that could be priced could be run as well; what comes without times of answers never catches up.
  const neverAnswers = current.latencyMs === null && current.cost.lines.length > 0;
  return neverAnswers && given.traffic ? [hit] : [];
};
