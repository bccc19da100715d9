import assert from 'node:assert/strict';
import type { DocumentHighlight, Location, WorkspaceEdit } from 'vscode-languageserver';
import { LspClient, pullingCapabilities } from '#test/lsp-client.ts';
import { readMarkers } from '#test/name-markers.ts';

const uri = 'file:///acme/fraud.template.yaml';
const { text, uses } = readMarkers(`Parameters:
  Memory: { Type: Number, Default: 2048 }
Resources:
  «m=Model»: { Type: AWS::SageMaker::Model }
  Config:
    Type: AWS::SageMaker::EndpointConfig
    DependsOn: «m:Model»
    Properties:
      KmsKeyId: !Sub alias/\${«m:Model».ModelName}/\${!Model}
      ProductionVariants:
        - VariantName: AllTraffic
          ModelName: !GetAtt «m:Model».ModelName
          ServerlessConfig: { MemorySizeInMB: !Ref Memory, MaxConcurrency: 20 }
`);
const capabilities = {
  ...pullingCapabilities,
  textDocument: { ...pullingCapabilities.textDocument, rename: { prepareSupport: true } },
};

describe('names in the editor', () => {
  let client: LspClient;
  afterEach(() => client.stop());

  async function open(more: Parameters<typeof LspClient.inMemory>[0] = {}): Promise<void> {
    client = await LspClient.inMemory({ capabilities, ...more });
    await client.open(uri, text);
  }

  /** Asks at the position of `|` in the pattern. */
  function at<R>(method: string, pattern: string, more: object = {}, of = uri): Promise<R> {
    const document = client.document(of);
    const offset = document.getText().indexOf(pattern.replace('|', '')) + pattern.indexOf('|');
    const position = document.positionAt(offset);
    return client.connection.sendRequest<R>(method, { textDocument: { uri: of }, position, ...more });
  }

  function offsets(places: readonly { readonly range: Location['range'] }[]): readonly number[] {
    return places.map(({ range }) => client.document(uri).offsetAt(range.start));
  }

  it('lead to their definition, their uses and their marks', async () => {
    await open();
    const definitions = await at<Location[]>('textDocument/definition', '${|Model.');
    assert.deepEqual(offsets(definitions), [uses[0]?.start]);
    const all = { context: { includeDeclaration: true } };
    const references = await at<Location[]>('textDocument/references', 'DependsOn: Mo|del', all);
    assert.deepEqual(
      offsets(references),
      uses.map(({ start }) => start),
    );
    const others = { context: { includeDeclaration: false } };
    assert.equal((await at<Location[]>('textDocument/references', 'DependsOn: Mo|del', others)).length, 3);
    const marks = await at<DocumentHighlight[]>('textDocument/documentHighlight', '|Model: {');
    assert.deepEqual(
      marks.map(({ kind }) => kind),
      [3, 2, 2, 2],
    );
    for (const method of ['definition', 'references', 'documentHighlight']) {
      assert.equal(await at(`textDocument/${method}`, '{ Type|: AWS', all), null, method);
    }
  });

  it('are renamed character by character, in this version of the text only', async () => {
    await open();
    assert.deepEqual(await at('textDocument/prepareRename', 'GetAtt Mod|el'), {
      range: { start: { line: 11, character: 29 }, end: { line: 11, character: 34 } },
      placeholder: 'Model',
    });
    const edit = await at<WorkspaceEdit>('textDocument/rename', 'GetAtt Mod|el', { newName: 'Scorer' });
    const [change] = edit.documentChanges ?? [];
    assert.ok(change && 'edits' in change);
    assert.deepEqual(change.textDocument, { uri, version: 1 });
    assert.deepEqual(
      change.edits.map((one) => ('newText' in one ? one.newText : '')),
      Array.from({ length: 4 }, () => 'Scorer'),
    );
    assert.equal(await at('textDocument/prepareRename', 'Ty|pe: Number'), null);
  });

  it('say why they cannot be renamed', async () => {
    await open();
    await assert.rejects(
      at('textDocument/rename', '|Model: {', { newName: 'Memory' }),
      /Memory is already defined \(line 2\)/,
    );
    await assert.rejects(at('textDocument/rename', '|Model: {', { newName: 'my-model' }), /no valid name/);
    await client.change(uri, { text: text.replace('!Ref Memory', '!Ref Memori') });
    await assert.rejects(at('textDocument/prepareRename', '!Ref Mem|ori'), /defined in no file/);
  });

  it('leave definitions to the extension of AWS where it is active, and nothing else', async () => {
    await open({ initializationOptions: { mldeployClient: true, neighbours: ['cloudformation'], yamlSchemas: [] } });
    assert.equal(await at('textDocument/definition', '${|Model.'), null);
    assert.ok(await at('textDocument/rename', '${|Model.', { newName: 'Scorer' }));
  });

  it('leave anchors to the YAML extension in files of its language', async () => {
    const initializationOptions = { mldeployClient: true, neighbours: ['yaml'], yamlSchemas: [] };
    client = await LspClient.inMemory({ capabilities, initializationOptions });
    for (const [languageId, line] of [
      ['yaml', undefined],
      ['mldeploy', 1],
    ] as const) {
      const own = `file:///acme/${languageId}.yaml`;
      await client.open(own, 'mldeploy: 1\nmodel: &model { image: a }\nendpoint: *model\n', languageId);
      const found = await at<Location | null>('textDocument/definition', ': *mo|del', {}, own);
      assert.equal(found?.range.start.line, line, languageId);
    }
  });

  it('are renamed in the files of the folder too', async () => {
    const folder = 'vscode-vfs://github/acme/fraud/';
    const model = `${folder}k8s/model.yaml`;
    const config = `${folder}k8s/my config.yaml`;
    const api = 'apiVersion: sagemaker.services.k8s.aws/v1alpha1';
    const files = new Map([[model, `${api}\nkind: Model\nmetadata: { name: fraud }\nspec: { modelName: fraud-v1 }\n`]]);
    const text = `${api}\nkind: EndpointConfig\nmetadata: { name: fraud }\nspec:\n  endpointConfigName: fraud\n  productionVariants:\n    - { variantName: All, modelName: fraud-v1, instanceType: ml.m5.large, initialInstanceCount: 1 }\n`;
    const initializationOptions = { mldeployClient: true };
    client = await LspClient.inMemory({ capabilities, initializationOptions, folders: [folder], files });
    await client.open(config, text);
    const definitions = await at<Location[]>('textDocument/definition', 'modelName: fr|aud-v1', {}, config);
    assert.deepEqual(
      definitions.map((one) => [one.uri, one.range.start]),
      [[model, { line: 3, character: 19 }]],
    );
    const edit = await at<WorkspaceEdit>(
      'textDocument/rename',
      'modelName: fr|aud-v1',
      { newName: 'fraud-v2' },
      config,
    );
    assert.deepEqual(
      (edit.documentChanges ?? []).map(
        (change) => 'edits' in change && [change.textDocument.uri, change.textDocument.version, change.edits.length],
      ),
      [
        [config, 1, 1],
        [model, null, 1],
      ],
    );
    files.set(`${folder}prod/model.yaml`, files.get(model) ?? '');
    await client.changeOnDisk(`${folder}prod/model.yaml`);
    await assert.rejects(
      at('textDocument/rename', 'modelName: fr|aud-v1', { newName: 'fraud-v2' }, config),
      /defined in 2 files/,
    );
  });
});
