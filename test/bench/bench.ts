import { estimating } from './estimating.ts';
import { benchLsp, type Strokes } from './lsp.ts';
import { report } from './measure.ts';
import { benchPage } from './page.ts';
import { parsing } from './parsing.ts';
import { benchSimulator } from './simulate.ts';

/** Add yours here. `npm run bench` runs all, `npm run bench -- parsing` those whose names begin so; `lsp` needs `npm run build`. */
const benches: readonly { readonly name: string; readonly run: () => void | Promise<void> }[] = [
  { name: 'parsing', run: () => report(parsing) },
  { name: 'simulate', run: benchSimulator },
  { name: 'estimate', run: () => report(estimating) },
  { name: 'lsp', run: lsp },
  { name: 'page', run: benchPage },
];

const wanted = process.argv[2] ?? '';
for (const { name, run } of benches) {
  if (name.startsWith(wanted)) await run();
}

/** How long the server takes from a keystroke to the diagnostics of it. */
async function lsp(): Promise<void> {
  for (const timing of await benchLsp()) {
    const { file, lines, openMs, inPlace, moving, peakRssMib } = timing;
    const words = ({ medianMs, p95Ms }: Strokes): string => `${medianMs.toFixed(1)} ms (p95 ${p95Ms.toFixed(1)} ms)`;
    const typing = `typing ${words(inPlace)}, moving what follows ${words(moving)}`;
    const memory = peakRssMib === undefined ? '' : `, at most ${peakRssMib.toFixed(0)} MiB`;
    console.log(`${file}, ${lines} lines: opened in ${openMs.toFixed(0)} ms, ${typing}${memory}`);
  }
}
