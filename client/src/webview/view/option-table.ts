import type { DeploymentReport, OptionReport, OptionType } from '#protocol/report.ts';
import { saveButtons } from '../charts/figure.ts';
import { placesOf, type Place, type Sort, type SortKey } from '../sort.ts';
import { element, KeyedViews, setAttributes, setText, type View } from './dom.ts';
import { icon } from './icons.ts';
import { legend } from './legend.ts';
import { words } from '../words/words.ts';
import { optionRow, type Row } from './option-row.ts';

export interface TableActions {
  switchTo(option: string): void;
  /** Shows the option in the parts below. */
  look(option: string): void;
  expand(type: OptionType): void;
  expandAll(types: readonly OptionType[]): void;
  sortBy(key: SortKey): void;
  saveTable(): void;
}

export interface TableModel {
  readonly report: DeploymentReport;
  readonly sort: Sort;
  readonly expanded: readonly OptionType[];
  readonly looked: OptionReport | undefined;
}

/** Every option. The roles are written out because the narrow layout takes the table's display from it. */
export function optionTable(actions: TableActions): View<TableModel> {
  const head = tableHead(actions);
  const table = element('table', { class: 'options', role: 'table', 'aria-labelledby': 'options-title' }, head.node);
  const rows = new KeyedViews<Row>(table, (row) => optionRow(row.place.option.id, row.place.option.type, actions));
  const key = legend();
  const all = element('button', { type: 'button', class: 'link' });
  let latest: TableModel | undefined;
  all.addEventListener('click', () => {
    if (latest) actions.expandAll(isAllOpen(latest) ? [] : manifold(latest.report));
  });
  const save = saveButtons(
    words.table.options,
    () => {
      actions.saveTable();
    },
    ['csv'],
  );
  const node = element(
    'section',
    { class: 'block', 'aria-labelledby': 'options-title' },
    element('div', { class: 'block-head' }, element('h2', { id: 'options-title' }, words.table.options), save),
    table,
    element('p', { class: 'options-all' }, all),
    key.node,
  );
  return {
    node,
    update: (model) => {
      latest = model;
      const { report, sort, expanded, looked } = model;
      const places = placesOf(report, sort, expanded);
      const highestUsd = highest(places);
      head.update(sort);
      rows.update(
        places.map((place) => ({
          place,
          report,
          highestUsd,
          recommended: place.option.id === report.recommended,
          looked: place.option === looked,
          expanded: expanded.includes(place.option.type),
        })),
        ({ place }) => place.option.id,
      );
      all.hidden = manifold(report).length === 0;
      setText(all, isAllOpen(model) ? words.table.bestOnly : words.table.showAll(report.options.length));
      key.update(report);
    },
  };
}

/** The types with more than one configuration. */
function manifold({ options }: DeploymentReport): readonly OptionType[] {
  return [...new Set(options.map(({ type }) => type))].filter(
    (type) => options.filter((option) => option.type === type).length > 1,
  );
}

function isAllOpen({ report, expanded }: TableModel): boolean {
  return manifold(report).every((type) => expanded.includes(type));
}

const columns: readonly (readonly [SortKey, string, string, string])[] = [
  ['option', words.table.option, 'cell-option', ''],
  ['cost', words.table.monthlyCost, 'cell-cost', ''],
  ['p50', 'p50', 'cell-latency', words.table.p50Means],
  ['p95', 'p95', 'cell-latency cell-p95', words.table.p95Means],
  ['fits', words.verdicts.fits, 'cell-verdict', words.table.fitsMeans],
];

function tableHead(actions: TableActions): View<Sort> {
  const cells = columns.map(([key, caption, name, title]) => {
    const button = element('button', { type: 'button', class: 'sort', title }, caption, icon('up'));
    button.addEventListener('click', () => {
      actions.sortBy(key);
    });
    return { key, node: element('th', { scope: 'col', role: 'columnheader', class: name }, button) };
  });
  const node = element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...cells.map((one) => one.node)));
  return {
    node,
    update: (sort) => {
      for (const { key, node: cell } of cells) {
        const order = key !== sort.by ? 'none' : sort.descending ? 'descending' : 'ascending';
        setAttributes(cell, { 'aria-sort': order });
      }
    },
  };
}

function highest(places: readonly Place[]): number {
  return Math.max(0, ...places.map(({ option }) => option.cost.usdPerMonth?.high ?? 0));
}
