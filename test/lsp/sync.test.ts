import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Diagnostic, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { LspClient } from '#test/lsp-client.ts';
import { fraudDetector, template } from '#test/manifests.ts';

/** An edit in fractions of the text, so that it fits whatever the text has become. */
const edit = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(12),
  text: fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      '\n',
      '\r\n',
      '\r',
      '  ',
      '- ',
      ': ',
      '#',
      '"',
      '*a',
      '&a ',
      '---\n',
      '5 MB',
      'serverless',
      'async',
      '\ud83d\ude80',
      '\t',
      '{',
      '}',
    ),
    fc.string({ maxLength: 6, unit: 'grapheme' }),
  ),
});

/** Related places name the document they are in, and the two documents have different names. */
function withoutUri(found: readonly Diagnostic[]): unknown {
  return JSON.parse(JSON.stringify(found).replace(/"uri":"[^"]*"/g, '"uri":""'));
}

describe('incremental synchronisation', () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.inMemory();
  });
  after(() => client.stop());

  let opened = 0;

  async function fresh(text: string): Promise<{ uri: string; found: readonly Diagnostic[] }> {
    const uri = `file:///${String(opened++)}.mldeploy.yaml`;
    await client.open(uri, text);
    return { uri, found: await client.diagnostics(uri) };
  }

  for (const [name, start] of Object.entries({ own: fraudDetector, cloudformation: template })) {
    it(`gives after any edits what opening the result gives (${name})`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 6 }), async (rounds) => {
          const { uri } = await fresh(start);
          for (const edits of rounds) {
            for (const { from, length, text } of edits) {
              const document = client.document(uri);
              const offset = Math.round(from * document.getText().length);
              const range = { start: document.positionAt(offset), end: document.positionAt(offset + length) };
              const change: TextDocumentContentChangeEvent = { range, text };
              await client.change(uri, change);
            }
            await client.diagnostics(uri);
          }
          const edited = await client.diagnostics(uri);
          const again = await fresh(client.document(uri).getText());
          assert.deepEqual(withoutUri(edited), withoutUri(again.found));
          await client.close(uri);
          await client.close(again.uri);
        }),
        { numRuns: 60 },
      );
      assert.deepEqual(client.faults, []);
    });
  }
});
