import type { Deployment } from '../model/deployment.ts';
import { valueOf } from '../model/field.ts';
import type { Settings } from '../settings.ts';
import { contains } from '../text/span.ts';
import { keysAt, missingBlank } from './complete-keys.ts';
import { snippetsAt } from './complete-snippets.ts';
import { valuesAt } from './complete-values.ts';
import { scalarText } from './render.ts';
import type { Abilities, Completion, Elsewhere, Proposal, Situation, Style } from './completion.ts';
import { cursorAt, type Cursor } from './cursor.ts';
import { documentsOf, Outline } from './outline.ts';
import { placeOf, type Origin, type Surroundings } from './place.ts';

export interface Request {
  readonly text: string;
  readonly offset: number;
  readonly settings: Settings;
  readonly abilities: Abilities;
  /** Of the file as it was last read; none where it was not. */
  readonly deployments: readonly Deployment[];
  readonly origin: Origin;
  /** Whether the editor has no snippets of ours of its own. */
  readonly snippets: boolean;
  /** What other extensions propose in a dialect. */
  readonly elsewhere: (dialect: string) => Elsewhere;
}

/** What can be written at the cursor, the most probable first. Works on half-written text, and never throws. */
export function complete(request: Request): readonly Completion[] {
  const { text, offset } = request;
  const documents = documentsOf(text);
  const document = documents.find(({ end }) => offset <= end) ?? documents.at(-1);
  if (!document || offset < document.start) return [];
  const cursor = cursorAt(text, document, offset);
  if (!cursor) return [];
  const around: Surroundings = { text, document, outline: new Outline(text, document), origin: request.origin };
  const place = placeOf(cursor, around);
  if (!place) return [];
  const elsewhere = request.elsewhere(place.dialect);
  const deployment = request.deployments.find(({ extent }) => contains(extent, offset));
  const situation: Situation = {
    ...{ around, cursor, place, deployment, member: place.member },
    style: styleOf(cursor, text, document.start),
    abilities: request.abilities,
    settings: request.settings,
    deployments: request.deployments,
    region: regionOf(around.outline.value(['region']), deployment) ?? request.settings.region,
  };
  const keys = elsewhere.schema ? [] : keysAt(situation);
  const proposals = [...(request.snippets ? snippetsAt(situation) : []), ...keys, ...valuesAt(situation, elsewhere)];
  return proposals.map((proposal) => completionOf(proposal, situation));
}

/** As it is written, where it is one: a key that is just begun has an empty value. */
function regionOf(written: string | undefined, deployment: Deployment | undefined): string | undefined {
  return written !== undefined && /^[a-z]{2}-[a-z-]+-\d$/.test(written)
    ? written
    : deployment && valueOf(deployment.region);
}

function styleOf(cursor: Cursor, text: string, start: number): Style {
  if (cursor.column !== undefined) return 'block';
  return /^\s*[[{]/.test(text.slice(start, start + 200)) ? 'json' : 'flow';
}

function completionOf(proposal: Proposal, situation: Situation): Completion {
  const { around, cursor } = situation;
  const { token, quote } = cursor;
  const closes = quote !== undefined && around.text.charAt(token.end) === quote;
  const written = around.text.slice(token.start, token.end);
  const opens = quote !== undefined && written.startsWith(quote);
  const { isRaw = false, filter = proposal.label, span, ...rest } = proposal;
  const insert = rest.kind === 'key' || rest.kind === 'snippet' || isRaw ? rest.insert : valueText(rest, situation);
  return {
    ...rest,
    insert,
    span: span ?? (closes ? { start: token.start, end: token.end + 1 } : token),
    filter: opens && !span ? `${quote}${filter}` : filter,
  };
}

/** With the quotes that it needs or has already. */
function valueText({ insert, kind }: Omit<Proposal, 'filter'>, situation: Situation): string {
  const { cursor, place, style } = situation;
  const { quote } = cursor;
  if (quote === "'") return `'${insert.replaceAll("'", "''")}'`;
  if (quote === '"') return JSON.stringify(insert);
  const isPlain = kind === 'choice' && place.slot?.scalar !== 'string' && /^(?:true|false|\d+)$/.test(insert);
  const isNumber = /^\d+$/.test(insert);
  return missingBlank(situation) + (isPlain || isNumber ? insert : scalarText(insert, style));
}
