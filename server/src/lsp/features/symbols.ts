import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver';
import { mostSymbols, symbolsOf, type Analysis, type OutlineSymbol } from '#engine';
import type { Feature } from '../context.ts';
import { toRange } from '../convert.ts';
import { isElsewhere } from '../neighbours.ts';

/** The outline, and with it the breadcrumbs; nothing for a document whose outline another extension gives. */
export const symbols: Feature = ({ client, connection, documents, guard }) => {
  connection.onDocumentSymbol(
    guard.request({
      name: 'textDocument/documentSymbol',
      neutral: null,
      pinnedTo: ({ textDocument }) => textDocument.uri,
      handle: async ({ textDocument: { uri } }): Promise<DocumentSymbol[] | null> => {
        const [analysed, written] = [await documents.analysed(uri), await documents.written(uri)];
        if (!analysed || !written || !client.nestsSymbols) return null;
        const { analysis } = analysed;
        let left = mostSymbols;
        const take = (symbol: OutlineSymbol): DocumentSymbol[] => {
          if (left <= 0) return [];
          left -= 1;
          return [symbolOf(analysis, symbol, take)];
        };
        const found = analysis.documents
          .filter(
            ({ dialect }) => !isElsewhere('outline', { uri, ...written }, dialect?.id, written.settings.neighbours),
          )
          .flatMap((document) => symbolsOf(document, analysis.text))
          .flatMap(take);
        if (left <= 0) connection.console.info(`the outline of ${uri} ends after ${String(mostSymbols)} entries`);
        return found;
      },
    }),
  );
  return { documentSymbolProvider: { label: 'ML Deploy' } };
};

const kinds: Readonly<Record<OutlineSymbol['kind'], SymbolKind>> = {
  deployment: SymbolKind.Module,
  resource: SymbolKind.Class,
  section: SymbolKind.Object,
  item: SymbolKind.Struct,
};

function symbolOf(
  analysis: Analysis,
  { name, detail, kind, span, selection, children }: OutlineSymbol,
  take: (symbol: OutlineSymbol) => DocumentSymbol[],
): DocumentSymbol {
  return {
    name,
    detail,
    kind: kinds[kind],
    range: toRange(analysis, span),
    selectionRange: toRange(analysis, selection),
    children: children.flatMap(take),
  };
}
