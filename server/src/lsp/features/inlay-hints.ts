import type { InlayHint } from 'vscode-languageserver';
import { figuresOf, type Span } from '#engine';
import type { Feature } from '../context.ts';
import { toRange } from '../convert.ts';

/** Cost and latency behind each endpoint, for those who do not like lines that are not theirs. */
export const inlayHints: Feature = ({ connection, documents, guard }) => {
  connection.languages.inlayHint.on(
    guard.request({
      name: 'textDocument/inlayHint',
      neutral: [],
      pinnedTo: ({ textDocument }) => textDocument.uri,
      handle: async ({ textDocument, range }): Promise<InlayHint[]> => {
        const analysed = await documents.analysed(textDocument.uri);
        if (!analysed?.settings.inlayHints) return [];
        const { analysis, settings } = analysed;
        return analysis.deployments.flatMap(({ anchor }, index): InlayHint[] => {
          const position = toRange(analysis, endOfLine(analysis.text, anchor)).end;
          if (position.line < range.start.line || position.line > range.end.line) return [];
          const label = figuresOf(analysis, index, settings.engine);
          return label === undefined ? [] : [{ position, label, paddingLeft: true }];
        });
      },
    }),
  );
  return { inlayHintProvider: true };
};

function endOfLine(text: string, { end }: Span): Span {
  const length = text.slice(end).search(/[\r\n]/);
  const at = length < 0 ? text.length : end + length;
  return { start: at, end: at };
}
