import assert from 'node:assert/strict';
import {
  commands,
  extensions,
  languages,
  Uri,
  ViewColumn,
  window,
  workspace,
  type CompletionList,
  type Diagnostic,
  type DocumentSymbol,
  type Hover,
  type Location,
  type LocationLink,
  type Position,
  type SymbolInformation,
  type TextDocument,
  type TextEdit,
} from 'vscode';
import { until } from '../until.ts';
import { samples, type Sample } from './documents.ts';

const neighbours = [
  'redhat.vscode-yaml',
  'amazonwebservices.aws-toolkit-vscode',
  'ms-kubernetes-tools.vscode-kubernetes-tools',
];

/** What is shown, proposed and found when ours is not the only extension; and, without neighbours, that all of it is there. */
export function neighbourTests({ isBeside }: { readonly isBeside: boolean }): void {
  describe(isBeside ? "beside Red Hat's YAML server, and others" : 'without neighbours', () => {
    before(async () => {
      for (const id of neighbours) {
        if (isBeside) await extensions.getExtension(id)?.activate();
        assert.equal(extensions.getExtension(id)?.isActive === true, isBeside, id);
      }
    });

    for (const sample of samples) {
      const isShared = isBeside && sample.isYaml;
      describe(sample.title, () => {
        let document: TextDocument;
        before(async () => {
          document = await open(sample);
        });

        it('has no completion twice', async () => {
          const doubled: string[] = [];
          for (const position of placesIn(document)) {
            const labels = await completionsAt(document, position);
            const twice = labels.filter((label, index) => labels.indexOf(label) !== index);
            if (twice.length > 0) doubled.push(`${place(position)}: ${twice.slice(0, 5).join(', ')}`);
          }
          assert.deepEqual(doubled, []);
        });

        it('has no finding twice', async () => {
          await until(() => {
            const sources = problemsOf(document).map(({ source }) => source);
            const hasYaml = !isShared || sources.includes('YAML');
            const hasJson = !sample.file.endsWith('json') || sources.some((source) => source !== 'mldeploy');
            return hasYaml && hasJson && sources.includes('mldeploy');
          }, 'all have said what they find');
          const problems = problemsOf(document);
          assert.deepEqual(doubledIn(problems), [], problems.map(words).join('\n'));
        });

        it('explains a key of the settings once, by the schema that we contribute', async () => {
          const offset = sample.text.search(/contested/);
          if (offset < 0) return;
          const position = document.positionAt(offset + 2);
          // The extension of the language reads the schema when it is asked first, and says nothing until it has.
          let hovers: readonly Hover[] = [];
          for (let asked = 0; asked < 500 && hovers.length === 0; asked++) {
            hovers = await ask<Hover[]>('vscode.executeHoverProvider', document, position);
            if (!isShared && !sample.file.endsWith('json')) break;
          }
          assert.equal(hovers.length, isShared || sample.file.endsWith('json') ? 1 : 0);
        });

        it('has each symbol once', async () => {
          const names = (await symbolsOf(document)).map(({ name, range }) => `${place(range.start)} ${name}`);
          assert.deepEqual(
            names.filter((name, index) => names.indexOf(name) !== index),
            [],
          );
          if (isShared || sample.file.endsWith('json')) assert.ok(names.length > 0, 'the neighbour has an outline');
        });

        it('shows what stands behind an alias once', async () => {
          const offset = sample.text.search(/\*\w/);
          if (offset < 0) return;
          const position = document.positionAt(offset + 2);
          const targets = await ask<(Location | LocationLink)[]>(
            'vscode.executeDefinitionProvider',
            document,
            position,
          );
          assert.equal(targets.length, 1);
          const hovers = await ask<Hover[]>('vscode.executeHoverProvider', document, position);
          assert.equal(hovers.length, 1);
        });

        it('leads from a reference to its resource once', async () => {
          const offset = sample.text.indexOf('!GetAtt');
          if (offset < 0) return;
          const position = document.positionAt(offset + '!GetAtt Mo'.length);
          const targets = await ask<(Location | LocationLink)[]>(
            'vscode.executeDefinitionProvider',
            document,
            position,
          );
          assert.equal(targets.length, 1);
        });

        it('proposes the key that is mistyped, and explains the one above', async () => {
          const mistyped = sample.text.indexOf('maxConcurency');
          if (mistyped < 0) return;
          const labels = await completionsAt(document, document.positionAt(mistyped));
          assert.equal(labels.filter((label) => label === 'maxConcurrency').length, 1, labels.join(', '));
          const type = document.positionAt(sample.text.indexOf('type') + 1);
          assert.equal((await ask<Hover[]>('vscode.executeHoverProvider', document, type)).length, 1);
        });

        it('has our formatter in our own language', async () => {
          if (document.languageId !== 'mldeploy') return;
          const content = 'mldeploy: 1\nendpoint:\n      type: serverless\n';
          const edits = await formattingOf(await workspace.openTextDocument({ language: 'mldeploy', content }));
          assert.ok(edits.length > 0);
        });

        it('leaves the formatting of YAML to its extension', async () => {
          if (document.languageId !== 'yaml') return;
          assert.equal((await formattingOf(await untidy())).length > 0, isShared);
        });
      });
    }
  });
}

async function open({ file, language, text }: Sample): Promise<TextDocument> {
  const folder = workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  const uri = Uri.joinPath(folder.uri, 'neighbours', file);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const opened = await workspace.openTextDocument(uri);
  const document = language === undefined ? opened : await languages.setTextDocumentLanguage(opened, language);
  await window.showTextDocument(document, ViewColumn.One);
  return document;
}

const untidy = () => workspace.openTextDocument({ language: 'yaml', content: 'a:   1\nb:  {c:   2}\n' });

async function formattingOf({ uri }: TextDocument): Promise<readonly TextEdit[]> {
  const options = { tabSize: 2, insertSpaces: true };
  const edits = await commands.executeCommand<TextEdit[] | undefined>(
    'vscode.executeFormatDocumentProvider',
    uri,
    options,
  );
  return edits ?? [];
}

/** At the beginning of each line's words, behind its colon, and on a new line. */
function placesIn(document: TextDocument): readonly Position[] {
  const text = document.getText();
  const offsets = [...text.matchAll(/^ *(?:- )?"?(?=[\w*])|: ?"?/gm)].map(
    ({ index, 0: found }) => index + found.length,
  );
  return offsets.map((offset) => document.positionAt(offset));
}

async function completionsAt(document: TextDocument, position: Position): Promise<readonly string[]> {
  const { items } = await ask<CompletionList>('vscode.executeCompletionItemProvider', document, position);
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

function ask<T>(command: string, document: TextDocument, position: Position): Thenable<T> {
  return commands.executeCommand<T>(command, document.uri, position);
}

async function symbolsOf(document: TextDocument): Promise<readonly { name: string; range: DocumentSymbol['range'] }[]> {
  const found = await commands.executeCommand<(DocumentSymbol | SymbolInformation)[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  return (found ?? []).map((symbol) => ({
    name: symbol.name,
    range: 'location' in symbol ? symbol.location.range : symbol.range,
  }));
}

const problemsOf = (document: TextDocument) => languages.getDiagnostics(document.uri);

/** Two sources on one line say the same, since each line of the samples has one fault at most. */
function doubledIn(problems: readonly Diagnostic[]): readonly string[] {
  return problems.flatMap((problem, index) =>
    problems
      .slice(0, index)
      .filter(({ source, range }) => source !== problem.source && range.start.line === problem.range.start.line)
      .map((other) => `${words(other)} <-> ${words(problem)}`),
  );
}

const words = ({ range, source, message }: Diagnostic) => `${place(range.start)} ${source ?? ''}: ${message}`;

const place = ({ line, character }: Position) => `${String(line + 1)}:${String(character + 1)}`;
