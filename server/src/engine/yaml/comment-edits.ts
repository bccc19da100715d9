import type { Change } from '../model/change.ts';
import type { TextEdit } from '../text/edit.ts';
import { isItemPath, itemAt } from './comment-items.ts';
import type { YamlFile } from './parse.ts';

/** Whether the change is of a value that stands in a comment. */
export function isCommentChange({ place }: Change): boolean {
  return isItemPath(place.path);
}

/** The edits of changes in comments; items have no spaces in their values. */
export function commentEdits(file: YamlFile, changes: readonly Change[]): readonly TextEdit[] {
  return changes.flatMap((change) => {
    const document = file.documents[change.place.document];
    const item = document && itemAt(document, file.text, change.place.path);
    if (!item || change.kind !== 'set') return [];
    const { value } = change;
    if (typeof value === 'object') return [];
    const newText = String(value).replace(/\s+/g, '');
    return newText === item.value.replace(/\s+/g, '') ? [] : [{ span: item.valueSpan, newText }];
  });
}
