import type { Dialect } from '../dialect.ts';
import { lower } from './lower.ts';
import { mark, recognise } from './recognise.ts';

/** Defaults of the SageMaker Python SDK: its `config.yaml`. */
export const sdkConfig: Dialect = {
  id: 'sdk-config',
  mark,
  recognise,
  lower,
  configure: () => undefined,
  cannotExpress: () => 'defaults of the SDK hold no endpoint; its type is chosen in the code that deploys',
};
