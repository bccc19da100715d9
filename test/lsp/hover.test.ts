import assert from 'node:assert/strict';
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { LspClient, pullingCapabilities } from '#test/lsp-client.ts';

const own = `mldeploy: 1
name: fraud
model:
  image: 683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1
  size: 180 MB
endpoint:
  type: serverless
  memory: 5000 MB
  maxConcurrency: 20
workload:
  payload: 600 KB
  inferenceTime: 120 ms
  traffic: 2M/month
`;
const realTime = own
  .replace('serverless', 'real-time')
  .replace(/ {2}memory.*\n.*\n/, '  instanceType: ml.m5.large\n  instanceCount: 2\n');
const template = `Resources:
  Config:
    Type: AWS::SageMaker::EndpointConfig
    Properties:
      ProductionVariants:
        - VariantName: a
          ModelName: m
          ServerlessConfig:
            MemorySizeInMB: 2048
            MaxConcurrency: 20
`;

let count = 0;

/** Asks at the bar of the pattern, which stands in the text without it. */
async function hover(client: LspClient, text: string, pattern: string, name = 'mldeploy.yaml') {
  count += 1;
  const uri = `file:///${String(count)}/${name}`;
  const offset = text.indexOf(pattern.replace('|', '')) + pattern.indexOf('|');
  assert.ok(text.includes(pattern.replace('|', '')), pattern);
  await client.open(uri, text);
  const document = client.document(uri);
  const found = await client.connection.sendRequest<Hover | null>('textDocument/hover', {
    textDocument: { uri },
    position: document.positionAt(offset),
  });
  const words = (found?.contents as MarkupContent | undefined)?.value ?? '';
  return { words, at: found?.range ? document.getText(found.range) : undefined };
}

describe('hover', () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.inMemory({ capabilities: pullingCapabilities });
  });
  after(() => client.stop());

  it('says what a key is, and the limits that hold for this type of endpoint', async () => {
    const { words, at } = await hover(client, own, 'pay|load');
    assert.equal(at, 'payload');
    assert.match(words, /^\*\*payload\*\* \(size, such as 2 GB\)\n\nSize of one request/);
    assert.match(
      words,
      /4 MB request and 4 MB response \(`serverless\/payload-max`, \[AWS\]\(https:\/\/docs\.aws\S+\), read \d{4}-/,
    );
    assert.doesNotMatch(words, /real-time\/payload/);
    const other = await hover(client, realTime, 'pay|load');
    assert.doesNotMatch(other.words, /serverless/);
  });

  it('tells sizes, durations and rates in other units', async () => {
    assert.match((await hover(client, own, 'payload: 6|00')).words, /`600 KB` is 614,400 bytes/);
    assert.match((await hover(client, own, 'inferenceTime: 1|20')).words, /`120 ms` is 0\.12 s/);
    assert.match((await hover(client, own, 'traffic: 2|M')).words, /`2M\/month` is 0\.761 requests a second/);
    assert.match((await hover(client, template, 'MemorySizeInMB: 20|48', 'x.yaml')).words, /`2048` is 2 GB/);
  });

  it('says of a finding what comes of it, and of a value with a price both', async () => {
    const { words } = await hover(client, own, 'memory: 5|000');
    assert.match(words, /\*\*Why serverless\/memory\*\*: The call that creates it fails/);
    const { words: type } = await hover(client, realTime, 'ml.m5|.large');
    assert.match(type, /^\*\*ml\.m5\.large\*\*: 2 vCPU, 8 GB/);
    assert.match(type, /\*\*instanceType\*\* \(/);
  });

  it('knows the members of CloudFormation, with their page, unless another extension says so', async () => {
    const { words } = await hover(client, template, 'MaxConc|urrency', 'x.yaml');
    assert.match(
      words,
      /^\*\*MaxConcurrency\*\* \(required, whole number\)\n\nThe maximum number of concurrent .*\n\n\[AWS::SageMaker::EndpointConfig\]\(https:/,
    );
    assert.match(words, /1 to 200 \(`serverless\/max-concurrency`/);
    const initializationOptions = { mldeployClient: true, neighbours: ['cloudformation'], yamlSchemas: [] };
    await LspClient.during({ capabilities: pullingCapabilities, initializationOptions }, async (other) => {
      const beside = await hover(other, template, 'MaxConc|urrency', 'x.yaml');
      assert.match(beside.words, /^\*\*Limits here\*\*/);
    });
  });

  it('says what an intrinsic comes to', async () => {
    const text = `Parameters:\n  Memory: { Type: Number, Default: 4096 }\n${template.replace('2048', '!Ref Memory')}`;
    const { words, at } = await hover(client, text, '!Ref Mem|ory', 'x.yaml');
    assert.match(words, /`= 4096` \(the default of parameter Memory\)/);
    assert.equal(at, 'Memory');
  });

  it('stands over the whole of a quoted key', async () => {
    const text = '{ "EndpointName": "x", "EndpointConfigName": "c", "RetainDeploymentConfig": true }';
    const { at } = await hover(client, text, '"Retain|Dep', 'x.json');
    assert.equal(at, '"RetainDeploymentConfig"');
    const { at: value } = await hover(client, own.replace('memory: 5000 MB', "memory: '5000 MB'"), "'5000| MB'");
    assert.equal(value, "'5000 MB'");
  });

  it('has nothing to say in comments, and of a key of the user only what limits it', async () => {
    const text = `${own}tags:\n  team: risk # of us\n`;
    assert.equal((await hover(client, text, '# of |us')).words, '');
    assert.match((await hover(client, text, 'te|am:')).words, /^\*\*Limits here\*\*\n- Tags: no more than 50/);
  });
});
