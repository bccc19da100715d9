import { element } from '../view/dom.ts';

/** What a chart shows as numbers: for those who cannot see it, and for spreadsheets. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly marked?: boolean;
}

/** As it reads, and as a figure where it is one. */
export interface Cell {
  readonly text: string;
  readonly value: string | number | null;
}

export function cell(text: string, value: string | number | null = text): Cell {
  return { text, value };
}

export function tableNode({ columns, rows }: Table): HTMLTableElement {
  const head = element('tr', {}, ...columns.map((name) => element('th', { scope: 'col' }, name)));
  const body = rows.map(({ cells, marked }) =>
    element(
      'tr',
      marked === true ? { class: 'is-now' } : {},
      ...cells.map(({ text }, index) =>
        index === 0 ? element('th', { scope: 'row' }, text) : element('td', {}, text),
      ),
    ),
  );
  return element('table', { class: 'data-table' }, element('thead', {}, head), element('tbody', {}, ...body));
}

/** RFC 4180; figures in full, what is not known is empty. A spreadsheet must not take a name for a formula. */
export function csvOf({ columns, rows }: Table): string {
  const lines = [columns, ...rows.map(({ cells }) => cells.map(({ value }) => value ?? ''))];
  return lines.map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

function field(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
