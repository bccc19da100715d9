import { window, workspace, WorkspaceEdit, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { methods, type FromPage, type SwitchParams, type SwitchResult } from '#protocol/preview.ts';

/** Applies the switch that a button of the page stands for, unless the text has changed since the page was drawn. */
export async function applySwitch(
  client: BaseLanguageClient,
  uri: Uri,
  { version, index, option }: Extract<FromPage, { kind: 'switch' }>,
): Promise<void> {
  const params: SwitchParams = { uri: client.code2ProtocolConverter.asUri(uri), version, index, option };
  const { edits, title } = await client.sendRequest<SwitchResult>(methods.switch, params);
  const document = workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
  if (!edits || document?.version !== version) {
    void window.showInformationMessage(
      `${title || 'The manifest has changed meanwhile'}: nothing was changed. Try again.`,
    );
    return;
  }
  const edit = new WorkspaceEdit();
  const { protocol2CodeConverter } = client;
  edit.set(
    uri,
    await protocol2CodeConverter.asTextEdits(edits.map(({ range, newText }) => ({ range: { ...range }, newText }))),
  );
  if (!(await workspace.applyEdit(edit))) void window.showWarningMessage(`The editor refused the change: ${title}`);
}
