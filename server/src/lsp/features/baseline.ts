import { CodeLensRefreshRequest } from 'vscode-languageserver';
import { baselineOf, fileCostOf, type Analysis } from '#engine';
import { baselineMethods, type BaselineParams, type FileCostParams, type FileCostResult } from '#protocol/baseline.ts';
import type { Context, Feature } from '../context.ts';
import { ceilingCharacters } from '../documents.ts';

/** What our client knows of earlier versions, and what it shows of the cost in its status bar. */
export const baseline: Feature = (context) => {
  const { baselines, client, connection, documents, guard } = context;
  connection.onRequest(
    baselineMethods.baseline,
    guard.request<BaselineParams, null>({
      name: baselineMethods.baseline,
      neutral: null,
      handle: ({ uri, text }) => {
        const isNew = baselines.set(uri, text !== null && text.length <= ceilingCharacters ? text : null);
        if (isNew && client.refreshesLenses) void connection.sendRequest(CodeLensRefreshRequest.type);
        return null;
      },
    }),
  );
  connection.onRequest(
    baselineMethods.fileCost,
    guard.request<FileCostParams, FileCostResult>({
      name: baselineMethods.fileCost,
      neutral: null,
      handle: async ({ uri }) => {
        const analysed = await documents.analysed(uri);
        if (!analysed) return null;
        const before = baselines.of(analysed);
        for (const analysis of [analysed.analysis, before]) {
          if (analysis && !(await isEstimated(context, analysis, uri, analysed.version))) return null;
        }
        return fileCostOf(analysed.analysis, before, analysed.settings.engine);
      },
    }),
  );
  return {};
};

/** One deployment after the other, so that nothing waits for all of them; false when the document has changed meanwhile. */
async function isEstimated(
  { documents, host }: Context,
  analysis: Analysis,
  uri: string,
  version: number,
): Promise<boolean> {
  for (const index of analysis.deployments.keys()) {
    baselineOf(analysis, index, analysis.settings);
    await host.nextTurn();
    if (documents.versionOf(uri) !== version) return false;
  }
  return true;
}
