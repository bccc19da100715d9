import { DocumentHighlightKind, type DocumentHighlight, type Location } from 'vscode-languageserver';
import { LineMap, nameAt, type Analysis, type Name, type NamedFile } from '#engine';
import type { Context, Feature } from '../context.ts';
import { toRange } from '../convert.ts';
import type { Analysed } from '../documents.ts';

/** Every use of a name: in a list, and marked while the cursor is in it. */
export const names: Feature = (context) => {
  const { connection, documents, guard } = context;
  connection.onReferences(
    guard.request({
      name: 'textDocument/references',
      neutral: null,
      pinnedTo: ({ textDocument }) => textDocument.uri,
      handle: async ({ textDocument: { uri }, position, context: { includeDeclaration } }) => {
        const analysed = await documents.analysed(uri);
        const name = analysed && nameIn(analysed.analysis, analysed.analysis.lines.offsetAt(position));
        if (!name) return null;
        return locationsOf(
          context,
          analysed,
          includeDeclaration ? name.uses : name.uses.filter((use) => !use.isDefinition),
        );
      },
    }),
  );
  connection.onDocumentHighlight(
    guard.request({
      name: 'textDocument/documentHighlight',
      neutral: null,
      pinnedTo: ({ textDocument }) => textDocument.uri,
      handle: async ({ textDocument: { uri }, position }): Promise<DocumentHighlight[] | null> => {
        const analysis = (await documents.analysed(uri))?.analysis;
        const name = analysis && nameIn(analysis, analysis.lines.offsetAt(position));
        if (!name) return null;
        return name.uses
          .filter(({ file }) => file === analysis.file)
          .map(({ span, isDefinition }) => ({
            range: toRange(analysis, span),
            kind: isDefinition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
          }));
      },
    }),
  );
  return { referencesProvider: true, documentHighlightProvider: true };
};

export function nameIn({ file, folder }: Analysis, offset: number): Name | undefined {
  return nameAt(file, folder, offset);
}

/** In the document itself and in other files of its folder. */
export function locationsOf(context: Context, analysed: Analysed, uses: Name['uses']): Location[] {
  const { analysis, uri } = analysed;
  const others = new Map<NamedFile, { readonly uri: string | undefined; readonly lines: LineMap }>();
  return uses.flatMap(({ file, span }): Location[] => {
    if (file === analysis.file) return [{ uri, range: toRange(analysis, span) }];
    const folderFile = analysis.folder.find((one) => one === file);
    const known = others.get(file) ?? {
      uri: folderFile && context.documents.uriOf(folderFile),
      lines: new LineMap(file.text),
    };
    others.set(file, known);
    return known.uri === undefined ? [] : [{ uri: known.uri, range: toRange(known, span) }];
  });
}
