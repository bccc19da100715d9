// What Node and browsers have alike: the project is checked without either.
declare const TextDecoder: new (encoding?: string) => { decode(bytes: Uint8Array): string };

/** UTF-8, or UTF-16 when the byte order mark says so. Without the mark, as editors hold a text. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
