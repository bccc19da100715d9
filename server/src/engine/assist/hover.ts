import type { Deployment } from '../model/deployment.ts';
import type { Finding } from '../model/finding.ts';
import type { Settings } from '../settings.ts';
import { contains, type Span } from '../text/span.ts';
import { cursorAt } from './cursor.ts';
import { effectiveValues } from './effective.ts';
import { keyWords } from './hover-key.ts';
import { limitWords, placesAt } from './hover-limits.ts';
import { convertedWords } from './hover-values.ts';
import { documentsOf, Outline } from './outline.ts';
import { placeOf, type Origin } from './place.ts';
import { rowOf } from '../limits/rows.ts';

export interface HoverRequest {
  readonly text: string;
  readonly offset: number;
  readonly deployments: readonly Deployment[];
  readonly findings: readonly Finding[];
  readonly origin: Origin;
  readonly settings: Settings;
  /** Whether another extension says what the keys of a dialect mean. */
  readonly isElsewhere: (dialect: string) => boolean;
}

export interface HoverWords {
  readonly span: Span;
  /** Parts of Markdown. */
  readonly parts: readonly string[];
}

/** What there is to be said of the key or the value at the offset; undefined where there is nothing. */
export function hoverAt(request: HoverRequest): HoverWords | undefined {
  const { text, offset, deployments } = request;
  const document = documentsOf(text).find(({ start, end }) => start <= offset && offset <= end);
  const cursor = document && cursorAt(text, document, offset);
  if (!document || !cursor) return undefined;
  const place = placeOf(cursor, { text, document, outline: new Outline(text, document), origin: request.origin });
  if (!place) return undefined;
  const written = text.slice(cursor.token.start, cursor.token.end);
  const name = cursor.place === 'value' ? undefined : written.replace(/^["']|["']$/g, '').trim();
  const isKey = name !== undefined && /^["']?\s*:/.test(text.slice(cursor.token.end));
  const fields = placesAt(deployments, offset);
  const parts = [
    ...(request.isElsewhere(place.dialect) ? [] : keyWords(place, isKey ? name : undefined, request.settings)),
    ...(isKey ? [] : [...convertedWords(place, written), ...comesToAt(request)]),
    ...limitWords(fields),
    ...whysAt(request),
  ];
  if (parts.length === 0 || written.trim() === '') return undefined;
  const closes = /^["']/.exec(written)?.[0] === text.charAt(cursor.token.end) && !/^(["']).*\1$/s.test(written);
  const { start, end } = cursor.token;
  return { span: { start, end: closes ? end + 1 : end }, parts };
}

/** Of an intrinsic; each reading of the template has its own. */
function comesToAt({ deployments, offset, settings }: HoverRequest): readonly string[] {
  const values = deployments.flatMap((deployment) => effectiveValues(deployment, settings));
  const here = values.filter(({ span, behind }) => behind === 'span' && contains(span, offset));
  return [...new Set(here.map(({ words, why }) => `\`${words}\` (${why})`))];
}

/** Beside the message, which the editor shows: what happens, and where it is from. */
function whysAt({ findings, offset }: HoverRequest): readonly string[] {
  const here = findings.filter(({ span }) => contains(span, offset));
  return [...new Set(here.map(({ code }) => code))].flatMap((code) => {
    const row = rowOf(code);
    if (!row || row.why === '') return [];
    return [`**Why ${code}**: ${row.why}.`];
  });
}
