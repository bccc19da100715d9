/** A place as the Language Server Protocol counts it: 0-based line, UTF-16 units from the start of the line. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Turns offsets into positions and back. Lines end with `\n`, `\r\n` or a lone `\r`, as the protocol says. */
export class LineMap {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#starts = lineStarts(text);
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** Offsets outside of the text give its start or end; one inside `\r\n` gives the end of the line. */
  positionAt(offset: number): Position {
    const within = Math.max(0, Math.min(offset, this.#text.length));
    const line = this.#lineOf(within);
    const start = this.#starts[line] ?? 0;
    return { line, character: Math.min(within, this.#endOfLine(line)) - start };
  }

  /** Positions outside of the text give the nearest offset inside: a character past the line's end gives its end. */
  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    const start = this.#starts[position.line];
    if (start === undefined) return this.#text.length;
    return Math.min(start + Math.max(0, position.character), this.#endOfLine(position.line));
  }

  #lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #endOfLine(line: number): number {
    const next = this.#starts[line + 1];
    if (next === undefined) return this.#text.length;
    return this.#text[next - 1] === '\n' && this.#text[next - 2] === '\r' ? next - 2 : next - 1;
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed >= 0 || carriage >= 0) {
    const isLone = carriage >= 0 && (feed < 0 || carriage < feed) && carriage + 1 !== feed;
    const end = isLone || feed < 0 ? carriage : feed;
    starts.push(end + 1);
    if (feed >= 0 && feed <= end) feed = text.indexOf('\n', end + 1);
    if (carriage >= 0 && carriage <= end) carriage = text.indexOf('\r', end + 1);
  }
  return starts;
}
