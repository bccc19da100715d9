/** `npm run bench`: how long the server takes from a keystroke to the diagnostics of it, as a table. Run `npm run build` first. */
import { benchLsp } from './lsp.ts';

for (const timing of await benchLsp()) {
  const { file, lines, openMs, medianMs, p95Ms, peakRssMib } = timing;
  const typing = `typing ${medianMs.toFixed(1)} ms (p95 ${p95Ms.toFixed(1)} ms)`;
  const memory = peakRssMib === undefined ? '' : `, at most ${peakRssMib.toFixed(0)} MiB`;
  console.log(`${file}, ${lines} lines: opened in ${openMs.toFixed(0)} ms, ${typing}${memory}`);
}
