import { removalOf } from '../removal.ts';
import type { Hit, Rule } from '../rule.ts';

const execution = ['/model/executionConfig', '/model/executionMode'];

/** A pipeline has at least two containers, of which at most one serves many models. */
export const pipeline: Rule = (plain) => {
  const { containers = [], executionMode } = plain.model ?? {};
  const multiModel = containers.flatMap(({ mode }, index) => (mode === 'MultiModel' ? [index] : []));
  const [first = 0, ...others] = multiModel;
  const pointerTo = (index: number): string => `/model/containers/${String(index)}/mode`;
  return [
    ...(executionMode === 'Serial' && containers.length === 1
      ? [
          {
            limit: 'model/pipeline-containers',
            pointer: '/model/executionMode',
            mends: [removalOf('Remove the execution mode', plain, execution)],
            beside: ['/model/containers'],
          },
        ]
      : []),
    ...(executionMode === 'Direct' ? [] : others).map((index): Hit => {
      const pointer = pointerTo(index);
      const remedies = [{ pointer, value: 'SingleModel' }];
      return { limit: 'model/mme-in-pipeline', pointer, remedies, beside: [pointerTo(first)] };
    }),
  ];
};
