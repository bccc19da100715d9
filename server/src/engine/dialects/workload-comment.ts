import type { Field, Origin } from '../model/field.ts';
import type { Span } from '../text/span.ts';
import { hasItems, itemPath, itemsIn, leadOf, type CommentItem } from '../yaml/comment-items.ts';
import type { Comment, Document, ScalarNode } from '../yaml/node.ts';
import type { Problem } from './dialect.ts';
import type { Convert } from './read.ts';
import type { FactReader } from './workload.ts';

/** Parts of a fact are written with a dot: `payload.response=20KB`, `inferenceTime.p95=300ms`. */
const keys: readonly string[] = [
  'payload',
  'payload.request',
  'payload.response',
  'inferenceTime',
  'inferenceTime.mean',
  'inferenceTime.p95',
  'traffic',
  'traffic.average',
  'traffic.peak',
  'traffic.pattern',
  'streaming',
  'latency.p95',
  'budget',
  'modelSize',
  'invocationTimeout',
  'requestTtl',
];

/** An item, and the index of its comment in the document. */
interface Entry extends CommentItem {
  readonly comment: number;
}

/** The facts that comments give of one section, which may be none. */
export class CommentFacts {
  readonly problems: readonly Problem[];
  readonly #document: number;
  readonly #entries: readonly Entry[];

  constructor(document: number, entries: readonly Entry[], problems: readonly Problem[]) {
    this.#document = document;
    this.#entries = entries;
    this.problems = problems;
  }

  /** The first of the keys that is given, where the other field is absent. */
  field<T>(names: readonly string[], convert: Convert<T>, other: Field<T>): Field<T> {
    const entry = other.kind === 'absent' ? this.#entries.find(({ key }) => names.includes(key)) : undefined;
    if (!entry) return other;
    const { value: written, valueSpan: span, keySpan: key } = entry;
    const path = itemPath(entry.comment, entry.key);
    const origin: Origin = { document: this.#document, path, span, key, definedAt: undefined };
    const value = convert(textNode(span, written));
    if (value === undefined) return { kind: 'malformed', written, origin };
    return { kind: 'known', value, written, origin, via: undefined };
  }

  /** Reads what another reader does not find. */
  after(reader: FactReader): FactReader {
    return {
      main: (key, name, convert) => this.field([key, `${key}.${name}`], convert, reader.main(key, name, convert)),
      part: (key, name, convert) => this.field([`${key}.${name}`], convert, reader.part(key, name, convert)),
      field: (key, convert) => this.field([key], convert, reader.field(key, convert)),
    };
  }
}

function textNode(span: Span, text: string): ScalarNode {
  return { kind: 'scalar', span, site: span, tag: undefined, value: text, text, style: 'plain' };
}

/** What the comments in the section say, and those in the lines of comments right above it. */
export function commentFacts(document: Document, section: Span, text: string): CommentFacts {
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  document.comments.forEach((comment, index) => {
    if (!hasItems(comment) || !belongsTo(comment, section, text)) return;
    const lead = leadOf(comment, text);
    if (lead) problems.push(stray(text.slice(lead.start, lead.end), lead));
    for (const item of itemsIn(comment, text)) {
      const entry = { ...item, comment: index };
      const problem = problemOf(entry, entries);
      if (problem) problems.push(problem);
      else entries.push(entry);
    }
  });
  return new CommentFacts(document.index, entries, problems);
}

function belongsTo(comment: Comment, section: Span, text: string): boolean {
  const { start, end } = comment.span;
  if (start >= section.start) return start <= lineEndOf(text, section.end);
  // A comment behind something belongs to that.
  if (text.slice(text.lastIndexOf('\n', start) + 1, start).trim() !== '') return false;
  const between = text.slice(end, section.start);
  return /^(?:[ \t]*\r?\n[ \t]*(?:#[^\r\n]*)?)+$/.test(between) && !/\n[ \t]*\r?\n/.test(between);
}

function problemOf({ key, keySpan, value }: Entry, others: readonly Entry[]): Problem | undefined {
  if (!keys.includes(key)) {
    const message = `\`${key}\` is no fact of a deployment; the facts are ${keys.join(', ')}`;
    return problem('shape/unknown-key', message, keySpan);
  }
  const first = others.find((other) => other.key === key);
  if (first) {
    const related = [{ message: `The first \`${key}\``, span: first.keySpan }];
    return { ...problem('shape/duplicate-key', `\`${key}\` is given twice; the first counts`, keySpan), related };
  }
  if (value !== '') return undefined;
  return problem('shape/quantity', `\`${key}\` has no value; write ${key}=600KB, or what fits it`, keySpan);
}

function stray(words: string, span: Span): Problem {
  const message = `\`${words}\` is no fact; write facts as key=value, such as payload=600KB traffic=2M/month`;
  return problem('shape/format', message, span);
}

function problem(code: string, message: string, span: Span): Problem {
  return { code, severity: 'error', message, span, related: [], fixes: [] };
}

function lineEndOf(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  return feed < 0 ? text.length : feed;
}
