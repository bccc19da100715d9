import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Change, Value } from '#engine/model/change.ts';
import { applyEdits } from '#engine/text/edit.ts';
import { parseFile } from '#engine/yaml/parse.ts';
import { editsFor } from '#engine/yaml/write.ts';
import { dataOf } from './data.ts';
import { yamlText } from './generate.ts';

const place = (document: number): Change['place'] => ({ document, path: [] });
const add = (document: number, value: Value): Change => ({ kind: 'add-document', place: place(document), value });
const remove = (document: number): Change => ({ kind: 'remove-document', place: place(document) });

function after(text: string, ...changes: readonly Change[]): string {
  return applyEdits(text, editsFor(parseFile(text), changes));
}

function contents(text: string): readonly Value[] {
  return parseFile(text).documents.flatMap(({ root }) => (root ? [dataOf(root)] : []));
}

describe('whole documents', () => {
  const added: readonly (readonly [string, string, string])[] = [
    ['at the end', 'a: 1\n', 'a: 1\n---\nb:\n  - 2\n'],
    ['at the end of a last line', 'a: 1', 'a: 1\n---\nb:\n  - 2'],
    ['before the next', 'a: 1\n\n---\n# c\nc: 3\n', 'a: 1\n\n---\nb:\n  - 2\n---\n# c\nc: 3\n'],
    ['with the line ends of the file', 'a: 1\r\n', 'a: 1\r\n---\r\nb:\r\n  - 2\r\n'],
    ['with the indentation of the file', 'a:\n    x:\n    - 1\n', 'a:\n    x:\n    - 1\n---\nb:\n- 2\n'],
    ['before an explicit end', 'a: 1\n...\n', 'a: 1\n---\nb:\n  - 2\n...\n'],
    ['not to JSON', '{"a": 1}\n', '{"a": 1}\n'],
    ['not twice', 'a: 1\n---\nb: [2]\n', 'a: 1\n---\nb: [2]\n'],
  ];
  for (const [name, text, expected] of added) {
    it(`are added ${name}`, () => {
      assert.equal(after(text, add(0, { b: [2] })), expected);
    });
  }

  const removed: readonly (readonly [string, string, number, string])[] = [
    ['the first', 'a: 1\n---\nb: 2\n', 0, 'b: 2\n'],
    ['the first with its mark', '# top\n---\na: 1\n---\nb: 2\n', 0, '# top\n---\nb: 2\n'],
    ['one between', 'a: 1\n---\n# of b\nb: 2\n---\nc: 3', 1, 'a: 1\n---\nc: 3'],
    ['the last', 'a: 1\n---\nb: 2\n', 1, 'a: 1\n'],
    ['one before content on the line of the mark', 'a: 1\n--- {b: 2}\n', 0, '--- {b: 2}\n'],
  ];
  for (const [name, text, document, expected] of removed) {
    it(`are removed: ${name}`, () => {
      assert.equal(after(text, remove(document)), expected);
    });
  }

  it('are removed together', () => {
    const text = 'a: 1\n---\nb: 2\n---\nc: 3\n---\nd: 4\n';
    assert.equal(after(text, remove(1), remove(0)), 'c: 3\n---\nd: 4\n');
    assert.equal(after(text, remove(0), remove(2), remove(3)), 'b: 2\n');
    assert.equal(after(text, remove(2), remove(1)), 'a: 1\n---\nd: 4\n');
  });

  it('are added, removed and changed inside at once', () => {
    const set: Change = { kind: 'set', place: { document: 0, path: ['a'] }, value: 9 };
    assert.equal(
      after('a: 1\n---\nb: 2\n---\nc: 3\n', set, add(0, { x: 1 }), add(0, { z: 1 }), remove(1)),
      'a: 9\n---\nx: 1\n---\nz: 1\n---\nc: 3\n',
    );
  });

  it('stay as they are while others come and go', () => {
    const texts = fc.array(yamlText, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(texts, fc.nat(2), fc.constantFrom('\n', '\r\n'), (parts, at, eol) => {
        const text = parts.map((part) => part.replace(/^\ufeff/, '').replace(/\r?\n/g, eol)).join(`${eol}---${eol}`);
        const before = contents(text);
        const { documents } = parseFile(text);
        fc.pre(documents.length === parts.length && documents.every(({ problems }) => problems.length === 0));
        // One in braces could be JSON.
        fc.pre(documents.every(({ root }) => root?.kind === 'map' && !root.flow));
        const document = at % parts.length;
        const value = { kind: 'Added', spec: { list: ['x', { deep: true }] } };
        const longer = after(text, add(document, value));
        assert.deepEqual(contents(longer), before.toSpliced(document + 1, 0, value), longer);
        assert.equal(after(longer, add(document, value)), longer);
        assert.equal(after(longer, remove(document + 1)).trimEnd(), text.trimEnd());
        assert.deepEqual(contents(after(text, remove(document))), before.toSpliced(document, 1));
      }),
    );
  });
});
