import assert from 'node:assert/strict';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LspClient, pushingCapabilities } from '#test/lsp-client.ts';
import { fraudDetector } from '#test/manifests.ts';

const uri = 'file:///fraud.mldeploy.yaml';

describe('code actions', () => {
  let client: LspClient;
  afterEach(() => client.stop());

  async function opened(text = fraudDetector) {
    await client.open(uri, text, 'mldeploy');
    const [found] = await client.diagnostics(uri);
    assert.ok(found);
    return found;
  }

  function versionedEdit(action: CodeAction | undefined): TextDocumentEdit {
    const [edit] = action?.edit?.documentChanges ?? [];
    assert.ok(edit && 'textDocument' in edit && 'edits' in edit);
    return edit;
  }

  function applied(action: CodeAction | undefined): string {
    const { edits } = versionedEdit(action);
    return TextDocument.applyEdits(
      client.document(uri),
      edits.flatMap((edit) => ('newText' in edit ? [edit] : [])),
    );
  }

  it('offer the switches and the nearest legal value, each with its diagnostic', async () => {
    client = await LspClient.inMemory();
    const found = await opened();
    const actions = await client.codeActions(uri, found);
    const titles = actions.map(({ title }) => title).join('\n');
    for (const words of [/real-time/, /async/, /batch/, /4 MB/]) assert.match(titles, words);
    for (const action of actions) {
      assert.equal(action.kind, 'quickfix');
      assert.deepEqual(action.diagnostics, [found]);
      assert.equal(versionedEdit(action).textDocument.version, 1);
    }
    assert.ok(actions.filter(({ isPreferred }) => isPreferred).length <= 1);
  });

  it('remove the finding and leave the rest as it was', async () => {
    client = await LspClient.inMemory();
    const found = await opened();
    const actions = await client.codeActions(uri, found);
    for (const [index, action] of actions.entries()) {
      const text = applied(action);
      const fixed = `file:///fixed-${String(index)}.mldeploy.yaml`;
      await client.open(fixed, text, 'mldeploy');
      const errors = (await client.diagnostics(fixed)).filter(({ severity }) => severity === 1);
      assert.deepEqual(errors, [], `${action.title}\n${text}`);
      assert.ok(text.startsWith(fraudDetector.slice(0, fraudDetector.indexOf('endpoint:'))), action.title);
    }
    assert.ok(actions.length >= 3);
  });

  it('are versioned where the client can, and plain edits elsewhere', async () => {
    client = await LspClient.inMemory({
      capabilities: { textDocument: pushingCapabilities.textDocument ?? {} },
    });
    const found = await opened();
    const [action] = await client.codeActions(uri, found);
    assert.deepEqual(Object.keys(action?.edit?.changes ?? {}), [uri]);
    assert.equal(action?.edit?.documentChanges, undefined);
  });

  it('are not offered to clients that take commands only', async () => {
    client = await LspClient.inMemory({ capabilities: {} });
    assert.equal(client.result?.capabilities.codeActionProvider, undefined);
  });

  it('are given for the kinds asked for, and for no others', async () => {
    client = await LspClient.inMemory();
    const found = await opened();
    assert.notDeepEqual(await client.codeActions(uri, found, ['quickfix']), []);
    const refactorings = await client.codeActions(uri, found, ['refactor']);
    assert.ok(refactorings.every(({ kind }) => kind === 'refactor.rewrite'));
    assert.deepEqual(await client.codeActions(uri, found, ['source.organizeImports']), []);
    assert.deepEqual(await client.codeActions(uri, found, ['quickfixes']), []);
  });

  it('fix all that is safe at once, and only when asked for', async () => {
    client = await LspClient.inMemory();
    const text = fraudDetector.replace('type: serverless', 'type: Serverless').replace('5 MB', '3 MB');
    const twice = `${text}---\n${text.replace('name: fraud-detector', 'name: other')}`;
    const found = await opened(twice);
    for (const only of [['source.fixAll.mldeploy'], ['source.fixAll'], ['source']]) {
      const actions = await client.codeActions(uri, found, only);
      assert.deepEqual(
        actions.map(({ kind }) => kind),
        ['source.fixAll.mldeploy'],
      );
      assert.equal(applied(actions[0]), twice.replaceAll('Serverless', 'serverless'));
    }
    const unasked = await client.codeActions(uri, found);
    assert.deepEqual(
      unasked.filter(({ kind }) => kind !== 'quickfix'),
      [],
    );
  });

  it('leave to the user what could change what works', async () => {
    client = await LspClient.inMemory();
    const found = await opened();
    assert.deepEqual(await client.codeActions(uri, found, ['source.fixAll']), []);
  });

  it('are nothing when the text changes while they are asked for', async () => {
    client = await LspClient.inMemory();
    const found = await opened();
    const asked = client.codeActions(uri, found);
    const change = client.change(uri, { text: `# new\n${fraudDetector}` });
    const actions = await asked;
    await change;
    const versions = actions.map((action) => versionedEdit(action).textDocument.version);
    // Either noticed by the server, or left to the client by the version of the edit.
    assert.ok(
      versions.every((version) => version === 1),
      String(versions),
    );
    assert.equal(client.document(uri).version, 2);
  });
});
