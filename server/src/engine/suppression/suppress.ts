import { rowOf } from '../limits/rows.ts';
import type { Change, Fix } from '../model/change.ts';
import type { Finding } from '../model/finding.ts';
import type { Settings } from '../settings.ts';
import { type LineMap } from '../text/line-map.ts';
import type { Span } from '../text/span.ts';
import { commentPath } from '../yaml/comment-items.ts';
import type { Document } from '../yaml/node.ts';
import { isKnown, marksIn, meant, standsFor, type CodeWord, type Mark } from './marks.ts';
import { reachable, reachOf } from './reach.ts';

export interface Judged {
  readonly document: Document;
  /** False for a document that is none of ours, or could not be read to its end: what is not found there proves nothing. */
  readonly complete: boolean;
}

interface File {
  readonly text: string;
  readonly lines: LineMap;
  readonly documents: readonly Judged[];
  readonly settings: Settings;
  /** False while what the estimate says is not among the findings: a comment may yet be found to ignore that. */
  readonly isAdvised: boolean;
}

/** The findings that no comment switches off, and what is to be said of the comments themselves. */
export function suppress(findings: readonly Finding[], file: File): readonly Finding[] {
  const { text, lines, documents } = file;
  if (!text.includes('mldeploy-')) return findings;
  const marks = documents.flatMap(({ document, complete }) => {
    const found = marksIn(document, text);
    if (found.length === 0) return [];
    const around = reachable(document, text, lines);
    return found.map((mark) => ({ mark, complete, reach: reachOf(mark, around), used: new Set<string>() }));
  });
  if (marks.length === 0) return findings;
  const left = findings.filter((finding) => {
    let isOff = false;
    for (const { mark, reach, used } of marks) {
      if (!reach.some((span) => span.start <= finding.span.start && finding.span.start < span.end)) continue;
      for (const word of wordsFor(mark, finding.code)) {
        used.add(word);
        isOff = true;
      }
    }
    return !isOff;
  });
  const said = marks.flatMap(({ mark, complete, used }) => [
    ...unusable(mark, file),
    ...(complete ? unused(mark, used, file) : []),
    ...withoutReason(mark, file),
  ]);
  return said.length === 0 ? left : [...left, ...said].sort((a, b) => a.span.start - b.span.start);
}

/** Stands for every code, in the older forms without codes. */
const all = '*';

function wordsFor({ codes, form }: Mark, id: string): readonly string[] {
  if (codes.length === 0 && form !== 'ignore') return [all];
  return codes.map(({ text }) => text).filter((word) => standsFor(word, id));
}

function unusable(mark: Mark, { text, settings }: File): readonly Finding[] {
  if (mark.form === 'ignore' && mark.codes.length === 0) {
    const message =
      'This comment names no code, so it ignores nothing; write the code first: mldeploy-ignore serverless/memory';
    return said('suppression/no-code', message, mark.word, settings, [removal(mark)]);
  }
  return mark.codes.flatMap((word) => {
    if (isKnown(word.text)) return [];
    const right = meant(word.text);
    // In the older forms any word with a slash may be part of the reason.
    if (mark.form !== 'ignore' && right === undefined) return [];
    const question = right === undefined ? '' : `; did you mean ${right}?`;
    const message = `There is no code ${word.text}, so nothing is ignored by it${question}`;
    const fixes = right === undefined ? [] : [respelled(mark, word, right, text)];
    return said('suppression/unknown-code', message, word.span, settings, [...fixes, without(mark, word, text)]);
  });
}

function unused(mark: Mark, used: ReadonlySet<string>, { text, settings, isAdvised }: File): readonly Finding[] {
  const where = { ignore: 'here', 'disable-next-line': 'on the next line', disable: 'in this file' }[mark.form];
  if (mark.codes.length === 0) {
    if (mark.form === 'ignore' || used.size > 0 || !isAdvised) return [];
    const message = `Nothing is reported ${where}, so this comment can go`;
    return said('suppression/unused', message, mark.word, settings, [removal(mark)]);
  }
  return mark.codes.flatMap((word) => {
    if (used.has(word.text) || !isKnown(word.text) || isSwitchedOff(word.text, settings)) return [];
    if (!isAdvised && word.text.startsWith('estimate/')) return [];
    const message = `${word.text} is not reported ${where}, so there is nothing to ignore; remove it`;
    return said('suppression/unused', message, word.span, settings, [without(mark, word, text)]);
  });
}

/** Where the settings keep a code quiet already, a comment that would too is no mistake. */
function isSwitchedOff(word: string, { severities }: Settings): boolean {
  return Object.entries(severities).some(([id, severity]) => severity === 'off' && standsFor(word, id));
}

/** Only for those who ask for it by giving it a severity. */
function withoutReason(mark: Mark, { settings }: File): readonly Finding[] {
  const code = 'suppression/no-reason';
  if (mark.form !== 'ignore' || mark.reason !== '' || mark.codes.length === 0 || !settings.severities[code]) return [];
  return said(code, 'This comment does not say why; write the reason behind the code', mark.word, settings, []);
}

function said(
  code: string,
  message: string,
  span: Span,
  settings: Settings,
  fixes: readonly Fix[],
): readonly Finding[] {
  const row = rowOf(code);
  const severity = settings.severities[code] ?? row?.severity ?? 'info';
  if (severity === 'off') return [];
  return [{ code, severity, message, span, related: [], href: row?.urls[0], fixes: () => fixes }];
}

function respelled(mark: Mark, word: CodeWord, right: string, text: string): Fix {
  const content = text.slice(mark.span.start, word.span.start) + right + text.slice(word.span.end, mark.span.end);
  return fixOf(`Change ${word.text} to ${right}`, true, rewrite(mark, content));
}

/** The comment without the code; without its last code it goes altogether. */
function without(mark: Mark, word: CodeWord, text: string): Fix {
  if (mark.codes.length === 1) return removal(mark);
  const at = mark.codes.indexOf(word);
  const next = mark.codes[at + 1];
  const previous = mark.codes[at - 1];
  const cut = next
    ? { start: word.span.start, end: next.span.start }
    : { start: previous?.span.end ?? word.span.start, end: word.span.end };
  const content = text.slice(mark.span.start, cut.start) + text.slice(cut.end, mark.span.end);
  return fixOf(`Ignore ${word.text} no longer`, true, rewrite(mark, content));
}

function removal(mark: Mark): Fix {
  return fixOf('Remove the comment', true, { kind: 'remove', place: placeOf(mark) });
}

function rewrite(mark: Mark, comment: string): Change {
  return { kind: 'set', place: placeOf(mark), value: comment.replace(/^#\s*/, '').trimEnd() };
}

function placeOf({ document, index }: Mark): Change['place'] {
  return { document, path: commentPath(index) };
}

function fixOf(title: string, preferred: boolean, change: Change): Fix {
  return { title, safety: 'review', preferred, changes: [change] };
}
