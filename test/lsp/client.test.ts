import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { tagsToAdd, withoutTags } from '../../client/src/commands/tag-list.ts';
import type { InitializeParams } from 'vscode-languageserver';
import { Latest } from '../../client/src/preview/latest.ts';
import { clientOf } from '../../server/src/lsp/client.ts';

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly capabilities: { readonly virtualWorkspaces: boolean; readonly untrustedWorkspaces: { supported: boolean } };
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when: string }[]>>;
  };
}

describe('what a client says of itself', () => {
  const capabilities = {};
  it('names its folders, in the newer way or the older', () => {
    const folder = { uri: 'file:///work/fraud', name: 'fraud' };
    const of = (params: object) => clientOf({ capabilities, ...params } as InitializeParams).folders;
    assert.deepEqual(of({ workspaceFolders: [folder] }), ['file:///work/fraud/']);
    assert.deepEqual(of({ workspaceFolders: null, rootUri: 'file:///work/fraud/' }), ['file:///work/fraud/']);
    assert.deepEqual(of({ rootUri: null }), []);
  });
});

describe('the client', () => {
  it('asks for the latest only: requests while it works become one more run', async () => {
    let runs = 0;
    let again: () => void = () => undefined;
    const secondRun = new Promise<void>((resolve) => (again = resolve));
    const latest = new Latest(() => {
      runs++;
      if (runs === 2) again();
      return Promise.resolve();
    });
    for (let request = 0; request < 5; request++) latest.request();
    assert.equal(runs, 1);
    await secondRun;
    latest.request();
    assert.equal(runs, 2, 'at most one at a time');
  });

  it('adds the tags that the YAML extension lacks, and takes out no others', () => {
    const own = ['!Ref', '!Sub scalar', '!mine mapping'];
    const added = tagsToAdd(own);
    assert.ok(!added.includes('!Ref scalar'), 'a tag without a kind is one of scalars');
    assert.ok(!added.includes('!Sub scalar'));
    assert.ok(added.includes('!Sub sequence'));
    assert.deepEqual(tagsToAdd([...own, ...added]), []);
    assert.deepEqual(withoutTags([...own, ...added], added), own);
  });

  it('is declared as it is: every command is there, in any workspace', () => {
    const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as Manifest;
    const sources = ['cloudformation-tags', 'preview', 'refresh-prices', 'restart-server', 'show-output'].map((name) =>
      readFileSync(new URL(`../../client/src/commands/${name}.ts`, import.meta.url), 'utf8'),
    );
    const registered = [...sources.join('\n').matchAll(/registerCommand\(\s*'([^']+)'/g)].map(([, id]) => id);
    const declared = manifest.contributes.commands.map(({ command }) => command);
    assert.deepEqual(registered.sort(), declared.sort());
    for (const { command } of Object.values(manifest.contributes.menus).flat()) assert.ok(declared.includes(command));
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
  });
});
