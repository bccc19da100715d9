import type { Rule } from '../rule.ts';
import { policiesOf } from '../scalable-targets.ts';

/** Cooldowns are whole seconds; 300 where none is given. */
export const cooldown: Rule = (plain) =>
  policiesOf(plain).flatMap(({ policy, at }) =>
    (
      [
        ['scaleInCooldownSeconds', policy.scaleInCooldownSeconds],
        ['scaleOutCooldownSeconds', policy.scaleOutCooldownSeconds],
        ['step/cooldownSeconds', policy.step?.cooldownSeconds],
      ] as const
    ).flatMap(([step, seconds]) => {
      if (seconds === undefined || (seconds >= 0 && Number.isInteger(seconds))) return [];
      const pointer = `${at}/${step}`;
      const value = seconds < 0 ? 300 : Math.ceil(seconds);
      return [{ limit: 'autoscaling/cooldown', pointer, remedies: [{ pointer, value }] }];
    }),
  );
