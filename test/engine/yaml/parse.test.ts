import assert from 'node:assert/strict';
import type { MapNode, Node } from '#engine/yaml/node.ts';
import { locate } from '#engine/yaml/locate.ts';
import { parseFile, reparse } from '#engine/yaml/parse.ts';
import { identityOf } from '#engine/yaml/view.ts';
import { dataOf } from './data.ts';

const dataIn = (text: string) => parseFile(text).documents.map(({ root }) => dataOf(root));

function nodeAt(text: string, ...path: (string | number)[]): Node {
  const located = locate(parseFile(text).documents[0]!, path);
  assert.ok(located, `nothing at ${path.join('.')}`);
  return located.node;
}

/** What the span of something covers. */
const cut = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end);

describe('Parsing', () => {
  it('reads values by the core schema, and tagged ones as their text', () => {
    const text = 'a: 1\nb: 0x10\nc: yes\nd: ~\ne: "2"\nf: !Ref 5\ng: 08\nh: !!str 3\ni: !sub x\n';
    assert.deepEqual(dataIn(text), [{ a: 1, b: 16, c: 'yes', d: null, e: '2', f: '5', g: 8, h: '3', i: 'x' }]);
    assert.equal(nodeAt(text, 'f').tag, '!Ref');
    assert.equal(nodeAt(text, 'h').tag, '!!str');
    assert.deepEqual(parseFile(text).documents[0]!.problems, []);
  });

  it('gives the span of the content, without tag, anchor and comment', () => {
    const text = 'a: &x !Ref B # c\nb: |\n  one\n\n  two\n\nc:\n  - x: 1 # y\n  # after\nd: *x\n';
    assert.equal(cut(text, nodeAt(text, 'a').span), 'B');
    assert.equal(cut(text, nodeAt(text, 'b').span), '|\n  one\n\n  two');
    assert.equal(cut(text, nodeAt(text, 'c').span), '- x: 1');
    assert.equal(cut(text, nodeAt(text, 'd').span), 'B');
    assert.equal(cut(text, nodeAt(text, 'd').site), '*x');
  });

  it('puts nothing behind the colon when nothing is written', () => {
    const text = 'a:   # why\nb:\n';
    for (const key of ['a', 'b']) {
      const { span } = nodeAt(text, key);
      assert.equal(span.start, span.end);
      assert.match(text.slice(0, span.start), new RegExp(`${key}: *$`));
    }
  });

  it('sees through merge keys: own keys win, then the first map given', () => {
    const text =
      'x: &x {p: 1, q: 2}\ny: &y {q: 3, r: 4}\nz:\n  <<: *x\n  <<: *y\n  p: 5\nw: {<<: [*y, *x]}\nv: {"<<": *x, !k <<: 1}\n';
    const [data] = dataIn(text) as [Record<string, unknown>];
    assert.deepEqual(data['z'], { p: 5, q: 2, r: 4 });
    assert.deepEqual(data['w'], { q: 3, r: 4, p: 1 });
    assert.deepEqual(Object.keys(data['v'] as object), ['<<']);
    const merged = (nodeAt(text, 'z') as MapNode).get('q')!;
    assert.equal(merged.merged, true);
    assert.equal(cut(text, merged.value.site), '*x');
    assert.equal(cut(text, merged.value.span), '2');
  });

  it('uses what is inside of an alias at the alias', () => {
    const text = 'a: &a {b: {c: 1}}\nd: *a\n';
    const node = nodeAt(text, 'd', 'b', 'c');
    assert.equal(cut(text, node.site), '*a');
    assert.equal(cut(text, node.span), '1');
  });

  it('lets the last of two equal keys count, and reports it', () => {
    const text = 'a: 1\nb: 2\na: 3\n';
    const [document] = parseFile(text).documents;
    assert.deepEqual(dataOf(document!.root), { a: 3, b: 2 });
    assert.equal((document!.root as MapNode).pairs.length, 3);
    assert.deepEqual(
      document!.problems.map(({ kind, span }) => [kind, span.start]),
      [['duplicate-key', 10]],
    );
  });

  it('reads several documents, each with its comments', () => {
    const text = '# top\n---\na: 1 # one\n--- # two\nb: 2\n...\n---\n---\n- c\n';
    const { documents } = parseFile(text);
    assert.deepEqual(
      documents.map(({ root }) => dataOf(root)),
      [{ a: 1 }, { b: 2 }, null, ['c']],
    );
    assert.deepEqual(
      documents.map(({ comments }) => comments.map((comment) => comment.text)),
      [['top', 'one'], ['two'], [], []],
    );
    assert.equal(cut(text, documents[0]!.span), '\na: 1 # one\n');
    assert.equal(documents[2]!.root, undefined);
  });

  it('takes JSON as it is written, with tabs too', () => {
    const text = '{\n\t"a": {\n\t\t"b": [1, 2,\n\t3],"c"\t:"\\u00e9\\/"\n\t}\n}\n';
    assert.deepEqual(dataIn(text), [JSON.parse(text)]);
    assert.deepEqual(parseFile(text).documents[0]!.problems, []);
  });

  it('does not trip over a byte order mark or \\r\\n', () => {
    const text = '\ufeff- a: "x\r\n    y"\r\n- []\r\n';
    assert.deepEqual(dataIn(text), [[{ a: 'x y' }, []]]);
    assert.deepEqual(parseFile(text).documents[0]!.problems, []);
  });

  it('knows no value of a quote that is never closed', () => {
    assert.deepEqual(dataIn('a:\n  b: "ml.m5.large\n'), [{ a: { b: null } }]);
    assert.deepEqual(dataIn("a:\n  b: 'ml.m5.large\n"), [{ a: { b: null } }]);
    assert.deepEqual(dataIn('a: "b\\"\n'), [{ a: null }]);
    assert.deepEqual(dataIn(`a: "b\\\\"\nc: 'it''s'\nd: ""\ne: ''\n`), [{ a: 'b\\', c: "it's", d: '', e: '' }]);
  });

  it('keeps the rest readable while a key is being typed', () => {
    const text = 'a: 1\nendpo\nb: 2\n';
    assert.deepEqual(dataIn(text), [{ a: 1, b: 2 }]);
    assert.equal(cut(text, (parseFile(text).documents[0]!.root as MapNode).get('b')!.key.span), 'b');
  });
});

describe('Syntax problems', () => {
  /** Each text marks what must be underlined by « and ». */
  const marked: Readonly<Record<string, string>> = {
    'an unclosed quote, where it begins': 'a: «"x»\nb: 1\nc: 2\n',
    'an unclosed quote that a later one ends': 'a:\n  b: «"x»\n  c: "y"\n',
    'a tab': 'a:\n«\t»b: 1\n',
    'a key without colon': 'a:\n  «endpo»\n  b: 1\n',
    'a last key without colon': 'a: 1\n«endpo»\n',
    'a colon without space': '«a:1»\nb: 2\n',
    'a second colon on the line': 'a: «b: c»\n',
    'a line too deep': 'a: 1\n  «b: 2»\n',
    'a line at no known column': 'a:\n    b: 1\n  «c: 2»\n',
    'a dash at another column': 'a:\n  - 1\n «- 2»\n',
    'a list on the line of its key': 'a: «- b»\n',
    'a reserved character': 'a: «@x»\n',
    'text behind a closing quote': 'a: "x" «y»\n',
    'an unclosed bracket': 'a: «[»1, 2\nb: 3\n',
    'an unclosed brace': 'a: «{»x: 1\nb: 3\n',
    'an unknown escape': 'a: "«\\d»"\n',
    'an unknown alias': 'a: «*nope»\n',
    'an alias in itself': 'a: &a\n  b: «*a»\n',
    'a merge conflict': 'a: 1\n«<<<<<<< HEAD»\nb: 1\n=======\nb: 2\n>>>>>>> other\n',
    'a key given twice': 'a: {b: 1, «b»: 2}\n',
  };
  for (const [name, source] of Object.entries(marked)) {
    it(`point at ${name}`, () => {
      const start = source.indexOf('«');
      const end = source.indexOf('»') - 1;
      const text = source.replace(/[«»]/g, '');
      const { problems } = parseFile(text).documents[0]!;
      assert.deepEqual(
        problems.map(({ span }) => span),
        [{ start, end }],
        problems.map(({ message }) => message).join('\n'),
      );
    });
  }

  it('are one for a file in UTF-16', () => {
    const text = 'a: 1\nb: [\n'.split('').join('\0');
    assert.deepEqual(
      parseFile(text).documents.map(({ problems }) => problems.length),
      [1],
    );
    assert.match(parseFile(text).documents[0]!.problems[0]!.message, /UTF-8/);
  });
});

describe('Parsing again', () => {
  const resource = (index: number) =>
    `  Config${String(index)}:\n    Type: x\n    Properties: {Size: ${String(index)}}\n    # ${'x'.repeat(300)}\n`;
  const text = `Resources:\n${Array.from({ length: 20 }, (_, index) => resource(index)).join('')}Outputs: {}\n`;
  const properties = (file: ReturnType<typeof parseFile>, index: number) =>
    locate(file.documents[0]!, ['Resources', `Config${String(index)}`, 'Properties'])!.node;

  it('keeps the nodes above a change, and tells that those below are the same', () => {
    const before = parseFile(text);
    const after = reparse(before, text.replace('Size: 10', 'Size: 1000'));
    assert.equal(properties(after, 3), properties(before, 3));
    assert.notEqual(identityOf(properties(after, 10)), identityOf(properties(before, 10)));
    assert.ok(identityOf(properties(after, 15)));
    assert.equal(identityOf(properties(after, 15)), identityOf(properties(before, 15)));
    assert.equal(properties(after, 15).span.start, properties(before, 15).span.start + 2);
  });

  it('leaves the earlier version as it was', () => {
    const before = parseFile(text);
    const span = properties(before, 15).span;
    reparse(before, `a: 1\n${text}`);
    assert.deepEqual(properties(before, 15).span, span);
  });
});
