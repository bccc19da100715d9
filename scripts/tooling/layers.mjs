/**
 * Who may import whom: the one table behind the lint rules (lint-imports.mjs) and the check of the real import graph
 * (test/repo/layers.test.ts). ARCHITECTURE.md says why.
 *
 * @typedef {object} Layer
 * @property {string} name
 * @property {string} folder from the root; the longest folder that holds a file decides
 * @property {readonly string[]} layers names of the layers it may import, beside itself
 * @property {readonly string[]} [types] names of layers of which it may know types only
 * @property {readonly string[]} packages packages it may import; `node:` stands for Node's own modules
 * @property {'folders' | 'files'} [apart] its subfolders, or even the files in them, may not import each other
 */

const engine = 'server/src/engine';

/** @type {readonly Layer[]} */
export const layers = [
  { name: 'text', folder: `${engine}/text`, layers: [], packages: [] },
  { name: 'yaml', folder: `${engine}/yaml`, layers: ['text'], types: ['model'], packages: ['yaml'] },
  { name: 'model', folder: `${engine}/model`, layers: ['text'], packages: [] },
  {
    name: 'settings',
    folder: `${engine}/settings.ts`,
    layers: [],
    types: ['model', 'catalogue', 'measured'],
    packages: [],
  },
  { name: 'catalogue', folder: `${engine}/catalogue`, layers: [], packages: [] },
  { name: 'measured', folder: `${engine}/measured`, layers: [], packages: [] },
  { name: 'generated', folder: `${engine}/generated`, layers: [], packages: [] },
  {
    name: 'dialects',
    folder: `${engine}/dialects`,
    layers: ['yaml', 'model', 'text', 'generated', 'aws'],
    packages: [],
    apart: 'folders',
  },
  {
    name: 'aws',
    folder: `${engine}/dialects/aws`,
    layers: ['yaml', 'model', 'text', 'generated', 'dialects'],
    packages: [],
  },
  {
    name: 'rules',
    folder: `${engine}/rules`,
    layers: ['model', 'catalogue', 'settings'],
    packages: [],
    apart: 'files',
  },
  {
    name: 'limits',
    folder: `${engine}/limits`,
    layers: ['model', 'text', 'catalogue', 'generated', 'schemas', 'settings', 'rules', 'fixes'],
    types: ['yaml'],
    packages: [],
  },
  {
    name: 'fixes',
    folder: `${engine}/fixes`,
    layers: ['model', 'limits', 'settings'],
    types: ['rules'],
    packages: [],
  },
  {
    name: 'estimate',
    folder: `${engine}/estimate`,
    layers: ['model', 'catalogue', 'settings', 'protocol'],
    types: ['measured'],
    packages: [],
  },
  {
    name: 'alternatives',
    folder: `${engine}/alternatives`,
    layers: ['model', 'catalogue', 'limits', 'estimate', 'settings', 'protocol'],
    types: ['dialects'],
    packages: [],
  },
  {
    name: 'assist',
    folder: `${engine}/assist`,
    layers: ['model', 'text', 'dialects', 'aws', 'limits', 'alternatives', 'estimate', 'catalogue', 'settings'],
    types: ['yaml'],
    packages: [],
  },
  {
    name: 'export',
    folder: `${engine}/export`,
    layers: ['model', 'text', 'yaml', 'dialects', 'aws'],
    packages: [],
  },
  {
    name: 'refactor',
    folder: `${engine}/refactor`,
    layers: ['model', 'text', 'yaml', 'dialects', 'aws', 'export'],
    packages: [],
  },
  {
    name: 'advice',
    folder: `${engine}/advice`,
    layers: ['model', 'limits', 'estimate', 'settings', 'protocol'],
    types: ['rules'],
    packages: [],
  },
  {
    name: 'suppression',
    folder: `${engine}/suppression`,
    layers: ['model', 'text', 'yaml', 'dialects', 'limits', 'settings'],
    packages: [],
  },
  {
    name: 'config',
    folder: `${engine}/config`,
    layers: ['model', 'text', 'yaml', 'dialects', 'catalogue', 'limits', 'suppression', 'measured', 'settings'],
    packages: [],
  },
  {
    name: 'engine',
    folder: engine,
    layers: [
      ...['text', 'yaml', 'model', 'catalogue', 'dialects', 'limits', 'rules', 'fixes', 'alternatives', 'estimate'],
      ...['assist', 'advice', 'export', 'refactor', 'suppression', 'config', 'measured', 'settings', 'protocol'],
    ],
    packages: [],
  },
  { name: 'protocol', folder: 'server/src/protocol', layers: [], packages: [] },
  { name: 'price-files', folder: 'server/src/price-files', layers: ['engine'], packages: ['node:'] },
  { name: 'file-search', folder: 'server/src/file-search', layers: [], packages: ['node:'] },
  {
    name: 'lsp',
    folder: 'server/src/lsp',
    layers: ['engine', 'protocol', 'price-files', 'file-search'],
    packages: ['vscode-languageserver', 'vscode-languageserver-textdocument', 'node:'],
  },
  {
    name: 'cli',
    folder: 'server/src/cli',
    layers: ['engine', 'protocol', 'price-files', 'file-search'],
    packages: ['node:'],
  },
  { name: 'webview', folder: 'client/src/webview', layers: ['protocol'], packages: ['@observablehq/plot'] },
  {
    name: 'client',
    folder: 'client/src',
    layers: ['protocol'],
    packages: ['vscode', 'vscode-languageclient', 'node:'],
  },
  { name: 'schemas', folder: 'schemas', layers: [], packages: [] },
];

/**
 * The layer that a file belongs to.
 * @param {string} file from the root, with forward slashes
 */
export function layerOf(file) {
  return layers
    .filter(({ folder }) => file === folder || file.startsWith(`${folder}/`))
    .sort((a, b) => b.folder.length - a.folder.length)[0];
}
