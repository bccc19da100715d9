import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { fileMethods, type ReadFileParams } from '#protocol/files.ts';
import { LspClient, pullingCapabilities, pushingCapabilities } from '#test/lsp-client.ts';
import { linkedCode, linkedConfig, linkedModel } from '#test/linked-manifests.ts';
import { fraudDetector, template } from '#test/manifests.ts';

const uri = 'untitled:fraud.mldeploy.yaml';
const code = 'serverless/payload-max';

describe('diagnostics', () => {
  let client: LspClient;
  afterEach(() => client.stop());

  it('are pushed with range, code, link and version', async () => {
    client = await LspClient.inMemory();
    await client.open(uri, fraudDetector, 'mldeploy');
    const [found, ...others] = await client.diagnostics(uri);
    assert.deepEqual(others, []);
    assert.ok(found);
    assert.equal(found.source, 'mldeploy');
    assert.equal(found.code, code);
    assert.equal(found.severity, 1);
    assert.equal(client.document(uri).getText(found.range), '5 MB');
    assert.match(found.codeDescription?.href ?? '', /^https:\/\/docs\.aws\.amazon\.com\//);
  });

  it('are found in CloudFormation beside intrinsics', async () => {
    client = await LspClient.inMemory();
    await client.open('vscode-vfs://github/acme/template.yaml', template);
    const found = await client.diagnostics('vscode-vfs://github/acme/template.yaml');
    assert.deepEqual(
      found.map((one) => one.code),
      [code],
    );
  });

  it('follow each edit and go when the document is closed', async () => {
    client = await LspClient.inMemory();
    await client.open(uri, fraudDetector, 'mldeploy');
    const [found] = await client.diagnostics(uri);
    assert.ok(found);
    await client.change(uri, { range: found.range, text: '3 MB' });
    assert.deepEqual(await client.diagnostics(uri), []);
    const line = found.range.start.line;
    await client.change(uri, { range: { start: { line, character: 11 }, end: { line, character: 12 } }, text: '40' });
    const [again] = await client.diagnostics(uri);
    assert.equal(client.document(uri).getText(again?.range), '40 MB');
    await client.close(uri);
    const last = await client.until(() => client.published.findLast((one) => one.version === undefined));
    assert.deepEqual(last, { uri, diagnostics: [] });
  });

  it('are neither pushed nor pulled twice: who can pull is not pushed to', async () => {
    client = await LspClient.inMemory({ capabilities: pullingCapabilities });
    assert.deepEqual(client.result?.capabilities.diagnosticProvider, {
      identifier: 'mldeploy',
      interFileDependencies: true,
      workspaceDiagnostics: false,
    });
    await client.open(uri, fraudDetector, 'mldeploy');
    const report = await client.pull(uri);
    assert.deepEqual(
      report.items?.map((one) => one.code),
      [code],
    );
    await client.close(uri);
    assert.deepEqual((await client.pull(uri)).items, []);
    assert.deepEqual(client.published, []);
    await client.stop();

    client = await LspClient.inMemory({ capabilities: pushingCapabilities });
    assert.equal(client.result?.capabilities.diagnosticProvider, undefined);
  });

  it('are pulled once: the same result is answered as unchanged until the text changes', async () => {
    client = await LspClient.inMemory({ capabilities: pullingCapabilities });
    await client.open(uri, fraudDetector, 'mldeploy');
    const first = await client.pull(uri);
    const again = await client.pull(uri, first.resultId);
    assert.deepEqual(again, { kind: 'unchanged', resultId: first.resultId });
    await client.change(uri, { text: fraudDetector.replace('5 MB', '3 MB') });
    const changed = await client.pull(uri, first.resultId);
    assert.deepEqual({ kind: changed.kind, items: changed.items }, { kind: 'full', items: [] });
  });

  it('are of the analysis that names their result, whatever changes meanwhile', async () => {
    const folder = 'vscode-vfs://github/acme/fraud/';
    let severity = 'warning';
    client = await LspClient.inMemory({
      capabilities: pullingCapabilities,
      initializationOptions: { mldeployClient: true },
      settings: () => ({ severity: { [linkedCode]: severity } }),
      folders: [folder],
      files: new Map([[`${folder}model.yaml`, linkedModel]]),
    });
    const config = `${folder}config.yaml`;
    // While the other file is being read the settings become others.
    const reading = new Promise<() => void>((resolve) => {
      client.connection.onRequest(fileMethods.read, (params: ReadFileParams) =>
        params.uri.endsWith('model.yaml') ? new Promise((answer) => resolve(() => answer(linkedModel))) : null,
      );
    });
    await client.open(config, linkedConfig);
    const pulling = client.pull(config);
    const goOn = await reading;
    severity = 'off';
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => client.refreshes || undefined);
    goOn();
    const first = await pulling;
    const second = await client.pull(config, first.resultId);
    assert.deepEqual([second.kind, second.items], ['full', []]);
    assert.deepEqual(
      first.items?.map((one) => [one.code, one.severity]),
      [[linkedCode, DiagnosticSeverity.Warning]],
      'it would be said twice',
    );
  });

  it('heed the settings of the document, and ask for a refresh when they change', async () => {
    let severity = 'warning';
    client = await LspClient.inMemory({
      capabilities: pullingCapabilities,
      settings: (scope) => (scope === uri ? { severity: { [code]: severity } } : {}),
    });
    await client.open(uri, fraudDetector, 'mldeploy');
    const first = await client.pull(uri);
    assert.equal(first.items?.[0]?.severity, 2);
    severity = 'off';
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => client.refreshes || undefined);
    assert.deepEqual((await client.pull(uri, first.resultId)).items, []);
  });

  it('heed settings that the client cannot be asked for but tells', async () => {
    client = await LspClient.inMemory({ initializationOptions: { settings: { severity: { [code]: 'info' } } } });
    await client.open(uri, fraudDetector, 'mldeploy');
    assert.equal((await client.diagnostics(uri))[0]?.severity, 3);
    client.published.length = 0;
    const settings = { mldeploy: { severity: { [code]: 'off' } } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    assert.deepEqual(await client.diagnostics(uri), []);
  });

  it('are hints where they are advice, unless a severity is asked for', async () => {
    const advised = fraudDetector
      .replace(
        'type: serverless # cheap at night\n  memory: 2 GB\n  maxConcurrency: 20',
        'type: real-time\n  instanceType: ml.m5.large\n  instanceCount: 1',
      )
      .replace('payload: 5 MB', 'payload: 1 MB');
    client = await LspClient.inMemory();
    await client.open(uri, advised, 'mldeploy');
    const [advice] = await client.diagnostics(uri);
    assert.deepEqual([advice?.code, advice?.severity], ['real-time/ha-instances', DiagnosticSeverity.Hint]);
    client.published.length = 0;
    const settings = { mldeploy: { severity: { 'real-time/ha-instances': 'info' } } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    assert.equal((await client.diagnostics(uri))[0]?.severity, DiagnosticSeverity.Information);
  });

  it('are not given for excluded files and for views of the past', async () => {
    const exclude = ['**/vendor/**', 'draft-?.yaml'];
    client = await LspClient.inMemory({ initializationOptions: { settings: { files: { exclude } } } });
    for (const other of ['file:///w/vendor/a/x.yaml', 'file:///draft-1.yaml', 'git:/w/x.yaml?%7B%7D']) {
      await client.open(other, fraudDetector);
      assert.deepEqual(await client.diagnostics(other), [], other);
    }
    await client.open('file:///w/vendors/x.yaml', fraudDetector);
    assert.equal((await client.diagnostics('file:///w/vendors/x.yaml')).length, 1);
  });

  it('say so, once, when one of our files is too long to be checked', async () => {
    client = await LspClient.inMemory();
    const long = `# ${'x'.repeat(1023)}\n`.repeat(5 * 1024 + 1);
    await client.open(uri, fraudDetector + long);
    const found = await client.diagnostics(uri);
    assert.deepEqual(
      found.map((one) => ({ code: one.code, severity: one.severity })),
      [{ code: 'file/too-long', severity: 3 }],
    );
    await client.open('file:///other.yaml', long);
    assert.deepEqual(await client.diagnostics('file:///other.yaml'), []);
  });

  it('stay silent in other files', async () => {
    client = await LspClient.inMemory();
    await client.open('file:///compose.yaml', 'services:\n  web:\n    image: nginx\n    memory: 5000\n');
    assert.deepEqual(await client.diagnostics('file:///compose.yaml'), []);
  });
});
