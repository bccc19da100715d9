/** Pictures of the preview page in every theme and width: `tsx test/webview/shoot.ts FOLDER [theme] [width] [state]`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ToPage } from '#protocol/preview.ts';
import { fraudDetector, previewOf, recommender, unpriced, whatIfPreview } from '#test/fake-preview.ts';
import { bundle, chromiumPath, launch, PreviewPage, themes } from '#test/preview-page.ts';

const [folder = 'out/shots', onlyTheme, onlyWidth, onlyState] = process.argv.slice(2);
const widths = [300, 520, 760, 1040];
const titles = [recommender.name, 'SearchEndpointConfig'];
const states: Readonly<Record<string, ToPage>> = {
  blocked: { kind: 'preview', preview: previewOf(fraudDetector), answers: 0 },
  fits: { kind: 'preview', preview: previewOf(recommender, { titles }), answers: 0 },
  unpriced: { kind: 'preview', preview: previewOf(unpriced, { knobs: [] }), answers: 0 },
  'what-if': { kind: 'preview', preview: whatIfPreview, answers: 0 },
  nothing: { kind: 'nothing', nothing: 'no-deployment' },
  gone: { kind: 'nothing', nothing: 'server-gone' },
};
const among = (name: string, only: string | undefined) => only === undefined || only === '' || name === only;

const executable = chromiumPath();
if (executable === undefined) throw new Error('No Chromium found; set CHROMIUM to its path.');
mkdirSync(folder, { recursive: true });
const browser = await launch(executable);
const made = await bundle();
for (const theme of themes.filter((name) => among(name, onlyTheme))) {
  for (const width of widths.filter((each) => among(String(each), onlyWidth))) {
    for (const [name, message] of Object.entries(states).filter(([state]) => among(state, onlyState))) {
      const shown = await PreviewPage.open(browser, made, { theme, width });
      await shown.send(message);
      await shown.page.screenshot({ path: join(folder, `${name}-${theme}-${String(width)}.png`), fullPage: true });
      for (const complaint of shown.complaints) console.error(`${name} ${theme} ${String(width)}: ${complaint}`);
      await shown.close();
    }
  }
}
await browser.close();
