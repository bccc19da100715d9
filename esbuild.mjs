/** Makes every bundle; `--watch` keeps making them. The metafiles in out/meta feed the budgets and layer tests. */
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, context } from 'esbuild';
import { builtMetafiles, noticesOf } from './scripts/tooling/notices.mjs';

const program = { banner: { js: '#!/usr/bin/env node' } };
const node = { platform: 'node', format: 'cjs', target: 'node20.19' };
const browser = { platform: 'browser', target: ['chrome120', 'firefox121', 'safari17'] };

/** @type {readonly (import('esbuild').BuildOptions & {entryPoints: [string], outfile: string})[]} */
const bundles = [
  { entryPoints: ['server/src/lsp/main-node.ts'], outfile: 'server/dist/server.cjs', ...node, ...program },
  {
    entryPoints: ['server/src/lsp/main-worker.ts'],
    outfile: 'server/dist/server-worker.js',
    ...browser,
    format: 'iife',
  },
  {
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'server/dist/cli.cjs',
    ...node,
    ...program,
  },
  { entryPoints: ['client/src/main-node.ts'], outfile: 'client/dist/extension.cjs', ...node, external: ['vscode'] },
  // The browser's extension host loads CommonJS too, and gives `vscode` by `require`.
  {
    entryPoints: ['client/src/main-web.ts'],
    outfile: 'client/dist/extension-web.js',
    ...browser,
    format: 'cjs',
    external: ['vscode'],
  },
  { entryPoints: ['client/src/webview/main.ts'], outfile: 'client/dist/webview.js', ...browser, format: 'iife' },
];

const watching = process.argv.includes('--watch');
const missing = bundles.filter(({ entryPoints }) => !existsSync(entryPoints[0]));
for (const { entryPoints, outfile } of missing) console.error(`${outfile}: not made, ${entryPoints[0]} is missing`);

// Settled, not all: one bundle that fails must not keep the others from being made.
const outcomes = await Promise.allSettled(
  bundles
    .filter((bundle) => !missing.includes(bundle))
    .map(async (bundle) => {
      const options = {
        ...bundle,
        bundle: true,
        minify: true,
        sourcemap: watching,
        metafile: true,
        charset: 'utf8',
        legalComments: 'none',
        logLevel: 'warning',
        plugins: [
          { name: 'report', setup: report },
          { name: 'manifest', setup: manifest },
          { name: 'tables', setup: tables },
        ],
      };
      if (watching) await (await context(options)).watch();
      else await build(options);
    }),
);
if (missing.length > 0 || outcomes.some(({ status }) => status === 'rejected')) process.exitCode = 1;
else if (!watching) writeFileSync('server/dist/THIRD-PARTY-NOTICES.txt', noticesOf(builtMetafiles()));

/** @param {import('esbuild').PluginBuild} plugin */
function report({ initialOptions, onEnd }) {
  const { outfile = '' } = initialOptions;
  onEnd(({ errors, metafile }) => {
    if (errors.length > 0) return;
    mkdirSync('out/meta', { recursive: true });
    writeFileSync(path.join('out/meta', `${path.basename(outfile)}.json`), JSON.stringify(metafile));
    if (initialOptions.banner) chmodSync(outfile, 0o755);
    console.log(`${outfile.padEnd(30)} ${(statSync(outfile).size / 1024).toFixed(0).padStart(5)} KiB`);
  });
}

/**
 * Of our manifest, which lists every code for the editor, a bundle needs the version alone.
 * @param {import('esbuild').PluginBuild} plugin
 */
function manifest({ onLoad }) {
  const file = path.resolve('package.json');
  onLoad({ filter: /[\\/]package\.json$/ }, (args) => {
    if (args.path !== file) return undefined;
    const { version } = JSON.parse(readFileSync(file, 'utf8'));
    return { contents: JSON.stringify({ version }), loader: 'json' };
  });
}

/**
 * The chart library re-exports all of d3. Of it the parsers of tables compile code from text, which our pages forbid and which
 * nothing of ours calls; the rest that is not called falls away by itself.
 * @param {import('esbuild').PluginBuild} plugin
 */
function tables({ onLoad }) {
  onLoad({ filter: /[\\/]node_modules[\\/]d3-(?:dsv|fetch)[\\/]/ }, () => ({ contents: 'export {};' }));
}
