import { readFileSync } from 'node:fs';
import { LspClient } from '#test/lsp-client.ts';
import { fraudDetector, manyDeployments, manyResources, mixedResources } from '#test/manifests.ts';

export interface LspTiming {
  readonly file: string;
  readonly lines: number;
  /** From opening to diagnostics, the server being warm. */
  readonly openMs: number;
  /** From a keystroke in the middle, a digit for another, to the diagnostics of it. */
  readonly inPlace: Strokes;
  /** The same of keystrokes that move all that stands behind them. */
  readonly moving: Strokes;
  /** The most the process has taken, where the system tells. */
  readonly peakRssMib: number | undefined;
}

export interface Strokes {
  readonly medianMs: number;
  readonly p95Ms: number;
}

const keystrokes = 60;

/** didChange to diagnostics over stdio, with the bundled server as a process of its own. */
export async function benchLsp(): Promise<readonly LspTiming[]> {
  const timings: LspTiming[] = [];
  for (const lines of [100, 1_000, 10_000]) {
    timings.push(await timeTyping('CloudFormation, 3 endpoints', mixedResources(3, Math.ceil(lines / 18))));
    timings.push(await timeTyping('own, nothing else', manyDeployments(Math.ceil(lines / 20))));
    timings.push(await timeTyping('CloudFormation, nothing else', manyResources(Math.ceil(lines / 20))));
  }
  return timings;
}

async function timeTyping(file: string, text: string): Promise<LspTiming> {
  const client = await LspClient.overStdio();
  await client.open('file:///warm.yaml', fraudDetector);
  await client.diagnostics('file:///warm.yaml');
  const uri = 'file:///typed.yaml';
  const opened = performance.now();
  await client.open(uri, text);
  await client.diagnostics(uri);
  const openMs = performance.now() - opened;

  const middle = text.indexOf('payload: 5 MB', text.length / 2) + 'payload: '.length;
  const start = client.document(uri).positionAt(middle);
  const strokes = async (
    textOf: (stroke: number) => { readonly old: number; readonly text: string },
  ): Promise<Strokes> => {
    const times: number[] = [];
    for (let stroke = 0; stroke < keystrokes; stroke++) {
      const { old, text: typed } = textOf(stroke);
      const range = { start, end: { line: start.line, character: start.character + old } };
      const began = performance.now();
      await client.change(uri, { range, text: typed });
      await client.diagnostics(uri);
      times.push(performance.now() - began);
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.floor(share * times.length)] ?? NaN;
    return { medianMs: at(0.5), p95Ms: at(0.95) };
  };
  const inPlace = await strokes((stroke) => ({ old: 1, text: String(1 + (stroke % 9)) }));
  const moving = await strokes((stroke) => (stroke % 2 === 0 ? { old: 0, text: '5' } : { old: 1, text: '' }));
  const peakRssMib = peakRss(client.process.pid);
  await client.stop();
  return { file, lines: text.split('\n').length, openMs, inPlace, moving, peakRssMib };
}

function peakRss(pid: number | undefined): number | undefined {
  try {
    const kib = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1];
    return kib === undefined ? undefined : Number(kib) / 1024;
  } catch {
    return undefined; // not Linux
  }
}
