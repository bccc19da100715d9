import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { LspClient, pushingCapabilities } from '#test/lsp-client.ts';
import { linkedCode, linkedConfig, linkedModel } from '#test/linked-manifests.ts';

const folder = 'vscode-vfs://github/acme/fraud/';
const config = `${folder}k8s/config.yaml`;
const model = `${folder}k8s/model.yaml`;
const withoutVpc = linkedModel.slice(0, linkedModel.indexOf('  vpcConfig'));

describe('files that refer to each other', () => {
  let client: LspClient;
  afterEach(() => client.stop());

  async function codes(uri = config): Promise<readonly unknown[]> {
    return ((await client.pull(uri)).items ?? []).map(({ code }) => code);
  }

  it('are read through our own client', async () => {
    client = await LspClient.reading(folder, new Map([[model, linkedModel]]));
    await client.open(config, linkedConfig);
    assert.deepEqual(await codes(), [linkedCode]);
  });

  it('are not looked for until a document refers to others', async () => {
    client = await LspClient.reading(folder, new Map([[model, linkedModel]]));
    await client.open(`${folder}a.yaml`, 'on: push\n');
    await client.open(`${folder}a.template.yaml`, 'Resources:\n  A:\n    Type: AWS::SageMaker::Model\n');
    await codes(`${folder}a.template.yaml`);
    assert.deepEqual([client.searched, client.watched.filter((glob) => glob.endsWith('*.{yaml,yml,json}'))], [[], []]);
    await client.open(config, linkedConfig);
    await codes();
    await codes();
    assert.deepEqual(client.searched, [folder]);
    await client.until(() => client.watched.find((glob) => glob.endsWith('*.{yaml,yml,json}')));
  });

  it('count as they stand in the editor', async () => {
    client = await LspClient.reading(folder, new Map([[model, linkedModel]]));
    await client.open(config, linkedConfig);
    await client.open(model, withoutVpc);
    assert.deepEqual(await codes(), []);
    await client.change(model, { text: linkedModel });
    assert.deepEqual(await codes(), [linkedCode]);
    await client.change(model, { text: withoutVpc });
    await client.close(model);
    assert.deepEqual(await codes(), [linkedCode], 'closed without saving');
  });

  it('are read again when they change on disk', async () => {
    const files = new Map([[model, linkedModel]]);
    client = await LspClient.reading(folder, files);
    await client.open(config, linkedConfig);
    assert.deepEqual(await codes(), [linkedCode]);
    for (const [text, expected] of [
      [withoutVpc, []],
      [linkedModel, [linkedCode]],
      [undefined, []],
    ] as const) {
      if (text === undefined) files.delete(model);
      else files.set(model, text);
      const before = client.refreshes;
      await client.changeOnDisk(model);
      await client.until(() => (client.refreshes > before ? true : undefined));
      assert.deepEqual(await codes(), expected);
    }
  });

  it('are checked once while nothing around them changes', async () => {
    client = await LspClient.reading(folder, new Map([[model, linkedModel]]));
    await client.open(config, linkedConfig);
    const { resultId } = await client.pull(config);
    assert.ok(resultId !== undefined);
    assert.equal((await client.pull(config, resultId)).kind, 'unchanged');
  });

  it('are left out where the settings exclude them', async () => {
    const settings = () => ({ files: { exclude: ['**/model.yaml'] } });
    client = await LspClient.reading(folder, new Map([[model, linkedModel]]), { settings });
    await client.open(config, linkedConfig);
    assert.deepEqual(await codes(), []);
  });

  it('are so many at most, and the log says so', async () => {
    const many = Array.from(
      { length: 501 },
      (_, index) => [`${folder}k8s/${String(index)}.yaml`, 'on: push\n'] as const,
    );
    client = await LspClient.reading(folder, new Map(many));
    await client.open(config, linkedConfig);
    await codes();
    assert.ok(client.logged.some((line) => /names are followed in the first 500 files of/.test(line)));
  });

  it('are read from disk for editors that do not read files for us, and pushed anew when another changes', async () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'mldeploy-lsp-'));
    try {
      mkdirSync(path.join(directory, 'models'));
      writeFileSync(path.join(directory, 'models', 'model.yaml'), linkedModel);
      const root = pathToFileURL(directory).href;
      client = await LspClient.inMemory({ capabilities: pushingCapabilities, folders: [root] });
      await client.open(`${root}/config.yaml`, linkedConfig);
      const first = await client.diagnostics(`${root}/config.yaml`);
      assert.deepEqual(
        first.map(({ code }) => code),
        [linkedCode],
      );
      await client.open(`${root}/models/model.yaml`, withoutVpc);
      const pushed = await client.until(() => {
        const last = client.published.findLast(({ uri }) => uri === `${root}/config.yaml`);
        return last?.diagnostics.length === 0 ? last : undefined;
      });
      assert.deepEqual(pushed.diagnostics, []);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});
