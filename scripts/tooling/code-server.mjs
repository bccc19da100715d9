/** A full VS Code with a Node extension host, in the browser: code-server from npm. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { codeServerEntry, editorNodeProgram } from './editors.mjs';
import { run, tail } from './run.mjs';
import { freePort, untilServed } from './serving.mjs';

/** Nothing that asks, downloads, or moves by itself. */
const quietSettings = {
  'security.workspace.trust.startupPrompt': 'never',
  'workbench.startupEditor': 'none',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'git.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
};

/**
 * @typedef {object} CodeServerOptions
 * @property {Record<string, unknown>} [settings] of the user, beside the quiet ones
 * @property {string} [vsix] an extension to install first
 * @property {readonly string[]} [unpacked] folders of extensions that are there from the start
 * @property {boolean} [restricted] opens folders as if nobody trusted them
 * @property {boolean} [forTests] lets the page run a suite inside the extension host
 * @property {Record<string, string | undefined>} [env]
 *
 * @typedef {object} CodeServer
 * @property {string} url
 * @property {string} authority host and port, as in vscode-remote URIs
 * @property {() => Promise<void>} stop
 */

/**
 * @param {CodeServerOptions} [options]
 * @returns {Promise<CodeServer>}
 */
export async function startCodeServer(options = {}) {
  const { settings = {}, vsix, unpacked = [], restricted = false, forTests = false, env = {} } = options;
  const home = mkdtempSync(path.join(tmpdir(), 'mldeploy-code-server-'));
  const folders = [`--user-data-dir=${path.join(home, 'data')}`, `--extensions-dir=${path.join(home, 'extensions')}`];
  const common = [codeServerEntry, `--config=${path.join(home, 'config.yaml')}`, ...folders];
  const trust = { 'security.workspace.trust.enabled': restricted };
  writeSettings(path.join(home, 'data'), { ...quietSettings, ...trust, ...settings });
  for (const folder of unpacked)
    cpSync(folder, path.join(home, 'extensions', path.basename(folder)), { recursive: true });
  if (vsix !== undefined) await install([...common, '--install-extension', vsix]);
  const authority = `127.0.0.1:${await freePort()}`;
  const server = spawn(editorNodeProgram, [...common, ...flags(authority, { restricted, forTests })], {
    env: { ...process.env, ...env, VSCODE_IPC_HOOK_CLI: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: the server starts extension hosts that a signal to it alone would leave behind.
    detached: true,
  });
  const stop = async () => {
    await endGroup(server);
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    await untilServed(server, `http://${authority}/healthz`);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `http://${authority}`, authority, stop };
}

/**
 * @param {string} authority
 * @param {{restricted: boolean, forTests: boolean}} options
 */
const flags = (authority, { restricted, forTests }) => [
  ...['--auth=none', `--bind-addr=${authority}`, '--disable-telemetry', '--disable-update-check'],
  ...['--disable-getting-started-override', '--ignore-last-opened'],
  ...(restricted ? [] : ['--disable-workspace-trust']),
  ...(forTests ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
];

/**
 * @param {string} data
 * @param {Record<string, unknown>} settings
 */
function writeSettings(data, settings) {
  mkdirSync(path.join(data, 'User'), { recursive: true });
  writeFileSync(path.join(data, 'User', 'settings.json'), JSON.stringify(settings));
}

/** @param {readonly string[]} args */
async function install(args) {
  const { code, output } = await run(editorNodeProgram, args, { quiet: true });
  if (code !== 0) throw new Error(`The extension could not be installed:\n${tail(output)}`);
}

/** @param {import('node:child_process').ChildProcess} server */
async function endGroup(server) {
  if (server.pid === undefined || server.exitCode !== null) return;
  const { pid } = server;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const signal = (/** @type {NodeJS.Signals} */ name) => {
    try {
      process.kill(-pid, name);
    } catch {
      // Nothing of the group is left.
    }
  };
  signal('SIGTERM');
  const force = setTimeout(() => signal('SIGKILL'), 4000);
  await ended;
  clearTimeout(force);
  signal('SIGKILL');
}
