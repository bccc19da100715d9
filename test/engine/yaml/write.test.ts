import assert from 'node:assert/strict';
import type { Change, Value } from '#engine/model/change.ts';
import { applyEdits } from '#engine/text/edit.ts';
import { parseFile } from '#engine/yaml/parse.ts';
import { editsFor } from '#engine/yaml/write.ts';

const place = (path: string) => ({
  document: 0,
  path: path === '' ? [] : path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
});
const set = (path: string, value: Value, ...after: string[]): Change => ({
  kind: 'set',
  place: place(path),
  value,
  after,
});
const remove = (path: string): Change => ({ kind: 'remove', place: place(path) });
const rename = (path: string, key: string): Change => ({ kind: 'rename', place: place(path), key });

function becomes(before: string, changes: readonly Change[], after: string): void {
  assert.equal(applyEdits(before, editsFor(parseFile(before), changes)), after);
}

describe('Setting a value', () => {
  const cases: readonly (readonly [string, string, Value, string])[] = [
    ['keeps the comment', 'a: 1   # why\n', 2, 'a: 2   # why\n'],
    ['leaves text plain where it can', 'a: 1\n', '2 GB', 'a: 2 GB\n'],
    ['leaves an ARN plain', 'a: x\n', 'arn:aws:iam::1:role/x', 'a: arn:aws:iam::1:role/x\n'],
    ['quotes what would be read otherwise', 'a: x\n', 'yes', 'a: "yes"\n'],
    ['quotes what looks like a number', 'a: x\n', '1.0', 'a: "1.0"\n'],
    ['quotes what would be a comment', 'a: x\n', 'b #c', 'a: "b #c"\n'],
    ['quotes what would be a map', 'a: x\n', 'b: c', 'a: "b: c"\n'],
    ['quotes what would be an alias', 'a: x\n', '*b', 'a: "*b"\n'],
    ['quotes the empty text', 'a: x\n', '', 'a: ""\n'],
    ['quotes a comma only where it separates', 'a: x\n', 'b, c', 'a: b, c\n'],
    ['keeps single quotes', "a: 'x'\n", "it's", "a: 'it''s'\n"],
    ['keeps double quotes', 'a: "x"\n', 'v', 'a: "v"\n'],
    ['drops quotes that were there for text', 'a: "x"\n', 2, 'a: 2\n'],
    ['keeps the quotes of a number', 'a: "1"\n', 2, 'a: "2"\n'],
    ['keeps the anchor', 'a: &x 1\nb: *x\n', 2, 'a: &x 2\nb: *x\n'],
    ['puts a literal in the place of an alias', 'b: &x 1\na: *x # c\n', 2, 'b: &x 1\na: 2 # c\n'],
    ['puts a literal in the place of a tagged expression', 'a: !Ref P # c\n', 'ml.m5.large', 'a: ml.m5.large # c\n'],
    ['writes where nothing was written', 'a: # c\nb: 1\n', 2, 'a: 2 # c\nb: 1\n'],
    ['writes where nothing was written on the line', 'a:\nb: 1\n', 2, 'a: 2\nb: 1\n'],
    ['replaces a block scalar', 'a: |\n  x\n  v\nb: 1\n', 'z', 'a: z\nb: 1\n'],
    ['replaces a map', 'a: # c\n  x: 1\n  v: 2 # d\nb: 1\n', 2, 'a: 2 # c\nb: 1\n'],
    [
      'writes a map below',
      'a: 1 # c\nb: 1\n',
      { x: { v: [1, { z: 2 }] } },
      'a: # c\n  x:\n    v:\n      - 1\n      - z: 2\nb: 1\n',
    ],
    ['writes an empty map on the line', 'a: 1\n', {}, 'a: {}\n'],
    [
      'changes only what differs in a map',
      'a:\n  # why\n  x: 1 # c\n  z: 3\n',
      { x: 1, v: 2 },
      'a:\n  # why\n  x: 1 # c\n  v: 2\n',
    ],
    ['keeps \\r\\n', 'b: 1\r\na: 1\r\n', { x: 1, v: 2 }, 'b: 1\r\na:\r\n  x: 1\r\n  v: 2\r\n'],
    [
      'finds the indentation of the file',
      'b:\n    c: 1\na: 1\n',
      { x: { v: 1 } },
      'b:\n    c: 1\na:\n    x:\n        v: 1\n',
    ],
    ['finds lists that are not indented', 'b:\n- c\na: 1\n', [1, 2], 'b:\n- c\na:\n- 1\n- 2\n'],
    [
      'stays in its style in a line',
      'b: {a: 1}\na: {x: 1, v: [1]}\n',
      { x: 1, v: [1, 'b, c'] },
      'b: {a: 1}\na: {x: 1, v: [1, "b, c"]}\n',
    ],
    ['adds the last line of a file without end', 'a:\n  x: 1', { x: 1, v: 2 }, 'a:\n  x: 1\n  v: 2'],
  ];
  for (const [name, before, value, after] of cases) {
    it(name, () => {
      becomes(before, [set('a', value)], after);
      becomes(after, [set('a', value)], after);
    });
  }
});

describe('Adding', () => {
  it('puts a key behind the first of the wanted that is there', () => {
    becomes('a: 1 # c\nb: 2\n', [set('x', 1, 'no', 'a', 'b')], 'a: 1 # c\nx: 1\nb: 2\n');
  });

  it('keeps the order of what is added, also behind each other', () => {
    becomes('a: 1\nb: 2\n', [set('x', 1, 'a'), set('v', 2, 'x'), set('z', 3, 'a')], 'a: 1\nx: 1\nv: 2\nz: 3\nb: 2\n');
  });

  it('puts a key at the end of its map, before what belongs to the next', () => {
    const before = 'e:\n  a:\n    b: 1\n    # deeper\n\n# the work\nw: 1\n';
    becomes(before, [set('e.x', 1)], 'e:\n  a:\n    b: 1\n    # deeper\n  x: 1\n\n# the work\nw: 1\n');
  });

  it('makes the maps that lead to it', () => {
    becomes('a: 1\n', [set('b.c.d', 1), set('b.c.e', 2)], 'a: 1\nb:\n  c:\n    d: 1\n    e: 2\n');
    becomes('', [set('a.b', 1)], 'a:\n  b: 1\n');
    becomes('# c\n---\n', [set('a', 1)], '# c\n---\na: 1\n');
  });

  it('writes into braces', () => {
    becomes(
      'a: {}\nb: {x: 1, }\nc: {\n  x: 1, # c\n  v: 2 # d\n  }\n',
      [set('a.k', 1), set('b.k', 1), set('c.k', 1)],
      'a: {k: 1}\nb: {x: 1, k: 1, }\nc: {\n  x: 1, # c\n  v: 2, # d\n  k: 1\n  }\n',
    );
  });

  it('writes JSON into JSON', () => {
    const before = '{\n\t"a": {},\n\t"b": [\n\t\t1\n\t]\n}';
    const after = '{\n\t"a": {\n\t\t"k": "v"\n\t},\n\t"b": [\n\t\t1,\n\t\t{\n\t\t\t"x": []\n\t\t}\n\t]\n}';
    becomes(before, [set('a.k', 'v'), set('b.1', { x: [] })], after.replaceAll('\t', '\t'));
    becomes('{"a":1}', [set('b', 'yes')], '{"a":1, "b": "yes"}');
  });

  it('gives a map its own key over a merged one', () => {
    becomes('a: &a {x: 1}\nb:\n  <<: *a\n', [set('b.x', 2)], 'a: &a {x: 1}\nb:\n  <<: *a\n  x: 2\n');
  });

  it('adds items', () => {
    becomes('a:\n- x: 1\n  v: 2\nb: 1\n', [set('a.1', { x: 3, v: 4 })], 'a:\n- x: 1\n  v: 2\n- x: 3\n  v: 4\nb: 1\n');
  });
});

describe('Removing', () => {
  it('takes whole lines with their comment, and leaves comment lines', () => {
    becomes('a: 1\n# about b\nb: # c\n  x: 1\n  # in b\n\nc: 2\n', [remove('b')], 'a: 1\n# about b\n\nc: 2\n');
  });

  it('leaves an empty map when nothing is left', () => {
    becomes('a:\n  b: 1 # c\n  c: 2\nd: 1\n', [remove('a.b'), remove('a.c')], 'a: {}\nd: 1\n');
    becomes('a:\n- b\nd: 1\n', [remove('a.0')], 'a: []\nd: 1\n');
    becomes('a: {b: 1, c: 2}\n', [remove('a.b'), remove('a.c')], 'a: {}\n');
  });

  it('moves the next key up behind the dash', () => {
    becomes('- a: 1\n  b: 2\n  c: 3\n', [remove('0.a'), remove('0.b')], '- c: 3\n');
  });

  it('takes commas along', () => {
    becomes('a: {x: 1, v: 2, z: 3}\n', [remove('a.x')], 'a: {v: 2, z: 3}\n');
    becomes('a: {x: 1, v: 2, z: 3}\n', [remove('a.v'), remove('a.z')], 'a: {x: 1}\n');
    becomes('{\n  "a": 1,\n  "b": 2\n}\n', [remove('b')], '{\n  "a": 1\n}\n');
    becomes('{\n  "a": 1,\n  "b": 2\n}\n', [remove('a')], '{\n  "b": 2\n}\n');
  });

  it('writes out what an alias elsewhere stands for', () => {
    becomes('a: &a {x: 1}\nb: *a\nc:\n  <<: *a\n  v: 2\n', [remove('a')], 'b:\n  x: 1\nc:\n  x: 1\n  v: 2\n');
  });

  it('writes out a merge that it takes a key from', () => {
    becomes('a: &a {x: 1, z: 3}\nc:\n  <<: *a\n  v: 2\n', [remove('c.x')], 'a: &a {x: 1, z: 3}\nc:\n  z: 3\n  v: 2\n');
  });
});

describe('Several changes together', () => {
  it('switch an endpoint and keep everything else', () => {
    const before = `name: x
endpoint:
  type: serverless            # for now
  memory: 2 GB
  maxConcurrency: 20 # enough

  # warm ones
  provisionedConcurrency: 2
workload: {payload: 5 MB}
`;
    const after = `name: x
endpoint:
  type: real-time            # for now
  instanceType: ml.m5.large
  instanceCount: 2

  # warm ones
workload: {payload: 5 MB}
`;
    const gone = ['memory', 'maxConcurrency', 'provisionedConcurrency'].map((key) => remove(`endpoint.${key}`));
    becomes(
      before,
      [
        set('endpoint.type', 'real-time'),
        ...gone,
        set('endpoint.instanceType', 'ml.m5.large', 'type'),
        set('endpoint.instanceCount', 2, 'instanceType'),
      ],
      after,
    );
  });

  it('replace a section of a list item', () => {
    const before = 'V:\n  - S:\n      M: 1\n    N: x\n';
    becomes(before, [remove('V.0.S'), set('V.0.T', 'ml.m5.large', 'S', 'N')], 'V:\n  - N: x\n    T: ml.m5.large\n');
  });

  it('rename keys in their quotes', () => {
    becomes('{"a": {"b": 1}}', [rename('a', 'c'), set('a.b', 2)], '{"c": {"b": 2}}');
  });
});
