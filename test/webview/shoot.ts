/** Pictures of the preview page in every theme and width: `tsx test/webview/shoot.ts FOLDER [theme] [width]`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fraudDetector, previewOf, recommender, unpriced } from '#test/fake-preview.ts';
import { bundle, chromiumPath, launch, PreviewPage, themes } from '#test/preview-page.ts';

const [folder = 'out/shots', onlyTheme, onlyWidth] = process.argv.slice(2);
const widths = [320, 520, 760, 1000];
const reports = { fits: recommender, blocked: fraudDetector, unpriced };

const executable = chromiumPath();
if (executable === undefined) throw new Error('No Chromium found; set CHROMIUM to its path.');
mkdirSync(folder, { recursive: true });
const browser = await launch(executable);
const made = await bundle();
for (const theme of themes.filter((name) => onlyTheme === undefined || name === onlyTheme)) {
  for (const width of widths.filter((each) => onlyWidth === undefined || String(each) === onlyWidth)) {
    const shown = await PreviewPage.open(browser, made, { theme, width });
    for (const [name, report] of Object.entries(reports)) {
      const titles = report === recommender ? [report.name, 'SearchEndpointConfig'] : [report.name];
      await shown.send({ kind: 'preview', preview: previewOf(report, { titles }) });
      if (report === fraudDetector) await shown.page.locator('[data-type=serverless] .disclosure').click();
      await shown.page.mouse.move(0, 0);
      await shown.page.screenshot({ path: join(folder, `${name}-${theme}-${String(width)}.png`), fullPage: true });
      if (report === fraudDetector) await shown.page.locator('[data-type=serverless] .disclosure').click();
    }
    await shown.close();
  }
}
await browser.close();
