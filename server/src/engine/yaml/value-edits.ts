import type { TextEdit } from '../text/edit.ts';
import { extentEnd, insertLines } from './block-edits.ts';
import {
  blockLines,
  blockValue,
  flowText,
  isEmpty,
  lineText,
  settingOf,
  type Draft,
  type Layout,
  type ScalarDraft,
} from './draft.ts';
import type { Entry } from './entries.ts';
import { isQuotedNumber } from './fulfilled.ts';
import { columnOf, endsLine, lineEnd, lineStart, trimBlanks } from './lines.ts';
import type { ScalarNode } from './node.ts';
import { scalarText, type Quotes } from './quote.ts';

/** A value to be written over, and all that decides how. */
export interface Place {
  readonly text: string;
  readonly layout: Layout;
  readonly entry: Entry;
  readonly inFlow: boolean;
  readonly isItem: boolean;
  /** Of the line the value begins on, when a flow value may take several. */
  readonly indent: string | undefined;
}

/** Puts a new value in the place of an old one; the anchor and the comment of the line stay. */
export function valueEdits(place: Place, draft: Draft): readonly TextEdit[] {
  const { entry, inFlow } = place;
  const { value, isAlias } = entry;
  const isPlain = draft.kind === 'scalar' && draft.tag === undefined;
  if (isPlain && value.kind === 'scalar' && !isAlias && entry.content.start < entry.content.end) {
    return [overScalar(place, draft, value)];
  }
  const isBlockDraft = !inFlow && draft.kind !== 'scalar' && !isEmpty(draft);
  const isBlockValue = !isAlias && value.kind !== 'scalar' && !value.flow;
  if (isBlockValue) return isBlockDraft ? [blockOverBlock(place, draft)] : lineOverBlock(place, draft);
  return isBlockDraft ? blockOverLine(place, draft) : [lineOverLine(place, inlineText(place, draft))];
}

function inlineText({ inFlow, layout, indent }: Place, draft: Draft): string {
  return inFlow ? flowText(draft, layout, layout.json ? indent : undefined) : lineText(draft, layout);
}

/** In the quotes of the old value, also for a number where a number was in quotes. */
function overScalar(place: Place, { value, retyped }: ScalarDraft, old: ScalarNode): TextEdit {
  const { layout, inFlow } = place;
  const setting = settingOf(layout, inFlow, false);
  const quotes: Quotes = old.style === 'single' || old.style === 'double' ? old.style : 'plain';
  const keepsQuotes = typeof value === 'string' || (typeof value === 'number' && isQuotedNumber(old) && !retyped);
  const newText = keepsQuotes ? scalarText(String(value), setting, quotes) : scalarText(value, setting);
  const keepsTag = old.tag === undefined || (old.tag === '!!str' && typeof value === 'string');
  if (!keepsTag) return lineOverLine(place, newText);
  return { span: place.entry.content, newText };
}

/** The old value with its tag, but without an anchor in front of it. */
function lineOverLine(place: Place, newText: string): TextEdit {
  const { text, entry, isItem } = place;
  const { after, anchor, tag, content } = entry;
  const isNothing = content.start === content.end;
  const start = Math.min(tag?.start ?? content.start, content.start);
  if (anchor && anchor.start > start) {
    return { span: { start, end: content.end }, newText: `${text.slice(anchor.start, anchor.end)} ${newText}` };
  }
  if (!isNothing || tag) return { span: { start, end: content.end }, newText };
  const at = anchor?.end ?? after;
  const lead = isItem || text[at - 1] === ':' || anchor ? ' ' : ': ';
  const end = lineEnd(text, at);
  const isBlank = text.slice(at, end).trim() === '';
  return { span: { start: at, end: isBlank ? end : at }, newText: lead + newText };
}

function blockOverLine(place: Place, draft: Exclude<Draft, { kind: 'scalar' }>): readonly TextEdit[] {
  const { text, layout, entry, isItem } = place;
  const { content } = entry;
  const anchor = entry.anchor ? ` ${text.slice(entry.anchor.start, entry.anchor.end)}` : '';
  const { head, lines } = blockValue(draft, layout);
  const end = Math.max(content.end, entry.tag?.end ?? 0, entry.anchor?.end ?? 0);
  const pad = ' '.repeat(columnOf(text, entry.start));
  if (isItem && head === '' && anchor === '') {
    const body = blockLines(draft, layout).join(`${layout.eol}${pad}  `);
    return [{ span: { start: entry.after, end }, newText: ` ${body}` }];
  }
  const below = isItem ? blockLines(draft, layout).map((line) => `  ${line}`) : lines;
  return [
    { span: { start: entry.after, end }, newText: anchor + head },
    insertLines(text, layout.eol, endsLine(text, content.end) ? lineEnd(text, content.end) : content.end, pad, below),
  ];
}

function blockOverBlock(place: Place, draft: Exclude<Draft, { kind: 'scalar' }>): TextEdit {
  const { text, layout, entry, isItem } = place;
  const { start } = entry.content;
  // A sequence may stand right below its key, a map may not.
  const deeper = !isItem && columnOf(text, start) <= columnOf(text, entry.start) ? layout.unit : '';
  const pad = ' '.repeat(columnOf(text, start)) + deeper;
  const body = blockLines(draft, layout).join(layout.eol + pad);
  const from = entry.tag?.start ?? start;
  const between = entry.tag ? text.slice(entry.tag.end, start) : '';
  const head = draft.tag ?? '';
  return { span: { start: from, end: extentEnd(text, entry) }, newText: head + between + deeper + body };
}

/** The lines of the old value go; the comment behind the key stays. */
function lineOverBlock(place: Place, draft: Draft): readonly TextEdit[] {
  const { text, entry } = place;
  const { start } = entry.content;
  const end = extentEnd(text, entry);
  const newText = inlineText(place, draft);
  const props = Math.max(entry.after, entry.anchor?.end ?? 0, entry.tag?.end ?? 0);
  if (lineStart(text, start) <= props) return [{ span: { start: entry.tag?.start ?? start, end }, newText }];
  const from = trimBlanks(text, entry.tag?.start ?? props);
  const breakBefore = lineEnd(text, text.lastIndexOf('\n', start - 1) - 1);
  return [
    { span: { start: from, end: entry.tag?.end ?? from }, newText: ` ${newText}` },
    { span: { start: breakBefore, end }, newText: '' },
  ];
}
