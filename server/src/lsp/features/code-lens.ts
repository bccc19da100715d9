import type { CodeLens, Command, Range } from 'vscode-languageserver';
import { differenceSince, figuresOf, lensOf } from '#engine';
import { isRecord } from '../client.ts';
import type { Context, Feature } from '../context.ts';
import { toRange } from '../convert.ts';
import type { Analysed } from '../documents.ts';

/** Estimates take some milliseconds each; beyond this the lenses of a long file are left to be resolved when in view. */
const budgetMs = 40;

/** Where a lens that is yet to be resolved came from. */
interface Source {
  readonly uri: string;
  readonly version: number;
  readonly index: number;
}

/** Cost and latency above each endpoint: complete in the first answer, so that the text does not jump. */
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
  connection.onCodeLensResolve((lens, token) => {
    const resolve = guard.request<CodeLens, CodeLens>({
      name: 'codeLens/resolve',
      neutral: lens,
      handle: async ({ range, data }) => {
        const analysed = isSource(data) ? await documents.analysed(data.uri) : undefined;
        if (!isSource(data) || analysed?.version !== data.version) return lens;
        const command = commandOf(context, analysed, data.index, range);
        return command ? { range, command } : lens;
      },
    });
    return resolve(lens, token);
  });
  return { codeLensProvider: { resolveProvider: true } };
};

function lensesOf(context: Context, analysed: Analysed): CodeLens[] {
  const { analysis, uri, version } = analysed;
  const started = performance.now();
  return analysis.deployments.flatMap((deployment, index): CodeLens[] => {
    const range = toRange(analysis, deployment.anchor);
    if (performance.now() - started > budgetMs) {
      const data: Source = { uri, version, index };
      return [{ range, data }];
    }
    const command = commandOf(context, analysed, index, range);
    return command ? [{ range, command }] : [];
  });
}

function commandOf(context: Context, analysed: Analysed, index: number, range: Range): Command | undefined {
  const { client, baselines } = context;
  const { analysis, settings, uri } = analysed;
  const before = client.ours && settings.sinceCommit ? baselines.of(analysed) : undefined;
  const difference = before && differenceSince(analysis, index, before, settings.engine);
  // Other clients have no panel: there the lens is text only.
  const title = client.ours
    ? lensOf(analysis, index, settings.engine, difference)
    : figuresOf(analysis, index, settings.engine);
  if (title === undefined) return undefined;
  return client.ours ? { title, command: 'mldeploy.preview', arguments: [uri, range.start] } : { title, command: '' };
}

function isSource(data: unknown): data is Source {
  return isRecord(data) && typeof data['uri'] === 'string' && typeof data['index'] === 'number';
}
