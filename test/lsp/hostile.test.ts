import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import type { WorkspaceListing } from '#protocol/workspace.ts';
import { linkedCode, linkedConfig, linkedModel } from '#test/linked-manifests.ts';
import { LspClient, pullingCapabilities } from '#test/lsp-client.ts';
import { realTime, serverless } from '#test/manifests.ts';
import { folder, WorkspaceClient } from '#test/workspace-client.ts';
import { nodeFiles } from '../../server/src/lsp/node-files.ts';
import { readSettings, settingsTable } from '../../server/src/lsp/settings.ts';

/** More than needs to be: other clients escape other characters than we do. */
function escaped(file: string): string {
  const escape = (name: string): string =>
    Array.from(Buffer.from(name), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
  return `file://${file.split(path.sep).map(escape).join('/')}`;
}

describe('files of any name, read by the server itself', () => {
  let root: string;
  let workspace: WorkspaceClient | undefined;
  const names = ['100% #1', 'für [Ära] (a+b)', "it's @home; ok"];

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'mldeploy odd %41 '));
    for (const name of names) {
      mkdirSync(path.join(root, name));
      writeFileSync(path.join(root, name, 'a&b.yaml'), realTime('big', { payload: '60 MB' }));
    }
  });
  afterEach(async () => {
    await workspace?.client.stop();
    workspace = undefined;
    rmSync(root, { recursive: true });
  });
  const pathsIn = ({ files }: WorkspaceListing) => files.map(({ path: one }) => one).sort();
  const wanted = names.map((name) => `${name}/a&b.yaml`).sort();

  it('are listed, and once only when they are open by another spelling', async () => {
    const spelled = `${escaped(root)}/`;
    workspace = await WorkspaceClient.start(new Map(), { folders: [spelled], initializationOptions: {} });
    assert.deepEqual(pathsIn(await workspace.untilDone()), wanted);
    for (const name of names) {
      const uri = escaped(path.join(root, name, 'a&b.yaml'));
      await workspace.client.open(uri, realTime('small'));
      assert.deepEqual(
        (await workspace.client.pull(uri)).items?.filter(({ severity }) => severity === 1),
        [],
      );
    }
    const isQuiet = ({ files }: WorkspaceListing) => files.every(({ problems }) => problems.errors === 0);
    const listing = await workspace.untilDone(isQuiet);
    assert.deepEqual(pathsIn(listing), wanted, 'each once');
  });

  it('lead to each other once', async () => {
    const [model, config] = ['m@.yaml', 'c@.yaml'].map((name) => path.join(root, name));
    writeFileSync(model!, linkedModel);
    writeFileSync(config!, linkedConfig);
    const client = await LspClient.inMemory({ capabilities: pullingCapabilities, folders: [escaped(root)] });
    try {
      await client.open(escaped(model!), linkedModel.replaceAll('ame: fraud', 'ame: other'));
      await client.open(escaped(config!), linkedConfig);
      const { items = [] } = await client.pull(escaped(config!));
      assert.ok(!items.some(({ code }) => code === linkedCode), 'the open text counts, not that on disk');
    } finally {
      await client.stop();
    }
  });

  it('are read in UTF-16 too, and never when they are no files or too large', async () => {
    const text = (name: string) => nodeFiles.read(escaped(path.join(root, name)), 1000);
    writeFileSync(path.join(root, 'x'), Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('für', 'utf16le')]));
    writeFileSync(path.join(root, 'y'), '\uFEFFfür');
    writeFileSync(path.join(root, 'z'), 'x'.repeat(1001));
    assert.deepEqual(await Promise.all(['x', 'y', 'z', names[0]!, 'none'].map(text)), [
      'für',
      'für',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a server that is told odd things', () => {
  it('takes any value of any setting', () => {
    const odd = fc.oneof(fc.jsonValue(), fc.constantFrom(NaN, Infinity, -1, '', '\u0000', ['['], ['{'.repeat(3000)]));
    const keys = settingsTable.map(({ key }) => key);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys, 'workspace', 'severity', '__proto__'), odd), (section) => {
        const settings = readSettings(section, () => undefined);
        assert.ok(settings.exclude.every((glob) => typeof glob === 'string'));
      }),
    );
  });

  it('stays calm while the settings of the project are typed', async () => {
    const uri = `${folder}a.mldeploy.yaml`;
    const rc = `${folder}.mldeployrc.yaml`;
    const client = await LspClient.inMemory({
      capabilities: pullingCapabilities,
      initializationOptions: { mldeployClient: true },
      folders: [folder],
      files: new Map(),
    });
    try {
      await client.open(uri, serverless({ payload: '5 MB' }));
      await client.open(rc, '');
      const settings =
        "severity: {serverless/payload-max: 'off'}\nquotas: {quota/*: [1}\nexclude: !!js &a *a\n  - : ?\n";
      for (let length = 1; length <= settings.length; length++) {
        await client.change(rc, { text: settings.slice(0, length) });
        await client.pull(uri);
        await client.pull(rc);
      }
      await client.change(rc, { text: "severity: {serverless/payload-max: 'off'}\n" });
      assert.deepEqual((await client.pull(uri)).items, []);
      assert.deepEqual(
        client.logged.filter((line) => line.includes('failed')),
        [],
      );
    } finally {
      await client.stop();
    }
  });
});
