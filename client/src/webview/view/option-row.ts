import type { DeploymentReport, OptionType } from '#protocol/report.ts';
import { formatLatency, formatLatencyRange, optionName } from '../format.ts';
import type { Place } from '../sort.ts';
import { verdictOf } from '../verdict.ts';
import { costCell } from './cost-cell.ts';
import { element, setAttributes, setOptionalText, setText, type View } from './dom.ts';
import { icon, swatch } from './icons.ts';
import { optionNotes } from './option-notes.ts';
import type { TableActions } from './option-table.ts';
import { enginesLanguage, words } from '../words/words.ts';
import { verdictMark } from './verdict-mark.ts';

export interface Row {
  readonly place: Place;
  readonly report: DeploymentReport;
  readonly recommended: boolean;
  /** Whether the parts below are about it. */
  readonly looked: boolean;
  /** Whether the other configurations of its type are shown. */
  readonly expanded: boolean;
  /** The highest sum in the table: the full length of the cost bar. */
  readonly highestUsd: number;
}

/** One option: its figures, what speaks against it, and the way to its details and to the others of its type. */
export function optionRow(id: string, type: OptionType, actions: TableActions): View<Row> {
  const title = titleCell(id, type, actions);
  const cost = costCell();
  const p50 = latencyCell('p50');
  const p95 = latencyCell('p95');
  const verdict = verdictCell(() => {
    actions.switchTo(id);
  });
  const notes = optionNotes();
  const row = element(
    'tr',
    { class: 'option-row', role: 'row' },
    title.node,
    cost.node,
    p50.node,
    p95.node,
    verdict.node,
  );
  const node = element('tbody', { role: 'rowgroup', 'data-type': type, 'data-option': id }, row, notes.node);
  return {
    node,
    update: (model) => {
      const { option, others } = model.place;
      node.classList.toggle('is-current', option.current);
      node.classList.toggle('is-recommended', model.recommended);
      node.classList.toggle('is-ruled-out', !option.feasible);
      node.classList.toggle('is-looked', model.looked);
      node.classList.toggle('is-further', others === undefined);
      if (option.current) row.setAttribute('aria-current', 'true');
      else row.removeAttribute('aria-current');
      title.update(model);
      cost.update(model);
      const { latencyMs } = option;
      p50.update(latencyMs ? { value: latencyMs.p50, range: undefined } : undefined);
      p95.update(latencyMs ? { value: latencyMs.p95, range: formatLatencyRange(latencyMs.p95Range) } : undefined);
      const hadFocus = verdict.node.contains(document.activeElement);
      verdict.update(model);
      // The button goes when its option has become the current one; the focus stays in the row.
      if (hadFocus && !verdict.node.contains(document.activeElement))
        title.node.querySelector('button')?.focus({ preventScroll: true });
      notes.update(model.place);
    },
  };
}

function titleCell(id: string, type: OptionType, actions: TableActions): View<Row> {
  const look = element(
    'button',
    { type: 'button', class: 'option-look', title: words.table.showBelow },
    swatch(type),
    element('span', { class: 'option-name' }, optionName(type)),
  );
  const further = element('button', { type: 'button', class: 'option-look option-look-further', ...enginesLanguage });
  for (const button of [look, further])
    button.addEventListener('click', () => {
      actions.look(id);
    });
  const current = element('span', { class: 'tag tag-current' }, words.table.current);
  const recommended = element('span', { class: 'tag tag-recommended' }, words.headline.recommended);
  const configuration = element('span', { class: 'configuration', ...enginesLanguage });
  const count = element('span');
  const more = element('button', { type: 'button', class: 'more', 'data-action': 'expand' }, icon('chevron'), count);
  more.addEventListener('click', () => {
    actions.expand(type);
  });
  const tags = element('span', { class: 'tags' }, current, recommended);
  const node = element(
    'th',
    { scope: 'row', role: 'rowheader', class: 'cell-option' },
    element('span', { class: 'option-title' }, look, further, tags),
    configuration,
    more,
  );
  return {
    node,
    update: ({ place: { option, others }, recommended: isRecommended, looked, expanded }) => {
      const isFurther = others === undefined;
      look.hidden = isFurther;
      further.hidden = !isFurther;
      setText(further, option.configuration);
      for (const button of [look, further]) setAttributes(button, { 'aria-pressed': String(looked) });
      current.hidden = !option.current;
      recommended.hidden = !isRecommended;
      setOptionalText(configuration, isFurther ? null : option.configuration);
      more.hidden = isFurther || others === 0;
      if (isFurther) return;
      setText(count, expanded ? words.table.fewer : words.table.further(others));
      setAttributes(more, {
        'aria-expanded': String(expanded),
        'aria-label': expanded
          ? words.table.fewerOf(optionName(option.type))
          : words.table.furtherOf(others, optionName(option.type)),
      });
    },
  };
}

function latencyCell(label: string): View<{ readonly value: number; readonly range: string | undefined } | undefined> {
  const value = element('span', { class: 'value' });
  const range = element('span', { class: 'band' });
  const unknown = element('span', { class: 'visually-hidden' }, words.table.notKnown);
  const node = element(
    'td',
    { role: 'cell', class: 'cell-latency' },
    element('span', { class: 'cell-label', 'aria-hidden': 'true' }, label),
    value,
    range,
    unknown,
  );
  return {
    node,
    update: (latency) => {
      setText(value, latency === undefined ? '–' : formatLatency(latency.value));
      setOptionalText(range, latency?.range);
      unknown.hidden = latency !== undefined;
      value.classList.toggle('is-words', latency === undefined);
    },
  };
}

/** Whether the option will do, and the button that changes to it. */
function verdictCell(switchTo: () => void): View<Row> {
  const mark = verdictMark('short');
  const button = element('button', { type: 'button', class: 'button', 'data-action': 'switch' }, words.table.switch);
  button.addEventListener('click', switchTo);
  const node = element(
    'td',
    { role: 'cell', class: 'cell-verdict' },
    element('span', { class: 'verdict' }, mark.node, button),
  );
  return {
    node,
    update: ({ place: { option }, report, recommended }) => {
      const verdict = verdictOf(option, report.objectives);
      mark.update(verdict);
      // In another language the reason stands below, where it is marked as such.
      setAttributes(mark.node, { title: verdict.lang === undefined ? verdict.sentence : verdict.short });
      const { action } = option;
      button.hidden = !option.feasible || option.current || action === null;
      button.classList.toggle('button-primary', recommended);
      if (action === null) return;
      const title = words.table.switchTitle({
        action,
        name: optionName(option.type),
        configuration: option.configuration,
      });
      setAttributes(button, { title, 'aria-label': title });
    },
  };
}
