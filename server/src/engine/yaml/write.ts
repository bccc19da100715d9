import type { Change } from '../model/change.ts';
import { areApart, sortEdits, type TextEdit } from '../text/edit.ts';
import { commentEdits, isCommentChange } from './comment-edits.ts';
import { documentEdits, isDocumentChange } from './document-edits.ts';
import { newEdit, plan, type Plan } from './plan.ts';
import type { YamlFile } from './parse.ts';
import { layoutOf } from './layout.ts';
import { Writer } from './writer.ts';

/**
 * The edits that make the changes in the style of their surroundings. Places are those before the first change. What is done
 * already needs no edit, so making the same changes again changes nothing. None are given where the text is too broken to tell
 * what belongs to what.
 */
export function editsFor(file: YamlFile, changes: readonly Change[]): readonly TextEdit[] {
  const plans = new Map<number, Plan>();
  const inComments = changes.filter(isCommentChange);
  const ofDocuments = changes.filter(isDocumentChange);
  for (const change of changes) {
    if (isCommentChange(change) || isDocumentChange(change)) continue;
    const { document } = change.place;
    plans.set(document, plan(plans.get(document) ?? newEdit(), change));
  }
  const edits = [...plans].flatMap(([index, planned]) => {
    const document = file.documents[index];
    return document ? new Writer(document, file.text, layoutOf(document, file.text)).edits(planned) : [];
  });
  const all = joined(file.text, [...edits, ...commentEdits(file, inComments), ...documentEdits(file, ofDocuments)]);
  return areApart(all) ? all.map((edit) => atLastLine(file.text, edit)) : [];
}

/** Edits that touch become one, so that no reader has to care about their order. */
function joined(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  const result: TextEdit[] = [];
  for (const edit of sortEdits(edits)) {
    const last = result.at(-1);
    if (last && (last.span.end === edit.span.start || isInBlank(text, edit, last))) {
      const end = Math.max(last.span.end, edit.span.end);
      result[result.length - 1] = { span: { start: last.span.start, end }, newText: last.newText + edit.newText };
    } else result.push(edit);
  }
  return result.filter(({ span, newText }) => span.start !== span.end || newText !== '');
}

/** Something new may come where blank lines are removed. */
function isInBlank(text: string, { span }: TextEdit, removed: TextEdit): boolean {
  return (
    span.start === span.end && span.start < removed.span.end && text.slice(span.start, removed.span.end).trim() === ''
  );
}

/** Where the last line goes, what is added at the end of the text needs no line break in front. */
function atLastLine(text: string, edit: TextEdit): TextEdit {
  const { span, newText } = edit;
  const takesLine =
    span.end === text.length && span.start < span.end && (span.start === 0 || text[span.start - 1] === '\n');
  return takesLine ? { span, newText: newText.replace(/^\r?\n/, '') } : edit;
}
