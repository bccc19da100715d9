import { CodeActionKind, CodeActionTriggerKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import { deploymentAt, editsOf, exportFormats, exportTo, importFrom, refactoringsOf } from '#engine';
import { exportMethods, type ConversionTarget, type ConvertParams, type ConvertResult } from '#protocol/export.ts';
import type { Context, Feature } from '../context.ts';
import { toSpan, toTextEdits, toWorkspaceEdit } from '../convert.ts';
import type { Analysed } from '../documents.ts';

export const refactorKind = CodeActionKind.RefactorRewrite;

/** What the command "Convert" asks for. */
export const conversions: Feature = ({ connection, documents, guard }) => {
  connection.onRequest(
    exportMethods.convert,
    guard.request<ConvertParams, ConvertResult>({
      name: exportMethods.convert,
      neutral: { kind: 'refused', reason: 'the manifest has changed meanwhile; try again' },
      pinnedTo: ({ uri }) => uri,
      handle: async ({ uri, index, to }) => {
        const analysed = await documents.analysed(uri);
        if (!analysed) return { kind: 'refused', reason: 'there is no deployment in this file' };
        const which = index ?? 'all';
        return to === 'own' ? importFrom(analysed.analysis, which) : exportTo(analysed.analysis, which, to);
      },
    }),
  );
  return {};
};

/** Asked for, and not for each place that the cursor comes by: they can be had everywhere in a deployment. */
export function wantsRefactorings({ context: { only, triggerKind } }: CodeActionParams): boolean {
  return only !== undefined || triggerKind === CodeActionTriggerKind.Invoked;
}

/** What can be done to the deployment at the cursor, without a finding. */
export function refactorings({ client }: Context, analysed: Analysed, { range }: CodeActionParams): CodeAction[] {
  const { analysis, uri, version } = analysed;
  const offset = toSpan(analysis, range).start;
  const index = deploymentAt(analysis, offset);
  if (index === undefined) return [];
  const edits = refactoringsOf(analysis, index, offset).map((fix): CodeAction => {
    const edit = toWorkspaceEdit(client, uri, version, toTextEdits(analysis, editsOf(analysis, fix)));
    return { title: fix.title, kind: refactorKind, edit };
  });
  return client.ours ? [...edits, ...conversionActions(analysed, index)] : edits;
}

const titles: Readonly<Record<ConversionTarget, string>> = {
  cloudformation: 'Export to CloudFormation',
  ack: 'Export to Kubernetes (ACK)',
  cli: 'Export to inputs of the AWS CLI',
  own: 'Import as a manifest of ML Deploy',
};

/** Only our own client has the command that shows the result. */
function conversionActions({ analysis, uri }: Analysed, index: number): CodeAction[] {
  const dialect = analysis.deployments[index]?.dialect;
  const targets: readonly ConversionTarget[] = dialect === 'own' ? exportFormats : [...exportFormats, 'own'];
  return targets
    .filter((to) => to !== dialect)
    .map((to) => ({
      title: titles[to],
      kind: refactorKind,
      command: { title: titles[to], command: 'mldeploy.exportTo', arguments: [uri, index, to] },
    }));
}
