import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Change, Value } from '#engine/model/change.ts';
import { applyEdits, areApart } from '#engine/text/edit.ts';
import { entriesOf } from '#engine/yaml/entries.ts';
import { locate, type Located } from '#engine/yaml/locate.ts';
import { parseFile, type YamlFile } from '#engine/yaml/parse.ts';
import { editsFor } from '#engine/yaml/write.ts';
import { dataOf, pathsOf } from './data.ts';
import { jsonText, yamlText } from './generate.ts';

type Steps = readonly (string | number)[];

const scalar = fc.oneof(
  fc.constantFrom<Value>(
    'ml.m5.large',
    '2 GB',
    'yes',
    '',
    '1.0',
    'a: b',
    '# no',
    '*x',
    'x, y',
    '[',
    "it's",
    'é\n',
    '08',
    '-',
    '- x',
    '<<',
  ),
  fc.constantFrom<Value>(0, -1.5, 1024, 1e21, true, false, null),
  fc.string(),
  fc.string({ unit: 'binary' }),
);
const value: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    fc.dictionary(fc.constantFrom('a', 'type', 'Fn::If', 'x y', '1', 'new'), tie('value'), {
      maxKeys: 3,
    }) as fc.Arbitrary<Value>,
    fc.array(tie('value'), { maxLength: 3 }),
  ),
})).value;

/** What to do, with a number that picks the place among those there are. */
const wish = fc.record({
  kind: fc.constantFrom('set', 'add', 'deep', 'remove', 'remove', 'rename'),
  pick: fc.nat(),
  value,
  after: fc.option(fc.array(fc.constantFrom('a', 'type', 'memory', 'nowhere'), { maxLength: 2 }), { nil: undefined }),
});
type Wish = typeof wish extends fc.Arbitrary<infer T> ? T : never;

/** Changes of which none touches what another has changed, and none an anchor, since that changes other places too. */
function changesOf(file: YamlFile, wishes: readonly Wish[]): readonly Change[] {
  const document = file.documents[0]!;
  const all = pathsOf(document);
  const isAnchored = (path: Steps): boolean => {
    const located = locate(document, path);
    const entries = located?.parent ? (entriesOf(located.parent) ?? []) : [];
    return entries.some(({ value, anchor }) => value === located?.node && anchor !== undefined);
  };
  const insideAnchor = (path: Steps): boolean => path.some((_, length) => isAnchored(path.slice(0, length + 1)));
  const free = all.filter((path) => !insideAnchor(path));
  const taken: Steps[] = [];
  const changes: Change[] = [];
  for (const { kind, pick, value: wanted, after } of wishes) {
    const path = free[pick % free.length];
    if (!path) continue;
    const change = changeAt(file.text, document, path, kind, wanted, after);
    if (!change || taken.some((other) => collide(other, change.place.path))) continue;
    taken.push(change.place.path);
    changes.push(change);
  }
  return changes;
}

type Doc = YamlFile['documents'][number];

function changeAt(
  text: string,
  document: Doc,
  path: Steps,
  kind: string,
  wanted: Value,
  after: readonly string[] | undefined,
): Change | undefined {
  const located = locate(document, path)!;
  const { node } = located;
  const isAlias = node.site.start !== node.span.start;
  const place = (at: Steps) => ({ document: 0, path: at });
  const order = after ? { after } : {};
  if (kind === 'remove') return path.length === 0 ? undefined : { kind, place: place(path) };
  if (kind === 'rename')
    return located.pair ? { kind, place: place(path), key: `renamed ${String(path.at(-1))}` } : undefined;
  if (kind === 'set') {
    const isQuotedNumber = node.kind === 'scalar' && typeof wanted === 'number' && node.style !== 'plain';
    const sharesParts = node.kind !== 'scalar' && text.slice(node.span.start, node.span.end).includes('&');
    return isQuotedNumber || (sharesParts && typeof wanted === 'object')
      ? undefined
      : { kind, place: place(path), value: wanted, ...order };
  }
  if (isAlias || node.kind !== 'map') return undefined;
  const steps = kind === 'add' ? ['added'] : ['deep', 'down'];
  return { kind: 'set', place: place([...path, ...steps]), value: wanted, ...order };
}

function collide(one: Steps, other: Steps): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length).every((step, index) => step === other[index]);
}

const gone = Symbol('gone');

/** The same changes made to plain data. */
function expected(before: Value, changes: readonly Change[]): Value {
  let root: unknown = structuredClone(before);
  const renames: (() => void)[] = [];
  for (const change of changes) {
    const { path } = change.place;
    const last = path.at(-1);
    if (last === undefined) {
      if (change.kind === 'set') root = structuredClone(change.value);
      continue;
    }
    let at = root as Record<string | number, unknown>;
    for (const step of path.slice(0, -1)) {
      if (!Object.hasOwn(at, step)) define(at, step, {});
      at = at[step] as Record<string | number, unknown>;
    }
    if (change.kind === 'set') define(at, last, structuredClone(change.value));
    else if (change.kind === 'remove') define(at, last, gone);
    else if (change.kind === 'rename') {
      renames.push(() => {
        define(at, change.key, at[last]);
        Reflect.deleteProperty(at, last);
      });
    }
  }
  renames.forEach((rename) => rename());
  return pruned(root) as Value;
}

function define(at: object, key: string | number, to: unknown): void {
  Object.defineProperty(at, key, { value: to, enumerable: true, configurable: true, writable: true });
}

function pruned(data: unknown): unknown {
  if (Array.isArray(data)) return data.filter((item) => item !== gone).map(pruned);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .filter(([, item]) => item !== gone)
      .map(([key, item]) => [key, pruned(item)]),
  );
}

function check(text: string, wishes: readonly Wish[]): void {
  const file = parseFile(text);
  fc.pre(file.documents.length === 1 && file.documents[0]!.problems.length === 0);
  const changes = changesOf(file, wishes);
  const edits = editsFor(file, changes);
  assert.ok(areApart(edits), `${JSON.stringify(changes)}\n${JSON.stringify(edits)}\n${text}`);
  const after = applyEdits(text, edits);
  const written = parseFile(after);
  const told = () => `${JSON.stringify(changes)}\n--- before\n${text}\n--- after\n${after}`;
  assert.deepEqual(
    written.documents.flatMap(({ problems }) => problems.map(({ message }) => message)),
    [],
    told(),
  );
  assert.deepEqual(dataOf(written.documents[0]!.root), expected(dataOf(file.documents[0]!.root), changes), told());
  const setsOnly = changes.filter(
    ({ kind, place: { path } }) => kind === 'set' && !path.some((step) => typeof step === 'number'),
  );
  if (setsOnly.length === changes.length) assert.deepEqual(editsFor(written, changes), [], `again: ${told()}`);
  if (text.includes('\r\n')) assert.doesNotMatch(after, /[^\r]\n/, told());
}

/** Where the pair or the item begins, its dash included. */
function startOf({ pair, parent, node }: Located, path: Steps): number {
  const index = path.at(-1);
  if (pair || typeof index !== 'number' || !parent) return pair?.key.span.start ?? node.site.start;
  return entriesOf(parent)?.[index]?.start ?? node.site.start;
}

describe('Changes written into documents', function () {
  this.timeout(60_000);

  it('make the data what it should be', () => {
    fc.assert(fc.property(yamlText, fc.array(wish, { minLength: 1, maxLength: 5 }), check), { numRuns: 1000 });
  });

  it('do so in JSON, which stays JSON', () => {
    const run = (text: string, wishes: readonly Wish[]): void => {
      check(text, wishes);
      const file = parseFile(text);
      const changes = changesOf(file, wishes);
      const after = applyEdits(text, editsFor(file, changes));
      assert.deepEqual(JSON.parse(after), expected(dataOf(file.documents[0]!.root), changes), `${text}\n${after}`);
    };
    fc.assert(fc.property(jsonText, fc.array(wish, { minLength: 1, maxLength: 5 }), run), { numRuns: 1000 });
  });

  it('keep every comment that does not stand in what is removed or replaced', () => {
    const run = (text: string, wishes: readonly Wish[]): void => {
      const file = parseFile(text);
      fc.pre(file.documents.length === 1 && file.documents[0]!.problems.length === 0);
      const changes = changesOf(file, wishes).filter(({ place }) => place.path.length > 0);
      const document = file.documents[0]!;
      const after = applyEdits(text, editsFor(file, changes));
      const isExcused = (offset: number): boolean =>
        changes.some(({ kind, place: { path } }) => {
          const located = locate(document, path);
          if (kind === 'rename' || !located) return false;
          if (kind === 'set' && located.node.kind === 'scalar' && located.node.style !== 'block') return false;
          const start = kind === 'set' ? located.node.site.start : startOf(located, path);
          const end =
            located.node.site.start === located.node.span.start ? located.node.span.end : located.node.site.end;
          const lineEnd = text.indexOf('\n', end);
          return offset >= start && offset < (lineEnd < 0 ? text.length : lineEnd);
        });
      const kept = document.comments.filter(({ span }) => !isExcused(span.start)).map((comment) => comment.text);
      const there = new Set(
        parseFile(after).documents.flatMap(({ comments }) => comments.map((comment) => comment.text)),
      );
      assert.deepEqual(
        kept.filter((comment) => !there.has(comment)),
        [],
        `${JSON.stringify(changes)}\n${text}\n---\n${after}`,
      );
    };
    fc.assert(fc.property(yamlText, fc.array(wish, { minLength: 1, maxLength: 4 }), run), { numRuns: 1000 });
  });
});
