import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver';
import { LspClient, pullingCapabilities } from '#test/lsp-client.ts';

const uri = 'untitled:scores.mldeploy.yaml';
/** Two instances for $168/month, which the budget does not allow and the traffic does not need. */
const manifest = `mldeploy: 1
name: scores
region: us-east-1
model:
  image: 683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1
  artifact: s3://acme-models/scores/model.tar.gz
  size: 90 MB
  role: arn:aws:iam::111122223333:role/scores
endpoint:
  type: real-time
  instanceType: ml.m5.large
  instanceCount: 2
workload:
  payload: {request: 3 KB, response: 1 KB}
  inferenceTime: {mean: 20 ms, p95: 40 ms}
  traffic: {average: 500k/month, peak: 2/s, pattern: steady}
objectives:
  budget: 120 USD/month # as agreed
`;

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => String(code)).sort();
const both = ['estimate/idle', 'estimate/over-budget'];

describe('what the estimate says', () => {
  let client: LspClient;
  afterEach(() => client.stop());

  async function withAdvice(version: number): Promise<readonly Diagnostic[]> {
    const { diagnostics } = await client.until(() =>
      client.published.find((one) => one.version === version && codes(one.diagnostics).includes('estimate/idle')),
    );
    return diagnostics;
  }

  it('follows the limits, at the value that says it, with the price in the title of the fix', async () => {
    client = await LspClient.inMemory();
    await client.open(uri, manifest, 'mldeploy');
    const found = await withAdvice(1);
    const [first] = client.published;
    assert.deepEqual(codes(first?.diagnostics ?? []), [], 'nobody waits for an estimate');
    assert.deepEqual(codes(found), both);
    const budget = found.find(({ code }) => code === 'estimate/over-budget');
    assert.ok(budget);
    assert.equal(client.document(uri).getText(budget.range), '120 USD/month');
    const [action] = await client.codeActions(uri, budget);
    assert.match(action?.title ?? '', /^Switch to serverless \(.*\), about \$1\d\d\/month less$/);
  });

  it('stays where it was while something else is typed', async () => {
    client = await LspClient.inMemory();
    await client.open(uri, manifest, 'mldeploy');
    await withAdvice(1);
    const end = client.document(uri).positionAt(manifest.length - 1);
    await client.change(uri, { range: { start: end, end }, text: ', in writing' });
    const next = await client.until(() => client.published.find(({ version }) => version === 2));
    assert.deepEqual(codes(next.diagnostics), both, 'the estimate is not made again');
  });

  it('goes with what it rests on', async () => {
    client = await LspClient.inMemory();
    await client.open(uri, manifest, 'mldeploy');
    await withAdvice(1);
    await client.change(uri, { text: manifest.replace(/workload:[^]*/, '') });
    const next = await client.until(() => client.published.find(({ version }) => version === 2));
    assert.deepEqual(codes(next.diagnostics), []);
  });

  it('is ignored by a comment, which is never said to ignore nothing', async () => {
    client = await LspClient.inMemory();
    const quiet = manifest
      .replace('instanceCount: 2', 'instanceCount: 2 # mldeploy-ignore estimate/idle it must be there')
      .replace('# as agreed', '# mldeploy-ignore estimate/misses-p95 it does not apply');
    await client.open(uri, quiet, 'mldeploy');
    const last = await client.until(() =>
      client.published.find(({ diagnostics }) => codes(diagnostics).includes('estimate/over-budget')),
    );
    assert.deepEqual(codes(last.diagnostics), ['estimate/over-budget', 'suppression/unused']);
    assert.deepEqual(codes(client.published[0]?.diagnostics ?? []), []);
  });

  it('is asked for again by those who pull', async () => {
    client = await LspClient.inMemory({ capabilities: pullingCapabilities });
    await client.open(uri, manifest, 'mldeploy');
    const first = await client.pull(uri);
    assert.deepEqual(codes(first.items ?? []), []);
    await client.until(() => (client.refreshes > 0 ? true : undefined));
    const second = await client.pull(uri, first.resultId);
    assert.deepEqual(codes(second.items ?? []), both);
    assert.deepEqual(client.published, []);
  });

  it('leaves documents of which it says nothing as they were answered', async () => {
    const silent = 'untitled:silent.mldeploy.yaml';
    client = await LspClient.inMemory({ capabilities: pullingCapabilities });
    await client.open(silent, manifest.replace(/workload:[^]*/, ''), 'mldeploy');
    const answered = await client.pull(silent);
    // The estimates of the second are made after those of the first.
    await client.open(uri, manifest, 'mldeploy');
    await client.pull(uri);
    await client.until(() => (client.refreshes > 0 ? true : undefined));
    assert.deepEqual(await client.pull(silent, answered.resultId), { kind: 'unchanged', resultId: answered.resultId });
    assert.equal(client.refreshes, 1, 'for the one of which more is said');
  });

  it('is silent where settings say so', async () => {
    client = await LspClient.inMemory({
      initializationOptions: { settings: { severity: { 'estimate/*': 'off', 'estimate/idle': 'error' } } },
    });
    await client.open(uri, manifest, 'mldeploy');
    const found = await withAdvice(1);
    assert.deepEqual(
      found.map(({ code, severity }) => [code, severity]),
      [['estimate/idle', 1]],
    );
  });
});
