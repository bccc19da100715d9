import type { Dialect } from '../dialect.ts';
import { amend } from './amend.ts';
import { cannotAmend } from './retarget.ts';
import { cannotExpress, configure } from './configure.ts';
import { lower } from './lower.ts';
import { mark, recognise } from './recognise.ts';

/** `mldeploy.yaml`: the short way to write a deployment, and the facts no other format holds. */
export const own: Dialect = {
  id: 'own',
  mark,
  recognise,
  lower,
  configure,
  writesScaling: true,
  cannotExpress,
  amend,
  cannotAmend,
};
