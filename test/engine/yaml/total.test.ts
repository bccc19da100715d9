import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Change } from '#engine/model/change.ts';
import { applyEdits } from '#engine/text/edit.ts';
import { parseFile, parseWhole, type YamlFile } from '#engine/yaml/parse.ts';
import { editsFor } from '#engine/yaml/write.ts';
import { corpus, needsCorpus } from '#test/corpus.ts';
import { dumpDocument } from './dump.ts';
import { pathsOf } from './data.ts';
import { jsonText, yamlText } from './generate.ts';

/** Spans that make sense, whatever the text is. */
function assertSound(file: YamlFile): void {
  const { text } = file;
  assert.ok(file.documents.length > 0);
  for (const document of file.documents) {
    for (const { span, message } of document.problems) {
      assert.ok(
        span.start >= 0 && span.start <= span.end && span.end <= text.length,
        `${message} ${JSON.stringify(span)}`,
      );
    }
    for (const comment of document.comments) assert.equal(text[comment.span.start], '#');
    dumpDocument(document);
  }
}

/** Changes at places that are there and at places that are not; in broken texts too they must not break down. */
function tryChanges(file: YamlFile, pick: number): void {
  const paths = file.documents.flatMap((document, index) =>
    pathsOf(document).map((path) => ({ document: index, path })),
  );
  const place = paths[pick % Math.max(1, paths.length)] ?? { document: 0, path: [] };
  const changes: readonly Change[] = [
    { kind: 'set', place: { ...place, path: [...place.path, 'new', 'key'] }, value: { a: [1, 'x'] } },
    { kind: 'remove', place },
  ];
  for (const change of changes) applyEdits(file.text, editsFor(file, [change]));
}

const words = [
  '---',
  '...',
  '\n',
  '\n  ',
  ': ',
  '- ',
  '? ',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ',',
  '#',
  ' #',
  '&a',
  '*a',
  '<<: ',
  '!Ref ',
  '|',
  '>',
  '%YAML 1.2',
  '\t',
  '\r',
  '\r\n',
  '\0',
  '\ufeff',
  '\ud800',
  'a',
  '1',
  ' ',
  '\\',
];
const soup = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(''));
const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => new TextDecoder().decode(array));

describe('Any text', function () {
  this.timeout(60_000);

  it('is read, and changes of it are tried, without breaking down', () => {
    const text = fc.oneof(soup, bytes, fc.string({ unit: 'binary' }), yamlText, jsonText);
    fc.assert(
      fc.property(text, text, fc.nat(), (one, other, pick) => {
        for (const mixed of [one, one.slice(0, pick % (one.length + 1)) + other]) {
          const file = parseFile(mixed);
          assertSound(file);
          tryChanges(file, pick);
        }
      }),
      { numRuns: 600 },
    );
  });

  const hostile: Readonly<Record<string, string>> = {
    'open brackets': '['.repeat(100_000),
    'open braces': '{'.repeat(100_000),
    'nested lists': '- '.repeat(50_000),
    'nested keys': '? '.repeat(50_000),
    quotes: '"'.repeat(100_000),
    'unclosed quotes': '- "\n'.repeat(25_000),
    documents: '---\n'.repeat(25_000),
    'a key again and again': 'a: 1\n'.repeat(20_000),
    'many keys': Array.from({ length: 20_000 }, (_, index) => `k${String(index)}: 1`).join('\n'),
    'billion laughs': bomb((name) => `[${Array(9).fill(`*${name}`).join(', ')}]`),
    'billion laughs by merges': bomb((name) => `{a: *${name}, b: *${name}, <<: [*${name}, *${name}]}`),
    'a long chain of aliases': Array.from(
      { length: 4000 },
      (_, n) => `a${String(n + 1)}: &a${String(n + 1)} [${n === 0 ? '' : `*a${String(n)}`}]`,
    ).join('\n'),
    'an alias in itself': 'a: &a\n  b: &b [*a, *b]\n  <<: *a\n',
  };
  for (const [name, text] of Object.entries(hostile)) {
    it(`is read in good time when it is ${name}`, function () {
      this.timeout(10_000);
      assertSound(parseFile(text));
    });
  }

  it('of the corpus is read, in parts as in whole', function () {
    this.timeout(120_000);
    const files = corpus('yaml-test-suite', 'nasty', 'cfn');
    needsCorpus(this, files);
    for (const { id, text } of files) {
      const file = parseFile(text);
      assertSound(file);
      const [parts, whole] = [file, parseWhole(text)].map((one) => JSON.stringify(one.documents.map(dumpDocument)));
      assert.ok(parts === whole, `${id} is read differently in parts`);
    }
  });
});

function bomb(next: (name: string) => string): string {
  const lines = Array.from({ length: 30 }, (_, n) => `a${String(n + 1)}: &a${String(n + 1)} ${next(`a${String(n)}`)}`);
  return ['a0: &a0 {x: 1}', ...lines].join('\n');
}
