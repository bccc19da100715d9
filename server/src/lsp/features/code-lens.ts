import type { CodeLens } from 'vscode-languageserver';
import { lensOf } from '#engine';
import type { Context, Feature } from '../context.ts';
import { toRange } from '../convert.ts';
import type { Analysed } from '../documents.ts';

/** Cost and latency above each endpoint, complete in the first answer so that the text does not jump. */
export const codeLens: Feature = (context) => {
  const { connection, documents, guard } = context;
  connection.onCodeLens(
    guard.request({
      name: 'textDocument/codeLens',
      neutral: [],
      handle: async ({ textDocument }) => {
        const analysed = await documents.analysed(textDocument.uri);
        return analysed?.settings.codeLens ? lensesOf(context, analysed) : [];
      },
    }),
  );
  return { codeLensProvider: { resolveProvider: false } };
};

function lensesOf({ client }: Context, { analysis, settings, uri }: Analysed): CodeLens[] {
  return analysis.deployments.flatMap((deployment, index) => {
    const text = lensOf(analysis, index, settings.engine);
    if (text === undefined) return [];
    const range = toRange(analysis, deployment.anchor);
    // Other clients have no panel: there the lens is text only.
    const command = client.ours
      ? { title: `${text} · compare`, command: 'mldeploy.preview', arguments: [uri, range.start] }
      : { title: text, command: '' };
    return [{ range, command }];
  });
}
