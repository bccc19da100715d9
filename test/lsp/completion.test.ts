import assert from 'node:assert/strict';
import type { CompletionItem, CompletionList } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LspClient, pullingCapabilities } from '#test/lsp-client.ts';

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

function labels(items: readonly CompletionItem[], most = 1000): readonly string[] {
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

    it('begins an endpoint as any of its types', async () => {
      const items = await itemsAt(client, 'mldeploy: 1\nend|\n');
      const types = labels(items).filter((label) => label.startsWith('endpoint'));
      assert.deepEqual(types, ['endpoint', 'endpoint: serverless', 'endpoint: async', 'endpoint: batch']);
      assert.equal(
        await chosen(client, 'mldeploy: 1\nend|\n', 'endpoint: serverless'),
        'mldeploy: 1\nendpoint:\n  type: serverless\n  memory: 2 GB\n  maxConcurrency: 20\n',
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

    it('puts a comma before the key that follows', async () => {
      const input = '{\n  "EndpointConfigName": "x",\n  "Kms|"\n  "ProductionVariants": []\n}\n';
      assert.equal(await chosen(client, input, 'KmsKeyId', 'x.json'), input.replace('"Kms|"', '"KmsKeyId": "",'));
    });

    it('puts none before a key that stands outside of brackets yet to be closed', async () => {
      const head =
        'Resources:\n  C:\n    Type: AWS::SageMaker::EndpointConfig\n    Properties:\n      ProductionVariants:\n';
      const input = `${head}        - RoutingConfig: {|\n      AsyncInferenceConfig: {}\n`;
      const expected = input.replace('|', 'RoutingStrategy: LEAST_OUTSTANDING_REQUESTS');
      assert.equal(await chosen(client, input, 'RoutingStrategy', 'x.yaml'), expected);
      const before = input.replace('{|', '{| ModelName: m }');
      assert.match(await chosen(client, before, 'RoutingStrategy', 'x.yaml'), /REQUESTS, ModelName/);
    });

    it('begins with what is taken without the key, and a choice of two with the other', async () => {
      const head = 'Resources:\n  C:\n    Type: AWS::SageMaker::EndpointConfig\n    Properties:\n';
      const variant = `${head}      ProductionVariants:\n        - |\n`;
      const items = await itemsAt(client, variant, 'x.yaml');
      const item = items.find(({ label }) => label === 'EnableSSMAccess');
      assert.equal(item?.detail, 'true or false, default false');
      assert.equal(
        await chosen(client, variant, 'EnableSSMAccess', 'x.yaml'),
        variant.replace('|', 'EnableSSMAccess: true'),
      );
      const json = '{\n  "EndpointName": "x", "EndpointConfigName": "c",\n  "Retain|"\n}\n';
      assert.match(await chosen(client, json, 'RetainDeploymentConfig', 'x.json'), /"RetainDeploymentConfig": true\n/);
      const wait = `${head.replace('EndpointConfig', 'Endpoint')}      DeploymentConfig:\n        BlueGreenUpdatePolicy:\n          |\n`;
      assert.match(await chosen(client, wait, 'TerminationWaitInSeconds', 'x.yaml'), /TerminationWaitInSeconds: 0\n/);
    });

    it('is silent in files of others, in comments and in long texts', async () => {
      for (const text of ['a: 1\n|', 'services:\n  web:\n    |', 'mldeploy: 1\n# na|', 'mldeploy: 1\nname: >\n  te|']) {
        assert.deepEqual(await itemsAt(client, text, 'compose.yaml'), [], text);
      }
    });
  });

  describe('of values', () => {
    const model = 'mldeploy: 1\nregion: eu-west-1\nmodel:\n  image: x/xgboost:1\n  size: 3 GB\nendpoint:\n';

    it('proposes choices, also directly behind the colon', async () => {
      assert.deepEqual(labels(await itemsAt(client, 'mldeploy: 1\nendpoint:\n  type: |\n')), [
        ...['real-time', 'serverless', 'async', 'batch'],
      ]);
      assert.equal(
        await chosen(client, 'mldeploy: 1\nendpoint:\n  type:|\n', 'async'),
        'mldeploy: 1\nendpoint:\n  type: async\n',
      );
    });

    it('proposes instance types that the Region offers, those that the model fits on first', async () => {
      const items = await itemsAt(client, `${model}  type: real-time\n  instanceType: |\n`);
      const all = labels(items);
      assert.match(items[0]?.detail ?? '', /^\d+ vCPU, \d+ GB, ~?\$\d/);
      // 3 GB need 4.5 GB when they are loaded.
      assert.ok(all.indexOf('ml.m5.large') < all.indexOf('ml.c5.large'));
      assert.ok(all.indexOf('ml.m5.large') < all.indexOf('ml.m6g.large'));
      assert.ok(all.indexOf('ml.m5.large') < all.indexOf('ml.g5.xlarge'));
      assert.ok(!all.includes('ml.p3.2xlarge'));
    });

    it('proposes GPUs first for an image that needs one, and Graviton for one that is built for it', async () => {
      const typesFor = async (image: string) =>
        labels(await itemsAt(client, `${model.replace('x/xgboost:1', image)}  type: real-time\n  instanceType: |\n`));
      assert.match((await typesFor('x/pytorch-inference:2.6.0-gpu-py312'))[0] ?? '', /^ml\.(?:g|p)\d/);
      assert.match((await typesFor('x/pytorch-inference-graviton:2.4.0'))[0] ?? '', /^ml\.\w+g[dn]?\./);
    });

    it("proposes EC2's names of types where containers run on instances of one's own", async () => {
      const service = 'mldeploy: 1\ntarget: ecs\nservice:\n  gpus: 1\n  instanceType: |\n';
      const [first] = await itemsAt(client, service);
      assert.match(first?.label ?? '', /^[gp]\d\w*\.\w*xlarge$/);
    });

    it('proposes memory into which the model fits', async () => {
      const items = await itemsAt(client, `${model}  type: serverless\n  memory: |\n`);
      assert.deepEqual(labels(items), ['5 GB', '6 GB', '1 GB', '2 GB', '3 GB', '4 GB']);
      assert.match(items[2]?.detail ?? '', /less than the model needs/);
    });

    it('proposes the sizes that a serverless endpoint has before units, and takes both words within brackets', async () => {
      const [size] = await itemsAt(client, `${model}  type: serverless\n  memory: |4 GB\n`);
      assert.match(size?.detail ?? '', /\/h of inference/);
      const input = 'mldeploy: 1\nobjectives: {latency: {p95: 8| s}}\n';
      assert.equal(await chosen(client, input, '8 min'), input.replace('8| s', '8 min'));
    });

    it('proposes units behind a number, by what the key takes', async () => {
      const own = 'mldeploy: 1\nendpoint:\n  type: async\n';
      assert.deepEqual(labels(await itemsAt(client, 'mldeploy: 1\nworkload:\n  payload: 5 |\n'), 2), ['5 KB', '5 MB']);
      assert.equal(
        await chosen(client, `${own}  invocationTimeout: 15 |\n`, '15 min'),
        `${own}  invocationTimeout: 15 min\n`,
      );
      assert.ok(labels(await itemsAt(client, 'mldeploy: 1\nworkload:\n  traffic: 5|\n')).includes('5/s'));
      assert.deepEqual(labels(await itemsAt(client, 'mldeploy: 1\nobjectives:\n  budget: 200|\n')), ['200 USD/month']);
      assert.equal(labels(await itemsAt(client, `${own}  autoscaling:\n    target: |\n`))[0], '4 backlog');
    });

    it('proposes images of AWS by Region, with the account that has them there', async () => {
      const items = await itemsAt(client, 'mldeploy: 1\nregion: eu-west-1\nmodel:\n  image: |\n');
      assert.ok(
        labels(items).includes('763104351884.dkr.ecr.eu-west-1.amazonaws.com/pytorch-inference:2.6.0-cpu-py312'),
      );
      assert.deepEqual(
        labels(await itemsAt(client, 'mldeploy: 1\nregion: xx-nowhere-1\nmodel:\n  image: |\n')).filter((label) =>
          label.includes('dkr'),
        ),
        ['683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1'],
      );
    });

    it('quotes as it was begun', async () => {
      const text = '{"TransformJobName": "x", "TransformResources": {"InstanceType": "ml.m5|"}}';
      assert.equal(await chosen(client, text, 'ml.m5.large', 'x.json'), text.replace('ml.m5|', 'ml.m5.large'));
    });
  });

  describe('of names', () => {
    const template =
      'Parameters:\n  Kind: {Type: String}\nConditions:\n  IsProd: !Equals [a, b]\nResources:\n  Model:\n    Type: AWS::SageMaker::Model\n' +
      '  Config:\n    Type: AWS::SageMaker::EndpointConfig\n    Properties:\n      ProductionVariants:\n        - VariantName: a\n          ModelName: ';
    const completed = async (rest: string, label: string) =>
      (await chosen(client, template + rest, label, 'template.yaml')).slice(template.length);

    it('proposes what the template has, behind functions and where a name is wanted', async () => {
      assert.equal(await completed('!Ref Ki|', 'Kind'), '!Ref Kind');
      assert.equal(await completed('!GetAtt |', 'Model.ModelName'), '!GetAtt Model.ModelName');
      assert.equal(await completed('!Sub "a-${Mo|}-b"', 'Model'), '!Sub "a-${Model}-b"');
      assert.equal(await completed('|', '!GetAtt Model.ModelName'), '!GetAtt Model.ModelName');
      const endpoint = '\n  E:\n    Type: AWS::SageMaker::Endpoint\n    ';
      assert.equal(await completed(`${endpoint}DependsOn: |`, 'Config'), `${endpoint}DependsOn: Config`);
      assert.equal(await completed(`${endpoint}Condition: |`, 'IsProd'), `${endpoint}Condition: IsProd`);
    });

    it('proposes what is called like the property first, and behind a function nothing else', async () => {
      const text = `Parameters:
  Bucket: { Type: String }
  InstanceTypeOfBlue: { Type: String }
Resources:
  Config:
    Type: AWS::SageMaker::EndpointConfig
    Properties:
      ProductionVariants:
        - InstanceType: !Ref |
`;
      const found = labels(await itemsAt(client, text, 'x.yaml'));
      assert.equal(found[0], 'InstanceTypeOfBlue');
      assert.ok(found.includes('Bucket') && !found.some((label) => label.startsWith('ml.')), found.join());
    });

    it('proposes objects of the same file by the name that AWS knows, and variants of the own format', async () => {
      const head = 'apiVersion: sagemaker.services.k8s.aws/v1alpha1\nkind: ';
      const objects = `${head}Model\nmetadata:\n  name: m\nspec:\n  modelName: my-model\n---\n${head}EndpointConfig\nspec:\n  productionVariants:\n    - modelName: |\n`;
      assert.deepEqual(labels(await itemsAt(client, objects, 'x.yaml')), ['my-model']);
      const own = 'mldeploy: 1\nvariants:\n  - name: blue\ncomponents:\n  - name: c\n    variant: |\n';
      assert.deepEqual(labels(await itemsAt(client, own)), ['blue']);
    });

    it('proposes metrics that can steer the dimension', async () => {
      const policy = (dimension: string) =>
        `Resources:\n  P:\n    Type: AWS::ApplicationAutoScaling::ScalingPolicy\n    Properties:\n      ScalableDimension: ${dimension}\n      TargetTrackingScalingPolicyConfiguration:\n        PredefinedMetricSpecification:\n          PredefinedMetricType: |\n`;
      assert.deepEqual(
        labels(await itemsAt(client, policy('sagemaker:variant:DesiredProvisionedConcurrency'), 'template.yaml')),
        ['SageMakerVariantProvisionedConcurrencyUtilization'],
      );
    });
  });

  it('proposes whole manifests in an empty file, to editors that have no snippets of ours', async () => {
    const empty = await itemsAt(client, '|');
    assert.deepEqual(labels(empty, 2), ['real-time', 'serverless']);
    assert.match(empty[0]?.textEdit?.newText ?? '', /^mldeploy: 1\nname: \$\{1:/);
    await LspClient.during({ capabilities, initializationOptions: { mldeployClient: true } }, async (ours) => {
      assert.equal(labels(await itemsAt(ours, '|'))[0], 'mldeploy');
    });
  });

  describe('beside other extensions', () => {
    const initializationOptions = {
      mldeployClient: true,
      neighbours: ['cloudformation', 'json', 'yaml'],
      yamlSchemas: [],
    };

    it('leaves to them what they propose', async () => {
      await LspClient.during({ capabilities, initializationOptions }, async (other) => {
        for (const text of [
          'Resources:\n  C:\n    Type: AWS::SageMaker::Model\n    Properties:\n      |\n',
          'Resources:\n  C:\n    Type: AWS::SageMaker::Endpoint\n    DependsOn: |\n',
          'Resources:\n  C:\n    Type: AWS::SageMaker::Model\n    DeletionPolicy: |\n',
        ]) {
          assert.deepEqual(await itemsAt(other, text, 'template.yaml'), [], text);
        }
        // Nobody else has a schema of it.
        assert.notDeepEqual(await itemsAt(other, '{"mldeploy": 1, "|"}', 'mldeploy.json', 'json'), []);
        for (const language of ['yaml', 'mldeploy']) {
          assert.notDeepEqual(await itemsAt(other, 'mldeploy: 1\n|', 'mldeploy.yaml', language), []);
        }
      });
    });

    it('adds what they lack', async () => {
      await LspClient.during({ capabilities, initializationOptions }, async (other) => {
        const variant =
          'Resources:\n  C:\n    Type: AWS::SageMaker::EndpointConfig\n    Properties:\n      ProductionVariants:\n        - ';
        const types = await itemsAt(other, `${variant}InstanceType: |`, 'template.yaml');
        assert.match(
          types.find(({ label }) => label === 'ml.m5.large')?.detail ?? '',
          /^2 vCPU, 8 GB, ~?\$0\.\d\d\/h$/,
        );
        const sizes = await itemsAt(
          other,
          `${variant}ServerlessConfig:\n            MemorySizeInMB: |`,
          'template.yaml',
        );
        assert.equal(labels(sizes)[0], '1024');
      });
    });
  });

  it('writes plain text, indented in full, for editors without tab stops', async () => {
    await LspClient.during({}, async (plain) => {
      const items = await itemsAt(plain, 'mldeploy: 1\nendpoint:\n  type: async\n  auto|\n');
      const item = items.find(({ label }) => label === 'autoscaling');
      assert.equal(item?.insertTextFormat, 1);
      assert.match(item.textEdit?.newText ?? '', /^autoscaling:\n {4}min: \d/);
    });
  });
});
