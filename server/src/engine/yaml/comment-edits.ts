import type { Change } from '../model/change.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { isCommentPath, isItemPath, itemAt } from './comment-items.ts';
import type { YamlFile } from './parse.ts';

/** Whether the change is of a comment, or of a value that stands in one. */
export function isCommentChange({ place }: Change): boolean {
  return isItemPath(place.path) || isCommentPath(place.path);
}

/** The edits of changes in comments; items have no spaces in their values. */
export function commentEdits(file: YamlFile, changes: readonly Change[]): readonly TextEdit[] {
  return changes.flatMap((change) => {
    const document = file.documents[change.place.document];
    const comment = isCommentPath(change.place.path) ? document?.comments[Number(change.place.path[1])] : undefined;
    if (comment) return commentEdit(change, comment.span, file.text);
    const item = document && itemAt(document, file.text, change.place.path);
    if (!item || change.kind !== 'set') return [];
    const { value } = change;
    if (typeof value === 'object') return [];
    const newText = String(value).replace(/\s+/g, '');
    return newText === item.value.replace(/\s+/g, '') ? [] : [{ span: item.valueSpan, newText }];
  });
}

function commentEdit(change: Change, span: Span, text: string): readonly TextEdit[] {
  if (change.kind === 'remove') return [{ span: withSurroundings(span, text), newText: '' }];
  if (change.kind !== 'set' || typeof change.value !== 'string') return [];
  const newText = `# ${change.value}`;
  return newText === text.slice(span.start, span.end) ? [] : [{ span, newText }];
}

/** With its line when it stands alone, otherwise with the space in front of it. */
function withSurroundings({ start, end }: Span, text: string): Span {
  let from = start;
  while (from > 0 && /[ \t]/.test(text.charAt(from - 1))) from--;
  const isAlone = from === 0 || /[\r\n\ufeff]/.test(text.charAt(from - 1));
  if (!isAlone) return { start: from, end };
  const lineBreak = /\r\n|\r|\n/y;
  lineBreak.lastIndex = end;
  return { start: from, end: end + (lineBreak.exec(text)?.[0].length ?? 0) };
}
