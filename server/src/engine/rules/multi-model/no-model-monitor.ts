import type { Rule } from '../rule.ts';
import { multiModelContainers } from '../multi-model-containers.ts';

/** Model Monitor watches endpoints of one model. */
export const multiModelMonitor: Rule = (plain) => {
  const [first] = multiModelContainers(plain);
  if (!first || !plain.monitoring || plain.monitoring.length === 0) return [];
  return [{ limit: 'multi-model/no-model-monitor', pointer: '/monitoring', beside: [`${first[1]}/mode`] }];
};
