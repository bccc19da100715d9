import type { Change } from '../model/change.ts';
import { sortEdits, type TextEdit } from '../text/edit.ts';
import { newEdit, plan, type Plan } from './plan.ts';
import type { YamlFile } from './parse.ts';
import { layoutOf } from './layout.ts';
import { Writer } from './writer.ts';

/**
 * The edits that make the changes in the style of their surroundings. Places are those before the first change. What is done
 * already needs no edit, so making the same changes again changes nothing.
 */
export function editsFor(file: YamlFile, changes: readonly Change[]): readonly TextEdit[] {
  const plans = new Map<number, Plan>();
  for (const change of changes) {
    const { document } = change.place;
    plans.set(document, plan(plans.get(document) ?? newEdit(), change));
  }
  const edits = [...plans].flatMap(([index, planned]) => {
    const document = file.documents[index];
    return document ? new Writer(document, file.text, layoutOf(document, file.text)).edits(planned) : [];
  });
  return joined(edits);
}

/** Edits that touch become one, so that no reader has to care about their order. */
function joined(edits: readonly TextEdit[]): readonly TextEdit[] {
  const result: TextEdit[] = [];
  for (const edit of sortEdits(edits)) {
    const last = result.at(-1);
    if (last?.span.end === edit.span.start) {
      result[result.length - 1] = {
        span: { start: last.span.start, end: edit.span.end },
        newText: last.newText + edit.newText,
      };
    } else result.push(edit);
  }
  return result.filter(({ span, newText }) => span.start !== span.end || newText !== '');
}
