import assert from 'node:assert/strict';
import { tagsToAdd, withoutTags } from '../../client/src/commands/tag-list.ts';
import type { InitializeParams } from 'vscode-languageserver';
import { Latest } from '../../client/src/preview/latest.ts';
import { clientOf } from '../../server/src/lsp/client.ts';

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
});
