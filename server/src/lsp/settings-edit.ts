import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Context } from './context.ts';

/** Edits of the settings file of a project, which is made where there is none; undefined where the client cannot. */
export function settingsEdit(
  { client, documents }: Context,
  target: string,
  exists: boolean,
  edits: readonly TextEdit[],
): WorkspaceEdit | undefined {
  if (exists && !client.versionedEdits) return { changes: { [target]: [...edits] } };
  if (!exists && !client.createsFiles) return undefined;
  const version = documents.versionOf(target) ?? null;
  const edit = { textDocument: { uri: target, version }, edits: [...edits] };
  const create = { kind: 'create' as const, uri: target, options: { ignoreIfExists: true } };
  return { documentChanges: exists ? [edit] : [create, edit] };
}
