import type { InlayHint } from 'vscode-languageserver';
import { figuresOf, pricePlaces, type Deployment, type Span } from '#engine';
import type { Feature } from '../context.ts';
import { toRange } from '../convert.ts';
import type { Analysed } from '../documents.ts';

/**
 * What a line costs, beside instance types, counts and memory sizes. For those who do not like lines that are not theirs, and have
 * switched lenses off, cost and latency stand behind each endpoint as well.
 */
export const inlayHints: Feature = ({ connection, documents, guard }) => {
  connection.languages.inlayHint.on(
    guard.request({
      name: 'textDocument/inlayHint',
      neutral: [],
      pinnedTo: ({ textDocument }) => textDocument.uri,
      handle: async ({ textDocument, range }): Promise<InlayHint[]> => {
        const analysed = await documents.analysed(textDocument.uri);
        if (!analysed?.settings.inlayHints) return [];
        const { start, end } = range;
        const shown = analysed.analysis.deployments.flatMap((deployment, index) =>
          touches(analysed, deployment, start.line, end.line) ? hintsOf(analysed, deployment, index) : [],
        );
        // Values that several deployments share, such as parameters, are priced once.
        const byPlace = new Map(shown.map((hint) => [`${hint.position.line}:${hint.position.character}`, hint]));
        return [...byPlace.values()].filter(({ position: { line } }) => line >= start.line && line <= end.line);
      },
    }),
  );
  return { inlayHintProvider: true };
};

/** Estimates are made for what is in view only. */
function touches({ analysis }: Analysed, { anchor, extent }: Deployment, from: number, to: number): boolean {
  const first = toRange(analysis, anchor).start.line;
  const range = toRange(analysis, extent);
  return Math.min(first, range.start.line) <= to && Math.max(first, range.end.line) >= from;
}

function hintsOf({ analysis, settings }: Analysed, deployment: Deployment, index: number): readonly InlayHint[] {
  const hints = pricePlaces(deployment, settings.engine).flatMap(({ field, hint }): InlayHint[] => {
    // What is written elsewhere has its price there.
    if (hint === undefined || field.origin.file !== undefined) return [];
    return [{ position: toRange(analysis, field.origin.span).end, label: hint, paddingLeft: true }];
  });
  if (settings.codeLens) return hints;
  const label = figuresOf(analysis, index, settings.engine);
  if (label === undefined) return hints;
  const position = toRange(analysis, endOfLine(analysis.text, deployment.anchor)).end;
  return [...hints, { position, label, paddingLeft: true }];
}

function endOfLine(text: string, { end }: Span): Span {
  const length = text.slice(end).search(/[\r\n]/);
  const at = length < 0 ? text.length : end + length;
  return { start: at, end: at };
}
