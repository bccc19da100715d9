import assert from 'node:assert/strict';
import type { FoldingRange, SelectionRange, TextEdit } from 'vscode-languageserver';
import { LspClient, pullingCapabilities, type ClientOptions } from '#test/lsp-client.ts';
import { fraudDetector, template } from '#test/manifests.ts';

const uri = 'file:///acme/fraud.mldeploy.yaml';
const text = `# about
# this file
mldeploy: 1
name: "fraud" # region in a comment
# region model
model:
    image: a
    files:
      - a:
          b: [1,
              2]
      - c
# endregion
endpoint: { type: serverless,
  memory: 2 GB }
notes: |
  one
  two
`;

describe('our own language', () => {
  let client: LspClient;
  afterEach(() => client.stop());

  async function ask<R>(
    method: string,
    content: string,
    languageId: string,
    more: ClientOptions & { params?: object } = {},
  ) {
    const { params, ...options } = more;
    client = await LspClient.inMemory({ capabilities: pullingCapabilities, ...options });
    await client.open(uri, content, languageId);
    return client.connection.sendRequest<R>(`textDocument/${method}`, { textDocument: { uri }, ...params });
  }

  const ours = { initializationOptions: { mldeployClient: true } };
  const requests = ['formatting', 'foldingRange', 'selectionRange'] as const;
  const params = { positions: [{ line: 0, character: 0 }], options: { tabSize: 2, insertSpaces: true } };

  it('is formatted', async () => {
    const edits = await ask<TextEdit[]>('formatting', text, 'mldeploy', { params });
    assert.deepEqual(edits[0], {
      range: { start: { line: 6, character: 0 }, end: { line: 6, character: 4 } },
      newText: '  ',
    });
  });

  it('is folded', async () => {
    const folds = await ask<FoldingRange[]>('foldingRange', text, 'mldeploy');
    assert.deepEqual(
      folds.map(({ startLine, endLine, kind }) => [startLine, endLine, kind]),
      [
        [0, 1, 'comment'],
        [4, 12, 'region'],
        [5, 11, undefined],
        [7, 11, undefined],
        [8, 10, undefined],
        [9, 10, undefined],
        [13, 14, undefined],
        [15, 17, undefined],
      ],
    );
  });

  it('is selected part by part', async () => {
    const document = text.split('\n');
    const positions = [
      { line: 3, character: 8 },
      { line: 10, character: 14 },
    ];
    const found = await ask<SelectionRange[]>('selectionRange', text, 'mldeploy', { params: { positions } });
    const textOf = ({ start, end }: SelectionRange['range']): string =>
      start.line === end.line
        ? (document[start.line] ?? '').slice(start.character, end.character)
        : `${(document[start.line] ?? '').slice(start.character)} ...`;
    const chain = (range: SelectionRange | undefined): string[] =>
      range ? [textOf(range.range), ...chain(range.parent)] : [];
    assert.deepEqual(chain(found[0]), ['fraud', '"fraud"', 'name: "fraud"', 'mldeploy: 1 ...', '# about ...']);
    assert.deepEqual(chain(found[1]), [
      ...['2', '[1, ...', 'b: [1, ...', 'a: ...', '- a: ...', 'files: ...', 'image: a ...', 'model: ...'],
      ...['mldeploy: 1 ...', '# about ...'],
    ]);
  });

  it('is all that is formatted, folded and selected in VS Code', async () => {
    for (const method of requests) {
      assert.equal(await ask(method, text, 'yaml', { ...ours, params }), null);
      await client.stop();
    }
    client = await LspClient.inMemory(ours);
    for (const provider of ['foldingRangeProvider', 'selectionRangeProvider'] as const) {
      const offered = client.result?.capabilities[provider];
      assert.deepEqual(offered, { documentSelector: [{ language: 'mldeploy' }] });
    }
  });

  it('is YAML elsewhere, and then nothing else may be in the file', async () => {
    for (const method of requests) {
      assert.notEqual(await ask(method, text, 'yaml', { params }), null);
      await client.stop();
      assert.equal(await ask(method, template, 'yaml', { params }), null);
      await client.stop();
      assert.equal(await ask(method, `${fraudDetector}---\n${template}`, 'yaml', { params }), null);
      await client.stop();
    }
    client = await LspClient.inMemory();
    assert.equal(client.result?.capabilities.documentFormattingProvider, true);
  });

  it('has a formatter that is registered for it alone', async () => {
    const capabilities = {
      ...pullingCapabilities,
      textDocument: { ...pullingCapabilities.textDocument, formatting: { dynamicRegistration: true } },
    };
    client = await LspClient.inMemory({ capabilities, ...ours });
    assert.equal(client.result?.capabilities.documentFormattingProvider, undefined);
    const registered = await client.until(() =>
      client.registered.find(({ method }) => method === 'textDocument/formatting'),
    );
    assert.deepEqual(registered.registerOptions, { documentSelector: [{ language: 'mldeploy' }] });
  });
});
