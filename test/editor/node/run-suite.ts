import Mocha from 'mocha';

/** Runs the tests inside the extension host; the report goes to the file that REPORT names. */
export async function runSuite(define: () => void): Promise<void> {
  const output = process.env['REPORT'];
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 60_000,
    reporter: output === undefined ? 'spec' : 'json',
    ...(output !== undefined && { reporterOptions: { output } }),
  });
  mocha.suite.emit('pre-require', globalThis, 'suite', mocha);
  define();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
