import { cannotExpressNamed, configureNamed, noteOfSwitch } from '../aws/configure-named.ts';
import type { Dialect } from '../dialect.ts';
import { amend } from './amend.ts';
import { mark } from './kinds.ts';
import { lower } from './lower.ts';
import { inputsIn } from './resources.ts';

/** Input files of AWS's command line: `--cli-input-yaml` and `--cli-input-json`, one call a document. */
export const cli: Dialect = {
  id: 'cli',
  mark,
  recognise: (document) => (inputsIn(document).length > 0 ? 0.8 : 0),
  lower,
  linksDocuments: true,
  configure: (deployment, wanted) => configureNamed(deployment, wanted, 'cli'),
  cannotExpress: (deployment, type) => cannotExpressNamed(deployment, type, 'cli'),
  amend,
  switchNote: (deployment, type) => noteOfSwitch(deployment, type, 'cli'),
};
