import assert from 'node:assert/strict';
import type { CompletionItem, CompletionList } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LspClient, pullingCapabilities, type ClientOptions } from '#test/lsp-client.ts';

const completion = {
  completionItem: {
    snippetSupport: true,
    documentationFormat: ['markdown' as const],
    insertTextModeSupport: { valueSet: [1 as const, 2 as const] },
  },
};
const capabilities = {
  ...pullingCapabilities,
  textDocument: { ...pullingCapabilities.textDocument, completion },
};

let count = 0;

/** Asks at the bar. */
async function itemsAt(
  client: LspClient,
  marked: string,
  name = 'mldeploy.yaml',
  languageId = 'yaml',
): Promise<CompletionItem[]> {
  count += 1;
  const uri = `file:///${String(count)}/${name}`;
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  await client.open(uri, text, languageId);
  const list = await client.connection.sendRequest<CompletionList | null>('textDocument/completion', {
    textDocument: { uri },
    position: client.document(uri).positionAt(offset),
  });
  assert.notEqual(list?.isIncomplete, true);
  return list?.items ?? [];
}

function labels(items: readonly CompletionItem[], most = 100): readonly string[] {
  return items.slice(0, most).map(({ label }) => label);
}

/** The text after the item of that label was chosen, tab stops as the editor first shows them. */
async function chosen(client: LspClient, marked: string, label: string, name?: string): Promise<string> {
  const item = (await itemsAt(client, marked, name)).find((one) => one.label === label);
  assert.ok(item?.textEdit && 'range' in item.textEdit, `${label} is not proposed`);
  const document = TextDocument.create('file:///x', 'yaml', 1, marked.replace('|', ''));
  const { range, newText } = item.textEdit;
  assert.equal(range.start.line, range.end.line);
  const shown = newText
    .replace(/\$\{\d+\|((?:\\.|[^,|])*)(?:\\.|[^|])*\|\}/g, '$1')
    .replace(/\$\{\d+:((?:\\.|[^}])*)\}/g, '$1')
    .replace(/\$\d+/g, '')
    .replace(/\\([\\$}|,])/g, '$1');
  return TextDocument.applyEdits(document, [{ range, newText: shown }]);
}

async function withClient(options: ClientOptions, test: (client: LspClient) => Promise<void>): Promise<void> {
  const client = await LspClient.inMemory(options);
  try {
    await test(client);
  } finally {
    await client.stop();
  }
}

describe('completion', () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.inMemory({ capabilities });
  });
  after(() => client.stop());

  describe('of keys', () => {
    it('proposes what has to be there first, and nothing twice', async () => {
      const items = await itemsAt(client, 'mldeploy: 1\nendpoint:\n  type: serverless\n  |\nname: x\n');
      assert.deepEqual(labels(items, 2), ['memory', 'maxConcurrency']);
      assert.equal(items[0]?.detail, 'required, size, such as 2 GB');
      assert.ok(!labels(items).includes('type'));
      assert.ok(!labels(items).includes('instanceType'));
    });

    it('begins a section with the example of the format', async () => {
      assert.equal(
        await chosen(client, 'mldeploy: 1\nwork|\n', 'workload'),
        'mldeploy: 1\nworkload:\n  payload: 600 KB\n  inferenceTime: 120 ms\n  traffic: 2M/month\n',
      );
      assert.equal(
        await chosen(client, 'mldeploy: 1\nendpoint:\n  type: async\n  outp|\n', 'output').then((text) =>
          /output: s3:\/\/\S+\n$/.test(text),
        ),
        true,
      );
    });

    it('writes only the name where the colon is there already', async () => {
      assert.equal(await chosen(client, 'mldeploy: 1\nna|: x\n', 'name'), 'mldeploy: 1\nname: x\n');
    });

    it('begins items with a dash where there is none', async () => {
      assert.match(await chosen(client, 'mldeploy: 1\nvariants:\n  |\n', 'name'), /variants:\n {2}- name: \S+\n/);
      assert.match(await chosen(client, 'mldeploy: 1\nvariants:\n  - |\n', 'name'), /variants:\n {2}- name: \S+\n/);
      assert.match(await chosen(client, 'mldeploy: 1\nvariants:\n  -|\n', 'name'), /variants:\n {2}- name: \S+\n/);
    });

    it('knows the sections of CloudFormation, with what is required in them', async () => {
      const template = 'Resources:\n  Config:\n    Type: AWS::SageMaker::EndpointConfig\n    Properties:\n      |\n';
      const items = await itemsAt(client, template, 'template.yaml');
      assert.equal(items[0]?.label, 'ProductionVariants');
      assert.equal(items[0].detail, 'required, list');
      assert.equal(
        await chosen(client, template, 'ProductionVariants', 'template.yaml'),
        template.replace('|', 'ProductionVariants:\n        - VariantName: AllTraffic'),
      );
    });

    it('knows objects of ACK and inputs of the CLI', async () => {
      const object =
        'apiVersion: sagemaker.services.k8s.aws/v1alpha1\nkind: EndpointConfig\nspec:\n  productionVariants:\n    - |\n';
      assert.ok(labels(await itemsAt(client, object, 'x.yaml'), 5).includes('variantName'));
      const input = '{\n  "EndpointConfigName": "x",\n  "Prod|"\n}\n';
      assert.equal(
        await chosen(client, input, 'ProductionVariants', 'x.json'),
        '{\n  "EndpointConfigName": "x",\n  "ProductionVariants": [\n    {\n      "VariantName": "AllTraffic"\n    }\n  ]\n}\n',
      );
    });

    it('is silent in files of others, in comments and in long texts', async () => {
      for (const text of ['a: 1\n|', 'services:\n  web:\n    |', 'mldeploy: 1\n# na|', 'mldeploy: 1\nname: >\n  te|']) {
        assert.deepEqual(await itemsAt(client, text, 'compose.yaml'), [], text);
      }
    });
  });

  describe('beside other extensions', () => {
    it('leaves to them what they propose', async () => {
      const initializationOptions = { mldeployClient: true, shapeElsewhere: ['cloudformation'] };
      await withClient({ capabilities, initializationOptions }, async (other) => {
        const text = 'Resources:\n  C:\n    Type: AWS::SageMaker::Model\n    Properties:\n      |\n';
        assert.deepEqual(await itemsAt(other, text, 'template.yaml'), []);
        assert.notDeepEqual(await itemsAt(other, 'mldeploy: 1\n|', 'mldeploy.yaml', 'mldeploy'), []);
        assert.deepEqual(await itemsAt(other, '{"mldeploy": 1, "|"}', 'mldeploy.json', 'json'), []);
      });
    });
  });

  it('writes plain text, indented in full, for editors without tab stops', async () => {
    await withClient({}, async (plain) => {
      const items = await itemsAt(plain, 'mldeploy: 1\nendpoint:\n  type: async\n  auto|\n');
      const item = items.find(({ label }) => label === 'autoscaling');
      assert.equal(item?.insertTextFormat, 1);
      assert.match(item.textEdit?.newText ?? '', /^autoscaling:\n {4}min: \d/);
    });
  });
});
