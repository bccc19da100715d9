import type { InlayHint, Position } from 'vscode-languageserver';
import { effectiveValues, figuresOf, pricePlaces, type Deployment, type Span } from '#engine';
import type { Feature } from '../context.ts';
import { toRange } from '../convert.ts';
import type { Analysed } from '../documents.ts';

/**
 * What an intrinsic or a missing key comes to, and what a line costs, beside instance types, counts and memory sizes. For those who do not like lines that are not theirs, and have
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
        return onceEach(shown).filter(({ position: { line } }) => line >= start.line && line <= end.line);
      },
    }),
  );
  return { inlayHintProvider: true };
};

/** Of several deployments that share a place, such as a parameter, and of several readings of one, each says what the others do not. */
function onceEach(hints: readonly Hint[]): readonly InlayHint[] {
  const byPlace = new Map<string, Hint[]>();
  for (const hint of hints) {
    const place = `${String(hint.position.line)}:${String(hint.position.character)}`;
    const known = byPlace.get(place) ?? [];
    if (!known.some(({ label }) => label === hint.label)) byPlace.set(place, [...known, hint]);
  }
  return [...byPlace.values()].flatMap((all): InlayHint[] => {
    const [first] = all;
    if (!first) return [];
    const why = [...new Set(all.flatMap(({ why }) => why ?? []))].join('\n');
    const label = all.map(({ label }) => label).join(' · ');
    return [{ position: first.position, label, paddingLeft: true, ...(why !== '' && { tooltip: why }) }];
  });
}

interface Hint {
  readonly position: Position;
  readonly label: string;
  readonly why?: string;
}

/** Estimates are made for what is in view only. */
function touches({ analysis }: Analysed, { anchor, extent }: Deployment, from: number, to: number): boolean {
  const first = toRange(analysis, anchor).start.line;
  const range = toRange(analysis, extent);
  return Math.min(first, range.start.line) <= to && Math.max(first, range.end.line) >= from;
}

function hintsOf({ analysis, settings }: Analysed, deployment: Deployment, index: number): readonly Hint[] {
  const values = effectiveValues(deployment, settings.engine).map(({ span, behind, words, why }): Hint => {
    const at = behind === 'line' ? endOfLine(analysis.text, span) : span;
    return { position: toRange(analysis, at).end, label: words, why };
  });
  const prices = pricePlaces(deployment, settings.engine).flatMap(({ field, hint }): Hint[] => {
    // What is written elsewhere has its price there.
    if (hint === undefined || field.origin.file !== undefined) return [];
    return [{ position: toRange(analysis, field.origin.span).end, label: hint }];
  });
  const hints = [...values, ...prices];
  if (settings.codeLens) return hints;
  const label = figuresOf(analysis, index, settings.engine);
  if (label === undefined) return hints;
  const position = toRange(analysis, endOfLine(analysis.text, deployment.anchor)).end;
  return [...hints, { position, label }];
}

function endOfLine(text: string, { end }: Span): Span {
  const length = text.slice(end).search(/[\r\n]/);
  const at = length < 0 ? text.length : end + length;
  return { start: at, end: at };
}
