import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver';
import { exportMethods, type ConvertResult } from '#protocol/export.ts';
import { LspClient } from '#test/lsp-client.ts';
import { fraudDetector, template } from '#test/manifests.ts';

const uri = 'file:///fraud.mldeploy.yaml';
const start = { line: 0, character: 0 };

describe('refactorings', () => {
  let client: LspClient;
  afterEach(() => client.stop());

  async function actions(text: string, context: object, name = uri): Promise<CodeAction[]> {
    await client.open(name, text, 'yaml');
    return client.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: name },
      range: { start, end: start },
      context: { diagnostics: [], ...context },
    });
  }

  it('are there where they are asked for, and nowhere else', async () => {
    client = await LspClient.inMemory();
    const found = await actions(fraudDetector, { only: ['refactor'] });
    assert.ok(found.some(({ title }) => title.startsWith('Roll out by canary')));
    assert.ok(found.some(({ title }) => title.startsWith('Switch to')));
    assert.ok(found.every(({ kind }) => kind === 'refactor.rewrite'));
    assert.deepEqual(await actions(fraudDetector, {}), []);
    assert.equal((await actions(fraudDetector, { triggerKind: 1 })).length, found.length);
    assert.deepEqual(await actions('a: 1\n', { only: ['refactor'] }, 'file:///other.yaml'), []);
  });

  it('do not repeat what a finding offers at the same place', async () => {
    client = await LspClient.inMemory();
    await client.open(uri, fraudDetector);
    const [finding] = await client.diagnostics(uri);
    assert.ok(finding);
    const all = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: finding.range,
      context: { diagnostics: [], triggerKind: 1 },
    });
    const titles = all.map(({ title }) => title);
    assert.ok(titles.some((title) => title.startsWith('Switch to')) && titles.includes('Set the payload to 4 MB'));
    assert.deepEqual([...new Set(titles)], titles);
  });

  it('offer to convert in our own client only, which asks for the text', async () => {
    client = await LspClient.inMemory({ initializationOptions: { mldeployClient: true } });
    const commandsIn = (all: readonly CodeAction[]): string[] =>
      all.flatMap(({ command }) => (command?.command === 'mldeploy.exportTo' ? [String(command.arguments?.[2])] : []));
    assert.deepEqual(commandsIn(await actions(fraudDetector, { only: ['refactor'] })), [
      'cloudformation',
      'ack',
      'cli',
    ]);
    const ask = (name: string, to: string): Promise<ConvertResult> =>
      client.connection.sendRequest(exportMethods.convert, { uri: name, index: 0, to });
    const there = await ask(uri, 'ack');
    assert.ok(there.kind === 'converted' && there.text.includes('kind: EndpointConfig'));
    assert.equal((await ask(uri, 'own')).kind, 'refused');
    const other = 'file:///other.template.yaml';
    await client.open(other, template);
    const back = await ask(other, 'own');
    assert.ok(back.kind === 'converted' && back.text.includes('mldeploy: 1'));
  });
});
