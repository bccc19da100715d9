import assert from 'node:assert/strict';
import { startChromium } from '../../../scripts/tooling/chromium.mjs';
import { inRoot } from '../../../scripts/tooling/paths.mjs';
import { serveWebEditor } from '../../../scripts/tooling/web-editor.mjs';
import { unpackExtension } from '../support/packaged-extension.ts';
import { Workbench } from '../support/workbench.ts';

/** What somebody meets who has just installed the extension, by keyboard alone. */
describe('the first run in VS Code for the Web', function () {
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

  /** Answers a question by the key Enter, once it is asked: with what it proposes, or with the row that holds the text. */
  async function answer(question: string, row?: string): Promise<void> {
    const { page } = browser;
    const box = page.locator('.quick-input-widget');
    const asked = box.locator(`input[placeholder="${question}"], .quick-input-message:has-text("${question}")`);
    await asked.first().waitFor();
    const input = box.locator('input.input');
    if (row !== undefined) {
      await input.fill(row);
      await box.locator('.monaco-list-row').filter({ hasNotText: row }).first().waitFor({ state: 'detached' });
      await box.locator('.monaco-list-row.focused', { hasText: row }).waitFor();
    }
    // Again where the editor was still too busy to take it: only while the question is still there.
    for (let press = 1; press <= 5 && (await asked.first().isVisible()); press++) {
      await input.press('Enter');
      await asked
        .first()
        .waitFor({ state: 'hidden', timeout: 5000 })
        .catch(() => undefined);
    }
  }

  it('leads by questions to a manifest without errors', async () => {
    await workbench.runCommand('ML Deploy: New Manifest...');
    await answer('What is the deployment called?');
    await answer('Does each request wait for its own answer?', 'Yes');
    await answer('How large is one request, and how long does the model take for it?', 'Up to 4 MB');
    await answer('When do the requests come?', 'Now and then');
    await answer('How many models?', 'One');
    await answer('What does the model run on?', 'CPU');
    await answer('In which AWS Region?');
    await answer('Which container image serves the model?');
    await answer('Where in S3 is the model?');
    await workbench.untilShown('type: serverless');
    await workbench.codeLens('compare').waitFor();
    assert.equal(await workbench.squiggles('error').count(), 0);
  });

  it('opens samples as copies', async () => {
    await workbench.runCommand('ML Deploy: Open a Sample...');
    await answer('Opens a copy', 'Asynchronous');
    await workbench.untilShown('type: async');
    await browser.page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
  });

  it('has a walkthrough with a picture for each step', async () => {
    await workbench.runCommand('Welcome: Open Walkthrough...');
    await answer('Select a walkthrough to open', 'Get Started with ML Deploy');
    const { page } = browser;
    await page.locator('.getting-started-step', { hasText: 'Let it be fixed' }).waitFor();
    assert.equal(await page.locator('.gettingStartedDetailsContent .getting-started-step').count(), 6);
    await page.locator('.gettingStartedDetailsContent .getting-started-media').first().waitFor();
  });

  it('writes down what is wrong, and sends nothing', async () => {
    await workbench.runCommand('ML Deploy: Report a Wrong Limit or Price...');
    const rows = browser.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'A price' }).waitFor();
    const input = browser.page.locator('.quick-input-widget input.input');
    await input.fill('A price');
    await rows.filter({ hasText: 'A limit' }).waitFor({ state: 'detached' });
    await input.press('Enter');
    await workbench.untilShown('# Wrong price');
    await browser.page.locator('.notification-list-item', { hasText: 'Nothing has been sent' }).waitFor();
  });
});
