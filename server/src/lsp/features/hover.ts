import { MarkupKind } from 'vscode-languageserver';
import {
  anchorOfAlias,
  contains,
  costHover,
  deploymentReportOf,
  hoverAt,
  pricePlaces,
  type Analysis,
  type Span,
} from '#engine';
import type { Feature } from '../context.ts';
import { toRange } from '../convert.ts';
import { isElsewhere } from '../neighbours.ts';
import { originOf } from '../origin.ts';
import type { ServerSettings } from '../settings.ts';

interface Answer {
  readonly span: Span;
  readonly markdown: string;
  readonly plain: string;
}

/**
 * Over an alias: what stands at its anchor. Over the key of an endpoint: how its cost adds up. Over an instance type, a count or
 * a memory size: its price. Over any key or value: what it is, its limits here, other units, and why a finding is one.
 */
export const hover: Feature = ({ client, connection, documents, guard }) => {
  const ofWords = async (uri: string, analysis: Analysis, offset: number): Promise<Answer | undefined> => {
    const written = await documents.written(uri);
    if (!written) return undefined;
    const { neighbours, engine } = written.settings;
    const found = hoverAt({
      ...{ text: analysis.text, offset, deployments: analysis.deployments, findings: analysis.findings },
      origin: originOf(uri, written, offset),
      settings: engine,
      isElsewhere: (dialect) => isElsewhere('schema', { uri, ...written }, dialect, neighbours),
    });
    if (!found) return undefined;
    const markdown = found.parts.join('\n\n---\n\n');
    return { span: found.span, markdown, plain: withoutMarkup(markdown) };
  };
  const isOfOthers = async (uri: string): Promise<boolean> => {
    const written = await documents.written(uri);
    return written !== undefined && isElsewhere('anchors', { uri, ...written }, undefined, written.settings.neighbours);
  };
  connection.onHover(
    guard.request({
      name: 'textDocument/hover',
      neutral: null,
      pinnedTo: ({ textDocument }) => textDocument.uri,
      handle: async ({ textDocument, position }) => {
        const analysed = await documents.analysed(textDocument.uri);
        if (!analysed) return null;
        const { analysis, settings } = analysed;
        const offset = analysis.lines.offsetAt(position);
        const alias = ofAlias(analysis, offset);
        if (alias && (await isOfOthers(textDocument.uri))) return null;
        const found =
          alias ??
          ofCost(analysis, offset, settings) ??
          both(ofPrice(analysis, offset, settings), await ofWords(textDocument.uri, analysis, offset));
        if (!found) return null;
        const contents = client.markdownHover
          ? { kind: MarkupKind.Markdown, value: found.markdown }
          : { kind: MarkupKind.PlainText, value: found.plain };
        return { contents, range: toRange(analysis, found.span) };
      },
    }),
  );
  return { hoverProvider: true };
};

/** The first says where; what is said twice is said once. */
function both(first: Answer | undefined, second: Answer | undefined): Answer | undefined {
  if (!first || !second) return first ?? second;
  const rule = '\n\n---\n\n';
  return {
    span: first.span,
    markdown: `${first.markdown}${rule}${second.markdown}`,
    plain: `${first.plain}${rule}${second.plain}`,
  };
}

function ofAlias(analysis: Analysis, offset: number): Answer | undefined {
  const found = anchorOfAlias(analysis.file, offset);
  return found && { span: found.alias, markdown: fenced(found.preview), plain: found.preview };
}

function ofCost(analysis: Analysis, offset: number, settings: ServerSettings): Answer | undefined {
  const index = analysis.deployments.findIndex(({ anchor }) => contains(anchor, offset));
  const deployment = analysis.deployments[index];
  const report = deployment && deploymentReportOf(analysis, index, settings.engine);
  if (!report) return undefined;
  const markdown = costHover(report);
  return { span: deployment.anchor, markdown, plain: withoutMarkup(markdown) };
}

/** Of several readings each says its own. */
function ofPrice(analysis: Analysis, offset: number, settings: ServerSettings): Answer | undefined {
  const places = analysis.deployments
    .flatMap((deployment) => pricePlaces(deployment, settings.engine))
    .filter(({ field: { origin } }) => origin.file === undefined && contains(origin.span, offset));
  const [first] = places;
  if (!first) return undefined;
  const cards = [...new Set(places.map(({ card }) => card.join('\n\n')))];
  const markdown = cards.slice(0, 3).join('\n\n---\n\n');
  return { span: first.field.origin.span, markdown, plain: withoutMarkup(markdown) };
}

function withoutMarkup(markdown: string): string {
  return markdown.replace(/\*\*|\\(?=[\\|*_`<>~])/g, '');
}

/** The fence must be longer than any in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}yaml\n${text}\n${fence}`;
}
