#!/usr/bin/env node
/**
 * Stands in for the VS Code executable where VS Code itself cannot be had: takes the arguments that @vscode/test-electron passes, and
 * runs the suite inside the Node extension host of code-server. Its exit code is the suite's.
 */
import path from 'node:path';
import { startChromium } from '../../../scripts/tooling/chromium.mjs';
import { startCodeServer } from '../../../scripts/tooling/code-server.mjs';

const args = process.argv.slice(2);
const valuesOf = (/** @type {string} */ name) =>
  args.filter((arg) => arg.startsWith(`--${name}=`)).map((arg) => arg.slice(name.length + 3));
const extensions = valuesOf('extensionDevelopmentPath');
// The workbench takes one of them from its address; the others are put where installed ones are.
const [extension] = extensions;
const [tests] = valuesOf('extensionTestsPath');
const workspace = args.find((arg) => !arg.startsWith('-'));
if (extension === undefined || tests === undefined || workspace === undefined) {
  console.error('code-shim: needs --extensionDevelopmentPath=, --extensionTestsPath= and a folder');
  process.exit(2);
}

/** What the workbench says: long, and of interest only when the suite fails. @type {string[]} */
const log = [];
const server = await startCodeServer({ forTests: true, unpacked: extensions.slice(1) });
const browser = await startChromium();
try {
  process.exitCode = await runSuite(browser.page, server, { extension, tests, workspace });
  if (process.exitCode !== 0) console.error(log.slice(-40).join('\n'));
} finally {
  await browser.close();
  await server.stop();
}
// Sockets that are still closing would keep the process for a while.
process.exit();

/**
 * The workbench reports through two functions of the page, which it calls when the server runs with the smoke test driver.
 * @param {import('playwright-core').Page} page
 * @param {import('../../../scripts/tooling/code-server.mjs').CodeServer} server
 * @param {{extension: string, tests: string, workspace: string}} paths
 * @returns {Promise<number>}
 */
async function runSuite(page, { url, authority }, { extension, tests, workspace }) {
  /** @type {Promise<number>} */
  const exited = new Promise((resolve) => void page.exposeFunction('codeAutomationExit', resolve));
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _kind, /** @type {unknown[]} */ values) => {
    log.push(values.join(' '));
  });
  const remote = (/** @type {string} */ file) => `vscode-remote://${authority}${path.resolve(file)}`;
  const payload = [
    ['extensionDevelopmentPath', remote(extension)],
    ['extensionTestsPath', remote(tests)],
  ];
  const query = new URLSearchParams({ folder: path.resolve(workspace), payload: JSON.stringify(payload) });
  await page.goto(`${url}/?${query.toString()}`);
  return exited;
}
