import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { tail } from './run.mjs';

const patienceMs = 90_000;

/**
 * Waits until a server that was just started answers; fails with what it has printed when it ends before, or never answers.
 * Its output is read on afterwards, so that a full pipe never stops it.
 * @param {import('node:child_process').ChildProcess} server
 * @param {string} url
 */
export async function untilServed(server, url) {
  let output = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (/** @type {Buffer} */ data) => (output = (output + data.toString()).slice(-20_000)));
  }
  const end = performance.now() + patienceMs;
  while (!(await answers(url))) {
    if (server.exitCode !== null)
      throw new Error(`The editor's server ended with code ${server.exitCode}:\n${tail(output)}`);
    if (performance.now() > end) {
      server.kill();
      throw new Error(`The editor's server gave no answer at ${url} within ${patienceMs / 1000} s:\n${tail(output)}`);
    }
    await setTimeout(100);
  }
}

async function answers(/** @type {string} */ url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('the system gave no port'));
      });
    });
  });
}
