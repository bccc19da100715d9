import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  commands,
  extensions,
  languages,
  Range,
  Uri,
  ViewColumn,
  window,
  workspace,
  WorkspaceEdit,
  type CodeAction,
  type CodeLens,
  type Diagnostic,
  type TextDocument,
} from 'vscode';
import { linkedCode, linkedConfig, linkedModel } from '#test/linked-manifests.ts';
import { until } from '../until.ts';

export function extensionTests(): void {
  describe('the packaged extension in a Node extension host', () => {
    it('activates on a manifest', async () => {
      await openExample();
      const extension = extensions.getExtension('mldeploy.mldeploy');
      assert.ok(extension, 'the extension is not installed');
      await until(() => extension.isActive, 'the extension is active');
    });

    it('reports the payload with its code and a link, at the value', async () => {
      const document = await openExample();
      const diagnostic = await payloadProblem(document);
      assert.equal(diagnostic.source, 'mldeploy');
      assert.equal(document.getText(diagnostic.range), '5 MB');
      const { code } = diagnostic;
      assert.ok(
        typeof code === 'object' && code.target.authority.endsWith('amazon.com'),
        'the code links to the page of AWS',
      );
    });

    it('offers switches as quick-fixes, and one removes the problem', async () => {
      const document = await openExample();
      const { range } = await payloadProblem(document);
      const actions = await commands.executeCommand<CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
        'quickfix',
        10,
      );
      const action = actions.find(({ title }) => /real-time/i.test(title));
      assert.ok(action?.edit, `no switch to real-time among: ${actions.map(({ title }) => title).join(' | ')}`);
      assert.ok(await workspace.applyEdit(action.edit));
      assert.match(document.getText(), /type: real-time/);
      await until(
        () => problemsOf(document).every((problem) => codeOf(problem) !== 'serverless/payload-max'),
        'the problem is gone',
      );
      await revert(document);
    });

    it('shows cost and latency above the endpoint', async () => {
      const document = await openExample();
      const lenses = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 10);
      assert.ok(
        lenses.some(({ command }) => command?.command === 'mldeploy.preview'),
        'no lens opens the preview',
      );
    });

    it('says what the manifest costs more than at the last commit', async () => {
      const document = await openExample();
      const text = document.getText();
      const replaced = text.replace('memory: 2 GB', 'memory: 6 GB');
      assert.notEqual(replaced, text);
      const edit = new WorkspaceEdit();
      edit.replace(document.uri, new Range(document.positionAt(0), document.positionAt(text.length)), replaced);
      assert.ok(await workspace.applyEdit(edit));
      // Nothing tells of new lenses: they are asked for until the Git extension has told of the commit.
      let titles: readonly string[] = [];
      for (let asked = 0; asked < 2000 && !titles.some((title) => title.includes('since last commit')); asked++) {
        const lenses = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 10);
        titles = lenses.map(({ command }) => command?.title ?? '');
      }
      assert.match(titles.join('\n'), /[+-]\$[\d.,]+\/month since last commit/);
      await revert(document);
    });

    it('opens the preview by its command', async () => {
      await openExample();
      await commands.executeCommand('mldeploy.preview');
      const isOpen = () =>
        window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => /cost|fraud-detector.*preview/i.test(label)));
      await until(isOpen, 'a tab with the preview is open');
    });

    it('heeds the settings of the project as soon as they are written', async () => {
      const document = await openExample();
      await payloadProblem(document);
      const settings = Uri.joinPath(folderUri(), '.mldeployrc.yaml');
      await write(settings, 'severity:\n  serverless/payload-max: off\n');
      await until(
        () => problemsOf(document).every((problem) => codeOf(problem) !== 'serverless/payload-max'),
        'the settings switch the problem off',
      );
      await workspace.fs.delete(settings);
      await payloadProblem(document);
    });

    it('follows names into files that are not open, and sees them change', async () => {
      const config = Uri.joinPath(folderUri(), 'k8s', 'config.yaml');
      const model = Uri.joinPath(folderUri(), 'k8s', 'model.yaml');
      await write(config, linkedConfig);
      await write(model, linkedModel);
      const document = await workspace.openTextDocument(config);
      await window.showTextDocument(document, ViewColumn.One);
      const isFound = () => problemsOf(document).some((problem) => codeOf(problem) === linkedCode);
      await until(isFound, `${linkedCode} is reported`);
      await write(model, linkedModel.slice(0, linkedModel.indexOf('  vpcConfig')));
      await until(() => !isFound(), `${linkedCode} is gone`);
    });

    it('passes over what .gitignore and the search of the editor leave out, until it is opened', async () => {
      const place = (name: string) => Uri.joinPath(folderUri(), ...name.split('/'));
      const text = (await workspace.openTextDocument(place('fraud-detector.mldeploy.yaml'))).getText();
      await workspace.getConfiguration('search').update('exclude', { '**/b-copies': true });
      await write(place('.gitignore'), 'a-out\n!a-out/kept\n/d/*\n!/d/e\n');
      const ignored = ['a-out/x.yaml', 'a-out/kept/x.yaml', 'b-copies/x.yaml', 'd/x.yaml'].map(place);
      const kept = ['d/e/x.yaml', 'x.yaml'].map(place);
      for (const uri of [...ignored, ...kept]) await write(uri, text);
      const isReported = (uri: Uri) =>
        languages.getDiagnostics(uri).some((problem) => codeOf(problem) === 'serverless/payload-max');
      // In the order of their names: whatever stands before the last one has been looked at then.
      await until(() => kept.every(isReported), 'the others are reported');
      assert.deepEqual(
        ignored.filter(isReported).map(({ path }) => path),
        [],
      );
      const [first] = ignored;
      await window.showTextDocument(first!);
      await until(() => isReported(first!), 'the open one is reported');
    });

    it('goes on where it was when the server is killed', async function () {
      if (process.platform === 'win32') this.skip();
      const document = await openExample();
      await payloadProblem(document);
      await commands.executeCommand('mldeploy.preview');
      const isGone = () => problemsOf(document).length === 0;
      const gone = until(isGone, 'nobody reports the problem');
      for (const pid of serversBelow(process.pid)) process.kill(pid, 'SIGKILL');
      await gone;
      await payloadProblem(document);
      const lenses = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 5);
      assert.match(lenses.map(({ command }) => command?.title).join(), /\/month/);
    });

    it('leaves other YAML alone', async () => {
      const document = await workspace.openTextDocument({
        language: 'yaml',
        content: 'payload: 5 MB\nendpoint: {type: serverless}\n',
      });
      await window.showTextDocument(document);
      // The manifest's findings come after this document was opened, so an answer for both has been given then.
      await payloadProblem(await openExample());
      assert.deepEqual(problemsOf(document), []);
    });
  });
}

function folderUri(): Uri {
  const folder = workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return folder.uri;
}

async function write(uri: Uri, text: string): Promise<void> {
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

async function openExample(): Promise<TextDocument> {
  const document = await workspace.openTextDocument(Uri.joinPath(folderUri(), 'fraud-detector.mldeploy.yaml'));
  await window.showTextDocument(document, ViewColumn.One);
  return document;
}

async function payloadProblem(document: TextDocument): Promise<Diagnostic> {
  let found: Diagnostic | undefined;
  await until(() => {
    found = problemsOf(document).find((problem) => codeOf(problem) === 'serverless/payload-max');
    return found !== undefined;
  }, 'serverless/payload-max is reported');
  assert.ok(found);
  return found;
}

const problemsOf = (document: TextDocument) =>
  languages.getDiagnostics(document.uri).filter(({ source }) => source === 'mldeploy');

const codeOf = ({ code }: Diagnostic) => (typeof code === 'object' ? code.value : code);

async function revert(document: TextDocument): Promise<void> {
  await window.showTextDocument(document, ViewColumn.One);
  await commands.executeCommand('workbench.action.files.revert');
  await payloadProblem(document);
}

/** The processes of our server that this one has started. */
function serversBelow(parent: number): readonly number[] {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return rows.flatMap((row) => {
    const [, pid, ppid, args = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(row) ?? [];
    return Number(ppid) === parent && args.includes('server.cjs') ? [Number(pid)] : [];
  });
}
