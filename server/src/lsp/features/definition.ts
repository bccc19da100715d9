import { anchorOfAlias } from '#engine';
import type { Feature } from '../context.ts';
import { toRange } from '../convert.ts';
import { isElsewhere } from '../neighbours.ts';
import { locationsOf, nameIn } from './names.ts';

/** From an alias (`*name`) to its anchor, and from a name to where it is defined. */
export const definition: Feature = (context) => {
  const { connection, documents, guard } = context;
  connection.onDefinition(
    guard.request({
      name: 'textDocument/definition',
      neutral: null,
      pinnedTo: ({ textDocument }) => textDocument.uri,
      handle: async ({ textDocument: { uri }, position }) => {
        const [analysed, written] = [await documents.analysed(uri), await documents.written(uri)];
        if (!analysed || !written) return null;
        const { analysis } = analysed;
        const { neighbours } = written.settings;
        const offset = analysis.lines.offsetAt(position);
        // What another extension leads to as well, VS Code would show twice.
        const alias = anchorOfAlias(analysis.file, offset);
        if (alias) {
          if (isElsewhere('anchors', { uri, ...written }, undefined, neighbours)) return null;
          return { uri, range: toRange(analysis, alias.anchor) };
        }
        const name = nameIn(analysis, offset);
        if (!name || isElsewhere('names', { uri, ...written }, name.dialect, neighbours)) return null;
        const definitions = name.uses.filter(({ isDefinition }) => isDefinition);
        return definitions.length === 0 ? null : locationsOf(context, analysed, definitions);
      },
    }),
  );
  return { definitionProvider: true };
};
