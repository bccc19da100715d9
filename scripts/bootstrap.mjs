/**
 * Makes a checkout ready to run: the right Node, the packages of the lockfile, and bundles that are as new as their sources.
 * Plain Node without dependencies, because it runs before there are any.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot, root } from './tooling/paths.mjs';
import { run, tail } from './tooling/run.mjs';
import { Failure, runMain, step } from './tooling/say.mjs';

/** What `npm run build` must have made for a build to count as done. */
const bundles = [
  'server/dist/server.cjs',
  'server/dist/cli.cjs',
  'client/dist/extension.cjs',
  'client/dist/webview.js',
];
const sources = ['esbuild.mjs', 'package.json', 'package-lock.json', 'client/src', 'server/src', 'schemas'];
const buildStamp = inRoot('out', 'built-from');

export async function bootstrap() {
  checkNode();
  if (!packagesAreCurrent()) await step('Installing the packages of package-lock.json', installPackages);
  const state = hashOf(sources);
  if (!isBuilt(state)) await step('Building the extension, the server and the command line', () => build(state));
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Failure(
    `ML Deploy needs Node 20.19 or newer to build; this is Node ${process.versions.node} (${process.execPath}).`,
  );
}

/**
 * Compares the lockfile with the record that npm leaves in node_modules at the end of an install, so that neither a half-made
 * install nor a lockfile that came with a `git pull` goes unseen, and an install by hand is not repeated.
 */
function packagesAreCurrent() {
  const record = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(wanted).every(([folder, entry]) => {
    if (folder === '') return true;
    const installed = present[folder];
    // Packages for other platforms are in the lockfile only.
    return installed === undefined
      ? entry.optional === true || entry.devOptional === true
      : installed.version === entry.version;
  });
}

async function installPackages() {
  const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true });
  if (code !== 0) throw new Failure(`npm ci failed:\n${output.trim()}`);
}

/** @param {string} state */
async function build(state) {
  const { code, output } = await run(process.execPath, ['esbuild.mjs'], { quiet: true });
  if (code !== 0) throw new Failure(`The build failed:\n${tail(output, 60)}`);
  mkdirSync(path.dirname(buildStamp), { recursive: true });
  writeFileSync(buildStamp, state);
}

/** @param {string} state */
function isBuilt(state) {
  if (!bundles.every((file) => existsSync(inRoot(file)))) return false;
  return existsSync(buildStamp) && readFileSync(buildStamp, 'utf8') === state;
}

/**
 * By content and not by time: git sets times as it likes.
 * @param {readonly string[]} places
 */
function hashOf(places) {
  const hash = createHash('sha256');
  for (const file of places.flatMap((place) => filesUnder(inRoot(place)))) {
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} place
 * @returns {string[]}
 */
function filesUnder(place) {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesUnder(path.join(place, name)));
}

if (process.argv[1] === import.meta.filename) {
  await runMain(async () => {
    await bootstrap();
    return 0;
  });
}
