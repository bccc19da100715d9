/** What was probably meant: the choice nearest to what is written, if it is near at all; letter case does not count. */
export function nearest(written: string, choices: readonly string[]): string | undefined {
  const wanted = fold(written);
  // Half of a short word may be wrong, a third of a long one.
  const reach = wanted.length <= 4 ? 1 : Math.ceil(wanted.length / 3);
  let best: { choice: string; distance: number } | undefined;
  for (const choice of choices) {
    const folded = fold(choice);
    if (Math.abs(folded.length - wanted.length) > reach) continue;
    const distance = distanceOf(wanted, folded);
    if (distance <= reach && distance < (best?.distance ?? Infinity)) best = { choice, distance };
  }
  return best?.choice;
}

function fold(text: string): string {
  return text
    .slice(0, 64)
    .toLowerCase()
    .replace(/[-_\s]/g, '');
}

/** Insertions, deletions, substitutions and swaps of neighbours that make one of the other. */
function distanceOf(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substituted = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        substituted,
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        swapped ? (beforeLast[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? Infinity;
}
