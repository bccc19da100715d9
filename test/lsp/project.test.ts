import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Diagnostic } from 'vscode-languageserver/node';
import { LspClient, pullingCapabilities, pushingCapabilities } from '#test/lsp-client.ts';

const manifest = `mldeploy: 1
name: fraud
model:
  image: 683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1
  artifact: s3://acme-models/fraud/model.tar.gz
endpoint:
  type: serverless
  memory: 5000 MB
  maxConcurrency: 20
workload:
  payload: 4 MB
`;
const json = JSON.stringify({
  mldeploy: 1,
  name: 'fraud',
  model: { image: '683313688378.dkr.ecr.us-east-1.amazonaws.com/x:1', artifact: 's3://a/b/model.tar.gz' },
  endpoint: { type: 'serverless', memory: '5000 MB', maxConcurrency: 20 },
});
const folder = 'vscode-vfs://github/acme/fraud/';
const uri = `${folder}deploy/a.mldeploy.yaml`;
const rc = `${folder}.mldeployrc.yaml`;

function severitiesIn(diagnostics: readonly Diagnostic[] | undefined): readonly string[] {
  return (diagnostics ?? []).map(({ code, severity }) => `${String(code)} ${String(severity)}`);
}

async function pulled(client: LspClient, of = uri): Promise<readonly string[]> {
  return severitiesIn((await client.pull(of)).items);
}

describe('the settings of a project, in the editor', () => {
  let client: LspClient;
  afterEach(() => client.stop());

  it('are read through our own client, and count before those of the editor', async () => {
    const files = new Map([[rc, 'severity: { serverless/memory: info }\n']]);
    client = await LspClient.reading(folder, files, {
      settings: () => ({ severity: { 'serverless/memory': 'warning' } }),
    });
    await client.open(uri, manifest);
    assert.deepEqual(await pulled(client), ['serverless/memory 3']);
  });

  it('are those of the nearest folder, and never of one above the workspace', async () => {
    const files = new Map([
      ['vscode-vfs://github/acme/.mldeployrc.yaml', 'severity: { serverless/memory: off }\n'],
      [`${folder}near/.mldeployrc.yml`, 'severity: { serverless/*: warning }\n'],
    ]);
    client = await LspClient.reading(folder, files);
    await client.open(uri, manifest);
    assert.deepEqual(await pulled(client), ['serverless/memory 1']);
    const near = `${folder}near/deep/b.mldeploy.yaml`;
    await client.open(near, manifest);
    assert.deepEqual(await pulled(client, near), ['serverless/memory 2']);
  });

  it('are read again when the file changes, and when it is edited without being saved', async () => {
    const files = new Map<string, string>();
    client = await LspClient.reading(folder, files);
    await client.open(uri, manifest);
    assert.deepEqual(await pulled(client), ['serverless/memory 1']);
    await client.until(() => client.watched.find((glob) => glob.includes('.mldeployrc')));
    files.set(rc, 'severity: { serverless/memory: warning }\n');
    const before = client.refreshes;
    await client.changeOnDisk(rc);
    await client.until(() => (client.refreshes > before ? true : undefined));
    assert.deepEqual(await pulled(client), ['serverless/memory 2']);
    await client.open(rc, 'severity: { serverless/memory: info }\n');
    assert.deepEqual(await pulled(client), ['serverless/memory 3']);
    await client.change(rc, { text: 'severity: { serverless/memory: off }\n' });
    assert.deepEqual(await pulled(client), []);
    await client.close(rc);
    assert.deepEqual(await pulled(client), ['serverless/memory 2']);
  });

  it('are looked for in folders that are opened later', async () => {
    const capabilities = {
      ...pullingCapabilities,
      workspace: { ...pullingCapabilities.workspace, workspaceFolders: true },
    };
    const files = new Map([[rc, 'severity: { serverless/memory: warning }\n']]);
    client = await LspClient.reading(folder, files, { capabilities, folders: [] });
    await client.open(uri, manifest);
    assert.deepEqual(await pulled(client), ['serverless/memory 1']);
    const event = { added: [{ uri: folder.slice(0, -1), name: 'fraud' }], removed: [] };
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    assert.deepEqual(await pulled(client), ['serverless/memory 2']);
  });

  it('are checked themselves, with a fix', async () => {
    client = await LspClient.reading(folder, new Map());
    await client.open(rc, 'severity:\n  serverless/memroy: off\n');
    const [diagnostic] = (await client.pull(rc)).items ?? [];
    assert.ok(diagnostic);
    assert.equal(diagnostic.code, 'config/unknown-code');
    const actions = await client.codeActions(rc, diagnostic);
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['Change it to serverless/memory'],
    );
  });

  it('are read from disk for editors that do not read files for us', async () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'mldeploy-lsp-'));
    try {
      writeFileSync(path.join(directory, '.mldeployrc.json'), '{"severity": {"serverless/memory": "info"}}');
      const root = pathToFileURL(directory).href;
      client = await LspClient.inMemory({ capabilities: pushingCapabilities, folders: [root] });
      await client.open(`${root}/a.mldeploy.yaml`, manifest);
      assert.deepEqual(severitiesIn(await client.diagnostics(`${root}/a.mldeploy.yaml`)), ['serverless/memory 3']);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});

describe('the action that ignores a finding', () => {
  let client: LspClient;
  afterEach(() => client.stop());

  async function action(of: string, prefix: string): Promise<CodeAction | undefined> {
    const [diagnostic] = (await client.pull(of)).items ?? [];
    assert.ok(diagnostic);
    const actions = await client.codeActions(of, diagnostic);
    assert.ok(
      actions.slice(0, -1).every(({ title }) => !title.startsWith(prefix)),
      'it stands last',
    );
    return actions.find(({ title }) => title.startsWith(prefix));
  }

  it('adds a comment', async () => {
    client = await LspClient.reading(folder, new Map());
    await client.open(uri, manifest);
    const found = await action(uri, 'Ignore serverless/memory here');
    assert.deepEqual(found?.edit?.documentChanges, [
      {
        textDocument: { uri, version: 1 },
        edits: [
          {
            range: { start: { line: 7, character: 17 }, end: { line: 7, character: 17 } },
            newText: ' # mldeploy-ignore serverless/memory',
          },
        ],
      },
    ]);
    assert.notEqual(found.isPreferred, true);
  });

  it('makes settings in a project without any, where JSON takes no comment', async () => {
    client = await LspClient.reading(folder, new Map());
    const at = `${folder}deploy/a.mldeploy.json`;
    await client.open(at, json, 'json');
    const found = await action(at, 'Switch serverless/memory off in .mldeployrc.yaml');
    assert.deepEqual(found?.edit?.documentChanges, [
      { kind: 'create', uri: rc, options: { ignoreIfExists: true } },
      {
        textDocument: { uri: rc, version: null },
        edits: [
          {
            range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
            newText: 'severity:\n  serverless/memory: off\n',
          },
        ],
      },
    ]);
  });

  it('adds to the settings that are there', async () => {
    const text = 'severity:\n  serverless/timeout: off\n';
    client = await LspClient.reading(folder, new Map([[rc, text]]));
    const at = `${folder}deploy/a.mldeploy.json`;
    await client.open(at, json, 'json');
    const found = await action(at, 'Switch serverless/memory off in .mldeployrc.yaml');
    const [change] = found?.edit?.documentChanges ?? [];
    assert.ok(change && 'edits' in change);
    assert.deepEqual(change.textDocument, { uri: rc, version: null });
    assert.match(
      change.edits.map((edit) => ('newText' in edit ? edit.newText : '')).join(''),
      /serverless\/memory: "off"/,
    );
  });
});
