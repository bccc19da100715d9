import type { WorkspaceEdit } from 'vscode-languageserver';
import { LineMap, switchOffEdits } from '#engine';
import type { Context } from './context.ts';
import { isConfigUri } from './project-configs.ts';
import { settingsEdit } from './settings-edit.ts';

/** The edit of the project's settings that switches a code off; undefined where it cannot be made. */
export async function switchOff(
  context: Context,
  uri: string,
  code: string,
): Promise<{ readonly title: string; readonly edit: WorkspaceEdit } | undefined> {
  if (isConfigUri(uri) || /^(?:shape\/syntax|suppression\/|config\/)/.test(code)) return undefined;
  const { projects } = context;
  const existing = await projects.of(uri);
  const target = existing?.uri ?? projects.placeFor(uri);
  const title = `Switch ${code} off in ${target.slice(target.lastIndexOf('/') + 1)}`;
  const text = existing?.text ?? '';
  const lines = new LineMap(text);
  const edits = switchOffEdits(text, code).map(({ span, newText }) => ({
    range: { start: lines.positionAt(span.start), end: lines.positionAt(span.end) },
    newText,
  }));
  if (edits.length === 0) return undefined;
  const edit = settingsEdit(context, target, existing !== undefined, edits);
  return edit && { title, edit };
}
