import type { Dialect } from '../dialect.ts';
import { lower } from './lower.ts';
import { isUnrendered, mark, objectIn } from './objects.ts';

/** Objects of the HyperPod inference operator. */
export const hyperpod: Dialect = {
  id: 'hyperpod',
  mark,
  recognise: (document) => (objectIn(document) && !isUnrendered(document) ? 0.9 : 0),
  lower,
  configure: () => undefined,
  cannotExpress: () => 'the operator runs models on the nodes of a HyperPod cluster, and has no other endpoint types',
};
