import { commands, l10n, type Uri, window, workspace, type Disposable, type QuickPickOptions } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { measuredMethods, type UseMeasuredParams, type UseMeasuredResult } from '#protocol/measured.ts';

/** Lets the numbers of a load test or of AWS count for the manifest in the editor, by the settings of its project. */
export function registerUseMeasured(client: BaseLanguageClient): Disposable {
  return commands.registerCommand('mldeploy.useMeasured', async (given?: Uri) => {
    const manifest = window.activeTextEditor?.document.uri;
    if (!manifest) {
      void window.showInformationMessage(l10n.t('Open the manifest first that the numbers are for.'));
      return;
    }
    if (!client.isRunning()) {
      void window.showInformationMessage(l10n.t('The server of ML Deploy is not running.'));
      return;
    }
    const file = given ?? (await picked());
    if (file) await use(client, manifest, file);
  });
}

async function picked(): Promise<Uri | undefined> {
  const files = await window.showOpenDialog({
    title: l10n.t('Results of Inference Recommender, CloudWatch, k6, Locust or ab'),
    openLabel: l10n.t('Use'),
    filters: { [l10n.t('Measured numbers')]: ['json', 'csv', 'txt', 'log'], [l10n.t('All files')]: ['*'] },
  });
  return files?.[0];
}

async function use(client: BaseLanguageClient, manifest: Uri, file: Uri): Promise<void> {
  const ask = (deployment: string | null): Promise<UseMeasuredResult> => {
    const toUri = (uri: Uri): string => client.code2ProtocolConverter.asUri(uri);
    const params: UseMeasuredParams = { uri: toUri(manifest), file: toUri(file), deployment };
    return client.sendRequest<UseMeasuredResult>(measuredMethods.use, params);
  };
  let result = await ask(null);
  if (result.kind === 'choose') {
    const options: QuickPickOptions = { title: l10n.t('Of which deployment are these numbers?') };
    const deployment = await window.showQuickPick([...result.deployments], options);
    if (deployment === undefined) return;
    result = await ask(deployment);
  }
  if (result.kind === 'edit') await apply(client, result);
  // Asked twice, a server that changed its mind in between has nothing to say either.
  else
    void window.showInformationMessage(
      result.kind === 'nothing' ? result.message : l10n.t('The manifest has changed; try again.'),
    );
}

/** The settings are shown, and are the user's to save. */
async function apply(
  client: BaseLanguageClient,
  { edit, target, lines }: Extract<UseMeasuredResult, { readonly kind: 'edit' }>,
): Promise<void> {
  const converted = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  if (!(await workspace.applyEdit(converted))) return;
  await window.showTextDocument(client.protocol2CodeConverter.asUri(target), { preview: false });
  const [source = '', ...rest] = lines;
  void window.showInformationMessage(`${source}. ${rest.map((line) => line.trim().replace(/^- /, '')).join(' · ')}`);
}
