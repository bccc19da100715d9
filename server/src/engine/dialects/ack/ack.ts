import { cannotExpressNamed, configureNamed, noteOfSwitch } from '../aws/configure-named.ts';
import type { Dialect } from '../dialect.ts';
import { lower } from './lower.ts';
import { isOurs, mark } from './objects.ts';

/** Objects of the ACK controllers for SageMaker and Application Auto Scaling. */
export const ack: Dialect = {
  id: 'ack',
  mark,
  recognise: (document) => (isOurs(document) ? 0.9 : 0),
  lower,
  linksDocuments: true,
  configure: (deployment, wanted) => configureNamed(deployment, wanted, 'ack'),
  cannotExpress: (deployment, type) => cannotExpressNamed(deployment, type, 'ack'),
  switchNote: (deployment, type) => noteOfSwitch(deployment, type, 'ack'),
};
