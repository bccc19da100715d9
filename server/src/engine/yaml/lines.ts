/** Questions about the lines of a text. Lines end with `\n` or `\r\n`; YAML knows no other ends. */

/** The start of the line; a byte order mark is no part of the first one. */
export function lineStart(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const isMark = start === 0 && text.startsWith('\ufeff');
  return isMark ? 1 : start;
}

/** The end of the line, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  if (feed < 0) return text.length;
  return feed > offset && text[feed - 1] === '\r' ? feed - 1 : feed;
}

/** The start of the next line, or the end of the text. */
export function nextLine(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  return feed < 0 ? text.length : feed + 1;
}

export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

export function isFirstOnLine(text: string, offset: number): boolean {
  return /^[ \t]*$/.test(text.slice(lineStart(text, offset), offset));
}

/** True when nothing but space and a comment follows on the line. */
export function endsLine(text: string, offset: number): boolean {
  return /^[ \t]*(?:$|(?:(?<=[ \t])|^)#)/.test(text.slice(offset, lineEnd(text, offset)));
}

/** The first character that is neither space nor line break. */
export function skipSpace(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at += 1;
  return at;
}

export function skipBlanks(text: string, offset: number): number {
  let at = offset;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return at;
}

export function trimBlanks(text: string, offset: number): number {
  let at = offset;
  while (text[at - 1] === ' ' || text[at - 1] === '\t') at -= 1;
  return at;
}

/** The comma after an item of `{}` or `[]`; only space and comments may stand before it. */
export function commaAfter(text: string, offset: number): number | undefined {
  let at = skipSpace(text, offset);
  while (text[at] === '#') at = skipSpace(text, lineEnd(text, at));
  return text[at] === ',' ? at : undefined;
}
