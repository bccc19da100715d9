/**
 * `npm run screenshots`: takes the README's pictures from a real editor with the packaged extension, in every kind of theme, into docs/.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { bootstrap } from '../../scripts/bootstrap.mjs';
import { ensure } from '../../scripts/install-editors.mjs';
import { packageExtension } from '../../scripts/package.mjs';
import { startChromium } from '../../scripts/tooling/chromium.mjs';
import { startCodeServer } from '../../scripts/tooling/code-server.mjs';
import { inRoot } from '../../scripts/tooling/paths.mjs';
import { Workbench } from './support/workbench.ts';

const example = 'fraud-detector.mldeploy.yaml';

const themes: Readonly<Record<string, string>> = {
  dark: 'Dark Modern',
  light: 'Light Modern',
  'high-contrast': 'Default High Contrast',
};

/** What a picture of the manifest has no room for. */
const bareWindow = {
  'workbench.activityBar.location': 'hidden',
  'workbench.statusBar.visible': false,
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'window.menuBarVisibility': 'hidden',
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.fontSize': 14,
  'editor.scrollBeyondLastLine': false,
  'workbench.editor.showTabs': 'multiple',
};

await bootstrap();
for (const tool of ['chromium', 'code-server']) {
  const reason = await ensure(tool);
  if (reason !== undefined) throw new Error(reason);
}
const vsix = await packageExtension(inRoot('out/test/mldeploy.vsix'));
for (const [name, theme] of Object.entries(themes)) await takePictures(name, theme);

async function takePictures(name: string, theme: string): Promise<void> {
  const workspace = await mkdtemp(path.join(tmpdir(), 'acme-models-'));
  await cp(inRoot('examples'), workspace, { recursive: true });
  const server = await startCodeServer({ vsix, settings: { ...bareWindow, 'workbench.colorTheme': theme } });
  const browser = await startChromium({ scale: 1.5 });
  try {
    const workbench = await Workbench.open(browser.page, `${server.url}/?folder=${encodeURIComponent(workspace)}`);
    await takeEditor(workbench, name);
    await takePreview(workbench, name);
  } finally {
    await browser.close();
    await server.stop();
    await rm(workspace, { recursive: true, force: true });
  }
}

/** The squiggle, what it says, and the fixes. */
async function takeEditor(workbench: Workbench, name: string): Promise<void> {
  const { page } = workbench;
  await page.setViewportSize({ width: 1180, height: 790 });
  await workbench.openFile(example);
  await workbench.codeLens('compare').waitFor();
  await page.keyboard.press('Control+B');
  await (await workbench.problem('serverless/payload-max')).waitFor();
  await lowerPanel(page, 170);
  await workbench.goToNextProblem();
  await workbench.openQuickFixes();
  await save(workbench, `editor-${name}`);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+J');
}

/** Drags the upper edge of the Problems view: it has two rows to show. */
async function lowerPanel(page: Page, pixels: number): Promise<void> {
  const box = await page.locator('.part.panel').boundingBox();
  if (box === null) throw new Error('the Problems view is not open');
  const middle = box.x + box.width / 2;
  await page.mouse.move(middle, box.y - 3);
  await page.mouse.down();
  await page.mouse.move(middle, box.y - 3 + pixels, { steps: 5 });
  await page.mouse.up();
}

/** The panel beside the manifest: the answer and the options, the charts, and the same where there is little room. */
async function takePreview(workbench: Workbench, name: string): Promise<void> {
  const { page } = workbench;
  await page.setViewportSize({ width: 1560, height: 1240 });
  await workbench.runCommand('ML Deploy: Preview Cost and Latency');
  const panel = workbench.panel();
  await panel.locator('.chart-latency .drawing').first().waitFor();
  await save(workbench, `preview-${name}`);
  await panel.locator('.chart-cost-by-traffic').evaluate((chart) => {
    chart.scrollIntoView({ block: 'start', behavior: 'instant' });
  });
  await save(workbench, `charts-${name}`);
  if (name === 'dark') await takeWhatIf(workbench);
  if (name !== 'light') return;
  await page.setViewportSize({ width: 680, height: 1240 });
  await panel.locator('.headline').evaluate(() => {
    window.scrollTo({ top: 0, behavior: 'instant' });
  });
  await save(workbench, 'preview-narrow');
}

/** A slider moved: other figures, the same manifest. */
async function takeWhatIf(workbench: Workbench): Promise<void> {
  const panel = workbench.panel();
  await panel.locator('.headline').evaluate(() => {
    window.scrollTo({ top: 0, behavior: 'instant' });
  });
  const payload = panel.locator('#knob-requestBytes');
  await payload.focus();
  for (let presses = 0; presses < 16; presses++) await payload.press('ArrowLeft');
  await panel.locator('.banner:not(.is-pending)').waitFor();
  await save(workbench, 'preview-what-if');
}

async function save({ page }: Workbench, name: string): Promise<void> {
  const file = inRoot('docs', `${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled' });
  console.log(file);
}
