import fc from 'fast-check';

/** One of the texts with one of the pieces typed into it, over some of what stood there. */
export function typedInto(texts: readonly string[], pieces: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...texts),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(80),
      fc.constantFrom('', '\t', ':', '- ', '{', '}', '[', '*a', '&a ', '"', '\r\n', '<<: ', ...pieces),
    )
    .map(([text, at, cut, piece]) => {
      const start = Math.floor(at * text.length);
      return text.slice(0, start) + piece + text.slice(start + cut);
    });
}

/** One of the texts with two of its lines in each other's place. */
export function swappedIn(texts: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...texts), fc.nat(), fc.nat()).map(([text, a, b]) => {
    const lines = text.split('\n');
    const [i, j] = [a % lines.length, b % lines.length];
    [lines[i], lines[j]] = [lines[j] ?? '', lines[i] ?? ''];
    return lines.join('\n');
  });
}
