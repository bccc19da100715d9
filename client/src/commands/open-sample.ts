import { commands, l10n, Uri, window, workspace, type Disposable } from 'vscode';
import { samplesIn } from '../first-run/samples.ts';

/** The gallery: a copy of an example in an untitled document, to be changed at will. */
export function registerOpenSample(extensionUri: Uri): Disposable {
  return commands.registerCommand('mldeploy.openSample', async (wanted?: string) => {
    const file = typeof wanted === 'string' ? wanted : await picked();
    if (file === undefined || !samplesIn(l10n.t).some((sample) => sample.file === file)) return;
    const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'examples', file));
    const language = file.includes('.mldeploy.') ? 'mldeploy' : 'yaml';
    const document = await workspace.openTextDocument({ language, content: new TextDecoder().decode(bytes) });
    await window.showTextDocument(document);
  });
}

async function picked(): Promise<string | undefined> {
  const items = samplesIn(l10n.t).map(({ file, title, about }) => ({ label: title, description: about, file }));
  const options = {
    title: l10n.t('Samples of ML Deploy'),
    placeHolder: l10n.t('Opens a copy'),
    matchOnDescription: true,
    ignoreFocusOut: true,
  };
  return (await window.showQuickPick(items, options))?.file;
}
