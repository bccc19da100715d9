import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { defaultSettings } from '#engine';
import { complete } from '../../../server/src/engine/assist/complete.ts';
import type { Completion } from '../../../server/src/engine/assist/completion.ts';
import { parseFile } from '../../../server/src/engine/yaml/parse.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const names = [
  'examples/fraud-detector.mldeploy.yaml',
  'examples/image-tagging.template.yaml',
  'examples/demand-forecast.template.json',
  'examples/night-writers.mldeploy.yaml',
  'test/fixtures/conformance/components.template.yaml',
];
const files = names.map((name) => ({ name, text: readFileSync(path.join(root, name), 'utf8') }));

function at(text: string, offset: number, snippets = false): readonly Completion[] {
  return complete({
    ...{ text, offset, settings: defaultSettings, deployments: [], snippets: true },
    abilities: { snippets, indents: false },
    origin: {},
    elsewhere: () => ({ schema: false, names: false }),
  });
}

function staysInPlace(text: string, offset: number, { span, label }: Completion): void {
  const where = `${label} at ${String(offset)} in ${JSON.stringify(text.slice(Math.max(0, offset - 40), offset + 20))}`;
  assert.ok(span.start <= offset && offset <= span.end && span.end <= text.length, where);
  assert.ok(!/[\r\n]/.test(text.slice(span.start, span.end)), where);
}

function syntaxProblems(text: string): number {
  return parseFile(text).documents.flatMap(({ problems }) => problems.filter(({ kind }) => kind === 'syntax')).length;
}

describe('what is proposed', () => {
  it('takes the place of one word of the line, wherever the cursor is, in whole and in cut files', () => {
    for (const { text } of files) {
      for (let offset = 0; offset <= text.length; offset += 3) {
        for (const completion of at(text, offset)) staysInPlace(text, offset, completion);
        const cut = text.slice(0, offset);
        for (const completion of at(cut, offset)) staysInPlace(cut, offset, completion);
      }
    }
  });

  it('can be asked of any text', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        ':',
        ' ',
        '\n',
        '  ',
        '- ',
        '"',
        "'",
        '{',
        '}',
        '[',
        ']',
        ',',
        '#',
        '|',
        '>',
        '!Ref ',
        '&x',
        '*x',
        '\t',
        '\r\n',
      ],
      ...[
        'mldeploy: 1',
        'endpoint',
        'type: serverless',
        'Resources:',
        'Type: AWS::SageMaker::Model',
        'Properties:',
        '---',
      ],
      ...[
        'apiVersion: sagemaker.services.k8s.aws/v1alpha1',
        'kind: Model',
        'spec:',
        '${',
        '__proto__',
        'constructor: ',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), (pieces, chosen) => {
        const text = pieces.join('');
        const somewhere = chosen % (text.length + 1);
        // Nobody stands within the end of a line.
        const offset = text.slice(somewhere - 1, somewhere + 1) === '\r\n' ? somewhere - 1 : somewhere;
        for (const completion of at(text, offset, true)) staysInPlace(text, offset, completion);
      }),
      { numRuns: 1500 },
    );
  });

  it('is proper YAML once it is chosen', () => {
    for (const { name, text } of files.filter((file) => file.name.endsWith('.yaml'))) {
      for (const { index } of text.matchAll(/^ *(?:- )?(?=\w+:)/gm)) {
        const line = /^ *(?:- )?/.exec(text.slice(index))?.[0] ?? '';
        const cut = text.slice(0, index + line.length);
        for (const { insert, span, label } of at(cut, cut.length).slice(0, 6)) {
          const written = `${cut.slice(0, span.start)}${insert}${cut.slice(span.end)}\n`;
          assert.equal(syntaxProblems(written), 0, `${name}: ${label}\n${written.slice(-200)}`);
        }
      }
    }
  });
});
