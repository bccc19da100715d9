import { neighbourTests } from '../beside/neighbours.test.ts';
import { runSuite } from '../run-suite.ts';
import { extensionTests } from './extension.test.ts';
import { pricesTests } from './prices.test.ts';

/** What VS Code calls inside its extension host. */
export const run = (): Promise<void> =>
  runSuite(() => {
    extensionTests();
    pricesTests();
    neighbourTests({ isBeside: false });
  });
