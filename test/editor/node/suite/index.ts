import Mocha from 'mocha';
import { extensionTests } from './extension.test.ts';
import { pricesTests } from './prices.test.ts';

/** What VS Code calls inside its extension host; the report goes to the file that REPORT names. */
export async function run(): Promise<void> {
  const output = process.env['REPORT'];
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 60_000,
    reporter: output === undefined ? 'spec' : 'json',
    ...(output !== undefined && { reporterOptions: { output } }),
  });
  mocha.suite.emit('pre-require', globalThis, 'extension.test.ts', mocha);
  extensionTests();
  pricesTests();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
