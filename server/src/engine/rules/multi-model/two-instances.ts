import type { Rule } from '../rule.ts';
import { multiModelContainers } from '../multi-model-containers.ts';

/** AWS advises at least two instances for a multi-model endpoint. */
export const multiModelInstances: Rule = (plain) => {
  const [first] = multiModelContainers(plain);
  if (!first || (plain.type !== 'real-time' && plain.type !== 'async')) return [];
  const isScaled = (plain.scaling ?? []).some(({ min }) => min === undefined || min >= 2);
  return (plain.variants ?? []).flatMap(({ instanceCount, managedScaling }, index) => {
    const pointer = `/variants/${String(index)}/instanceCount`;
    if (instanceCount !== 1 || isScaled || managedScaling) return [];
    const remedies = [{ pointer, value: 2 }];
    return [{ limit: 'multi-model/two-instances', pointer, remedies, beside: [`${first[1]}/mode`] }];
  });
};
