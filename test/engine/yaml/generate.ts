import fc from 'fast-check';

/** A document as data and the way it is laid out; `print` turns it into text. */
export type Styled =
  | { readonly kind: 'scalar'; readonly text: string; readonly block: boolean; readonly anchor: boolean }
  | {
      readonly kind: 'map';
      readonly flow: boolean;
      readonly open: boolean;
      readonly anchor: boolean;
      readonly entries: readonly (readonly [string, Styled, Notes])[];
    }
  | {
      readonly kind: 'seq';
      readonly flow: boolean;
      readonly open: boolean;
      readonly anchor: boolean;
      readonly indentless: boolean;
      readonly entries: readonly (readonly [string, Styled, Notes])[];
    };

/** Whether there are comments above, on the line of the key, and behind the value, and how many blank lines above. */
export interface Notes {
  readonly above: boolean;
  readonly behind: boolean;
  readonly blank: boolean;
  /** Use an earlier anchor as the value, when there is one. */
  readonly alias: boolean;
}

const inlineScalars = [
  ...[
    'plain',
    'two words',
    '2 GB',
    's3://bucket/a',
    'a:b',
    '-x',
    '1',
    '-0.5',
    '0x10',
    '1e3',
    'true',
    'null',
    '~',
    'yes',
  ],
  ...[`"yes"`, `'it''s'`, `"a\\nb"`, `""`, `''`, `"# no comment"`, `'{a: 1}'`, `"x: y"`, `"\\u00e9"`, '08'],
];

const notes = fc.record({
  above: fc.boolean(),
  behind: fc.boolean(),
  blank: fc.boolean(),
  alias: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
});
const quietly = notes.map(({ alias }) => ({ above: false, behind: false, blank: false, alias }));
const keys = fc.uniqueArray(fc.constantFrom('a', 'bb', 'type', 'memory', '"q k"', `'s'`, 'Fn::If', '1', 'yes'), {
  maxLength: 4,
});
const anchor = fc.integer({ min: 0, max: 5 }).map((n) => n === 0);

const inline = fc.record({
  kind: fc.constant('scalar' as const),
  text: fc.constantFrom(...inlineScalars),
  block: fc.constant(false),
  anchor,
});
const literal = fc.record({
  kind: fc.constant('scalar' as const),
  text: fc.constantFrom('|\n  one\n  two', '>-\n  folded\n  on', '|+\n  keep\n', '|\n  one\n\n  # no comment'),
  block: fc.constant(true),
  anchor,
});

function collection(value: fc.Arbitrary<Styled>, flow: boolean, note: fc.Arbitrary<Notes>): fc.Arbitrary<Styled> {
  const map = fc
    .record({
      names: keys,
      values: fc.array(value, { minLength: 4, maxLength: 4 }),
      n: fc.array(note, { minLength: 4, maxLength: 4 }),
      open: fc.boolean(),
      anchor,
    })
    .map(({ names, values, n, open, anchor: a }): Styled => ({
      kind: 'map',
      flow: flow || names.length === 0,
      open: open && names.length > 0,
      anchor: a,
      entries: names.map((name, index) => [name, values[index]!, n[index]!] as const),
    }));
  const seq = fc
    .record({
      values: fc.array(fc.tuple(value, note), { maxLength: 4 }),
      open: fc.boolean(),
      indentless: fc.boolean(),
      anchor,
    })
    .map(({ values, open, indentless, anchor: a }): Styled => ({
      kind: 'seq',
      flow: flow || values.length === 0,
      open: open && values.length > 0,
      anchor: a,
      indentless,
      entries: values.map(([item, note]) => ['', item, note] as const),
    }));
  return fc.oneof(map, map, seq);
}

const flow: fc.Arbitrary<Styled> = fc.letrec<{ node: Styled }>((tie) => ({
  node: fc.oneof({ maxDepth: 2 }, inline, collection(tie('node'), true, quietly)),
})).node;

const block: fc.Arbitrary<Styled> = fc.letrec<{ node: Styled }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    inline,
    literal,
    flow,
    collection(tie('node'), false, notes),
    collection(tie('node'), false, notes),
  ),
})).node;

/** Documents in block style with flow parts, comments, anchors, aliases and both kinds of line ends. */
export const yamlText: fc.Arbitrary<string> = fc
  .record({
    root: collection(block, false, notes),
    crlf: fc.boolean(),
    start: fc.constantFrom('', '', '---\n', '# first\n', '\ufeff'),
    end: fc.constantFrom('', '\n', '\n', '\n# last\n', '\n\n'),
    step: fc.constantFrom(2, 2, 4),
  })
  .map(({ root, crlf, start, end, step }) => {
    const text = start + new Printer(step).document(root).replace(/\n$/, '') + end;
    return crlf ? text.replaceAll('\n', '\r\n') : text;
  });

/** Documents as programs write JSON. */
export const jsonText: fc.Arbitrary<string> = fc
  .record({
    value: fc.dictionary(fc.constantFrom('a', 'b', 'Type', '__proto__', ''), fc.jsonValue({ maxDepth: 3 }), {
      maxKeys: 4,
    }),
    space: fc.constantFrom(undefined, 2, 4, '\t'),
    crlf: fc.boolean(),
  })
  .map(({ value, space, crlf }) => {
    const text = JSON.stringify(value, null, space);
    return crlf ? text.replaceAll('\n', '\r\n') : text;
  });

class Printer {
  readonly #step: string;
  #comments = 0;
  #anchors = 0;
  #closed: string[] = [];

  constructor(step: number) {
    this.#step = ' '.repeat(step);
  }

  document(root: Styled): string {
    if (root.kind !== 'scalar' && !root.flow) return this.#lines(root, '');
    return `${this.#inline(root, '')}\n`;
  }

  #comment(): string {
    this.#comments += 1;
    return `# note ${String(this.#comments)}`;
  }

  #anchored(node: Styled): { readonly prefix: string; readonly close: () => void } {
    if (!node.anchor) return { prefix: '', close: () => undefined };
    this.#anchors += 1;
    const name = `n${String(this.#anchors)}`;
    return { prefix: `&${name} `, close: () => this.#closed.push(name) };
  }

  #lines(node: Exclude<Styled, { kind: 'scalar' }>, pad: string): string {
    return node.entries
      .map(([key, value, note], index) => {
        const above = (note.blank ? '\n' : '') + (note.above ? `${pad}${this.#comment()}\n` : '');
        const isMap = node.kind === 'map';
        return `${above}${pad}${isMap ? `${key}:` : '-'}${this.#value(value, pad, note, isMap, index)}`;
      })
      .join('');
  }

  #value(value: Styled, pad: string, note: Notes, isMap: boolean, index: number): string {
    const behind = note.behind ? ` ${this.#comment()}` : '';
    const name = this.#closed.at(-1 - (index % 2));
    if (note.alias && name !== undefined) return ` *${name}${behind}\n`;
    const { prefix, close } = this.#anchored(value);
    const text = this.#content(value, pad, behind, prefix, isMap);
    close();
    return text;
  }

  #content(value: Styled, pad: string, behind: string, prefix: string, isMap: boolean): string {
    if (value.kind === 'scalar' && value.block) {
      return ` ${prefix}${value.text.replaceAll('\n', `\n${pad}`).replace(/ +$/, '')}\n`;
    }
    if (value.kind === 'scalar' || value.flow) return ` ${prefix}${this.#inline(value, pad)}${behind}\n`;
    if (!isMap && prefix === '' && behind === '' && !hasNoteAbove(value)) {
      return ` ${this.#lines(value, `${pad}  `).trimStart()}`;
    }
    const inner = value.kind === 'seq' && value.indentless && isMap ? pad : pad + this.#step;
    return `${prefix === '' ? '' : ` ${prefix.trim()}`}${behind}\n${this.#lines(value, inner)}`;
  }

  #inline(node: Styled, pad: string): string {
    if (node.kind === 'scalar') return node.text;
    const [open, close] = node.kind === 'map' ? ['{', '}'] : ['[', ']'];
    const inner = node.open ? pad + this.#step : pad;
    const parts = node.entries.map(([key, value, note]) => {
      const name = this.#closed.at(-1);
      const prefix = node.kind === 'map' ? `${key}: ` : '';
      if (note.alias && name !== undefined) return `${prefix}*${name} `;
      const anchored = this.#anchored(value);
      const text = prefix + anchored.prefix + this.#inline(value, inner);
      anchored.close();
      return text;
    });
    if (!node.open) return `${open}${parts.join(', ')}${close}`;
    const lines = parts.map(
      (part, index) => `\n${inner}${part}${index < parts.length - 1 ? ',' : ''} ${this.#comment()}`,
    );
    return `${open}${lines.join('')}\n${inner}${close}`;
  }
}

function hasNoteAbove(value: Styled): boolean {
  return value.kind !== 'scalar' && (value.entries[0]?.[2].above === true || value.entries[0]?.[2].blank === true);
}
