import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseFile, parseWhole, reparse, type YamlFile } from '#engine/yaml/parse.ts';
import { dumpDocument } from './dump.ts';
import { jsonText, yamlText } from './generate.ts';

/** A template with so many resources that its parts are parsed apart. */
const template = fc
  .tuple(fc.array(yamlText, { minLength: 3, maxLength: 12 }), yamlText, fc.boolean())
  .map(([bodies, last, padded]) => {
    const indent = (text: string): string => text.replace(/^\ufeff|^---$/gm, '').replace(/^(?=.)/gm, '    ');
    const filler = padded ? `    # ${'x'.repeat(1400)}\n` : '';
    const resources = bodies.map(
      (body, index) => `  Res${String(index)}:\n    Type: x\n${filler}${indent(body).replace(/\n*$/, '\n')}`,
    );
    return `Version: 1\n# about\nResources: # all\n${resources.join('')}Outputs:\n  a: 1\n${last.replace(/^\ufeff/, '')}`;
  });

const several = fc.array(yamlText, { minLength: 1, maxLength: 3 }).map((texts) => texts.join('\n---\n'));
const anyText = fc.oneof(template, template, several, jsonText);

const snippet = fc.oneof(
  fc.constantFrom(
    '"',
    "'",
    '\n',
    ':',
    ': ',
    ' ',
    '-',
    '- ',
    '#',
    ' #',
    '{',
    '}',
    '[',
    ']',
    ',',
    '&a ',
    '*a',
    '!Ref ',
    '|',
    '>',
    '\t',
    '%',
  ),
  fc.constantFrom(
    '---\n',
    '...\n',
    'key',
    'key: value\n',
    '\nkey',
    '  key: 1\n',
    '\r\n',
    '<<: *n1\n',
    '\\',
    '\\"',
    "''",
    '\n\n',
    '? ',
    '- a\n',
    'zz: 0\n',
  ),
  fc.string({ maxLength: 4 }),
);
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.constantFrom(0, 0, 0, 1, 2, 10, 200),
  snippet,
  atLine: fc.boolean(),
});

function applied(
  text: string,
  { at, remove, snippet: added, atLine }: typeof edit extends fc.Arbitrary<infer T> ? T : never,
): string {
  const near = Math.floor(at * text.length);
  const start = atLine ? text.lastIndexOf('\n', near) + 1 : near;
  return text.slice(0, start) + added + text.slice(start + remove);
}

/** The whole difference would be pages long, and slow to print while shrinking. */
function assertSame(file: YamlFile): void {
  const [actual, expected] = [file, parseWhole(file.text)].map((one) =>
    JSON.stringify(one.documents.map(dumpDocument)),
  );
  if (actual === expected) return;
  let at = 0;
  while (actual![at] === expected![at]) at += 1;
  const near = (dump: string): string => dump.slice(Math.max(0, at - 200), at + 100);
  assert.fail(`in parts: ${near(actual!)}\nas a whole: ${near(expected!)}\n${file.text}`);
}

describe('Parsing in parts', function () {
  this.timeout(60_000);

  it('gives what parsing the whole text gives', () => {
    fc.assert(
      fc.property(anyText, (text) => assertSame(parseFile(text))),
      { numRuns: 150 },
    );
  });

  it('gives it also after any edits', () => {
    fc.assert(
      fc.property(anyText, fc.array(edit, { minLength: 1, maxLength: 4 }), (text, edits) => {
        let file = parseFile(text);
        for (const next of edits) {
          file = reparse(file, applied(file.text, next));
          assertSame(file);
        }
      }),
      { numRuns: 150 },
    );
  });
});
