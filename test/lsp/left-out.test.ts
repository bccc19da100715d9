import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fileMethods, type FindFilesParams } from '#protocol/files.ts';
import type { WorkspaceListing } from '#protocol/workspace.ts';
import { GitFolder } from '#test/git-folder.ts';
import { realTime } from '#test/manifests.ts';
import { folder, WorkspaceClient } from '#test/workspace-client.ts';

const tooMuch = realTime('big', { payload: '60 MB' });

describe('the workspace passes over what others pass over', () => {
  let workspace: WorkspaceClient;
  afterEach(() => workspace.client.stop());

  const names = [
    'a.yaml',
    'data/b.yaml',
    'data/keep/c.yaml',
    'venv/lib/site-packages/d.yaml',
    'gen/e.yaml',
    'tmp/f.yaml',
  ];
  const withIgnores = (more: Readonly<Record<string, string>> = {}) =>
    new Map([
      ...names.map((name) => [folder + name, realTime('x')] as const),
      [`${folder}.gitignore`, 'tmp/\n/data/*\n!/data/keep\n'],
      ...Object.entries(more).map(([name, text]) => [folder + name, text] as const),
    ]);
  const editor = (_uri: string, section: string) =>
    section === 'search.exclude' ? { '**/gen': true, 'a.yaml': false, '**/*.yaml': { when: '$(basename).ts' } } : null;
  const pathsIn = ({ files }: WorkspaceListing) => files.map(({ path }) => path);

  it('.gitignore in each folder, and the settings of the editor', async () => {
    workspace = await WorkspaceClient.start(withIgnores({ 'data/keep/.gitignore': '*\n' }), { editor });
    assert.deepEqual(pathsIn(await workspace.ready()), ['a.yaml']);
    assert.deepEqual(
      workspace.client.read.filter((uri) => uri.endsWith('.yaml') && !uri.includes('.mldeployrc')),
      [`${folder}a.yaml`],
      'nothing else is read',
    );
  });

  it('but for what a line takes back, and for .gitignore where the editor does not heed it', async () => {
    const files = withIgnores();
    let useIgnoreFiles = true;
    workspace = await WorkspaceClient.start(files, {
      editor: (_uri, section) => (section === 'search.useIgnoreFiles' ? useIgnoreFiles : null),
    });
    assert.deepEqual(pathsIn(await workspace.ready()), ['a.yaml', 'data/keep/c.yaml', 'gen/e.yaml']);
    useIgnoreFiles = false;
    await workspace.client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await workspace.until((listing) => pathsIn(listing).length === names.length - 1);
  });

  it('and follows what is ignored from now on, or no longer', async () => {
    const files = withIgnores();
    workspace = await WorkspaceClient.start(files);
    await workspace.ready();
    files.set(`${folder}.gitignore`, 'gen\n');
    await workspace.client.changeOnDisk(`${folder}.gitignore`);
    await workspace.until((listing) => pathsIn(listing).join() === 'a.yaml,data/b.yaml,data/keep/c.yaml,tmp/f.yaml');
  });

  it('and misses none that comes while files are looked for', async () => {
    const files = withIgnores();
    workspace = await WorkspaceClient.start(files);
    await workspace.ready();
    const late = ['1.yaml', '2.yaml', '3.yaml'].map((name) => folder + name);
    workspace.client.connection.onRequest(fileMethods.find, async ({ pattern }: FindFilesParams) => {
      if (pattern.endsWith('.gitignore')) return [];
      const before = [...files.keys()].filter((uri) => uri.endsWith('.yaml'));
      for (const uri of late) files.set(uri, realTime('late'));
      await workspace.client.changeOnDisk(...late);
      // It has been heard of when this is answered.
      await workspace.listing();
      return before;
    });
    await workspace.client.changeOnDisk(`${folder}.gitignore`);
    const listing = await workspace.until(({ files: all, state }) => state === 'ready' && all.length > 4);
    assert.deepEqual(pathsIn(listing).slice(0, 3), ['1.yaml', '2.yaml', '3.yaml']);
  });

  it('as long as it is not open: what is open is always checked', async () => {
    const ignored = `${folder}tmp/f.yaml`;
    const files = withIgnores();
    workspace = await WorkspaceClient.start(files);
    await workspace.ready();
    files.set(ignored, tooMuch);
    // Made anew by a tool: of no interest.
    await workspace.client.changeOnDisk(ignored);
    await workspace.client.open(ignored, tooMuch, 'mldeploy');
    assert.ok(((await workspace.client.pull(ignored)).items ?? []).length > 0);
    await workspace.until((listing) => pathsIn(listing).includes('tmp/f.yaml'));
    await workspace.client.close(ignored);
    await workspace.until((listing) => !pathsIn(listing).includes('tmp/f.yaml'));
    assert.ok(!workspace.client.read.includes(ignored));
  });

  it('also where the server reads by itself, up to where the repository begins', async () => {
    const repository = new GitFolder();
    try {
      repository.write({
        '.gitignore': 'generated\n*.tmp.yaml\n',
        'ml/.gitignore': '!b.tmp.yaml\n',
        ...Object.fromEntries(
          ['a.yaml', 'b.tmp.yaml', 'generated/c.yaml'].map((name) => [`ml/${name}`, realTime('x')]),
        ),
        'ml/x/d.tmp.yaml': realTime('x'),
      });
      const root = pathToFileURL(path.join(repository.path, 'ml')).href;
      workspace = await WorkspaceClient.start(new Map(), { folders: [root], initializationOptions: {} });
      assert.deepEqual(pathsIn(await workspace.untilDone()), ['a.yaml', 'b.tmp.yaml']);
    } finally {
      repository.dispose();
    }
  });
});
