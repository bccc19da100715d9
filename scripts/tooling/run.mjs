import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {Record<string, string | undefined>} [env] added to this process's environment
 * @property {number} [timeoutMs] then the program and its children are ended
 * @property {boolean} [quiet] keep the output instead of showing it
 *
 * @typedef {object} RunResult
 * @property {number} code 0 is success; 124 when the time was up
 * @property {string} output standard output and error, empty unless quiet
 */

/** npm and npx are scripts that only a shell can start on Windows. */
const needsShell = process.platform === 'win32';

/**
 * Runs a program without a standard input and waits for its end.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(program, args, { cwd = root, env = {}, timeoutMs, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell: needsShell,
      // A group of its own, so that the time-out below reaches the grandchildren too.
      detached: timeoutMs !== undefined && !needsShell,
    });
    let output = '';
    child.stdout?.on('data', (/** @type {Buffer} */ data) => (output += data.toString()));
    child.stderr?.on('data', (/** @type {Buffer} */ data) => (output += data.toString()));
    let timedOut = false;
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            endGroup(child);
          }, timeoutMs);
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ code: timedOut ? 124 : (code ?? 1), output });
    });
  });
}

/** @param {import('node:child_process').ChildProcess} child */
function endGroup(child) {
  try {
    if (child.pid !== undefined && !needsShell) process.kill(-child.pid, 'SIGKILL');
    else child.kill();
  } catch {
    // It ended by itself in this moment.
  }
}

/**
 * Runs a program of `node_modules` with this very Node.
 * @param {string} script path of its JavaScript file below node_modules
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runModule(script, args, options) {
  return run(process.execPath, [`${root}/node_modules/${script}`, ...args], options);
}

/** The last lines of a program's output: where compilers and installers say what went wrong. */
export const tail = (/** @type {string} */ output, lines = 25) => output.trimEnd().split('\n').slice(-lines).join('\n');
