import assert from 'node:assert/strict';
import { startChromium } from '../../../scripts/tooling/chromium.mjs';
import { inRoot } from '../../../scripts/tooling/paths.mjs';
import { serveWebEditor, urlOfFile } from '../../../scripts/tooling/web-editor.mjs';
import { unpackExtension } from '../support/packaged-extension.ts';
import { Workbench } from '../support/workbench.ts';

/** Where there is no Node, as on vscode.dev, the server answers from a worker; what needs a disk is not there, and nothing else. */
describe('the worker in VS Code for the Web', function () {
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
    workbench = await Workbench.open(browser.page, urlOfFile(editor.url, 'fraud-detector.mldeploy.yaml'));
    await workbench.codeLens('compare').waitFor();
    await workbench.focusEditor();
  });
  afterEach(() => browser.close());

  it('proposes keys', async () => {
    const { page } = browser;
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Home');
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'network' }).first().waitFor();
  });

  it('says on hover what a value costs', async () => {
    const { page } = browser;
    await page.keyboard.press('Control+G');
    const box = page.locator('.quick-input-widget input.input');
    await box.fill(':15:12');
    await box.press('Enter');
    await page.locator('.editor-instance .view-line', { hasText: 'memory: 2 GB' }).first().waitFor();
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+I');
    await page.locator('.monaco-hover:visible', { hasText: '$' }).first().waitFor();
  });

  it('offers no refresh of prices, which would have no place to keep them', async () => {
    const { page } = browser;
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input.input').fill('>ML Deploy: ');
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'Preview Cost and Latency' }).first().waitFor();
    assert.equal(await rows.filter({ hasText: 'Refresh Prices' }).count(), 0);
  });
});
