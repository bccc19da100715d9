/**
 * `npm test`: builds, runs every suite, and ends with the line `N passed, N failed` over all of them (`, N skipped` follows when
 * there were any). `npm test -- engine lsp` runs some. `--with-check` runs `npm run check` first and counts its steps too.
 *
 * A suite that needs a tool which is not there gets it installed where that is this script's to do: when CI is set, or as root with
 * apt. Elsewhere its tests count as skipped, with the reason.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { bootstrap } from './bootstrap.mjs';
import { checks, runChecks } from './check.mjs';
import { ensure, tools } from './install-editors.mjs';
import { findProgram, inRoot } from './tooling/paths.mjs';
import { run, tail } from './tooling/run.mjs';
import { Failure, bold, dim, green, red, runMain, say, seconds, yellow } from './tooling/say.mjs';
import { suites } from './tooling/suites.mjs';

/**
 * @typedef {import('./tooling/suites.mjs').Suite} Suite
 * @typedef {{passed: number, failed: number, skipped: number}} Counts
 */

const mayInstall = Boolean(process.env.CI) || (process.getuid?.() === 0 && findProgram('apt-get') !== undefined);

/** @param {readonly string[]} names */
function suitesNamed(names) {
  const unknown = names.filter((name) => !suites.some((suite) => suite.name === name));
  if (unknown.length > 0) {
    throw new Failure(
      `There is no suite ${unknown.join(', ')}; the suites are ${suites.map(({ name }) => name).join(', ')}.`,
    );
  }
  return names.length === 0 ? suites : suites.filter(({ name }) => names.includes(name));
}

/**
 * @param {Suite} suite
 * @returns {Promise<Counts>}
 */
async function runSuite(suite) {
  const start = performance.now();
  const missing = missingTool(suite);
  if (missing !== undefined) {
    const skipped = await countTests(suite);
    say(`${yellow('skipped')} ${suite.name}: ${skipped} tests, because ${missing}`);
    return { passed: 0, failed: 0, skipped };
  }
  const report = inRoot('out', 'reports', `${suite.name}.json`);
  const { code, output } = await execute(suite, report);
  const result = readReport(report);
  if (result === undefined) {
    const why =
      code === 124 ? `it did not end within ${suite.minutes} minutes` : `it ended with code ${code} before its report`;
    say(`${red('failed ')} ${suite.name}: ${why}\n${tail(output, 60)}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  return summarise(suite, result, output, start);
}

/**
 * @param {Suite} suite
 * @param {Report} report
 * @param {string} output
 * @param {number} start
 * @returns {Counts}
 */
function summarise(suite, { stats, failures }, output, start) {
  const counts = { passed: stats.passes, failed: stats.failures, skipped: stats.pending };
  const mark = counts.failed > 0 ? red('failed ') : green('passed ');
  say(`${mark} ${suite.name}: ${describe(counts)} ${dim(seconds(start))}`);
  if (output.trim() !== '') say(indent(output.trimEnd()));
  for (const { fullTitle, err } of failures) {
    say(indent(`${red(fullTitle)}\n${err.stack ?? err.message ?? 'no message'}`));
  }
  return counts;
}

/**
 * Before any suite, because some tests of other suites use what they find.
 * @param {readonly Suite[]} chosen
 */
async function installTools(chosen) {
  if (!mayInstall) return;
  for (const name of new Set(chosen.flatMap((suite) => suite.tools))) {
    const reason = await ensure(name);
    if (reason !== undefined) say(yellow(`${name}: ${reason}`));
  }
}

/** @param {Suite} suite */
function missingTool(suite) {
  const name = suite.tools.find((tool) => tools[tool]?.present() !== true);
  return name && `${name} is not installed (node scripts/install-editors.mjs ${name})`;
}

/**
 * @param {Suite} suite
 * @param {string} report
 */
function execute(suite, report) {
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const options = { quiet: true, timeoutMs: suite.minutes * 60_000, env: { REPORT: report } };
  if (suite.program !== undefined) return run(process.execPath, ['--import=tsx', suite.program], options);
  return mocha([suite.files, '--reporter=json', `--reporter-option=output=${report}`], options);
}

/**
 * @param {readonly string[]} args
 * @param {import('./tooling/run.mjs').RunOptions} options
 */
const mocha = (args, options) => run(process.execPath, [inRoot('node_modules/mocha/bin/mocha.js'), ...args], options);

/**
 * How many tests a suite has, without running them; a suite that only its own program can load counts as one.
 * @param {Suite} suite
 */
async function countTests(suite) {
  const report = inRoot('out', 'reports', `${suite.name}.json`);
  await mocha([suite.files, '--dry-run', '--reporter=json', `--reporter-option=output=${report}`], { quiet: true });
  return readReport(report)?.stats.tests ?? 1;
}

/**
 * @typedef {object} Report mocha's JSON report
 * @property {{tests: number, passes: number, failures: number, pending: number}} stats
 * @property {readonly {fullTitle: string, err: {message?: string, stack?: string}}[]} failures
 */

/**
 * @param {string} file
 * @returns {Report | undefined}
 */
function readReport(file) {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Cut off in the middle: the suite did not end well.
    return undefined;
  }
}

const describe = (/** @type {Counts} */ { passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

const indent = (/** @type {string} */ text) => text.replace(/^/gm, '    ');

/** @returns {Promise<Counts>} */
async function countChecks() {
  say(bold('npm run check'));
  const failed = (await runChecks()).length;
  return { passed: checks.length - failed, failed, skipped: 0 };
}

await runMain(async () => {
  const args = process.argv.slice(2);
  const chosen = suitesNamed(args.filter((arg) => !arg.startsWith('-')));
  await bootstrap();
  const all = args.includes('--with-check') ? [await countChecks()] : [];
  await installTools(chosen);
  say(bold(`npm test: ${chosen.map(({ name }) => name).join(', ')}`));
  for (const suite of chosen) all.push(await runSuite(suite));
  const sum = (/** @type {keyof Counts} */ key) => all.reduce((total, counts) => total + counts[key], 0);
  const counts = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
  say(`\n${describe(counts)}`);
  return counts.failed === 0 && counts.passed > 0 ? 0 : 1;
});
