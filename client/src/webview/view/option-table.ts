import type { DeploymentReport, OptionReport, OptionType } from '#protocol/report.ts';
import { element, KeyedViews, type View } from './dom.ts';
import { legend } from './legend.ts';
import { optionRow, type Row } from './option-row.ts';

export interface TableActions {
  switchTo(type: OptionType): void;
  toggle(type: OptionType): void;
}

export interface TableModel {
  readonly report: DeploymentReport;
  readonly open: readonly OptionType[];
}

/** The current choice and every alternative. The roles are written out because the narrow layout takes the table's display from it. */
export function optionTable(actions: TableActions): View<TableModel> {
  const table = element('table', { class: 'options', role: 'table', 'aria-labelledby': 'options-title' }, head());
  const rows = new KeyedViews<Row>(table, ({ option }) => optionRow(option.type, actions));
  const key = legend();
  const node = element(
    'section',
    { class: 'block' },
    element('h2', { id: 'options-title' }, 'Options'),
    table,
    key.node,
  );
  return {
    node,
    update: ({ report, open }) => {
      const highestUsd = highest(report.options);
      rows.update(
        report.options.map((option) => ({
          option,
          highestUsd,
          recommended: option.id === report.recommended,
          open: open.includes(option.type),
        })),
        ({ option }) => option.type,
      );
      key.update(report);
    },
  };
}

function head(): HTMLElement {
  const column = (text: string, attributes: Record<string, string> = {}) =>
    element('th', { scope: 'col', role: 'columnheader', ...attributes }, text);
  return element(
    'thead',
    { role: 'rowgroup' },
    element(
      'tr',
      { role: 'row' },
      column('Option', { class: 'cell-option' }),
      column('Monthly cost', { class: 'cell-cost' }),
      column('p50', { class: 'cell-latency', title: 'Half of the requests are answered within this time' }),
      column('p95', { class: 'cell-latency', title: '95 of 100 requests are answered within this time' }),
      column('Fits', { class: 'cell-verdict' }),
    ),
  );
}

function highest(options: readonly OptionReport[]): number {
  return Math.max(0, ...options.map(({ cost }) => cost.usdPerMonth?.high ?? 0));
}
