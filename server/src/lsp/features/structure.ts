import { FoldingRangeKind, type FoldingRange, type SelectionRange } from 'vscode-languageserver';
import { foldsOf, selectionsAt, type Analysis } from '#engine';
import type { Context, Feature } from '../context.ts';
import { toRange } from '../convert.ts';
import { isOwnLanguage, ownLanguage } from '../own-language.ts';

/** Foldable parts and growing selections, of our own language only: extensions for YAML have both. */
export const structure: Feature = (context) => {
  const { connection, guard } = context;
  connection.onFoldingRanges(
    guard.request({
      name: 'textDocument/foldingRange',
      neutral: null,
      pinnedTo: ({ textDocument }) => textDocument.uri,
      handle: async ({ textDocument: { uri } }) => {
        const analysis = await ownAnalysis(context, uri);
        return analysis ? foldsIn(analysis) : null;
      },
    }),
  );
  connection.onSelectionRanges(
    guard.request({
      name: 'textDocument/selectionRange',
      neutral: null,
      pinnedTo: ({ textDocument }) => textDocument.uri,
      handle: async ({ textDocument: { uri }, positions }): Promise<SelectionRange[] | null> => {
        const analysis = await ownAnalysis(context, uri);
        if (!analysis) return null;
        return positions.map((position) => {
          const spans = selectionsAt(analysis.text, analysis.file.documents, analysis.lines.offsetAt(position));
          const around = spans.reduceRight<SelectionRange | undefined>(
            (parent, span) => ({ range: toRange(analysis, span), ...(parent && { parent }) }),
            undefined,
          );
          return around ?? { range: { start: position, end: position } };
        });
      },
    }),
  );
  const provider = { documentSelector: [...ownLanguage] };
  return { foldingRangeProvider: provider, selectionRangeProvider: provider };
};

async function ownAnalysis({ client, documents }: Context, uri: string): Promise<Analysis | undefined> {
  const [analysed, written] = [await documents.analysed(uri), await documents.written(uri)];
  if (!analysed || !written || !isOwnLanguage(written.languageId, analysed.analysis, client)) return undefined;
  return analysed.analysis;
}

const kinds = { part: undefined, comment: FoldingRangeKind.Comment, region: FoldingRangeKind.Region } as const;

/** Of two that begin in a line, the larger. */
function foldsIn(analysis: Analysis): FoldingRange[] {
  const byLine = new Map<number, FoldingRange>();
  for (const { kind, span } of foldsOf(analysis.text, analysis.file.documents)) {
    const { start, end } = toRange(analysis, span);
    const known = byLine.get(start.line);
    if (end.line <= start.line || (known && known.endLine >= end.line)) continue;
    const folds = kinds[kind];
    byLine.set(start.line, { startLine: start.line, endLine: end.line, ...(folds !== undefined && { kind: folds }) });
  }
  return [...byLine.values()].sort((a, b) => a.startLine - b.startLine);
}
