import type { CostLine, OptionReport } from '#protocol/report.ts';
import { csvOf, cell, type Table } from '../charts/table.ts';
import { fileName, saveButtons } from '../charts/figure.ts';
import type { SavedFile } from '#protocol/preview.ts';
import { formatAbout, formatBand, formatCost, formatUsd, unknownPrice } from '../format.ts';
import { enginesLanguage, words } from '../words/words.ts';
import { gradeBadge } from './badge.ts';
import { element, KeyedViews, setAttributes, setOptionalText, setText, svg, textItems, type View } from './dom.ts';

interface Line {
  readonly line: CostLine;
  readonly type: OptionReport['type'];
  /** Of the dearest line, which has the full bar. */
  readonly share: number;
}

/** What one option costs, line by line; each unfolds to how it was worked out and where the price is from. */
export function bill(save: (file: SavedFile) => void): View<OptionReport | undefined> {
  const list = element('ul', { class: 'bill' });
  const lines = new KeyedViews<Line>(list, billLine);
  const total = element('span', { class: 'bill-amount' });
  const band = element('span', { class: 'bill-band' });
  const unknownList = element('ul', { class: 'bill-unknown', ...enginesLanguage });
  const unknown = textItems(unknownList);
  const assumptions = element('ul', { class: 'assumptions', ...enginesLanguage });
  const assumed = textItems(assumptions);
  const assumptionsBlock = element(
    'div',
    { class: 'assumptions-block' },
    element('h3', {}, words.details.billAssumed),
    assumptions,
  );
  const all = element('button', { type: 'button', class: 'link' });
  all.addEventListener('click', () => {
    const parts = [...list.querySelectorAll('details')];
    const open = parts.some((part) => !part.open);
    for (const part of parts) part.open = open;
  });
  list.addEventListener(
    'toggle',
    () => {
      nameAll(all, list);
    },
    true,
  );
  let option: OptionReport | undefined;
  const buttons = saveButtons(
    words.headline.cost,
    () => {
      if (option)
        save({
          name: `${fileName(`${option.type} ${option.configuration}`)}-cost.csv`,
          format: 'csv',
          content: csvOf(tableOf(option)),
        });
    },
    ['csv'],
  );
  const node = element(
    'section',
    { class: 'block cost', 'aria-labelledby': 'cost-title' },
    element('div', { class: 'block-head' }, element('h2', { id: 'cost-title' }, words.headline.cost), all, buttons),
    list,
    element('p', { class: 'bill-total' }, element('span', {}, words.details.total), total, band),
    unknownList,
    assumptionsBlock,
  );
  return {
    node,
    update: (next) => {
      option = next;
      node.hidden = !next;
      if (!next) return;
      const { cost } = next;
      const highest = Math.max(0, ...cost.lines.map(({ usdPerMonth }) => usdPerMonth ?? 0));
      lines.update(
        cost.lines.map((line) => ({
          line,
          type: next.type,
          share: highest > 0 ? Math.max(0, line.usdPerMonth ?? 0) / highest : 0,
        })),
        ({ line }, index) => `${String(index)} ${line.label}`,
      );
      setText(total, formatCost(cost));
      total.classList.toggle('is-words', cost.usdPerMonth === null);
      const range = formatBand(cost);
      setOptionalText(band, range && words.details.probably(range));
      unknownList.hidden = cost.unknown.length === 0;
      unknown.update(cost.unknown, (_, index) => String(index));
      assumed.update(next.assumptions, (_, index) => String(index));
      assumptionsBlock.hidden = next.assumptions.length === 0;
      all.hidden = cost.lines.length === 0;
      nameAll(all, list);
    },
  };
}

function nameAll(button: HTMLElement, list: HTMLElement): void {
  const closed = [...list.querySelectorAll('details')].some((part) => !part.open);
  setText(button, closed ? words.details.showFormulas : words.details.hideFormulas);
}

function billLine(): View<Line> {
  const label = element('span', { class: 'bill-label', ...enginesLanguage });
  const amount = element('span', { class: 'bill-amount' });
  const badge = gradeBadge();
  const expected = svg('rect', { class: 'bar-expected', y: 0, height: 4, x: 0, width: 0 });
  const bar = element(
    'span',
    { class: 'bar' },
    svg('svg', { viewBox: '0 0 100 4', preserveAspectRatio: 'none', 'aria-hidden': 'true' }, expected),
  );
  const formula = element('p', { class: 'bill-formula', ...enginesLanguage });
  const source = element('p', { class: 'bill-source', ...enginesLanguage });
  const summary = element('summary', { class: 'bill-line' }, label, badge.node, amount, bar);
  const node = element(
    'li',
    {},
    element('details', {}, summary, element('div', { class: 'bill-more' }, formula, source)),
  );
  return {
    node,
    update: ({ line, type, share }) => {
      setText(label, line.label);
      const known = line.usdPerMonth !== null;
      setText(amount, line.usdPerMonth === null ? unknownPrice : amountOf(line, line.usdPerMonth));
      amount.classList.toggle('is-words', !known);
      setText(formula, line.formula);
      setText(source, line.source);
      badge.update(line.grade);
      // No grade of a price that is not there.
      badge.node.hidden = !known;
      setAttributes(expected, { width: (100 * share).toFixed(1), class: `bar-expected series-${type}` });
      bar.classList.toggle('is-empty', !known);
    },
  };
}

function amountOf({ grade }: CostLine, usd: number): string {
  return grade === 'verified' ? formatUsd(usd) : formatAbout(usd);
}

function tableOf({ cost }: OptionReport): Table {
  return {
    columns: words.details.billColumns,
    rows: cost.lines.map((line) => ({
      cells: [
        cell(line.label),
        cell('', line.usdPerMonth),
        cell(words.grades[line.grade]),
        cell(line.formula),
        cell(line.source),
      ],
    })),
  };
}
