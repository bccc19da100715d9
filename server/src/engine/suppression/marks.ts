import { nearest } from '../dialects/nearest.ts';
import { limitIds, rowOf } from '../limits/rows.ts';
import type { Span } from '../text/span.ts';
import type { Document } from '../yaml/node.ts';

/** A comment that switches findings off. */
export interface Mark {
  /** `ignore`: the line or the section; the older forms: the next line, or the whole file. */
  readonly form: 'ignore' | 'disable-next-line' | 'disable';
  /** None: every code in the older forms, nothing at all in the newer. */
  readonly codes: readonly CodeWord[];
  readonly reason: string;
  readonly document: number;
  /** Its index among the comments of the document. */
  readonly index: number;
  readonly span: Span;
  /** `# mldeploy-ignore` itself. */
  readonly word: Span;
}

export interface CodeWord {
  readonly text: string;
  readonly span: Span;
}

const head = /^#\s*(mldeploy-(?:ignore|disable-next-line|disable))(?=[\s:]|$):?/;
const code = /^[a-z0-9-]+\/(?:[a-z0-9-]+|\*)$/i;

export function marksIn({ index, comments }: Document, text: string): readonly Mark[] {
  return comments.flatMap(({ text: content, span }, at) => {
    if (!content.startsWith('mldeploy-')) return [];
    const source = text.slice(span.start, span.end);
    const match = head.exec(source);
    if (!match) return [];
    const form = (match[1] ?? '').slice('mldeploy-'.length) as Mark['form'];
    const words = wordsAfter(match[0].length, source, span.start);
    const codes = form === 'ignore' ? listed(words) : words.filter((word) => word.text.includes('/'));
    const last = form === 'ignore' ? codes.at(-1)?.span.end : undefined;
    // A second comment behind the first is no reason.
    const reason =
      last === undefined
        ? ''
        : text
            .slice(last, span.end)
            .replace(/#.*/, '')
            .replace(/^[\s,:-]+/, '');
    const word = { start: span.start, end: span.start + match[0].length };
    return [{ form, codes, reason: reason.trim(), document: index, index: at, span, word }];
  });
}

interface Word extends CodeWord {
  /** A comma follows. */
  readonly goesOn: boolean;
}

function wordsAfter(from: number, source: string, base: number): readonly Word[] {
  return [...source.slice(from).matchAll(/([^\s,]*[^\s,:])(\s*,|:*)/g)].map((match) => {
    const start = base + from + match.index;
    const text = match[1] ?? '';
    return { text, span: { start, end: start + text.length }, goesOn: match[2]?.endsWith(',') === true };
  });
}

/** The codes with commas between them (forgotten ones are forgiven); what follows is the reason. */
function listed(words: readonly Word[]): readonly CodeWord[] {
  const codes: CodeWord[] = [];
  let goesOn = true;
  for (const word of words) {
    const isCode = goesOn ? code.test(word.text) || meant(word.text) !== undefined : isKnown(word.text);
    if (!isCode) break;
    codes.push(word);
    goesOn = word.goesOn;
  }
  return codes;
}

/** A code that we have, or a group of them: `serverless/*`. */
export function isKnown(word: string): boolean {
  return rowOf(word) !== undefined || unlisted.includes(word) || groups.has(word);
}

/** What the editor alone reports. */
const unlisted = ['file/too-long'];
const groups: ReadonlySet<string> = new Set(limitIds.map((id) => `${id.slice(0, id.indexOf('/'))}/*`));

/** Whether the word, as it stands in a comment or in settings, stands for the code. */
export function standsFor(word: string, id: string): boolean {
  return word === id || (word.endsWith('/*') && id.startsWith(word.slice(0, -1)));
}

/** The code that was probably meant. */
export function meant(word: string): string | undefined {
  return nearest(word, word.endsWith('*') ? [...groups] : limitIds);
}
