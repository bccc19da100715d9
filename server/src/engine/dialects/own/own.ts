import type { Dialect } from '../dialect.ts';
import { cannotExpress, configure } from './configure.ts';
import { lower } from './lower.ts';
import { recognise } from './recognise.ts';

/** `mldeploy.yaml`: the short way to write a deployment, and the facts no other format holds. */
export const own: Dialect = { id: 'own', recognise, lower, configure, cannotExpress };
