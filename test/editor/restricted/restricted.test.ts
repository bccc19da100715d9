import assert from 'node:assert/strict';
import { cp } from 'node:fs/promises';
import { packageExtension } from '../../../scripts/package.mjs';
import { startChromium } from '../../../scripts/tooling/chromium.mjs';
import { startCodeServer } from '../../../scripts/tooling/code-server.mjs';
import { inRoot } from '../../../scripts/tooling/paths.mjs';
import { GitFolder } from '#test/git-folder.ts';
import { Workbench } from '../support/workbench.ts';

const manifest = 'fraud-detector.mldeploy.yaml';

/** A folder that somebody else made, and that the user has not said to trust. */
describe('the installed extension in Restricted Mode', function () {
  this.timeout(120_000);
  const folder = new GitFolder();
  let server: Awaited<ReturnType<typeof startCodeServer>>;
  let browser: Awaited<ReturnType<typeof startChromium>>;
  let workbench: Workbench;

  before(async () => {
    await cp(inRoot('examples'), folder.path, { recursive: true });
    folder.commit();
    server = await startCodeServer({
      vsix: await packageExtension(inRoot('out/test/restricted.vsix')),
      settings: { 'git.enabled': true },
      restricted: true,
    });
    browser = await startChromium();
    workbench = await Workbench.open(browser.page, `${server.url}/?folder=${folder.path}`);
    await workbench.openFile(manifest);
  });
  after(async () => {
    await browser.close();
    await server.stop();
    folder.dispose();
  });

  it('opens a folder that is not trusted', async () => {
    await browser.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
  });

  it('checks what is open, says what it costs, and mends it', async () => {
    await workbench.codeLens('compare').waitFor();
    await workbench.squiggles('error').first().waitFor();
    await workbench.goToNextProblem();
    await workbench.applyQuickFix('Switch to real-time');
    await workbench.untilShown('type: real-time');
  });

  it('compares the options in the panel', async () => {
    await workbench.runCommand('ML Deploy: Preview Cost and Latency');
    await workbench.panel().locator('tbody[data-type]').first().waitFor();
  });

  it('lists the deployments of files that are not open', async () => {
    await workbench.runCommand('Explorer: Focus on ML Deployments View');
    await browser.page
      .locator('.tree-explorer-viewlet-tree-view .monaco-list-row', { hasText: 'churn' })
      .first()
      .waitFor();
  });

  it('compares nothing with the last commit, because Git does not run', async () => {
    const status = browser.page.locator('.statusbar-item', { hasText: '/month' });
    assert.match(await status.innerText(), /in all/);
    assert.equal(await workbench.codeLens('since').count(), 0);
  });
});
