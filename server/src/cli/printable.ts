const escape = '\u001b';
/** Colours, which are our own, the ends of lines, and the return of a line that is written over. */
const kept = `${escape}\\[\\d{1,2}m|\\r\\n|^\\r|\\r$`;
/** What is not to be seen and yet does something, and marks that turn the direction of writing. */
const controls = String.raw`(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]`;
const either = new RegExp(`(${kept})|${controls}`, 'gu');

/** For a terminal: a name in a file of somebody else must not move its cursor or set its title. */
export function printable(text: string): string {
  return text.replace(either, (_found, keep?: string) => keep ?? '\uFFFD');
}
