import { runSuite } from '../run-suite.ts';
import { neighbourTests } from './neighbours.test.ts';

export const run = (): Promise<void> => runSuite(() => neighbourTests({ isBeside: true }));
