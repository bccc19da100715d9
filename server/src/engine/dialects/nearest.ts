/** Letter by letter: of more names that are as much alike, a guess is worth little. */
const mostCompared = 8;

/** What was probably meant: the choice nearest to what is written, if it is near at all; letter case does not count. */
export function nearest(written: string, choices: readonly string[]): string | undefined {
  const wanted = fold(written);
  // Half of a short word may be wrong, a third of a long one.
  const reach = wanted.length <= 4 ? 1 : Math.ceil(wanted.length / 3);
  let best: { choice: string; distance: number } | undefined;
  for (const { choice, folded } of mostAlike(wanted, foldedOf(choices), reach)) {
    const within = best ? best.distance - 1 : reach;
    if (within < 0) break;
    const distance = distanceOf(wanted, folded, within);
    if (distance <= within) best = { choice, distance };
  }
  return best?.choice;
}

/** Those of about the same length; of many, those that differ in the shortest stretch. */
function mostAlike(wanted: string, all: readonly Folded[], reach: number): readonly Folded[] {
  const near = all.filter(({ folded }) => Math.abs(folded.length - wanted.length) <= reach);
  if (near.length <= mostCompared) return near;
  const stretches = Int32Array.from(
    near,
    ({ folded }) => Math.max(wanted.length, folded.length) - sharedBy(wanted, folded),
  );
  const longest = stretches.toSorted()[mostCompared - 1] ?? 0;
  const closer = near.filter((_, index) => (stretches[index] ?? 0) < longest);
  const others = near.filter((_, index) => stretches[index] === longest);
  return [...closer, ...others].slice(0, mostCompared);
}

interface Folded {
  readonly choice: string;
  readonly folded: string;
}

const foldedLists = new WeakMap<readonly string[], readonly Folded[]>();

/** The names of a large template are asked for again with each reference that dangles. */
function foldedOf(choices: readonly string[]): readonly Folded[] {
  const known = foldedLists.get(choices);
  if (known?.length === choices.length) return known;
  const made = choices.map((choice) => ({ choice, folded: fold(choice) }));
  foldedLists.set(choices, made);
  return made;
}

/** Letter case, hyphens and underscores do not count. */
export function fold(text: string): string {
  return text
    .slice(0, 64)
    .toLowerCase()
    .replace(/[-_\s]/g, '');
}

/** Insertions, deletions, substitutions and swaps of neighbours that make one of the other; Infinity for more than `most`. */
function distanceOf(one: string, other: string, most: number): number {
  const [a, b] = withoutShared(one, other);
  if (most === 0 || a === '' || b === '') return Math.max(a.length, b.length);
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const substituted = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwapped ? (beforeLast[j - 2] ?? 0) + 1 : Infinity;
      const distance = Math.min(substituted, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, swapped);
      row[j] = distance;
      least = Math.min(least, distance);
    }
    // A swap reaches back one row further, and adds one itself.
    if (least > most) return Infinity;
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? Infinity;
}

/** What both begin and end with costs nothing. */
function withoutShared(a: string, b: string): readonly [string, string] {
  const start = startOf(a, b);
  const end = endOf(a, b, start);
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

function sharedBy(a: string, b: string): number {
  const start = startOf(a, b);
  return start + endOf(a, b, start);
}

function startOf(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  return start;
}

function endOf(a: string, b: string, start: number): number {
  const shorter = Math.min(a.length, b.length);
  let end = 0;
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end += 1;
  return end;
}
