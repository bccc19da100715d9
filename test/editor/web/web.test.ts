import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { startChromium } from '../../../scripts/tooling/chromium.mjs';
import { inRoot } from '../../../scripts/tooling/paths.mjs';
import { serveWebEditor, urlOfFile } from '../../../scripts/tooling/web-editor.mjs';
import { unpackExtension } from '../support/packaged-extension.ts';
import { Workbench } from '../support/workbench.ts';

const ownExample = 'fraud-detector.mldeploy.yaml';
const templateExample = 'image-tagging.template.yaml';

/** The packaged extension as a web extension, its server in a worker, as on vscode.dev: driven with the keyboard, as a user would. */
describe('VS Code for the Web', function () {
  this.timeout(120_000);
  let editor: Awaited<ReturnType<typeof serveWebEditor>>;
  let browser: Awaited<ReturnType<typeof startChromium>>;

  before(async () => {
    editor = await serveWebEditor({ extension: await unpackExtension(), folder: inRoot('examples') });
  });
  after(() => editor.stop());

  // A new browser for each test: the editor keeps unsaved changes in the profile.
  beforeEach(async () => {
    browser = await startChromium();
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await keepScreenshot(browser.page, this.currentTest.title);
    await browser.close();
  });

  const open = (file: string) => Workbench.open(browser.page, urlOfFile(editor.url, file));

  it('underlines the payload and lists the problem', async () => {
    const workbench = await open(ownExample);
    await workbench.squiggles('error').first().waitFor();
    const row = await workbench.problem('5 MB request payload is over the 4 MB');
    await row.waitFor();
    assert.match(await row.innerText(), /serverless\/payload-max/);
  });

  it('applies a switch by the keyboard', async () => {
    const workbench = await open(ownExample);
    await workbench.squiggles('error').first().waitFor();
    await workbench.goToNextProblem();
    await workbench.applyQuickFix('real-time');
    await workbench.untilShown('type: real-time');
    await workbench.squiggles('error').first().waitFor({ state: 'detached' });
    const after = await workbench.visibleText();
    assert.match(after, /instanceType: ml\./);
    assert.doesNotMatch(after, /maxConcurrency/);
    assert.match(after, /type: real-time # nobody pays at night/, 'comments stay');
  });

  it('shows cost and latency above the endpoint, and opens the panel from there', async () => {
    const workbench = await open(ownExample);
    const lens = workbench.codeLens('compare');
    await lens.waitFor();
    await lens.click();
    await workbench.panel().locator('tbody[data-type]').first().waitFor();
  });

  it('renders the panel, which follows the text and whose button switches', async () => {
    const workbench = await open(ownExample);
    await workbench.squiggles('error').first().waitFor();
    await workbench.runCommand('ML Deploy: Preview Cost and Latency');
    const panel = workbench.panel();
    const option = (type: string) => panel.locator(`tbody[data-type="${type}"]`);
    await option('serverless').and(panel.locator('.is-current.is-ruled-out')).waitFor();
    assert.ok((await panel.locator('tbody[data-type]').count()) >= 4);
    await panel.locator('.chart-cost-by-traffic .drawing').first().waitFor();
    await option('real-time').locator('[data-action="switch"]').click();
    await workbench.untilShown('type: real-time');
    await option('real-time').and(panel.locator('.is-current')).waitFor();
    assert.equal(await option('serverless').and(panel.locator('.is-current')).count(), 0);
  });

  it('tries values without touching the file, and writes them when told to', async () => {
    const workbench = await open(ownExample);
    await workbench.codeLens('compare').waitFor();
    await workbench.runCommand('ML Deploy: Preview Cost and Latency');
    const panel = workbench.panel();
    const memory = panel.locator('#knob-memoryMib');
    await memory.focus();
    await memory.press('ArrowRight');
    await panel.locator('.banner:not(.is-pending)', { hasText: 'memory 3 GB' }).waitFor();
    await panel.locator('.tile-now', { hasText: '3 GB, concurrency 20' }).waitFor();
    assert.match(await workbench.visibleText(), /memory: 2 GB/);
    await panel.locator('[data-action="write"]').click();
    await workbench.untilShown('memory: 3 GB');
    await panel.locator('.banner').waitFor({ state: 'hidden' });
    await panel.locator('.tile-now', { hasText: '3 GB, concurrency 20' }).waitFor();
  });

  it('does the same in a CloudFormation template', async () => {
    const workbench = await open(templateExample);
    // Further down than the window shows, so the list of problems tells first; it has those of the other files too.
    const row = await workbench.problem('7 MB request payload is over the 4 MB');
    await row.waitFor();
    await workbench.goToNextProblem();
    await workbench.squiggles('error').first().waitFor();
    await workbench.applyQuickFix('real-time');
    await workbench.untilShown('InstanceType: ml.');
    await row.waitFor({ state: 'detached' });
    assert.doesNotMatch(await workbench.visibleText(), /ServerlessConfig/);
  });
});

async function keepScreenshot(page: Page, title: string): Promise<void> {
  const file = inRoot('out', 'reports', `${title.replaceAll(/\W+/g, '-')}.png`);
  await mkdir(inRoot('out', 'reports'), { recursive: true });
  await page.screenshot({ path: file });
  console.error(`what the editor showed: ${file}`);
}
