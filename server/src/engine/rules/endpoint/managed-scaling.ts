import type { Rule } from '../rule.ts';

/** The smallest number of managed instances is no more than the largest. */
export const managedScaling: Rule = (plain) => {
  if (plain.type !== 'real-time' && plain.type !== 'async') return [];
  return (plain.variants ?? []).flatMap(({ managedScaling: { min, max } = {} }, index) => {
    // Below their own minimum the schema has spoken.
    if (min === undefined || max === undefined || min <= max || max < 1) return [];
    const at = `/variants/${String(index)}/managedScaling`;
    return [
      {
        limit: 'real-time/managed-instance-scaling',
        case: 'min-over-max',
        pointer: `${at}/min`,
        bound: max,
        remedies: [
          { pointer: `${at}/min`, value: max },
          { pointer: `${at}/max`, value: min },
        ],
        beside: [`${at}/max`],
      },
    ];
  });
};
