import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { untranslated } from '#test/untranslated.ts';
import { packageExtension } from '../../scripts/package.mjs';
import { samplesIn } from '../../client/src/first-run/samples.ts';

/** Measured on 2026-11-21: 1724, nearly all of it the three bundles with the server's engine in them, and the chart library. */
const budgetKib = 1980;

const wanted = [
  ...['package.json', 'package.nls.json', 'package.nls.de.json', 'l10n/bundle.l10n.de.json'],
  ...['readme.md', 'changelog.md', 'LICENSE.txt'],
  ...['client/dist/extension.cjs', 'client/dist/extension-web.js', 'client/dist/webview.js'],
  ...['server/dist/server.cjs', 'server/dist/server-worker.js', 'server/dist/cli.cjs'],
  'server/dist/THIRD-PARTY-NOTICES.txt',
  ...['schemas/mldeploy.schema.json', 'schemas/mldeployrc.schema.json', 'schemas/mldeployrc.hints.schema.json'],
  'schemas/report.schema.json',
  ...['snippets/mldeploy.code-snippets', 'syntaxes/mldeploy.tmLanguage.json', 'language-configuration.json'],
];

const allowed = [
  ...[/^icons\/[^/]+\.(?:svg|png)$/, /^client\/dist\/webview\.css$/, /^syntaxes\/[^/]+\.tmLanguage\.json$/],
  ...[/^walkthrough\/[^/]+\.svg$/, /^examples\/[^/]+\.yaml$/],
];

describe('the packaged extension', function () {
  this.timeout(60_000);
  let folder: string;
  let vsix: string;
  let files: readonly string[];

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'mldeploy-package-'));
    vsix = await packageExtension(path.join(folder, 'mldeploy.vsix'));
    const names = Object.keys(unzipSync(await readFile(vsix)));
    files = names.filter((name) => name.startsWith('extension/')).map((name) => name.slice('extension/'.length));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('holds all that it runs and shows', () => {
    assert.deepEqual(
      wanted.filter((file) => !files.includes(file)),
      [],
    );
    assert.ok(files.some((file) => file.startsWith('icons/')));
  });

  it('holds the licence of every package and text that is in a bundle', async () => {
    const notices = Buffer.from(
      unzipSync(await readFile(vsix))['extension/server/dist/THIRD-PARTY-NOTICES.txt'] ?? [],
    ).toString();
    for (const name of ['yaml', 'vscode-languageclient', 'vscode-languageserver', '@observablehq/plot', 'd3-scale'])
      assert.match(notices, new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
    assert.match(notices, /^botocore .*\(Apache-2\.0\).*Apache License/ms);
  });

  it('holds every sample of the gallery', () => {
    assert.deepEqual(
      samplesIn(untranslated).filter(({ file }) => !files.includes(`examples/${file}`)),
      [],
    );
  });

  it('holds nothing else: no maps, no sources, no packages', () => {
    const surplus = files.filter((file) => !wanted.includes(file) && !allowed.some((pattern) => pattern.test(file)));
    assert.deepEqual(surplus, []);
  });

  it(`has at most ${budgetKib} KiB`, async () => {
    const size = (await stat(vsix)).size / 1024;
    assert.ok(size <= budgetKib, `${size.toFixed(0)} KiB`);
  });
});
