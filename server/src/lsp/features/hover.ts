import { MarkupKind } from 'vscode-languageserver';
import { anchorOfAlias } from '#engine';
import type { Feature } from '../context.ts';
import { toRange } from '../convert.ts';

/** Over an alias: what stands at its anchor. */
export const hover: Feature = ({ client, connection, documents, guard }) => {
  connection.onHover(
    guard.request({
      name: 'textDocument/hover',
      neutral: null,
      pinnedTo: ({ textDocument }) => textDocument.uri,
      handle: async ({ textDocument, position }) => {
        const analysis = (await documents.analysed(textDocument.uri))?.analysis;
        const found = analysis && anchorOfAlias(analysis.file, analysis.lines.offsetAt(position));
        if (!found) return null;
        const { preview } = found;
        const contents = client.markdownHover
          ? { kind: MarkupKind.Markdown, value: fenced(preview) }
          : { kind: MarkupKind.PlainText, value: preview };
        return { contents, range: toRange(analysis, found.alias) };
      },
    }),
  );
  return { hoverProvider: true };
};

/** The fence must be longer than any in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}yaml\n${text}\n${fence}`;
}
