import type { Change, DocumentChange, Value } from '../model/change.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { blockLines, isEmpty, lineText, withPlan, type Layout } from './draft.ts';
import { isFulfilled } from './fulfilled.ts';
import { layoutOf } from './layout.ts';
import { lineStart, nextLine } from './lines.ts';
import type { Document } from './node.ts';
import type { YamlFile } from './parse.ts';
import { newEdit, plan, type Plan } from './plan.ts';

export function isDocumentChange(change: Change): change is DocumentChange {
  return change.kind === 'add-document' || change.kind === 'remove-document';
}

/** The edits that add and remove whole documents; none where the file is JSON, which has only one. */
export function documentEdits(file: YamlFile, changes: readonly DocumentChange[]): readonly TextEdit[] {
  const added = new Map<Document, Value[]>();
  const removed = new Set<Document>();
  for (const change of changes) {
    const document = file.documents[change.place.document];
    if (!document || layoutOf(document, file.text).json) continue;
    if (change.kind === 'remove-document') removed.add(document);
    else if (!isThere(file, change.value)) added.set(document, [...(added.get(document) ?? []), change.value]);
  }
  const insertions = [...added].map(([document, values]) => insertion(document, values, file.text));
  const removals = runsOf(removed).map((run): TextEdit => ({ span: wholeOf(run, file), newText: '' }));
  return [...removals, ...insertions];
}

type Run = readonly [first: Document, ...rest: Document[]];

/** Documents that follow each other go as one: the mark between them belongs to both. */
function runsOf(documents: ReadonlySet<Document>): readonly Run[] {
  const runs: [Document, ...Document[]][] = [];
  for (const document of [...documents].sort((a, b) => a.index - b.index)) {
    const last = runs.at(-1);
    if (last?.at(-1)?.index === document.index - 1) last.push(document);
    else runs.push([document]);
  }
  return runs;
}

function isThere({ documents }: YamlFile, value: Value): boolean {
  return documents.some(({ root }) => isFulfilled(writing(value), root));
}

function writing(value: Value): Plan {
  return plan(newEdit(), { kind: 'set', place: { document: 0, path: [] }, value });
}

function insertion(document: Document, values: readonly Value[], text: string): TextEdit {
  const layout = layoutOf(document, text);
  const { eol } = layout;
  const { end } = document.span;
  const at = { start: end, end };
  const lines = values.flatMap((value) => ['---', ...linesOf(value, layout)]);
  const isLineStart = end === lineStart(text, end);
  // Before the mark of the next document, or as the last line of a file that ends as it did before.
  if (isLineStart) return { span: at, newText: lines.map((line) => line + eol).join('') };
  return { span: at, newText: lines.map((line) => eol + line).join('') };
}

function linesOf(value: Value, layout: Layout): readonly string[] {
  const draft = withPlan(undefined, writing(value));
  if (!draft) return [];
  return draft.kind === 'scalar' || isEmpty(draft) ? [lineText(draft, layout)] : blockLines(draft, layout);
}

/** With the mark that begins them; where there is none, with the mark of the next, which is then the first. */
function wholeOf(run: Run, { text, documents }: YamlFile): Span {
  const { start } = run[0].span;
  const { span, index } = run.at(-1) ?? run[0];
  const mark = markBefore(text, start);
  if (mark !== undefined) return { start: mark, end: span.end };
  const next = documents[index + 1];
  const isAlone = next && /^---[ \t]*\r?\n/.test(text.slice(span.end, nextLine(text, span.end)));
  return { start, end: isAlone ? nextLine(text, span.end) : span.end };
}

function markBefore(text: string, start: number): number | undefined {
  if (isMark(text, start)) return start;
  const line = lineStart(text, start);
  return isMark(text, line) ? line : undefined;
}

function isMark(text: string, at: number): boolean {
  return /^---(?=\s|$)/.test(text.slice(at, at + 4));
}
