import type { Io } from '../io.ts';
import { styleFor } from '../style.ts';

/** Columns as wide as their longest cell, the last one as it is. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[], io: Io): void {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const lineOf = (row: readonly string[]): string =>
    row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('  ');
  io.out(`${styleFor(io).dim(lineOf(head))}\n`);
  for (const row of rows) io.out(`${lineOf(row).trimEnd()}\n`);
}
