import type { Hit, Rule } from '../rule.ts';
import { specificationsOf } from '../specifications.ts';

const limit = 'inference-component/requirements';
const leastMib = 128;

/** The most memory is not less than the least, which must be given. */
export const requirements: Rule = (plain) =>
  specificationsOf(plain).flatMap(({ specification, at }): readonly Hit[] => {
    const { compute, baseComponent } = specification;
    if (!compute || baseComponent !== undefined) return [];
    const { minMemoryMib: min, maxMemoryMib: max } = compute;
    const pointer = `${at}/compute/minMemoryMib`;
    if (min === undefined) {
      const value = max === undefined || max < leastMib ? 1024 : max;
      const mends = [{ title: `Add a least memory of ${String(value)} MB`, steps: [{ pointer, value }] }];
      return [{ limit, case: 'no-min', pointer, mends }];
    }
    if (max === undefined || max >= min || min < leastMib || max < leastMib) return [];
    const most = `${at}/compute/maxMemoryMib`;
    const remedies = [
      { pointer: most, value: min },
      { pointer, value: max },
    ];
    return [{ limit, case: 'max-below-min', pointer: most, bound: min, remedies, beside: [pointer] }];
  });
