import {
  EventEmitter,
  l10n,
  MarkdownString,
  Position,
  Range,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  workspace,
  type TreeDataProvider,
  type Uri,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ListedDeployment, ListedFile, ProblemCounts } from '#protocol/workspace.ts';
import type { WorkspaceModel } from './model.ts';
import { byCost, figuresWords, nameWords, problemWords, spokenFolder, spokenWords } from './words.ts';

export type Sorting = 'file' | 'cost';

/** A row of the view. Commands of the view get it as their argument. */
export type Row = FolderRow | FileRow | DeploymentRow;

interface FolderRow {
  readonly kind: 'folder';
  readonly folder: string;
}

interface FileRow {
  readonly kind: 'file';
  readonly file: ListedFile;
}

export interface DeploymentRow {
  readonly kind: 'deployment';
  readonly file: ListedFile;
  readonly deployment: ListedDeployment;
  readonly uri: Uri;
  readonly position: Position;
}

/** By file: folders, where there are several, files, deployments. By cost: deployments alone, the dearest first. */
export class DeploymentTree implements TreeDataProvider<Row> {
  readonly #client: BaseLanguageClient;
  readonly #model: WorkspaceModel;
  readonly #changed = new EventEmitter<undefined>();
  #sorting: Sorting = 'file';

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(client: BaseLanguageClient, model: WorkspaceModel) {
    this.#client = client;
    this.#model = model;
    model.onDidChange(() => {
      this.#changed.fire(undefined);
    });
  }

  sort(sorting: Sorting): void {
    this.#sorting = sorting;
    this.#changed.fire(undefined);
  }

  getChildren(row?: Row): readonly Row[] & Row[] {
    if (!row) return [...this.#roots()];
    if (row.kind === 'folder') return this.#files(row.folder);
    return row.kind === 'file' ? this.#deployments(row.file) : [];
  }

  getTreeItem(row: Row): TreeItem {
    if (row.kind === 'folder') return this.#folderItem(row);
    return row.kind === 'file' ? this.#fileItem(row) : deploymentItem(row, this.#sorting === 'cost');
  }

  #roots(): readonly Row[] {
    const { files } = this.#model.listing;
    if (this.#sorting === 'cost') {
      const rows = files.flatMap((file) => this.#deployments(file));
      return rows.sort((a, b) => byCost(a.deployment, b.deployment));
    }
    const folders = [...new Set(files.map(({ folder }) => folder))];
    if (folders.length > 1) return folders.map((folder) => ({ kind: 'folder', folder }));
    return folders.flatMap((folder) => this.#files(folder));
  }

  #files(folder: string): FileRow[] {
    const files = this.#model.listing.files.filter((file) => file.folder === folder);
    return files.map((file) => ({ kind: 'file', file }));
  }

  #deployments(file: ListedFile): DeploymentRow[] {
    const uri = this.#uri(file.uri);
    return file.deployments.map((deployment) => {
      const { line, character } = deployment.position;
      return { kind: 'deployment', file, deployment, uri, position: new Position(line, character) };
    });
  }

  #folderItem({ folder }: FolderRow): TreeItem {
    const uri = this.#uri(folder);
    const name = folder === '' ? l10n.t('Not in a folder') : (workspace.getWorkspaceFolder(uri)?.name ?? folder);
    const item = new TreeItem(name, TreeItemCollapsibleState.Expanded);
    item.id = `folder ${folder}`;
    item.iconPath = ThemeIcon.Folder;
    const files = this.#files(folder).map(({ file }) => file);
    item.accessibilityInformation = { label: spokenFolder(name, files, l10n.t) };
    return item;
  }

  #fileItem({ file }: FileRow): TreeItem {
    const isLeaf = file.deployments.length === 0;
    const item = new TreeItem(file.path, isLeaf ? TreeItemCollapsibleState.None : TreeItemCollapsibleState.Expanded);
    const problems = problemWords(file.problems, l10n.t);
    item.id = `file ${file.uri}`;
    item.resourceUri = this.#uri(file.uri);
    item.iconPath = ThemeIcon.File;
    item.description = problems;
    item.contextValue = 'file';
    item.accessibilityInformation = { label: [file.path, problems].filter((part) => part !== '').join(', ') };
    if (isLeaf) item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: [item.resourceUri] };
    return item;
  }

  #uri(uri: string): Uri {
    return this.#client.protocol2CodeConverter.asUri(uri);
  }
}

function deploymentItem({ file, deployment, uri, position }: DeploymentRow, isAlone: boolean): TreeItem {
  const { choice, when, problems } = deployment;
  const item = new TreeItem(nameWords(deployment), TreeItemCollapsibleState.None);
  const { line, character } = position;
  item.id = `deployment ${file.uri} ${String(line)}:${String(character)} ${when ?? ''}`;
  item.description = figuresWords(deployment, l10n.t) + (isAlone ? ` · ${file.path}` : '');
  item.iconPath = iconOf(problems);
  item.contextValue = 'deployment';
  item.tooltip = new MarkdownString();
  item.tooltip.appendText([nameWords(deployment), choice].filter((part) => part !== '').join(': '));
  item.tooltip.appendMarkdown('\n\n').appendText(figuresWords(deployment, l10n.t));
  item.tooltip.appendMarkdown('\n\n').appendText(`${file.path}:${String(line + 1)}`);
  item.accessibilityInformation = { label: spokenWords(deployment, file.path, l10n.t) };
  const selection = new Range(position, position);
  item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: [uri, { selection }] };
  return item;
}

function iconOf({ errors, warnings, infos }: ProblemCounts): ThemeIcon {
  if (errors > 0) return new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground'));
  if (warnings > 0) return new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground'));
  if (infos > 0) return new ThemeIcon('info', new ThemeColor('problemsInfoIcon.foreground'));
  return new ThemeIcon('pass', new ThemeColor('testing.iconPassed'));
}
