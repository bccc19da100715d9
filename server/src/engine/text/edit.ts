import type { Span } from './span.ts';

/** Replaces the text of the span; an empty span inserts. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** Edits in the order of the text; of two at one offset, the one given first stays first. */
export function sortEdits(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** True when no two edits touch the same character, so that every order of applying them gives the same text. */
export function areApart(edits: readonly TextEdit[]): boolean {
  const sorted = sortEdits(edits);
  return sorted.every((edit, index) => (sorted[index - 1]?.span.end ?? 0) <= edit.span.start);
}

/** The text after all edits; every span counts in the text before them. Overlapping edits are a fault of the caller. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  if (!areApart(edits)) throw new Error('Overlapping edits');
  let result = '';
  let offset = 0;
  for (const { span, newText } of sortEdits(edits)) {
    result += text.slice(offset, span.start) + newText;
    offset = span.end;
  }
  return result + text.slice(offset);
}
