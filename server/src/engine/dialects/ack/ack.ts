import type { Dialect } from '../dialect.ts';
import { amend } from './amend.ts';
import { cannotExpress, configure, switchNote } from './configure.ts';
import { lower } from './lower.ts';
import { isOurs, mark } from './objects.ts';

/** Objects of the ACK controllers for SageMaker and Application Auto Scaling. */
export const ack: Dialect = {
  id: 'ack',
  mark,
  recognise: (document) => (isOurs(document) ? 0.9 : 0),
  lower,
  linksDocuments: true,
  configure,
  cannotExpress,
  amend,
  switchNote,
};
