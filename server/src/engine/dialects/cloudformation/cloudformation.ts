import type { Dialect } from '../dialect.ts';
import { cannotExpress, configure, switchNote } from './configure.ts';
import { lower } from './lower.ts';
import { recognise } from './recognise.ts';

/** Templates of CloudFormation and SAM, in YAML and JSON. */
export const cloudformation: Dialect = {
  id: 'cloudformation',
  recognise,
  lower,
  configure,
  cannotExpress,
  switchNote,
};
