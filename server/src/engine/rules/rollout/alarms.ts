import { removalOf } from '../removal.ts';
import type { Hit, Rule } from '../rule.ts';

/** Alarms roll an update back; each can be named once. */
export const alarms: Rule = (plain) => {
  if (!plain.rollout) return [];
  const pointer = '/rollout/alarms';
  const names = plain.rollout.alarms;
  if (names === undefined) return [{ limit: 'rollout/alarms', case: 'none', pointer }];
  if (names.length === 0) {
    const mends = [removalOf('Remove the rollback configuration', plain, ['/rollout/autoRollback', pointer])];
    return [{ limit: 'rollout/alarms', case: 'empty', pointer, mends }];
  }
  const firsts = new Map<string, number>();
  return names.flatMap((name: string | null, index): readonly Hit[] => {
    if (name === null) return [];
    const first = firsts.get(name);
    if (first === undefined) {
      firsts.set(name, index);
      return [];
    }
    const at = `${pointer}/${String(index)}`;
    return [
      {
        limit: 'rollout/alarms',
        case: 'twice',
        pointer: at,
        mends: [{ title: 'Remove the second mention', steps: [{ pointer: at, value: undefined }] }],
        beside: [`${pointer}/${String(first)}`],
      },
    ];
  });
};
