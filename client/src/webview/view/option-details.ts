import type { CostLine, OptionReport } from '#protocol/report.ts';
import { formatBand, formatCost, formatLatency, formatUsd, optionName, unknownPrice } from '../format.ts';
import { gradeBadge } from './badge.ts';
import { element, KeyedViews, setOptionalText, setText, textItems, type View } from './dom.ts';

/** How the figures of one option come about: each line of the bill, the latency, and what was assumed. */
export function optionDetails(id: string): View<OptionReport> {
  const title = element('h3');
  const lines = element('div', { class: 'bill', role: 'list' });
  const bill = new KeyedViews<CostLine>(lines, billLine);
  const total = element('span', { class: 'bill-amount' });
  const band = element('span', { class: 'bill-band' });
  const totalLine = element(
    'div',
    { class: 'bill-line bill-total' },
    element('span', { class: 'bill-label' }, 'Total'),
    total,
    band,
  );
  const latency = element('p', { class: 'latency' });
  const assumptions = element('ul', { class: 'assumptions' });
  const assumed = textItems(assumptions);
  const assumptionsBlock = element('div', {}, element('h3', {}, 'Assumed for these figures'), assumptions);
  const content = element(
    'div',
    { class: 'details' },
    element('div', {}, title, lines, totalLine, latency),
    assumptionsBlock,
  );
  const node = element(
    'tr',
    { class: 'details-row', role: 'row', id },
    element('td', { role: 'cell', colspan: '5' }, content),
  );
  return {
    node,
    update: (option) => {
      const { cost, latencyMs } = option;
      setText(title, `What ${optionName(option.type).toLowerCase()} costs in a month`);
      bill.update(cost.lines, ({ label }, index) => `${String(index)} ${label}`);
      setText(total, formatCost(cost));
      const range = formatBand(cost);
      setOptionalText(band, range && `probably ${range}`);
      setOptionalText(
        latency,
        latencyMs &&
          `Half of the requests are answered within ${formatLatency(latencyMs.p50)}, 95 of 100 within ${formatLatency(latencyMs.p95)}, 99 of 100 within ${formatLatency(latencyMs.p99)}.`,
      );
      assumed.update(option.assumptions, (_, index) => String(index));
      assumptionsBlock.hidden = option.assumptions.length === 0;
    },
  };
}

function billLine(): View<CostLine> {
  const label = element('span', { class: 'bill-label' });
  const amount = element('span', { class: 'bill-amount' });
  const formula = element('span', { class: 'bill-formula' });
  const source = element('span');
  const badge = gradeBadge();
  const node = element(
    'div',
    { class: 'bill-line', role: 'listitem' },
    label,
    amount,
    formula,
    element('span', { class: 'bill-source' }, badge.node, ' ', source),
  );
  return {
    node,
    update: (line) => {
      setText(label, line.label);
      setText(amount, line.usdPerMonth === null ? unknownPrice : formatUsd(line.usdPerMonth));
      amount.classList.toggle('is-words', line.usdPerMonth === null);
      setText(formula, line.formula);
      setText(source, line.source);
      badge.update(line.grade);
    },
  };
}
