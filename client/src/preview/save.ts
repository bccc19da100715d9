import { Uri, window, workspace } from 'vscode';
import type { SavedFile } from '#protocol/preview.ts';

const kinds: Record<SavedFile['format'], Record<string, string[]>> = {
  svg: { 'SVG picture': ['svg'] },
  png: { 'PNG picture': ['png'] },
  csv: { 'Comma-separated values': ['csv'] },
};

/** Writes a chart or a table where the user wants it; by VS Code's file system, so that it works in the browser too. */
export async function saveFile({ name, format, content }: SavedFile, beside: Uri | undefined): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri ?? (beside && Uri.joinPath(beside, '..'));
  const target = await window.showSaveDialog({
    filters: kinds[format],
    saveLabel: 'Save',
    ...(folder && { defaultUri: Uri.joinPath(folder, name) }),
  });
  if (!target) return;
  try {
    await workspace.fs.writeFile(target, bytesOf(format, content));
  } catch (error) {
    void window.showErrorMessage(`${name} was not saved: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function bytesOf(format: SavedFile['format'], content: string): Uint8Array {
  if (format !== 'png') return new TextEncoder().encode(content);
  return Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
}
