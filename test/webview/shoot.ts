/** Pictures of the preview page in every theme and width: `tsx test/webview/shoot.ts FOLDER [theme] [width] [state]`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pageStates } from '#test/page-states.ts';
import { bundle, chromiumPath, launch, PreviewPage, themes } from '#test/preview-page.ts';

const [folder = 'out/shots', onlyTheme, onlyWidth, onlyState] = process.argv.slice(2);
const widths = [300, 480, 760, 1000];
const among = (name: string, only: string | undefined) => only === undefined || only === '' || name === only;

const executable = chromiumPath();
if (executable === undefined) throw new Error('No Chromium found; set CHROMIUM to its path.');
mkdirSync(folder, { recursive: true });
const browser = await launch(executable);
const made = await bundle();
for (const theme of themes.filter((name) => among(name, onlyTheme))) {
  for (const width of widths.filter((each) => among(String(each), onlyWidth))) {
    for (const [name, message] of Object.entries(pageStates).filter(([state]) => among(state, onlyState))) {
      const shown = await PreviewPage.open(browser, made, { theme, width });
      await shown.send(message);
      await shown.page.screenshot({
        path: join(folder, `${name.replaceAll(/\W+/g, '-')}-${theme}-${String(width)}.png`),
        fullPage: true,
      });
      for (const complaint of shown.complaints) console.error(`${name} ${theme} ${String(width)}: ${complaint}`);
      await shown.close();
    }
  }
}
await browser.close();
