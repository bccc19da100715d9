/**
 * Moves labels of the same height apart so that none covers another, each as near as can be to where it wants to be.
 * Takes and gives the middles; the order stays that of the input.
 */
export function spread(
  wanted: readonly number[],
  height: number,
  [top, bottom]: readonly [number, number],
): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const placed = [...wanted];
  let free = top;
  for (const index of order) {
    const y = Math.max(wanted[index] ?? 0, free);
    placed[index] = y;
    free = y + height;
  }
  let ceiling = bottom;
  for (const index of order.toReversed()) {
    const y = Math.min(placed[index] ?? 0, ceiling);
    placed[index] = y;
    ceiling = y - height;
  }
  return placed;
}
