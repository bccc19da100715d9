import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { absolute, read } from './project.ts';

/**
 * In KiB, minified: what was measured on 2026-11-21 and about 15 % beside it. A bundle that outgrows its budget is looked into first
 * (`npx esbuild --analyze`), the budget raised only then.
 */
const budgets: Readonly<Record<string, number>> = {
  'client/dist/extension.cjs': 500,
  'client/dist/extension-web.js': 465,
  // Of it 240 KiB are the chart library: log scales, rules, bands and symbols as SVG, which the panel loads when it is opened.
  'client/dist/webview.js': 360,
  // Of each 500 KiB are the validators and rows of limits, 90 the prices of 25 Regions, 80 AWS's shapes and the meaning of keys.
  'server/dist/server.cjs': 2080,
  'server/dist/server-worker.js': 2020,
  'server/dist/cli.cjs': 1720,
};

describe('bundles', () => {
  for (const [file, budget] of Object.entries(budgets)) {
    it(`${file} has at most ${budget} KiB`, () => {
      const size = statSync(absolute(file)).size / 1024;
      assert.ok(size <= budget, `${size.toFixed(0)} KiB`);
      assert.ok(size > budget / 3, `${size.toFixed(0)} KiB: the budget says nothing any more`);
    });
  }

  for (const file of ['client/dist/extension-web.js', 'server/dist/server-worker.js', 'client/dist/webview.js']) {
    it(`${file} runs under a strict content security policy, without Node`, () => {
      const code = read(file);
      assert.doesNotMatch(code, /\bnew Function\(|(?<![.\w])eval\(/);
      assert.doesNotMatch(code, /\brequire\("(?:node:|fs|path|os|child_process|net|crypto)/);
    });
  }
});
