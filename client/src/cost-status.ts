import { l10n, MarkdownString, StatusBarAlignment, window, type Disposable } from 'vscode';
import type { FileCost } from '#protocol/baseline.ts';
import type { WorkspaceListing } from '#protocol/workspace.ts';
import type { WorkspaceModel } from './workspace/model.ts';
import { totalSentences } from './workspace/words.ts';

/** One item of the status bar: the cost of the active manifest, otherwise that of the whole workspace. */
export class CostStatus implements Disposable {
  readonly #item = window.createStatusBarItem('mldeploy.cost', StatusBarAlignment.Right, 90);
  readonly #model: WorkspaceModel;
  readonly #subscription: Disposable;
  #file: FileCost | null = null;

  constructor(model: WorkspaceModel) {
    this.#model = model;
    this.#item.name = l10n.t('ML Deploy: Cost');
    this.#subscription = model.onDidChange(() => {
      this.#render();
    });
  }

  /** Null where the active editor shows no manifest, or its cost is not to be shown. */
  showFile(file: FileCost | null): void {
    this.#file = file;
    this.#render();
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#item.dispose();
  }

  #render(): void {
    const { listing } = this.#model;
    const sentences = [...(this.#file ? fileSentences(this.#file) : []), ...totalSentences(listing, l10n.t)];
    if (sentences.length === 0) {
      this.#item.hide();
      return;
    }
    const words = this.#file?.words ?? totalWords(listing);
    this.#item.text = `$(graph) ${words}`;
    this.#item.command = this.#file ? 'mldeploy.preview' : 'mldeploy.deployments.focus';
    this.#item.tooltip = sentences.reduce(
      (markdown, sentence) => markdown.appendText(sentence).appendMarkdown('\n\n'),
      new MarkdownString(),
    );
    const label = this.#file
      ? l10n.t('ML Deploy: this file costs {0}', words)
      : l10n.t('ML Deploy: all deployments of the workspace cost {0}', words);
    this.#item.accessibilityInformation = { label };
    this.#item.show();
  }
}

function totalWords({ total, state }: WorkspaceListing): string {
  return state === 'looking' ? l10n.t('{0} so far', total.words) : l10n.t('{0} in all', total.words);
}

function fileSentences({ unknown }: FileCost): readonly string[] {
  return [
    l10n.t('What the deployments of this file cost, estimated. Click for the comparison.'),
    ...(unknown.length === 0 ? [] : [l10n.t('Not known, and not in it: {0}.', unknown.join(', '))]),
  ];
}
