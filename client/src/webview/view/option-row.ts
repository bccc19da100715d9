import type { OptionReport, OptionType } from '#protocol/report.ts';
import { formatLatency, optionName } from '../format.ts';
import { costCell } from './cost-cell.ts';
import { element, setAttributes, setOptionalText, setText, type View } from './dom.ts';
import { icon, swatch } from './icons.ts';
import { optionDetails } from './option-details.ts';
import { optionNotes } from './option-notes.ts';
import type { TableActions } from './option-table.ts';
import { verdictCell } from './verdict-cell.ts';

export interface Row {
  readonly option: OptionReport;
  readonly recommended: boolean;
  readonly open: boolean;
  /** The highest sum in the table: the full length of the cost bar. */
  readonly highestUsd: number;
}

/** One option: its figures, what speaks against it, and the details under it. */
export function optionRow(type: OptionType, actions: TableActions): View<Row> {
  const title = titleCell(type, () => {
    actions.toggle(type);
  });
  const cost = costCell();
  const p50 = latencyCell('p50');
  const p95 = latencyCell('p95');
  const verdict = verdictCell(() => {
    actions.switchTo(type);
  });
  const notes = optionNotes();
  const details = optionDetails(`details-${type}`);
  const row = element(
    'tr',
    { class: 'option-row', role: 'row' },
    title.node,
    cost.node,
    p50.node,
    p95.node,
    verdict.node,
  );
  const node = element('tbody', { role: 'rowgroup', 'data-type': type }, row, notes.node, details.node);
  return {
    node,
    update: (model) => {
      const { option } = model;
      node.classList.toggle('is-current', option.current);
      node.classList.toggle('is-recommended', model.recommended);
      node.classList.toggle('is-ruled-out', !option.feasible);
      node.classList.toggle('is-open', model.open);
      if (option.current) row.setAttribute('aria-current', 'true');
      else row.removeAttribute('aria-current');
      title.update(model);
      cost.update(model);
      p50.update(option.latencyMs?.p50);
      p95.update(option.latencyMs?.p95);
      const hadFocus = verdict.node.contains(document.activeElement);
      verdict.update(model);
      // The button goes when its option has become the current one; the focus stays in the row.
      if (hadFocus && !verdict.node.contains(document.activeElement))
        title.node.querySelector('button')?.focus({ preventScroll: true });
      notes.update(option);
      details.node.hidden = !model.open;
      if (model.open) details.update(option);
    },
  };
}

function titleCell(type: OptionType, toggle: () => void): View<Row> {
  const button = element(
    'button',
    { type: 'button', class: 'disclosure', 'aria-expanded': 'false', 'aria-controls': `details-${type}` },
    icon('chevron'),
    swatch(type),
    element('span', { class: 'option-name' }, optionName(type)),
    element('span', { class: 'visually-hidden' }, ' – how the figures come about'),
  );
  button.addEventListener('click', toggle);
  const current = element('span', { class: 'tag tag-current' }, 'Current');
  const recommended = element('span', { class: 'tag tag-recommended' }, 'Recommended');
  const configuration = element('span', { class: 'configuration' });
  const node = element(
    'th',
    { scope: 'row', role: 'rowheader', class: 'cell-option' },
    element('span', { class: 'option-title' }, button, element('span', { class: 'tags' }, current, recommended)),
    configuration,
  );
  return {
    node,
    update: (model) => {
      setAttributes(button, { 'aria-expanded': String(model.open) });
      current.hidden = !model.option.current;
      recommended.hidden = !model.recommended;
      setOptionalText(configuration, model.option.configuration);
    },
  };
}

function latencyCell(label: string): View<number | undefined> {
  const value = element('span', { class: 'value' });
  const unknown = element('span', { class: 'visually-hidden' }, 'not known');
  const node = element(
    'td',
    { role: 'cell', class: 'cell-latency' },
    element('span', { class: 'cell-label', 'aria-hidden': 'true' }, label),
    value,
    unknown,
  );
  return {
    node,
    update: (ms) => {
      setText(value, ms === undefined ? '–' : formatLatency(ms));
      unknown.hidden = ms !== undefined;
      value.classList.toggle('is-words', ms === undefined);
    },
  };
}
