import type { TextEdit } from '../text/edit.ts';
import type { Entry } from './entries.ts';
import type { Node } from './node.ts';
import { columnOf, endsLine, isFirstOnLine, lineEnd, lineStart, nextLine, skipSpace } from './lines.ts';

/** What happens to one pair or item. */
export interface Slot {
  readonly entry: Entry;
  readonly removed: boolean;
}

/** Something new, to stand after the entry with this index (-1: before all), as lines without indentation. */
export interface Addition {
  readonly after: number;
  readonly lines: readonly string[];
}

/** What is left when every entry goes. */
export interface Emptied {
  readonly brackets: '{}' | '[]';
  /** The end of the colon or dash, or of the tag or anchor behind it; undefined at the root. */
  readonly header: number | undefined;
}

/**
 * Removes and adds whole lines of a collection in block style. A removed entry takes the comment of its line and the comments
 * inside of it along; comment lines above it stay, since they may speak of more than one entry.
 */
export function blockEdits(
  text: string,
  eol: string,
  slots: readonly Slot[],
  additions: readonly Addition[],
  empty: Emptied,
): readonly TextEdit[] {
  const first = slots[0];
  if (!first) return [];
  const pad = ' '.repeat(columnOf(text, first.entry.start));
  if (slots.every(({ removed }) => removed)) {
    const lines = additions.flatMap((addition) => addition.lines);
    if (lines.length === 0) return emptied(text, slots, empty);
    return allReplaced(text, slots, first.entry.start, lines.join(eol + pad));
  }
  return [...slots.flatMap((slot, index) => insertions(slot, index)), ...leadingInsertion(), ...removals(text, slots)];

  function insertions({ entry, removed }: Slot, index: number): readonly TextEdit[] {
    if (removed) return [];
    const lines = additions
      .filter(({ after }) => anchorOf(slots, after) === index)
      .flatMap((addition) => addition.lines);
    return lines.length === 0 ? [] : [insertLines(text, eol, extentEnd(text, entry), pad, lines)];
  }

  function leadingInsertion(): readonly TextEdit[] {
    const kept = slots.find(({ removed }) => !removed);
    const lines = additions.filter(({ after }) => anchorOf(slots, after) < 0).flatMap((addition) => addition.lines);
    if (!kept || lines.length === 0) return [];
    const at = kept.entry.start;
    return [{ span: { start: at, end: at }, newText: lines.map((line) => line + eol + pad).join('') }];
  }
}

/** The last entry up to this one that stays. */
function anchorOf(slots: readonly Slot[], after: number): number {
  let index = Math.min(after, slots.length - 1);
  while (index >= 0 && slots[index]?.removed === true) index -= 1;
  return index;
}

/** Whole lines after the line of an offset. */
export function insertLines(
  text: string,
  eol: string,
  lineOf: number,
  pad: string,
  lines: readonly string[],
): TextEdit {
  const at = nextLine(text, lineOf);
  const isLast = at === text.length && !text.endsWith('\n');
  const body = lines.map((line) => (line === '' ? line : pad + line));
  const newText = isLast ? body.map((line) => eol + line).join('') : body.map((line) => line + eol).join('');
  return { span: { start: at, end: at }, newText };
}

function removals(text: string, slots: readonly Slot[]): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let joined = -1;
  let kept: Entry | undefined;
  for (const { entry, removed } of slots) {
    if (!removed) {
      kept = entry;
      continue;
    }
    const end = extentEnd(text, entry);
    if (isFirstOnLine(text, entry.start) && joined !== entry.start) {
      const next = nextLine(text, end);
      const after = kept && takesBlankLines(text, kept.value) ? lineStart(text, skipSpace(text, next)) : next;
      edits.push({ span: { start: lineStart(text, entry.start), end: Math.max(next, after) }, newText: '' });
    } else {
      // The first of `- a: 1`: what comes next moves up behind the dash.
      joined = skipSpace(text, end);
      edits.push({ span: { start: entry.start, end: joined }, newText: '' });
    }
  }
  return edits;
}

/** Blank lines below a block scalar with `+` belong to it, so that none may come there by a removal. */
function takesBlankLines(text: string, value: Node): boolean {
  const last =
    value.kind === 'map'
      ? value.pairs.findLast(({ merged }) => !merged)?.value
      : value.kind === 'seq'
        ? value.items.at(-1)
        : undefined;
  if (last) return takesBlankLines(text, last);
  if (value.kind !== 'scalar') return false;
  return value.style === 'block' && /^[|>][1-9]?\+/.test(text.slice(value.span.start, value.span.start + 3));
}

/** On the line of the key, unless comments stand between; then where the entries were, but deeper than the key. */
function emptied(text: string, slots: readonly Slot[], { brackets, header }: Emptied): readonly TextEdit[] {
  const start = slots[0]?.entry.start ?? 0;
  if (header === undefined) return allReplaced(text, slots, start, brackets);
  if (skipSpace(text, header) >= start) return allReplaced(text, slots, header, ` ${brackets}`);
  return allReplaced(text, slots, start, `  ${brackets}`);
}

/** New text in the place of the first entry; the others go. */
function allReplaced(text: string, slots: readonly Slot[], start: number, newText: string): readonly TextEdit[] {
  return slots.map(({ entry }, index) => {
    const end = extentEnd(text, entry);
    if (index === 0) return { span: { start, end }, newText };
    return { span: { start: lineStart(text, entry.start), end: nextLine(text, end) }, newText: '' };
  });
}

/** The end of the last line that belongs to the entry: its own comment, and deeper comments below a nested collection. */
export function extentEnd(text: string, { end, value, start, isAlias }: Entry): number {
  if (!endsLine(text, end)) return end;
  let extent = lineEnd(text, end);
  if (isAlias || value.kind === 'scalar' || value.flow) return extent;
  const column = columnOf(text, start);
  for (let at = nextLine(text, extent); at < text.length; at = nextLine(text, at)) {
    const token = skipSpace(text, at);
    if (text[token] !== '#' || columnOf(text, token) <= column) break;
    extent = lineEnd(text, token);
    at = token;
  }
  return extent;
}
