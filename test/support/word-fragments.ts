const gap = '\u0000';

/** The fixed parts of all texts in a table of words; of functions, what stands between their values. */
export function fragmentsOf(words: unknown): readonly string[] {
  if (typeof words === 'string')
    return words.split(gap).filter((part) => part.trim() !== '' && !part.includes('undefined'));
  if (typeof words === 'function') return fragmentsOf(called(words as (...values: unknown[]) => unknown));
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(fragmentsOf) : [];
}

/** With values that leave no trace: texts, lists, or the name of a type, whichever it asks for. */
function called(say: (...values: unknown[]) => unknown): unknown {
  const list = [gap, gap];
  for (const values of [[gap, gap, gap, gap], [list], [gap, list], ['batch']]) {
    try {
      return say(...values);
    } catch {
      continue; // it wants another kind of value
    }
  }
  throw new Error(`No values for ${say.toString()}`);
}
