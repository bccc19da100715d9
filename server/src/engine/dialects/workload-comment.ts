import type { Field, Origin } from '../model/field.ts';
import { commentPath } from '../model/comment-place.ts';
import type { Span } from '../text/span.ts';
import type { Comment, Document, ScalarNode } from '../yaml/node.ts';
import type { Problem } from './dialect.ts';
import type { Convert } from './read.ts';
import type { FactReader } from './workload.ts';

/** One `key=value` of a comment `# mldeploy: payload=600KB traffic=2M/month`. */
interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: string;
  readonly valueSpan: Span;
}

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

  /** The first of the keys that is given, else the other field. */
  field<T>(names: readonly string[], convert: Convert<T>, other: Field<T>): Field<T> {
    const entry = other.kind === 'absent' ? this.#entries.find(({ key }) => names.includes(key)) : undefined;
    if (!entry) return other;
    const { value: written, valueSpan: span, keySpan: key } = entry;
    const origin: Origin = { document: this.#document, path: commentPath(span), span, key, definedAt: undefined };
    const node: ScalarNode = {
      kind: 'scalar',
      span,
      site: span,
      tag: undefined,
      value: written,
      text: written,
      style: 'plain',
    };
    const value = convert(node);
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

/** The comments of ours in the document; most documents have none. */
export function workloadComments({ comments }: Document): readonly Comment[] {
  return comments.filter(({ text }) => text.startsWith('mldeploy:'));
}

/** Whether the comment stands in the section, or in the lines of comments right above it. */
export function belongsTo(comment: Comment, section: Span, text: string): boolean {
  if (comment.span.start >= section.start) return comment.span.start <= lineEndOf(text, section.end);
  const { start } = comment.span;
  if (text.slice(text.lastIndexOf('\n', start) + 1, start).trim() !== '') return false;
  const between = text.slice(comment.span.end, section.start);
  return /^(?:[ \t]*\r?\n[ \t]*(?:#[^\r\n]*)?)+$/.test(between) && !/\n[ \t]*\r?\n/.test(between);
}

export function commentFacts(document: number, comments: readonly Comment[], text: string): CommentFacts {
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  for (const { span } of comments) read(text, span, entries, problems);
  return new CommentFacts(document, entries, problems);
}

/** A value goes on to the next key, so that it may have a space in it: `payload=600 KB`. */
function read(text: string, { start, end }: Span, entries: Entry[], problems: Problem[]): void {
  const body = text.indexOf(':', start) + 1;
  const source = text.slice(body, end);
  const found = [...source.matchAll(/([A-Za-z][\w.-]*)[ \t]*=[ \t]*/g)];
  const lead = source.slice(0, found[0]?.index ?? source.length);
  if (lead.trim() !== '') problems.push(stray(lead.trim(), body + lead.search(/\S/)));
  found.forEach((match, index) => {
    const key = match[1] ?? '';
    const from = match.index + match[0].length;
    const value = source.slice(from, found[index + 1]?.index ?? source.length).trimEnd();
    const keySpan = { start: body + match.index, end: body + match.index + key.length };
    const entry = { key, keySpan, value, valueSpan: { start: body + from, end: body + from + value.length } };
    const problem = problemOf(entry, entries);
    if (problem) problems.push(problem);
    else entries.push(entry);
  });
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

function stray(words: string, start: number): Problem {
  const message = `\`${words}\` is no fact; write facts as key=value, such as payload=600KB traffic=2M/month`;
  return problem('shape/format', message, { start, end: start + words.length });
}

function problem(code: string, message: string, span: Span): Problem {
  return { code, severity: 'error', message, span, related: [], fixes: [] };
}

function lineEndOf(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  return feed < 0 ? text.length : feed;
}
