/** A step into a map by its key, or into a list by the index of the item. */
export type Step = string | number;

/** An open map or list, as far as the text has been read. */
export interface Level {
  readonly kind: 'map' | 'seq';
  /** Of its keys or dashes, counted from the start of the line; undefined within brackets. */
  readonly column: number | undefined;
  /** Of a map: the keys so far, and the one whose value is being written. */
  readonly keys: string[];
  key: string | undefined;
  /** Of a list: the number of the present item. */
  index: number;
}

export interface Scanned {
  /** From the outside in. */
  readonly levels: readonly Level[];
  /** What the text ends in, when it is no place for keys and values. */
  readonly inside: 'comment' | 'block scalar' | undefined;
  /** Where the last unfinished value, key or item begins: after the dash, the colon, the bracket or the comma, and blanks. */
  readonly token: number;
  /** Whether that token is the value of `key` of the last map, an item of the last list, or where a key can stand. */
  readonly place: 'key' | 'value' | 'item';
  /** The quote with which the token begins. */
  readonly quote: '"' | "'" | undefined;
}

/**
 * Reads half-written YAML or JSON, from the start of a document to where it is cut off, and tells where that is. It forgives whatever a
 * parser stumbles over: what counts is the indentation and the brackets. One pass, each character once.
 */
export function scan(text: string, start: number, end: number, onKey?: OnKey): Scanned {
  const scanner = new Scanner(text, start, end, onKey);
  return scanner.run();
}

/** Hears of every key, the last of the innermost level, and of where its value begins. The levels change as the scan goes on. */
export type OnKey = (levels: readonly Level[], value: number) => void;

/** The keys and numbers of items that lead through so many levels. */
export function stepsTo(levels: readonly Level[], depth: number): readonly Step[] {
  return levels.slice(0, Math.max(0, depth)).flatMap((level): Step[] => {
    if (level.kind === 'seq') return [level.index];
    return level.key === undefined ? [] : [level.key];
  });
}

const blockScalar = /^(?:[!&]\S*\s+)*[|>][-+\d]*\s*(?:#.*)?$/;
/** A plain key: anything without a colon that a blank follows, that does not begin with what begins something else. */
const plainKey = /^(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|[-?:](?=\S))(?:[^:#\n]|:(?=\S)|(?<=\S)#)*?(?=\s*:(?:\s|$))/;
const quotedKey = /^(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*')(?=\s*:(?:\s|$))/;

class Scanner {
  readonly #text: string;
  readonly #end: number;
  readonly #onKey: OnKey | undefined;
  readonly #levels: Level[] = [];
  #at: number;
  #token: number;
  #place: Scanned['place'] = 'key';
  #quote: Scanned['quote'];
  #inside: Scanned['inside'];
  /** Lines with more blanks than this belong to the block scalar. */
  #scalarColumn: number | undefined;

  constructor(text: string, start: number, end: number, onKey: OnKey | undefined) {
    this.#text = text;
    this.#onKey = onKey;
    this.#at = start;
    this.#token = start;
    this.#end = end;
  }

  run(): Scanned {
    while (this.#at <= this.#end && !this.#line()) continue;
    return {
      levels: this.#levels,
      inside: this.#inside,
      token: this.#token,
      place: this.#place,
      quote: this.#quote,
    };
  }

  /** Reads one line, or the rest of a bracket; true at the end. */
  #line(): boolean {
    const lineEnd = this.#lineEnd(this.#at);
    const column = this.#blanksAt(this.#at, lineEnd);
    const begin = this.#at + column;
    const isLast = lineEnd >= this.#end;
    this.#inside = undefined;
    this.#quote = undefined;
    if (this.#scalarColumn !== undefined) {
      if (begin >= lineEnd ? !isLast || column > this.#scalarColumn : column > this.#scalarColumn) {
        if (isLast) this.#inside = 'block scalar';
        return this.#next(lineEnd);
      }
      if (begin < lineEnd || isLast) this.#scalarColumn = undefined;
    }
    if (begin >= lineEnd) {
      if (isLast) this.#open(begin, column);
      return this.#next(lineEnd);
    }
    if (this.#text.charAt(begin) === '#') {
      if (isLast) this.#inside = 'comment';
      return this.#next(lineEnd);
    }
    return this.#block(begin, column, lineEnd);
  }

  #next(lineEnd: number): boolean {
    if (lineEnd >= this.#end) return true;
    this.#at = lineEnd + 1;
    return false;
  }

  /** A blank line at the end: whatever is written next begins at the column of the cursor. */
  #open(begin: number, column: number): void {
    this.#close(column, false);
    this.#token = begin;
    this.#place = 'key';
  }

  /** Leaves the levels that what begins at the column does not belong to. A list may stand at the column of its key. */
  #close(column: number, isDash: boolean): void {
    for (let top = this.#levels.at(-1); top; top = this.#levels.at(-1)) {
      const at = top.column ?? Infinity;
      if (at < column || (at === column && (top.kind === 'map' || isDash))) return;
      this.#levels.pop();
    }
  }

  #block(begin: number, column: number, lineEnd: number): boolean {
    let at = begin;
    let col = column;
    let isItem = false;
    this.#close(col, this.#isDash(at, lineEnd));
    while (this.#isDash(at, lineEnd)) {
      this.#close(col, true);
      this.#item(col);
      isItem = true;
      const blanks = this.#blanksAt(at + 1, lineEnd);
      at += 1 + blanks;
      col += 1 + blanks;
    }
    this.#token = at;
    this.#place = isItem ? 'item' : 'key';
    if (at >= lineEnd) return this.#next(lineEnd);
    const rest = this.#text.slice(at, lineEnd);
    const key = plainKey.exec(rest)?.[0] ?? quotedKey.exec(rest)?.[0];
    if (key === undefined) return this.#value(at, lineEnd, col);
    this.#key(unquoted(key.trim()), col);
    const colon = this.#text.indexOf(':', at + key.length);
    const value = colon + 1 + this.#blanksAt(colon + 1, lineEnd);
    this.#token = value;
    this.#place = 'value';
    this.#onKey?.(this.#levels, value);
    if (value >= lineEnd) {
      // Directly behind the colon a blank is still missing; a value is what comes next all the same.
      return this.#next(lineEnd);
    }
    return this.#value(value, lineEnd, col);
  }

  #isDash(at: number, lineEnd: number): boolean {
    if (this.#text.charAt(at) !== '-') return false;
    return at + 1 >= lineEnd || /\s/.test(this.#text.charAt(at + 1));
  }

  #item(column: number): void {
    const top = this.#levels.at(-1);
    if (top?.kind === 'seq' && top.column === column) top.index += 1;
    else this.#levels.push({ kind: 'seq', column, keys: [], key: undefined, index: 0 });
  }

  #key(key: string, column: number): void {
    const top = this.#levels.at(-1);
    if (top?.kind === 'map' && top.column === column) {
      top.keys.push(key);
      top.key = key;
    } else this.#levels.push({ kind: 'map', column, keys: [key], key, index: 0 });
  }

  /** A value in block style begins here. */
  #value(at: number, lineEnd: number, column: number): boolean {
    const rest = this.#text.slice(at, lineEnd);
    if (blockScalar.test(rest) && lineEnd < this.#end) {
      // The text of a block scalar is indented more than what its key or dash belongs to.
      this.#scalarColumn = this.#place === 'value' ? column : (this.#levels.at(-1)?.column ?? column);
      return this.#next(lineEnd);
    }
    const tagged = /^(?:[!&][^\s,[\]{}]*\s+)+/.exec(rest)?.[0].length ?? 0;
    const first = this.#text.charAt(at + tagged);
    if (first === '{' || first === '[') {
      this.#at = at + tagged;
      return this.#flow();
    }
    if (first === '#' && tagged > 0) return this.#next(lineEnd);
    if (first === '"' || first === "'") return this.#quoted(at + tagged, first);
    const comment = /(?:^|\s)#/.exec(rest);
    if (comment && lineEnd >= this.#end) this.#inside = 'comment';
    return this.#next(lineEnd);
  }

  /** A quoted value, which may go over several lines. */
  #quoted(at: number, quote: '"' | "'"): boolean {
    const close = this.#closing(at, quote);
    if (close === undefined) {
      this.#quote = quote;
      return true;
    }
    const lineEnd = this.#lineEnd(close);
    if (lineEnd >= this.#end && /\s#/.test(this.#text.slice(close, lineEnd))) this.#inside = 'comment';
    return this.#next(lineEnd);
  }

  /** Where the quoted text that begins here has its closing quote; undefined when it has none before the end. */
  #closing(at: number, quote: '"' | "'"): number | undefined {
    for (let next = at + 1; next < this.#end; next++) {
      const character = this.#text.charAt(next);
      if (character === '\\' && quote === '"') next += 1;
      else if (character === quote) {
        if (quote === "'" && this.#text.charAt(next + 1) === "'" && next + 1 < this.#end) next += 1;
        else return next;
      }
    }
    return undefined;
  }

  /** Everything from a bracket to the one that closes it. */
  #flow(): boolean {
    const outside = this.#levels.length;
    while (this.#at < this.#end) {
      const at = this.#at;
      const character = this.#text.charAt(at);
      this.#at += 1;
      if (character === '{' || character === '[') this.#enter(character);
      else if (character === '}' || character === ']') {
        this.#levels.pop();
        if (this.#levels.length <= outside) return this.#afterFlow();
        this.#begin(this.#at, 'value');
      } else if (character === ',') this.#comma();
      else if (character === ':') this.#colon(at);
      else if (character === '"' || character === "'") {
        if (this.#isBegun(at) && !this.#isNext(at)) continue;
        const close = this.#closing(at, character);
        if (close === undefined) {
          this.#quote = character;
          return true;
        }
        this.#at = close + 1;
      } else if (character === '#' && /\s/.test(this.#text.charAt(at - 1))) {
        this.#at = this.#lineEnd(at);
        if (this.#at >= this.#end) this.#inside = 'comment';
      } else if (/\s/.test(character) && this.#text.slice(this.#token, at).trim() === '') this.#token = this.#at;
    }
    return true;
  }

  /** Whether something stands before a quote, which then only belongs to it. */
  #isBegun(at: number): boolean {
    return !/^(?:[!&]\S*\s+)*$/.test(this.#text.slice(this.#token, at).trimStart());
  }

  /** Whether a quote on a line of its own begins what a comma is missing before. */
  #isNext(at: number): boolean {
    if (!/\n[ \t\r]*$/.test(this.#text.slice(this.#token, at)) || this.#levels.at(-1)?.kind !== 'map') return false;
    if (this.#place === 'value') this.#comma();
    this.#token = at;
    return true;
  }

  #enter(bracket: '{' | '['): void {
    this.#levels.push({ kind: bracket === '{' ? 'map' : 'seq', column: undefined, keys: [], key: undefined, index: 0 });
    this.#begin(this.#at, bracket === '{' ? 'key' : 'item');
  }

  #comma(): void {
    const top = this.#levels.at(-1);
    if (!top) return;
    if (top.kind === 'map') top.key = undefined;
    else top.index += 1;
    this.#begin(this.#at, top.kind === 'map' ? 'key' : 'item');
  }

  #colon(at: number): void {
    const top = this.#levels.at(-1);
    const written = this.#text.slice(this.#token, at).trim();
    const isSeparator = at + 1 >= this.#end || /[\s,[\]{}"']/.test(this.#text.charAt(at + 1)) || /["']$/.test(written);
    if (top?.kind !== 'map' || this.#place !== 'key' || !isSeparator || written === '') return;
    const key = unquoted(written);
    top.keys.push(key);
    top.key = key;
    this.#begin(this.#at, 'value');
    this.#onKey?.(this.#levels, this.#at);
  }

  #begin(token: number, place: Scanned['place']): void {
    this.#token = token;
    this.#place = place;
  }

  #afterFlow(): boolean {
    this.#begin(this.#at, 'value');
    const lineEnd = this.#lineEnd(this.#at);
    if (lineEnd >= this.#end && /\s#/.test(this.#text.slice(this.#at, lineEnd))) this.#inside = 'comment';
    return this.#next(lineEnd);
  }

  #lineEnd(at: number): number {
    const found = this.#text.indexOf('\n', at);
    return found < 0 || found > this.#end ? this.#end : found;
  }

  #blanksAt(at: number, lineEnd: number): number {
    let next = at;
    while (next < lineEnd && /[ \t\r]/.test(this.#text.charAt(next))) next += 1;
    return next - at;
  }
}

function unquoted(text: string): string {
  const quote = text.charAt(0);
  if ((quote !== '"' && quote !== "'") || !text.endsWith(quote) || text.length < 2) return text;
  const inner = text.slice(1, -1);
  return quote === "'" ? inner.replaceAll("''", "'") : inner.replaceAll(/\\(.)/g, '$1');
}
