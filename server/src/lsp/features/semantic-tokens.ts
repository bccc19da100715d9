import { SemanticTokensBuilder, SemanticTokenTypes, type SemanticTokens } from 'vscode-languageserver';
import { tokensOf, type TokenKind } from '#engine';
import type { Feature } from '../context.ts';

const types: Readonly<Record<TokenKind, SemanticTokenTypes>> = {
  quantity: SemanticTokenTypes.number,
  unit: SemanticTokenTypes.keyword,
  endpointType: SemanticTokenTypes.enumMember,
  parameter: SemanticTokenTypes.parameter,
  resource: SemanticTokenTypes.class,
  condition: SemanticTokenTypes.variable,
  mapping: SemanticTokenTypes.struct,
};
const tokenTypes = [...new Set(Object.values(types))];
const none: SemanticTokens = { data: [] };

/** Colours for what the grammar of the file does not know; our own language has a grammar that knows it. */
export const semanticTokens: Feature = ({ connection, documents, guard }) => {
  connection.languages.semanticTokens.on(
    guard.request({
      name: 'textDocument/semanticTokens/full',
      neutral: none,
      pinnedTo: ({ textDocument }) => textDocument.uri,
      handle: async ({ textDocument: { uri } }) => {
        const [analysed, written] = [await documents.analysed(uri), await documents.written(uri)];
        if (!analysed?.settings.semanticTokens || !written) return none;
        const { analysis } = analysed;
        const builder = new SemanticTokensBuilder();
        for (const { kind, span } of tokensOf(analysis, written.languageId !== 'mldeploy')) {
          const { line, character } = analysis.lines.positionAt(span.start);
          builder.push(line, character, span.end - span.start, tokenTypes.indexOf(types[kind]), 0);
        }
        return builder.build();
      },
    }),
  );
  return { semanticTokensProvider: { legend: { tokenTypes, tokenModifiers: [] }, full: true } };
};
