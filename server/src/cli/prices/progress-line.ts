import type { Progress } from '#price-files/refresh.ts';
import type { Io } from '../io.ts';

const cells = 20;

/** One line of a terminal, written over; nothing where that cannot be done. */
export class ProgressLine {
  readonly #io: Io;
  #shown = '';

  constructor(io: Io) {
    this.#io = io;
  }

  show({ region, service, received, total, done }: Progress): void {
    if (!this.#io.live) return;
    const filled = Math.round(done * cells);
    const bar = `${'#'.repeat(filled)}${'-'.repeat(cells - filled)}`;
    const of = total === undefined ? '' : ` of ${size(total)}`;
    const text = `[${bar}] ${String(Math.round(done * 100))} %  ${region ?? 'list of Regions'}, ${service}: ${size(received)}${of}`;
    const line = text.slice(0, this.#io.width - 1);
    if (line === this.#shown) return;
    this.#io.err(`\r${line.padEnd(this.#shown.length)}`);
    this.#shown = line;
  }

  clear(): void {
    if (this.#shown !== '') this.#io.err(`\r${' '.repeat(this.#shown.length)}\r`);
    this.#shown = '';
  }
}

function size(bytes: number): string {
  return bytes < 2 ** 20 ? `${String(Math.round(bytes / 1024))} KB` : `${(bytes / 2 ** 20).toFixed(1)} MB`;
}
