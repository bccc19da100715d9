import assert from 'node:assert/strict';
import { packageExtension } from '../../../scripts/package.mjs';
import { startChromium } from '../../../scripts/tooling/chromium.mjs';
import { startCodeServer } from '../../../scripts/tooling/code-server.mjs';
import { inRoot } from '../../../scripts/tooling/paths.mjs';
import { Workbench } from '../support/workbench.ts';

/** The editor has no language pack here and keeps its own words; extensions are told the language all the same. */
describe('the installed extension in a German VS Code', function () {
  this.timeout(120_000);
  let server: Awaited<ReturnType<typeof startCodeServer>>;
  let browser: Awaited<ReturnType<typeof startChromium>>;
  let workbench: Workbench;

  before(async () => {
    server = await startCodeServer({ vsix: await packageExtension(inRoot('out/test/german.vsix')) });
    browser = await startChromium();
    await browser.page.addInitScript(() => {
      Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: 'de' });
    });
    workbench = await Workbench.open(browser.page, `${server.url}/?folder=${inRoot('examples')}`);
    await workbench.openFile('fraud-detector.mldeploy.yaml');
    await workbench.codeLens('compare').waitFor();
  });
  after(async () => {
    await browser.close();
    await server.stop();
  });

  it('asks in German, by a command with a German title', async () => {
    await workbench.runCommand('ML Deploy: Neues Manifest...');
    const question = browser.page.locator('.quick-input-widget', { hasText: 'Wie heißt das Deployment?' });
    await question.waitFor();
    await browser.page.keyboard.press('Escape');
    await question.waitFor({ state: 'hidden' });
  });

  it('has its view in German', async () => {
    await browser.page.locator('.pane-header', { hasText: 'ML-Deployments' }).waitFor();
  });

  it('shows the panel in German, with numbers as German writes them', async () => {
    await workbench.runCommand('ML Deploy: Vorschau von Kosten und Latenz');
    const panel = workbench.panel();
    await panel.getByRole('heading', { name: 'Kosten und Latenz' }).waitFor();
    assert.equal(await panel.locator('html').getAttribute('lang'), 'de');
    assert.match(await panel.locator('.tile-now').innerText(), /Diese Wahl[\s\S]*\d,\d\d\u00A0\$/);
    await browser.page.locator('.tab', { hasText: 'Kosten und Latenz' }).waitFor();
  });
});
