import assert from 'node:assert/strict';
import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { ProjectConfigs } from '../../server/src/lsp/project-configs.ts';
import { k6Machine } from '../engine/measured/samples.ts';

const folder = 'vscode-vfs://github/acme/fraud/';
const nothingOpen = { get: () => undefined } as unknown as TextDocuments<TextDocument>;

function projectOf(files: Readonly<Record<string, string>>): ProjectConfigs {
  const access = {
    read: (uri: string) => Promise.resolve(files[uri]),
    find: () => Promise.resolve([]),
  };
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
