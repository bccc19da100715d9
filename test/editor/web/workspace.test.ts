import assert from 'node:assert/strict';
import { startChromium } from '../../../scripts/tooling/chromium.mjs';
import { inRoot } from '../../../scripts/tooling/paths.mjs';
import { serveWebEditor } from '../../../scripts/tooling/web-editor.mjs';
import { unpackExtension } from '../support/packaged-extension.ts';
import { Workbench } from '../support/workbench.ts';

/** A folder of manifests in VS Code for the Web, of which none is opened at first. */
describe('the workspace in VS Code for the Web', function () {
  this.timeout(120_000);
  let editor: Awaited<ReturnType<typeof serveWebEditor>>;
  let browser: Awaited<ReturnType<typeof startChromium>>;
  let workbench: Workbench;

  before(async () => {
    editor = await serveWebEditor({ extension: await unpackExtension(), folder: inRoot('examples') });
  });
  after(() => editor.stop());
  beforeEach(async () => {
    browser = await startChromium();
    workbench = await Workbench.open(browser.page, editor.url);
  });
  afterEach(() => browser.close());

  /** Rows are known by what they say to those who hear them; those of the files of the explorer say their names alone. */
  const row = (label: string) => browser.page.locator(`.pane-body .monaco-list-row[aria-label^="${label}"]`).first();

  it('lists the deployments of all files, and a click leads there', async () => {
    await workbench.runCommand('Focus on ML Deployments View');
    const first = row('card-payments, ');
    await first.waitFor();
    assert.match(
      (await first.getAttribute('aria-label')) ?? '',
      /real-time.*\$[\d,]+\/month, p95 \d+ ms, no problems, in card-/,
    );
    await first.click();
    await browser.page.locator('.tab.active', { hasText: 'card-payments.mldeploy.yaml' }).waitFor();
    await workbench.untilShown('type: real-time');
  });

  it('sorts them by cost', async () => {
    await workbench.runCommand('Focus on ML Deployments View');
    await row('card-payments, ').waitFor();
    assert.equal(await row('painter, ').count(), 0, 'further down');
    await workbench.runCommand('ML Deploy: Sort Deployments by Cost');
    await row('painter, ').waitFor();
  });

  it('shows problems of files that are not open, and each once when they are', async () => {
    // Before all files have been looked at, there are fewer.
    await browser.page.locator('.statusbar-item', { hasText: 'in all' }).first().waitFor();
    await (await workbench.problem('serverless/payload-max')).waitFor();
    const rows = browser.page.locator('.markers-panel .monaco-list-row', { hasText: 'serverless/payload-max' });
    const before = await rows.count();
    await browser.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'fraud-detector' }).click();
    await workbench.squiggles('error').first().waitFor();
    await workbench.codeLens('compare').waitFor();
    assert.equal(await rows.count(), before);
  });

  it('shows the total in the status bar', async () => {
    const total = browser.page.locator('.statusbar-item[id="mldeploy.mldeploy.mldeploy.cost"], .statusbar-item', {
      hasText: 'in all',
    });
    await total.first().waitFor();
    assert.match((await total.first().innerText()).replaceAll('\u00a0', ' '), /\$[\d,]+.*\/month in all/);
  });
});
