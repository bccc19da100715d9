import { cannotExpressNamed, configureNamed, noteOfSwitch } from '../aws/configure-named.ts';
import type { Dialect } from '../dialect.ts';
import { lower } from './lower.ts';
import { mark, tasksIn } from './machine.ts';

/** State machines of Step Functions that call SageMaker, by themselves or in a template. */
export const stepFunctions: Dialect = {
  id: 'step-functions',
  mark,
  // A template that also has resources of SageMaker's is CloudFormation's first.
  recognise: (document) => (tasksIn(document).some(({ kind }) => kind !== 'Alarm') ? 0.8 : 0),
  lower,
  configure: (deployment, wanted) => configureNamed(deployment, wanted, 'step-functions'),
  cannotExpress: (deployment, type) => cannotExpressNamed(deployment, type, 'step-functions'),
  switchNote: (deployment, type) => noteOfSwitch(deployment, type, 'step-functions'),
};
