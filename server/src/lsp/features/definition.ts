import { anchorOfAlias } from '#engine';
import type { Feature } from '../context.ts';
import { toRange } from '../convert.ts';

/** From an alias (`*name`) to its anchor. */
export const definition: Feature = ({ connection, documents, guard }) => {
  connection.onDefinition(
    guard.request({
      name: 'textDocument/definition',
      neutral: null,
      pinnedTo: ({ textDocument }) => textDocument.uri,
      handle: async ({ textDocument: { uri }, position }) => {
        const analysis = (await documents.analysed(uri))?.analysis;
        const found = analysis && anchorOfAlias(analysis.file, analysis.lines.offsetAt(position));
        return found ? { uri, range: toRange(analysis, found.anchor) } : null;
      },
    }),
  );
  return { definitionProvider: true };
};
