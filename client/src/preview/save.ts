import { l10n, Uri, window, workspace } from 'vscode';
import type { SavedFile } from '#protocol/preview.ts';

function kindOf(format: SavedFile['format']): string {
  if (format === 'csv') return l10n.t('Comma-separated values');
  return format === 'svg' ? l10n.t('SVG picture') : l10n.t('PNG picture');
}

/** Writes a chart or a table where the user wants it; by VS Code's file system, so that it works in the browser too. */
export async function saveFile({ name, format, content }: SavedFile, beside: Uri | undefined): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri ?? (beside && Uri.joinPath(beside, '..'));
  const target = await window.showSaveDialog({
    filters: { [kindOf(format)]: [format] },
    saveLabel: l10n.t('Save'),
    ...(folder && { defaultUri: Uri.joinPath(folder, name) }),
  });
  if (!target) return;
  try {
    await workspace.fs.writeFile(target, bytesOf(format, content));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t('{0} was not saved: {1}', name, reason));
  }
}

function bytesOf(format: SavedFile['format'], content: string): Uint8Array {
  if (format !== 'png') return new TextEncoder().encode(content);
  return Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
}
