import type { Rule } from '../rule.ts';

/** Target tracking alone leaves a sleeping endpoint asleep until its backlog is over the target. */
export const wakeFromZero: Rule = (plain) => {
  if (plain.type !== 'async') return [];
  return (plain.scaling ?? []).flatMap(({ min, policies = [] }, index) => {
    const types = policies.map(({ type }) => type);
    // Without any policy in sight, those that scale it stand elsewhere.
    if (min !== 0 || types.length === 0 || types.some((type) => type !== 'TargetTrackingScaling')) return [];
    const at = `/scaling/${String(index)}`;
    const title = 'Add a step scaling policy that wakes it, with its alarm';
    return [
      {
        limit: 'async/wake-from-zero',
        pointer: `${at}/min`,
        remedies: [{ pointer: `${at}/min`, value: 1 }],
        mends: [{ title, steps: [], amendment: { kind: 'wake-policy', pointer: at } }],
      },
    ];
  });
};
