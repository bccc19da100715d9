import assert from 'node:assert/strict';
import { workspaceMethods } from '#protocol/workspace.ts';
import { linkedCode, linkedConfig, linkedModel } from '#test/linked-manifests.ts';
import { realTime } from '#test/manifests.ts';
import { pushingCapabilities } from '#test/lsp-client.ts';
import { folder, WorkspaceClient } from '#test/workspace-client.ts';

const other = 'vscode-vfs://github/acme/churn/';
const scores = `${folder}scores.mldeploy.yaml`;

const tooMuch = realTime('big', { payload: '60 MB' });

/** How many instances of ml.m5.large cost that, beside some cents for data. */
function instances(usdPerMonth: number | null | undefined): string | undefined {
  return typeof usdPerMonth === 'number' ? (usdPerMonth / (730 * 0.115)).toFixed(1) : undefined;
}

describe('the workspace', () => {
  let workspace: WorkspaceClient;
  afterEach(() => workspace.client.stop());

  it('lists the deployments of files that are not open, with cost, latency and problems', async () => {
    const files = new Map([
      [scores, [realTime('a', { instances: 2 }), tooMuch].join('---\n')],
      [`${folder}ci/build.yaml`, 'on: push\n'],
    ]);
    workspace = await WorkspaceClient.start(files);
    const { files: listed, total } = await workspace.ready();
    assert.deepEqual(
      listed.map(({ uri, folder: root, path }) => [uri, root, path]),
      [[scores, folder, 'scores.mldeploy.yaml']],
    );
    const [a, big] = listed[0]?.deployments ?? [];
    assert.equal(a?.name, 'a');
    assert.equal(instances(a.usdPerMonth), '2.0');
    assert.match(a.cost, /^(≈ )?\$169\/month$/);
    assert.match(a.p95, /^p95 \d/);
    assert.equal(a.position.line, 7, 'the endpoint section');
    assert.equal(a.problems.errors, 0);
    assert.ok((big?.problems.errors ?? 0) > 0);
    assert.equal(listed[0]?.problems.errors, big?.problems.errors);
    assert.equal(total.deployments, 2);
  });

  it('pushes their findings until the editor asks by itself, and again once they are closed', async () => {
    workspace = await WorkspaceClient.start(new Map([[scores, tooMuch]]));
    await workspace.ready();
    const codes = workspace.pushed(scores);
    assert.ok(codes && codes.length > 0);
    await workspace.client.open(scores, tooMuch, 'mldeploy');
    const pulled = await workspace.client.pull(scores);
    assert.ok((pulled.items ?? []).length > 0);
    assert.deepEqual(workspace.pushed(scores), [], 'no doubles');
    await workspace.client.close(scores);
    await workspace.untilPushed(scores, codes);
  });

  it('says of a file the same whether it is open or not', async () => {
    const model = `${folder}model.yaml`;
    const config = `${folder}config.yaml`;
    const files = new Map([
      [model, linkedModel],
      [config, linkedConfig],
      [scores, tooMuch],
    ]);
    workspace = await WorkspaceClient.start(files);
    await workspace.ready();
    assert.ok(workspace.pushed(config)?.includes(linkedCode), 'names lead to other files');
    for (const [uri, text] of files) {
      const closed = workspace.client.published.findLast((published) => published.uri === uri)?.diagnostics ?? [];
      await workspace.client.open(uri, text);
      const key = ({ code, range }: (typeof closed)[number]): string => JSON.stringify([code, range]);
      // What the estimate says of open documents follows in a while; it may be in the first answer or not.
      const open = ((await workspace.client.pull(uri)).items ?? []).map(key);
      assert.deepEqual(
        open.filter((one) => !closed.map(key).includes(one)),
        [],
      );
    }
  });

  it('counts open documents as they stand in the editor', async () => {
    workspace = await WorkspaceClient.start(new Map([[scores, realTime('a')]]));
    await workspace.ready();
    await workspace.client.open(scores, realTime('a'), 'mldeploy');
    await workspace.client.change(scores, { text: realTime('a', { instances: 4 }) });
    const { total } = await workspace.until(({ total: { usdPerMonth } }) => instances(usdPerMonth) !== '1.0');
    assert.equal(instances(total.usdPerMonth), '4.0');
    await workspace.client.close(scores);
    await workspace.until(({ total: { usdPerMonth } }) => instances(usdPerMonth) === '1.0');
  });

  it('follows files that change, come and go, and those whose names lead to them', async () => {
    const model = `${folder}model.yaml`;
    const config = `${folder}config.yaml`;
    const files = new Map([[config, linkedConfig]]);
    workspace = await WorkspaceClient.start(files);
    await workspace.ready();
    assert.ok(workspace.client.watched.some((glob) => glob.endsWith('*.{yaml,yml,json}')));
    assert.ok(!workspace.pushed(config)?.includes(linkedCode));
    files.set(model, linkedModel);
    await workspace.client.changeOnDisk(model);
    await workspace.client.until(() => (workspace.pushed(config)?.includes(linkedCode) ? true : undefined));
    files.set(scores, tooMuch);
    await workspace.client.changeOnDisk(scores);
    await workspace.until((listing) => listing.files.some(({ uri }) => uri === scores));
    files.delete(scores);
    await workspace.client.changeOnDisk(scores);
    await workspace.until((listing) => !listing.files.some(({ uri }) => uri === scores));
    await workspace.untilPushed(scores, []);
  });

  it('sums what is known, and names what is not', async () => {
    const files = new Map([
      [scores, realTime('a')],
      [`${other}b.mldeploy.yaml`, realTime('b', { instances: 3 })],
      [`${other}c.mldeploy.yaml`, realTime('c', { region: 'eu-nowhere-1' })],
    ]);
    workspace = await WorkspaceClient.start(files, { folders: [folder, other] });
    const { files: listed, total } = await workspace.ready();
    assert.deepEqual(
      listed.map((file) => [file.folder, file.path]),
      [
        [other, 'b.mldeploy.yaml'],
        [other, 'c.mldeploy.yaml'],
        [folder, 'scores.mldeploy.yaml'],
      ],
    );
    assert.equal(instances(total.usdPerMonth), '4.0');
    assert.match(total.words, /^from (≈ )?\$337\/month$/);
    assert.deepEqual(total.unknown, ['c']);
    assert.equal(listed[1]?.deployments[0]?.usdPerMonth, null);
  });

  it('leaves out what the settings exclude, and what cannot be a manifest', async () => {
    const names = ['a.yaml', 'gen/b.yaml', 'old/c.yaml', 'node_modules/x/d.yaml', 'package.json'];
    const files = new Map(names.map((name) => [folder + name, realTime('x')] as const));
    workspace = await WorkspaceClient.start(files, {
      settings: () => ({ workspace: { analyse: true, exclude: ['gen/**'] }, files: { exclude: ['**/old/**'] } }),
    });
    const { files: listed } = await workspace.ready();
    assert.deepEqual(
      listed.map(({ path }) => path),
      ['a.yaml'],
    );
    assert.deepEqual(
      new Set(workspace.client.read.filter((uri) => !uri.includes('.mldeployrc'))),
      new Set([`${folder}a.yaml`]),
    );
  });

  it('is looked at only when asked for, folder by folder, and no longer when that is taken back', async () => {
    const files = new Map([
      [scores, tooMuch],
      [`${other}b.mldeploy.yaml`, realTime('b')],
    ]);
    let isOn = true;
    workspace = await WorkspaceClient.start(files, {
      folders: [folder, other],
      settings: (uri) => ({ workspace: { analyse: isOn && uri.startsWith(folder) } }),
    });
    const { files: listed } = await workspace.ready();
    assert.deepEqual(
      listed.map(({ uri }) => uri),
      [scores],
    );
    isOn = false;
    await workspace.client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    const off = await workspace.until(({ state }) => state === 'off');
    assert.deepEqual(off.files, []);
    assert.deepEqual(workspace.pushed(scores), []);
  });

  it('shows how far it is, and stops when told to', async () => {
    const many = Array.from({ length: 400 }, (_, index) => [`${folder}${String(index)}.yaml`, realTime('x')] as const);
    workspace = await WorkspaceClient.start(new Map(many));
    workspace.onProgress = ({ token, value }) => {
      if (value.kind === 'report') {
        void workspace.client.connection.sendNotification('window/workDoneProgress/cancel', { token });
      }
    };
    const { files: listed, notes } = await workspace.until(({ state }) => state === 'cancelled');
    assert.ok(listed.length < many.length);
    assert.match(notes[0] ?? '', /stopped/);
    await workspace.client.connection.sendRequest(workspaceMethods.listing, {});
    assert.deepEqual([workspace.progress[0]?.value.kind, workspace.progress.at(-1)?.value.kind], ['begin', 'end']);
    workspace.onProgress = () => undefined;
    await workspace.client.connection.sendRequest(workspaceMethods.refresh, {});
    assert.equal((await workspace.ready()).files.length, many.length);
  });

  it('is so large at most, and says so', async () => {
    const many = Array.from(
      { length: 10_001 },
      (_, index) => [`${folder}${String(index)}.yaml`, 'on: push\n'] as const,
    );
    workspace = await WorkspaceClient.start(new Map(many));
    const { notes } = await workspace.until(({ state }) => state === 'looking' || state === 'ready');
    assert.match(notes[0] ?? '', /fraud has more than 10,000 YAML and JSON files/);
  });

  it('reads so much at most, and says so', async () => {
    const long = `[${' '.repeat(499 * 1024)}]`;
    const many = Array.from({ length: 220 }, (_, index) => [`${folder}${String(index)}.json`, long] as const);
    workspace = await WorkspaceClient.start(new Map(many));
    const { notes } = await workspace.ready();
    assert.match(notes[0] ?? '', /^After 100 MB the other \d+ files were left out/);
  });

  it('lists what is open in a window without folders', async () => {
    workspace = await WorkspaceClient.start(new Map(), { folders: [] });
    await workspace.client.open('untitled:Untitled-1', realTime('a'), 'mldeploy');
    const { files: listed } = await workspace.until(({ total }) => total.deployments === 1);
    assert.deepEqual(
      listed.map(({ path }) => path),
      ['untitled:Untitled-1'],
    );
  });

  it('is for editors that did not ask for it none of our business', async () => {
    workspace = await WorkspaceClient.start(new Map(), {
      capabilities: pushingCapabilities,
      initializationOptions: {},
      folders: [new URL('../../examples', import.meta.url).href],
    });
    await workspace.client.open(scores, tooMuch);
    await workspace.client.diagnostics(scores);
    assert.equal((await workspace.listing()).state, 'off');
    assert.deepEqual([...new Set(workspace.client.published.map(({ uri }) => uri))], [scores]);
  });
});
