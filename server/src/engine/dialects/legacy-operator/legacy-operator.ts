import { cannotExpressNamed, configureNamed } from '../aws/configure-named.ts';
import type { Dialect } from '../dialect.ts';
import { lower } from './lower.ts';
import { legacyObjectsIn, mark } from './objects.ts';

/** Objects of the first operator for SageMaker, which AWS no longer supports. */
export const legacyOperator: Dialect = {
  id: 'legacy-operator',
  mark,
  recognise: (document) => (legacyObjectsIn(document).length > 0 ? 0.9 : 0),
  lower,
  configure: (deployment, wanted) =>
    wanted.type === 'real-time' ? configureNamed(deployment, wanted, 'legacy-operator') : undefined,
  cannotExpress: (deployment, type) =>
    type === 'real-time'
      ? cannotExpressNamed(deployment, type, 'legacy-operator')
      : 'the operator that AWS no longer supports has no word for it; convert the object to the ACK controllers first',
};
