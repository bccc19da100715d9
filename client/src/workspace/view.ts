import { commands, Disposable, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { WorkspaceListing } from '#protocol/workspace.ts';
import type { WorkspaceModel } from './model.ts';
import { DeploymentTree, type Sorting } from './tree.ts';

/** The view "ML Deployments" in the explorer. */
export function registerDeploymentsView(client: BaseLanguageClient, model: WorkspaceModel): Disposable {
  const tree = new DeploymentTree(client, model);
  const view = window.createTreeView('mldeploy.deployments', { treeDataProvider: tree, showCollapseAll: true });
  const sort = (sorting: Sorting): void => {
    tree.sort(sorting);
    void commands.executeCommand('setContext', 'mldeploy.sorting', sorting);
  };
  return Disposable.from(
    view,
    model.onDidChange(({ notes, total, files }: WorkspaceListing) => {
      view.description = total.deployments > 0 ? total.words : '';
      // Beside a message the view would not say what to do when it is empty.
      view.message = files.length > 0 && notes.length > 0 ? notes.join(' ') : '';
    }),
    commands.registerCommand('mldeploy.refreshDeployments', () => model.refresh()),
    commands.registerCommand('mldeploy.sortDeploymentsByCost', () => {
      sort('cost');
    }),
    commands.registerCommand('mldeploy.sortDeploymentsByFile', () => {
      sort('file');
    }),
  );
}
