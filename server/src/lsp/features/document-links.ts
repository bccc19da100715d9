import type { DocumentLink } from 'vscode-languageserver';
import { linksOf } from '#engine';
import type { Feature } from '../context.ts';
import { toRange } from '../convert.ts';

/** From buckets, images, ARNs and instance types to the pages of AWS; nothing is asked of them until somebody clicks. */
export const documentLinks: Feature = ({ connection, documents, guard }) => {
  connection.onDocumentLinks(
    guard.request({
      name: 'textDocument/documentLink',
      neutral: null,
      pinnedTo: ({ textDocument }) => textDocument.uri,
      handle: async ({ textDocument: { uri } }): Promise<DocumentLink[] | null> => {
        const analysed = await documents.analysed(uri);
        if (!analysed?.settings.documentLinks) return null;
        const { analysis, settings } = analysed;
        return analysis.documents
          .flatMap((document) => linksOf(document, analysis.text, settings.engine.region))
          .map(({ span, url, title }) => ({ range: toRange(analysis, span), target: url, tooltip: title }));
      },
    }),
  );
  return { documentLinkProvider: { resolveProvider: false } };
};
