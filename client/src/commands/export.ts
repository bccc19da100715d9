import { commands, l10n, window, workspace, type Disposable, type QuickPickItem } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { exportMethods, type ConversionTarget, type ConvertParams, type ConvertResult } from '#protocol/export.ts';

interface Choice extends QuickPickItem {
  readonly to: ConversionTarget;
}

const choices = (): Choice[] => [
  { label: 'CloudFormation', to: 'cloudformation' },
  { label: 'Kubernetes (ACK)', to: 'ack' },
  { label: l10n.t('Inputs of the AWS CLI'), to: 'cli' },
  { label: l10n.t('Manifest of ML Deploy'), to: 'own' },
];

/** From the palette (all of the active editor), or from a code action (URI, deployment and format). */
export function registerExportTo(client: BaseLanguageClient): Disposable {
  return commands.registerCommand(
    'mldeploy.exportTo',
    async (given?: string, index?: number, to?: ConversionTarget) => {
      const active = window.activeTextEditor?.document.uri;
      const uri = typeof given === 'string' ? given : active && client.code2ProtocolConverter.asUri(active);
      if (uri === undefined) {
        void window.showInformationMessage(
          l10n.t('Open a deployment manifest first; it is converted into a new document.'),
        );
        return;
      }
      if (!client.isRunning()) {
        void window.showInformationMessage(l10n.t('The server of ML Deploy is not running.'));
        return;
      }
      const target = to ?? (await window.showQuickPick(choices(), { title: l10n.t('Convert to') }))?.to;
      if (target !== undefined) await convert(client, { uri, index: index ?? null, to: target });
    },
  );
}

async function convert(client: BaseLanguageClient, params: ConvertParams): Promise<void> {
  const result = await client.sendRequest<ConvertResult>(exportMethods.convert, params);
  if (result.kind === 'refused') {
    void window.showInformationMessage(l10n.t('Not converted: {0}.', result.reason));
    return;
  }
  const language = params.to === 'own' ? 'mldeploy' : 'yaml';
  const document = await workspace.openTextDocument({ language, content: result.text });
  await window.showTextDocument(document, { preview: false });
}
