import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  methods,
  type PreviewParams,
  type PreviewResult,
  type SwitchResult,
  type WriteWhatIfParams,
} from '#protocol/preview.ts';
import { LspClient } from '#test/lsp-client.ts';
import { manyDeployments } from '#test/manifests.ts';

const uri = 'file:///fraud.mldeploy.yaml';

describe('what is tried in the panel', () => {
  let client: LspClient;
  beforeEach(async () => {
    client = await LspClient.inMemory({ initializationOptions: { mldeployClient: true } });
    await client.open(uri, manyDeployments(2), 'mldeploy');
  });
  afterEach(() => client.stop());

  const preview = (params: Partial<PreviewParams> = {}) =>
    client.connection.sendRequest<PreviewResult>(methods.preview, { uri, position: null, ...params });
  const write = (params: WriteWhatIfParams) => client.connection.sendRequest<SwitchResult>(methods.writeWhatIf, params);

  it('changes the estimate of that deployment and no other, and can be compared with the manifest', async () => {
    const before = await preview();
    assert.ok(before);
    assert.equal(before.whatIf, null);
    assert.equal(before.baseline, null);
    const whatIf = { averagePerSecond: before.deployment.inputs.averagePerSecond * 3 };
    const after = await preview({ trial: { index: 0, whatIf } });
    assert.deepEqual(after?.whatIf, whatIf);
    const tried = after.deployment.requestsPerMonth / before.deployment.requestsPerMonth;
    assert.ok(Math.abs(tried - 3) < 0.01, `${String(tried)} times the requests`);
    const now = before.deployment.options.find(({ current }) => current);
    assert.equal(after.baseline?.cost.usdPerMonth?.expected, now?.cost.usdPerMonth?.expected);
    assert.equal((await preview({ index: 1, trial: { index: 0, whatIf } }))?.whatIf, null);
  });

  it('offers what can be tried, from the figures of the manifest', async () => {
    const { knobs, deployment } = (await preview()) ?? {};
    assert.ok(knobs && deployment);
    for (const input of ['averagePerSecond', 'peakPerSecond', 'requestBytes', 'inferenceSeconds'] as const) {
      const knob = knobs.find((one) => one.input === input);
      assert.ok(knob?.kind === 'range', input);
      assert.ok(knob.low < knob.base && knob.base < knob.high, input);
      assert.ok(Math.abs(knob.base - deployment.inputs[input]) <= 1e-9 * knob.base, input);
    }
    for (const knob of knobs) if (knob.kind === 'steps') assert.ok(knob.values.includes(knob.base), knob.input);
  });

  it('is written as edits of the manifest, and is then what the manifest says', async () => {
    const { version } = (await preview()) ?? {};
    assert.ok(version);
    const whatIf = { requestBytes: 3 * 2 ** 20, inferenceSeconds: 0.2 };
    const { edits } = await write({ uri, version, index: 0, whatIf });
    assert.ok(edits);
    const text = TextDocument.applyEdits(
      client.document(uri),
      edits.map(({ range, newText }) => ({ range: { ...range }, newText })),
    );
    await client.change(uri, { text });
    const { deployment } = (await preview()) ?? {};
    assert.equal(deployment?.inputs.requestBytes, 3 * 2 ** 20);
    assert.equal(deployment.inputs.inferenceSeconds, 0.2);
    assert.equal((await write({ uri, version, index: 0, whatIf })).edits, null, 'the text has changed since');
  });
});
