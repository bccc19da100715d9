import { l10n, window, workspace, WorkspaceEdit, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { SwitchResult } from '#protocol/preview.ts';

/** Where the edits belong: the document, and the version of it that the page was drawn from. */
export interface Place {
  readonly uri: Uri;
  readonly version: number;
}

/** Asks the server for edits and applies them, undoable, unless the text has changed since the page was drawn. True when it did. */
export async function applyEdits(
  client: BaseLanguageClient,
  method: string,
  { uri, version }: Place,
  params: object,
): Promise<boolean> {
  const question = { uri: client.code2ProtocolConverter.asUri(uri), version, ...params };
  const { edits, title } = await client.sendRequest<SwitchResult>(method, question);
  const document = workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
  if (!edits || document?.version !== version) {
    void window.showInformationMessage(
      title === ''
        ? l10n.t('The manifest has changed meanwhile: nothing was changed. Try again.')
        : l10n.t('{0}: nothing was changed. Try again.', title),
    );
    return false;
  }
  const edit = new WorkspaceEdit();
  const { protocol2CodeConverter } = client;
  edit.set(
    uri,
    await protocol2CodeConverter.asTextEdits(edits.map(({ range, newText }) => ({ range: { ...range }, newText }))),
  );
  const applied = await workspace.applyEdit(edit);
  if (!applied) void window.showWarningMessage(l10n.t('The editor refused the change: {0}', title));
  return applied;
}
