import { DocumentFormattingRequest, type TextEdit } from 'vscode-languageserver';
import { formatEdits } from '#engine';
import type { Feature } from '../context.ts';
import { toTextEdits } from '../convert.ts';
import { isOwnLanguage, ownLanguage } from '../own-language.ts';

/**
 * Of our own language only. Clients that can are told so once they listen: a formatter for all of YAML would compete with the one
 * that the user has chosen.
 */
export const formatting: Feature = ({ client, connection, documents, guard, whenInitialized }) => {
  connection.onDocumentFormatting(
    guard.request({
      name: 'textDocument/formatting',
      neutral: null,
      pinnedTo: ({ textDocument }) => textDocument.uri,
      handle: async ({ textDocument: { uri } }): Promise<TextEdit[] | null> => {
        const [analysed, written] = [await documents.analysed(uri), await documents.written(uri)];
        if (!analysed || !written || !isOwnLanguage(written.languageId, analysed.analysis, client)) return null;
        return toTextEdits(analysed.analysis, formatEdits(analysed.analysis.file));
      },
    }),
  );
  if (!client.registersFormatting) return { documentFormattingProvider: true };
  whenInitialized('registering the formatter', async () => {
    await connection.client.register(DocumentFormattingRequest.type, { documentSelector: [...ownLanguage] });
  });
  return {};
};
