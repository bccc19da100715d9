import type { Diff } from '#protocol/diff.ts';
import type { Io } from '../io.ts';
import { styleFor, wrapWords } from '../style.ts';
import { cellsOf, heads, totalWords, versionsWords } from './words.ts';

export function printDiff(diff: Diff, io: Io): void {
  const style = styleFor(io);
  io.out(`${style.bold(versionsWords(diff))}\n`);
  if (diff.deployments.length === 0) io.out('\nNo deployment costs, answers or runs otherwise than before.\n');
  else printTable(diff, io);
  for (const words of diff.total.leftOut) paragraph(`Not in the total, ${words}`, io);
  if (diff.findings.length > 0) io.out('\n');
  for (const { change, path, line, severity, message, code } of diff.findings) {
    const paint = change === 'gone' ? style.green : severity === 'error' ? style.red : style.yellow;
    io.out(`${paint(change.padEnd(4))}  ${path}:${String(line)}  ${severity}: ${message}  ${style.dim(code)}\n`);
  }
}

/** A deployment a block of lines rather than a row: configurations are long, and terminals narrow. */
function printTable(diff: Diff, io: Io): void {
  const style = styleFor(io);
  const rows = diff.deployments.map(cellsOf);
  const shown = [0, 1, 2, 3];
  const widths = shown.map((column) =>
    Math.max(heads[column]?.length ?? 0, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    shown
      .map((column) => (cells[column] ?? '').padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  io.out(`\n${style.dim(line(heads))}\n`);
  for (const [index, row] of rows.entries()) {
    const { path, previousPath } = diff.deployments[index] ?? { path: '', previousPath: null };
    io.out(`${line(row)}\n`);
    io.out(style.dim(`  ${previousPath === null ? path : `${previousPath} -> ${path}`}\n`));
    for (const words of wrapWords(row[4] ?? '', io.width - 2)) io.out(style.dim(`  ${words}\n`));
  }
  io.out(`\n${style.bold('Total')}  ${totalWords(diff)}\n`);
  io.out(style.dim('~ a price in it is derived or estimated, not read from AWS\n'));
}

function paragraph(text: string, io: Io): void {
  for (const words of wrapWords(text, io.width)) io.out(`${words}\n`);
}
