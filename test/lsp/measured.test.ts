import assert from 'node:assert/strict';
import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { measuredMethods, type UseMeasuredResult } from '#protocol/measured.ts';
import { LspClient, pullingCapabilities } from '#test/lsp-client.ts';
import { noFiles } from '../../server/src/lsp/file-access.ts';
import { ProjectConfigs } from '../../server/src/lsp/project-configs.ts';
import { k6Machine } from '../engine/measured/samples.ts';

const folder = 'vscode-vfs://github/acme/fraud/';
const nothingOpen = { get: () => undefined } as unknown as TextDocuments<TextDocument>;

function projectOf(files: Readonly<Record<string, string>>): ProjectConfigs {
  const access = { ...noFiles, read: (uri: string) => Promise.resolve(files[uri]) };
  return new ProjectConfigs(access, nothingOpen, [folder]);
}

describe('measurements that the settings of a project name', () => {
  const rc = `${folder}.mldeployrc.yaml`;
  const manifest = `${folder}deploy/a.mldeploy.yaml`;

  it('are read beside the settings, and count as part of them', async () => {
    const k6 = `${folder}loads/k6%20of%20may.json`;
    const project = projectOf({ [rc]: 'measured: [{ file: loads/k6 of may.json }]\n', [k6]: k6Machine });
    const found = await project.of(manifest);
    assert.equal(found?.measured.measured[0]?.measured[0]?.inferenceSeconds?.mean, 0.25);
    assert.deepEqual(found.measured.problems, []);
    assert.ok(project.reads(k6));
    assert.ok(!project.reads(manifest));
  });

  it('are told when they are not there, or no measurements', async () => {
    const text = 'measured: [{ file: gone.json }, { file: a.mldeploy.yaml }, { file: "http://[" }]\n';
    const found = await projectOf({ [rc]: text, [`${folder}a.mldeploy.yaml`]: 'mldeploy: 1\n' }).of(manifest);
    assert.deepEqual(
      found?.measured.problems.map(({ message }) => message.slice(0, 40)),
      [
        'gone.json: there is no such file, or it ',
        'a.mldeploy.yaml: it is none of what can ',
        'http://[: there is no such file, or it c',
      ],
    );
    assert.deepEqual(found.measured.measured, []);
  });
});

describe('a file of settings that names measurements', () => {
  it('shows what is wrong with them', async () => {
    const text = 'measured:\n  - file: gone.json\n';
    const client = await LspClient.inMemory({
      capabilities: pullingCapabilities,
      initializationOptions: { mldeployClient: true },
      folders: [folder],
      files: new Map(),
    });
    await client.open(`${folder}.mldeployrc.yaml`, text);
    const { items = [] } = await client.pull(`${folder}.mldeployrc.yaml`);
    assert.deepEqual(
      items.map(({ code, message, range }) => [code, message, range.start]),
      [['config/value', 'gone.json: there is no such file, or it cannot be read', { line: 1, character: 10 }]],
    );
    await client.stop();
  });
});

describe('the command that lets measured numbers count', () => {
  let client: LspClient;
  afterEach(() => client.stop());

  const manifest = 'mldeploy: 1\nname: fraud\nendpoint: {type: real-time, instanceType: ml.c5.large}\n';
  const uri = `${folder}a.mldeploy.yaml`;
  const k6 = `${folder}loads/k6%20of%20may.json`;
  const rc = `${folder}.mldeployrc.yaml`;
  const start = async (files: ReadonlyMap<string, string>, text = manifest): Promise<LspClient> => {
    client = await LspClient.inMemory({
      capabilities: pullingCapabilities,
      initializationOptions: { mldeployClient: true },
      folders: [folder],
      files: new Map(files),
    });
    await client.open(uri, text);
    return client;
  };
  const use = (of: LspClient, file: string, deployment: string | null = null): Promise<UseMeasuredResult> =>
    of.connection.sendRequest(measuredMethods.use, { uri, file, deployment });

  it('writes them into the settings of the project', async () => {
    const result = await use(await start(new Map([[k6, k6Machine]])), k6);
    assert.ok(result.kind === 'edit');
    assert.equal(result.target, rc);
    assert.match(JSON.stringify(result.edit), /measured:\\n {2}- deployment: fraud\\n {4}file: loads\/k6 of may\.json/);
    assert.equal(result.lines[1], '  round trip: mean 250 ms, p95 420 ms');
  });

  it('says what is wrong with the file, or that it counts already', async () => {
    const settings = 'measured: [{ deployment: fraud, file: loads/k6 of may.json }]\n';
    const of = await start(
      new Map([
        [k6, k6Machine],
        [rc, settings],
        [`${folder}b.txt`, 'hello'],
      ]),
    );
    assert.deepEqual(await use(of, k6), { kind: 'nothing', message: 'k6 of may.json counts already.' });
    const other = await use(of, `${folder}b.txt`);
    assert.match(other.kind === 'nothing' ? other.message : '', /^b\.txt: it is none of what can be read/);
    const far = await use(of, 'file:///elsewhere/k6.json');
    assert.match(far.kind === 'nothing' ? far.message : '', /cannot be read/);
  });

  it('asks for the deployment where there are several', async () => {
    const of = await start(new Map([[k6, k6Machine]]), `${manifest}---\n${manifest.replace('fraud', 'churn')}`);
    assert.deepEqual(await use(of, k6), { kind: 'choose', deployments: ['fraud', 'churn'] });
    assert.match(JSON.stringify(await use(of, k6, 'churn')), /deployment: churn/);
  });
});
