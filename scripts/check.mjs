/** `npm run check`: everything about the sources that needs no test run. Each step is named; one summary at the end. */
import { bootstrap } from './bootstrap.mjs';
import { runModule } from './tooling/run.mjs';
import { dim, green, red, runMain, say, seconds } from './tooling/say.mjs';

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {string} mend what to do when it fails
 * @property {string} script of node_modules
 * @property {readonly string[]} args
 */

/** @type {readonly Check[]} */
export const checks = [
  { name: 'types', mend: 'see the messages', script: 'typescript/bin/tsc', args: ['-b'] },
  {
    name: 'lint',
    mend: 'npx eslint --fix .',
    script: 'eslint/bin/eslint.js',
    // No cache: what these rules say of a file hangs on the types in others.
    args: ['.', '--max-warnings=0'],
  },
  {
    name: 'format',
    mend: 'npm run format',
    script: 'prettier/bin/prettier.cjs',
    args: ['--check', '--log-level=warn', '.'],
  },
  {
    name: 'generated files are fresh',
    mend: 'npm run gen',
    script: 'mocha/bin/mocha.js',
    args: ['test/repo/generated.test.ts', '--reporter=dot'],
  },
  {
    name: 'dead code',
    mend: 'remove it, or say in knip.json why it stays',
    script: 'knip/bin/knip.js',
    args: ['--no-progress'],
  },
];

/**
 * Runs the checks and shows the output of those that fail.
 * @returns {Promise<readonly string[]>} the names of the failed ones
 */
export async function runChecks() {
  const failed = [];
  for (const check of checks) {
    const start = performance.now();
    const { code, output } = await runModule(check.script, check.args, { quiet: true });
    say(`${code === 0 ? green('ok    ') : red('failed')} ${check.name} ${dim(seconds(start))}`);
    if (code === 0) continue;
    say(output.trimEnd());
    failed.push(`${check.name} (${check.mend})`);
  }
  return failed;
}

if (process.argv[1] === import.meta.filename) {
  await runMain(async () => {
    await bootstrap();
    const failed = await runChecks();
    say(failed.length === 0 ? green('All checks passed.') : red(`Failed: ${failed.join('; ')}`));
    return failed.length === 0 ? 0 : 1;
  });
}
