/** More are no export of a tool that is read here. */
const mostRows = 200_000;

/** Rows of cells (RFC 4180), trimmed; quotes around a cell are taken off. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /("(?:[^"]|"")*"?|[^,\r\n]*)(,|\r\n|\n|\r|$)/y;
  const body = text.replace(/^\uFEFF/, '');
  while (cell.lastIndex < body.length && rows.length < mostRows) {
    const [whole, written = '', end = ''] = cell.exec(body) ?? [];
    if (whole === undefined) break;
    row.push(
      written.startsWith('"') ? written.slice(1).replace(/"$/, '').replaceAll('""', '"').trim() : written.trim(),
    );
    if (end !== ',') {
      rows.push(row);
      row = [];
    }
  }
  if (row.length > 0) rows.push(row);
  return rows.filter((cells) => cells.some((one) => one !== ''));
}

export function numberIn(cell: string | undefined): number | undefined {
  if (cell === undefined || !/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(cell)) return undefined;
  const value = Number(cell);
  return Number.isFinite(value) ? value : undefined;
}
