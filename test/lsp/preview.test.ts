import type { CodeLens, Hover, InlayHint, InlayHintParams, MarkupContent } from 'vscode-languageserver';
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  methods,
  type AnalysedParams,
  type PreviewParams,
  type PreviewResult,
  type SwitchParams,
  type SwitchResult,
} from '#protocol/preview.ts';
import { LspClient, pullingCapabilities } from '#test/lsp-client.ts';
import { fraudDetector, manyDeployments } from '#test/manifests.ts';

const uri = 'file:///fraud.mldeploy.yaml';

describe('our own client', () => {
  let client: LspClient;
  let analysed: AnalysedParams[];
  beforeEach(async () => {
    client = await LspClient.inMemory({ initializationOptions: { mldeployClient: true } });
    analysed = [];
    client.connection.onNotification(methods.analysed, (params: AnalysedParams) => {
      analysed.push(params);
    });
  });
  afterEach(() => client.stop());

  const preview = (params: PreviewParams) => client.connection.sendRequest<PreviewResult>(methods.preview, params);
  const change = (params: SwitchParams) => client.connection.sendRequest<SwitchResult>(methods.switch, params);

  it('is told of each analysis, and of documents that are not ours', async () => {
    await client.open(uri, manyDeployments(3), 'mldeploy');
    await client.diagnostics(uri);
    await preview({ uri, position: null });
    assert.deepEqual(analysed, [{ uri, version: 1, deployments: 3, dialect: 'own' }]);
    await client.change(uri, { text: 'services: {}\n' });
    await client.diagnostics(uri);
    await preview({ uri, position: null });
    assert.deepEqual(analysed.at(-1), { uri, version: 2, deployments: 0, dialect: null });
  });

  it('gets the estimate of the deployment at the cursor, or of the one asked for', async () => {
    const text = manyDeployments(3);
    await client.open(uri, text, 'mldeploy');
    const document = client.document(uri);
    for (const index of [0, 1, 2]) {
      const at = document.positionAt(text.indexOf(`fraud-detector-${String(index)}`));
      const found = await preview({ uri, position: at });
      assert.equal(found?.index, index);
      assert.equal(found.version, 1);
      assert.equal(found.titles.length, 3);
      assert.equal(found.deployment.options.filter(({ best }) => best).length, 8);
      assert.equal(found.deployment.name, `fraud-detector-${String(index)}`);
    }
    const end = document.positionAt(text.length);
    assert.equal((await preview({ uri, position: end }))?.index, 2);
    assert.equal((await preview({ uri, position: end, index: 1 }))?.index, 1);
    assert.equal((await preview({ uri, position: null }))?.index, 0);
    assert.match((await preview({ uri, position: null }))?.pricesOf ?? '', /^\d{4}-\d\d-\d\d$/);
  });

  it('gets nothing where there is no deployment', async () => {
    await client.open(uri, 'services: {}\n');
    assert.equal(await preview({ uri, position: null }), null);
    assert.equal(await preview({ uri: 'file:///closed.yaml', position: null }), null);
    assert.equal(await preview({ uri, position: null, index: 7 }), null);
  });

  it('switches as the quick-fix does', async () => {
    await client.open(uri, fraudDetector, 'mldeploy');
    const [found] = await client.diagnostics(uri);
    assert.ok(found);
    const actions = await client.codeActions(uri, found);
    const { edits, title } = await change({ uri, version: 1, index: 0, option: 'real-time' });
    assert.ok(edits);
    const text = TextDocument.applyEdits(
      client.document(uri),
      edits.map(({ range, newText }) => ({ range, newText })),
    );
    assert.match(text, /type: real-time/);
    const same = actions.find((action) => action.title === title);
    const [edit] = same?.edit?.documentChanges ?? [];
    assert.ok(edit && 'edits' in edit, `${title} is among ${actions.map((action) => action.title).join(', ')}`);
    assert.deepEqual(edit.edits, edits);
  });

  it('is refused a switch of a text that has changed since', async () => {
    await client.open(uri, fraudDetector, 'mldeploy');
    await client.change(uri, { text: `# new\n${fraudDetector}` });
    assert.equal((await change({ uri, version: 1, index: 0, option: 'real-time' })).edits, null);
    assert.notEqual((await change({ uri, version: 2, index: 0, option: 'real-time' })).edits, null);
    assert.equal((await change({ uri, version: 2, index: 5, option: 'real-time' })).edits, null);
  });

  it('gets lenses that open the panel', async () => {
    await client.open(uri, manyDeployments(2), 'mldeploy');
    const lenses = await client.shownLenses(uri);
    assert.equal(lenses.length, 2);
    for (const { range, command } of lenses) {
      assert.match(command?.title ?? '', /^≈ \$[\d,.]+\/month · p95 .* · compare$/);
      assert.equal(command?.command, 'mldeploy.preview');
      assert.deepEqual(command.arguments, [uri, range.start]);
      assert.equal(client.document(uri).getText(range), 'endpoint');
    }
  });
});

describe('a file with very many deployments', () => {
  it('gets its lenses at once, the later ones to be resolved when in view', async () => {
    const client = await LspClient.inMemory();
    await client.open(uri, manyDeployments(200), 'mldeploy');
    const lenses = await client.codeLenses(uri);
    assert.equal(lenses.length, 200);
    assert.match(lenses[0]?.command?.title ?? '', /\/month/);
    const last = lenses.at(-1);
    assert.equal(last?.command, undefined);
    const resolved = await client.connection.sendRequest<CodeLens>('codeLens/resolve', last);
    assert.match(resolved.command?.title ?? '', /\/month/);
    assert.deepEqual(resolved.range, last?.range);
    await client.change(uri, { text: fraudDetector });
    const stale = await client.connection.sendRequest<CodeLens>('codeLens/resolve', last);
    assert.equal(stale.command, undefined);
    await client.stop();
  });
});

describe('cost beside the text', () => {
  const hintsIn = async (text: string, settings: object): Promise<readonly string[]> => {
    const client = await LspClient.inMemory({ initializationOptions: { settings } });
    await client.open(uri, text, 'mldeploy');
    const document = client.document(uri);
    const range = { start: { line: 0, character: 0 }, end: { line: document.lineCount, character: 0 } };
    const params: InlayHintParams = { textDocument: { uri }, range };
    const hints = await client.connection.sendRequest<InlayHint[]>('textDocument/inlayHint', params);
    await client.stop();
    return hints.map(({ position, label }) => {
      const start = { line: position.line, character: 0 };
      return `${document.getText({ start, end: position }).trim()} ${label as string}`;
    });
  };

  it('stands beside instance types, counts and bounds, where inlay hints are switched on', async () => {
    const instances = fraudDetector.replace(
      /type: serverless[^]*?workload/,
      'type: real-time\n  instanceType: ml.m5.large\n  instanceCount: 2\nworkload',
    );
    assert.deepEqual(await hintsIn(instances, { inlayHints: { enabled: true } }), [
      'instanceType: ml.m5.large $83.95/month each',
      'instanceCount: 2 $168/month',
    ]);
    const scaled = instances.replace('Count: 2', 'Count: 2\n  autoscaling: {min: 1, max: 4, target: 60 % cpu}');
    assert.deepEqual(await hintsIn(scaled, { inlayHints: { enabled: true } }), [
      'instanceType: ml.m5.large $83.95/month each',
      'autoscaling: {min: 1 at least $83.95/month',
      'autoscaling: {min: 1, max: 4 at most $336/month',
    ]);
    assert.deepEqual(await hintsIn(fraudDetector, { inlayHints: { enabled: true } }), [
      'memory: 2 GB $0.144/h of inference',
    ]);
    const unknown = instances.replace('us-east-1', 'eu-nowhere-1');
    assert.deepEqual(await hintsIn(unknown, { inlayHints: { enabled: true } }), [], 'no price is no $0');
    assert.deepEqual(await hintsIn(instances, {}), []);
  });

  it('says what intrinsics come to, and the defaults of keys that count or place machines', async () => {
    const template = `Parameters:
  Type: { Type: String, Default: ml.m5.large, AllowedValues: [ml.m5.large, ml.m5.xlarge] }
  Stage: { Type: String }
Resources:
  Config:
    Type: AWS::SageMaker::EndpointConfig
    Properties:
      ProductionVariants:
        - VariantName: !Ref Stage
          ModelName: m
          InstanceType: !Ref Type
          InitialInstanceCount: 2
          InitialVariantWeight: 1
`;
    const switched = { inlayHints: { enabled: true } };
    assert.deepEqual(await hintsIn(template, switched), [
      'InstanceType: !Ref Type = ml.m5.large · $83.95/month each',
      'InitialInstanceCount: 2 $168/month',
    ]);
    const variant = (name: string): string =>
      `  - name: ${name} # ours\n    image: x\n    artifact: s3://a/b\n    instanceType: ml.m5.large\n`;
    const own = `mldeploy: 1\nvariants:\n${variant('a')}${variant('b')}    weight: 3\nendpoint:\n  type: real-time\n`;
    assert.deepEqual(await hintsIn(own, switched), [
      'mldeploy: 1 region: us-east-1',
      '- name: a # ours weight: 1 · instanceCount: 1',
      '- name: b # ours instanceCount: 1',
      'instanceType: ml.m5.large $83.95/month each',
      'instanceType: ml.m5.large $83.95/month each',
    ]);
  });

  it('stands at the end of the line of the endpoint for those who have no lenses', async () => {
    const settings = { inlayHints: { enabled: true }, codeLens: { enabled: false } };
    const [memory, endpoint, ...others] = await hintsIn(fraudDetector, settings);
    assert.deepEqual(others, []);
    assert.match(memory ?? '', /^memory: 2 GB \$/);
    assert.match(endpoint ?? '', /^endpoint: .*\/month.* · p95 /);
  });

  it('adds up in the hover of the endpoint, with formula, price, source and date', async () => {
    const client = await LspClient.inMemory({ capabilities: pullingCapabilities });
    await client.open(uri, fraudDetector, 'mldeploy');
    const position = client.document(uri).positionAt(fraudDetector.indexOf('endpoint:') + 2);
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', { textDocument: { uri }, position });
    const { value } = hover.contents as MarkupContent;
    assert.match(value, /\| \$[\d.]+ \| Inference \| .*\$0\.00004\/s \| verified; .*20\d\d/);
    assert.match(value, /A month has 730 hours\. Prices of us-east-1 as of 20\d\d-\d\d-\d\d\./);
    await client.stop();
  });
});

describe('the hover of a value that has a price', () => {
  const instances = fraudDetector.replace(
    /type: serverless[^]*?workload/,
    'type: real-time\n  instanceType: ml.g5.xlarge\n  instanceCount: 2\nworkload',
  );
  const hoverIn = async (text: string, word: string): Promise<string> => {
    const client = await LspClient.inMemory({ capabilities: pullingCapabilities });
    await client.open(uri, text, 'mldeploy');
    const position = client.document(uri).positionAt(text.indexOf(word));
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', { textDocument: { uri }, position });
    await client.stop();
    return (hover.contents as MarkupContent).value;
  };

  it('says what an instance type has and costs, with grade, source and date', async () => {
    const card = await hoverIn(instances, 'ml.g5.xlarge');
    assert.match(card, /^\*\*ml\.g5\.xlarge\*\*: 4 vCPU, 16 GB, 1 x A10G \(22\.4 GB each\), x86_64\n/);
    assert.match(card, /~?\$1\.\d+ an hour as a real-time endpoint in us-east-1, \$1,0\d\d a month of 730 h/);
    assert.match(card, /Price (verified|derived|estimated): .*20\d\d-\d\d-\d\d/);
  });

  it('tells what is not offered from what is not in the catalogue, and shows no amount', async () => {
    const unknown = await hoverIn(instances.replace('us-east-1', 'eu-nowhere-1'), 'ml.g5.xlarge');
    assert.match(unknown, /not in the catalogue/);
    const absent = await hoverIn(
      instances.replace('us-east-1', 'ap-southeast-3').replace('g5.xlarge', 'p5.48xlarge'),
      'ml.p5',
    );
    assert.match(absent, /not offered|not in the catalogue/);
    for (const text of [unknown, absent]) assert.doesNotMatch(text, /\$/);
  });

  it('multiplies at a count, and names the unit of memory', async () => {
    assert.match(await hoverIn(instances, '2\nworkload'), /2 x 730 h x \$1\.\d+\/h/);
    assert.match(await hoverIn(fraudDetector, '2 GB'), /\*\*2 GB\*\* .*\n\n\$0\.00004 a second of inference/);
  });
});

describe('other clients', () => {
  it('get lenses without a command, and none when they are switched off', async () => {
    for (const enabled of [true, false]) {
      const client = await LspClient.inMemory({ initializationOptions: { settings: { codeLens: { enabled } } } });
      await client.open(uri, fraudDetector, 'mldeploy');
      const lenses = await client.shownLenses(uri);
      assert.deepEqual(
        lenses.map(({ command }) => command?.command),
        enabled ? [''] : [],
      );
      await client.stop();
    }
  });

  it('are not sent notifications they do not know', async () => {
    const client = await LspClient.inMemory();
    const unknown: string[] = [];
    client.connection.onUnhandledNotification(({ method }) => unknown.push(method));
    await client.open(uri, fraudDetector, 'mldeploy');
    await client.diagnostics(uri);
    await client.codeLenses(uri);
    assert.deepEqual(unknown, []);
    await client.stop();
  });
});
