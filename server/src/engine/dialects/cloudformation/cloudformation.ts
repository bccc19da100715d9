import type { Dialect } from '../dialect.ts';
import { amend } from './amend.ts';
import { cannotExpress, configure, switchNote } from './configure.ts';
import { lower } from './lower.ts';
import { mark, recognise } from './recognise.ts';

/** Templates of CloudFormation and SAM, in YAML and JSON. */
export const cloudformation: Dialect = {
  id: 'cloudformation',
  mark,
  recognise,
  lower,
  configure,
  cannotExpress,
  amend,
  switchNote,
};
