import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { own } from '#engine/dialects/own/own.ts';
import type { Problem } from '#engine/dialects/dialect.ts';
import { applyEdits } from '#engine/text/edit.ts';
import { parseFile } from '#engine/yaml/parse.ts';
import { editsFor } from '#engine/yaml/write.ts';
import { read } from './read.ts';

const folder = new URL('../../../examples/', import.meta.url);
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.mldeploy.yaml'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

const odd = fc.constantFrom(
  '5',
  '5 mb',
  '120 sec',
  '2M',
  'yes',
  '"20"',
  "'x'",
  '~',
  '',
  '[1, 2]',
  '{a: 1}',
  '[]',
  '{}',
  '${X}',
  '{{ x }}',
  '!Ref X',
  '-1',
  '1e3',
  'Serverless',
  '*nothing',
  '|',
  '@',
  '200 USD',
  '2 per week',
  'ml.m5.large',
);
const oddKey = fc.constantFrom(
  'memory',
  'memroy',
  'instanceType',
  'payload',
  '__proto__',
  'constructor',
  'x-y',
  'a/b~c',
  '"quoted key"',
  '<<',
  'type',
  'traffic',
);

/** An example with some lines changed as people change them: another value, another key, gone, twice. */
const manifest = fc
  .tuple(
    fc.constantFrom(...examples),
    fc.array(fc.tuple(fc.nat(60), fc.constantFrom('value', 'key', 'remove', 'double', 'indent'), odd, oddKey), {
      maxLength: 4,
    }),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([text, changes, newline]) => {
    const lines = text.split('\n');
    for (const [at, how, value, key] of changes) {
      const number = at % lines.length;
      const line = lines[number] ?? '';
      const written = /^(\s*)([\w-]+):/.exec(line);
      if (how === 'remove') lines.splice(number, 1);
      else if (how === 'double') lines.splice(number, 0, line);
      else if (how === 'indent') lines[number] = ` ${line}`;
      else if (written) {
        const [whole, indent = ''] = written;
        lines[number] = how === 'value' ? `${whole} ${value}` : `${indent}${key}:${line.slice(whole.length)}`;
      }
    }
    return lines.join(newline);
  });

function faults(text: string): number {
  return parseFile(text).documents.reduce((sum, { problems }) => sum + problems.length, 0);
}

function same(problems: readonly Problem[], { code, message }: Problem): number {
  return problems.filter((problem) => problem.code === code && problem.message === message).length;
}

describe('the own format, whatever is written', () => {
  it('is read without throwing, and every problem lies in the text', () => {
    fc.assert(
      fc.property(fc.oneof(manifest, fc.string({ unit: 'binary' })), (text) => {
        for (const document of parseFile(text).documents) {
          const certainty = own.recognise(document);
          assert.ok(certainty >= 0 && certainty <= 1);
        }
        const { deployments, problems } = read(text);
        for (const { span, message } of problems) {
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, message);
        }
        for (const deployment of deployments) {
          assert.ok(deployment.title.length > 0);
          own.configure(deployment, { type: 'serverless', memoryMib: 2048, maxConcurrency: 5 });
          own.configure(deployment, { type: 'batch', instanceType: 'ml.m5.large', instanceCount: 1 });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is mended by every fix: its problem goes, and no fault of the YAML comes', () => {
    fc.assert(
      fc.property(manifest, (text) => {
        const before = faults(text);
        // A fix of a text that is no YAML cannot be held to anything.
        fc.pre(before === 0);
        const { problems } = read(text);
        for (const problem of problems) {
          for (const { title, changes } of problem.fixes) {
            const after = applyEdits(text, editsFor(parseFile(text), changes));
            const said = `${problem.message}\n${title}\n${after}`;
            assert.equal(faults(after), 0, said);
            assert.ok(same(read(after).problems, problem) < same(problems, problem), said);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('offers no fix for a key below which a merge key has the same', () => {
    const text = (merged: string): string => `mldeploy: 1\nname: a\npayload: 1\n<<: {${merged}: 2 KB}\n`;
    const fixesOf = (merged: string): number | undefined =>
      read(text(merged)).problems.find(({ message }) => message.startsWith('`payload`'))?.fixes.length;
    assert.equal(fixesOf('payload'), 0);
    assert.equal(fixesOf('other'), 2);
  });

  it('is read in no time when aliases multiply', () => {
    const levels = Array.from({ length: 30 }, (_, level) => {
      const below =
        level === 0
          ? 'a: 1'
          : Array.from({ length: 9 }, (_item, item) => `k${String(item)}: *l${String(level - 1)}`).join(', ');
      return `x-${String(level)}: &l${String(level)} {${below}}`;
    });
    const text = ['mldeploy: 1', ...levels, 'endpoint: *l29', 'tags: *l29', ''].join('\n');
    read(text);
  });
});
