import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { cursorAt, type Cursor } from '../../../server/src/engine/assist/cursor.ts';
import type { Document, Node } from '../../../server/src/engine/yaml/node.ts';
import { parseFile } from '../../../server/src/engine/yaml/parse.ts';

/** The cursor stands at the bar. */
function at(marked: string): Cursor | undefined {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  return cursorAt(text, { start: 0, end: text.length }, offset);
}

function brief(marked: string): string {
  const cursor = at(marked);
  if (!cursor) return 'nowhere';
  const text = marked.replace('|', '');
  const { path: steps, place, key, token } = cursor;
  return `${place} ${[...steps, ...(key === undefined ? [] : [key])].join('/')} "${text.slice(token.start, token.end)}"`;
}

describe('where somebody is writing', () => {
  const cases: Record<string, [text: string, where: string]> = {
    'an empty document': ['|', 'key  ""'],
    'a half key': ['mldeploy: 1\nendp|', 'key  "endp"'],
    'a whole key': ['mldeploy: 1\nend|point: x', 'key  "endpoint"'],
    'a value': ['endpoint:\n  type: serv|', 'value endpoint/type "serv"'],
    'no value yet': ['endpoint:\n  type: |', 'value endpoint/type ""'],
    'a key below': ['endpoint:\n  type: x\n  |', 'key endpoint ""'],
    'a first key below': ['endpoint:\n  |', 'key endpoint ""'],
    'back outside': ['endpoint:\n  type: x\n|', 'key  ""'],
    'an item': ['variants:\n  - |', 'item variants ""'],
    'a key of an item': ['variants:\n  - name: a\n    we|', 'key variants/0 "we"'],
    'a key of the second item': ['variants:\n- name: a\n- name: b\n  we|', 'key variants/1 "we"'],
    'a list at the column of its key, then the next key': ['a:\n- 1\n- 2\nb|', 'key  "b"'],
    'flow map, key': ['payload: {req|}', 'key payload "req"'],
    'flow map, value': ['latency: { p95: 5|', 'value latency/p95 "5"'],
    'flow map, value of two words': ['latency: { p95: 5| min }', 'value latency/p95 "5 min"'],
    'flow map, value before a comment': ['a: { b: 1|2 KB # x\n}', 'value a/b "12 KB"'],
    'flow map, comma yet to come': ['a: { b: 5| c: 6 }', 'value a/b "5"'],
    'flow list': ['a: [x, y|]', 'item a "y"'],
    'after a flow map': ['a: {b: 1}\n|', 'key  ""'],
    JSON: ['{"endpoint": {"type": "ser|"', 'value endpoint/type ""ser"'],
    'JSON, key': ['{\n  "endpoint": {\n    "ty|"\n', 'key endpoint ""ty"'],
    'after a block scalar': ['a:\n  b: |\n    text: no\n  '.replace('|', '>') + 'c|', 'key a "c"'],
    'with a tag': ['a:\n  b: !Ref Par|', 'value a/b "!Ref Par"'],
    'a key with a colon in it': ['Fn::If:\n  - |', 'item Fn::If ""'],
  };
  for (const [name, [text, where]] of Object.entries(cases)) {
    it(`knows ${name}`, () => {
      assert.equal(brief(text), where);
    });
  }

  it('is nowhere in comments and block scalars', () => {
    for (const text of ['# comm|', 'a: 1 # com|', 'a: >\n  tex|', 'a: >\n  text\n\n  mor|', '- a # |']) {
      assert.equal(brief(text), 'nowhere', text);
    }
  });

  it('knows the keys that are there already, before and after', () => {
    const cursor = at('a: 1\nb:\n  c: 1\n  |\n  # x\n\n  "d": 2\n  e:\n    f: 1\ng: 1\n');
    assert.deepEqual([...(cursor?.siblings ?? [])], ['c', 'd', 'e']);
  });

  it('replaces on its own line only, and ends at the end of the word', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            'a',
            'b',
            ':',
            '-',
            ' ',
            '\n',
            '"',
            "'",
            '{',
            '}',
            '[',
            ']',
            ',',
            '#',
            '!',
            '&',
            '|',
            '>',
            '*',
          ),
        }),
        fc.nat(),
        (text, seed) => {
          const offset = text.length === 0 ? 0 : seed % (text.length + 1);
          const cursor = cursorAt(text, { start: 0, end: text.length }, offset);
          if (!cursor) return;
          const { start, end } = cursor.token;
          assert.ok(start <= offset && offset <= end && end <= text.length, `${String(start)} ${String(offset)}`);
          assert.ok(!text.slice(start, end).includes('\n'));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('agrees with the parser about every key and value of every example', () => {
    const folder = path.resolve(import.meta.dirname, '../../../examples');
    let tried = 0;
    for (const name of readdirSync(folder)) {
      const text = readFileSync(path.join(folder, name), 'utf8');
      for (const document of parseFile(text).documents) tried += agree(text, document);
    }
    assert.ok(tried > 300, String(tried));
  });
});

/** How many places were compared. */
function agree(text: string, document: Document): number {
  let tried = 0;
  const visit = (node: Node, steps: readonly (string | number)[]): void => {
    if (node.kind === 'seq')
      node.items.forEach((item, index) => {
        visit(item, [...steps, index]);
      });
    if (node.kind !== 'map') return;
    for (const { key, value, merged } of node.pairs) {
      if (merged || key.text === '<<') continue;
      const quoted = key.style === 'plain' ? 0 : 1;
      const atKey = cursorAt(text, document.span, key.span.start + quoted);
      const where = `${text.slice(key.span.start, key.span.end)} at ${String(key.span.start)}`;
      assert.deepEqual(atKey?.place === 'item' ? [...atKey.path, steps.at(-1)] : atKey?.path, steps, where);
      const inValue = value.kind === 'scalar' && value.style !== 'block' && value.span.end > value.span.start;
      if (inValue && value.site === value.span && text.slice(key.span.end, value.span.start).trim() === ':') {
        const atValue = cursorAt(text, document.span, value.span.end - (value.style === 'plain' ? 0 : 1));
        assert.deepEqual(
          [atValue?.place, ...(atValue?.path ?? []), atValue?.key],
          ['value', ...steps, key.text],
          where,
        );
      }
      tried += 1;
      if (value.site === value.span) visit(value, [...steps, key.text]);
    }
  };
  if (document.root) visit(document.root, []);
  return tried;
}
