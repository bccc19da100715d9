import { formatBand, formatCost } from '../format.ts';
import { words } from '../words/words.ts';
import { gradeBadge } from './badge.ts';
import { element, setAttributes, setOptionalText, setText, svg, type View } from './dom.ts';
import type { Row } from './option-row.ts';

/** The sum, how far off it may be, how well it is known, and its length beside the others. */
export function costCell(): View<Row> {
  const amount = element('span', { class: 'value' });
  const band = element('span', { class: 'band' });
  const badge = gradeBadge();
  const bar = costBar();
  const node = element(
    'td',
    { role: 'cell', class: 'cell-cost' },
    element('span', { class: 'cell-label', 'aria-hidden': 'true' }, words.table.monthlyCost),
    amount,
    element('span', { class: 'certainty' }, badge.node, band),
    bar.node,
  );
  return {
    node,
    update: (row) => {
      const { cost } = row.place.option;
      setText(amount, formatCost(cost));
      amount.classList.toggle('is-words', cost.usdPerMonth === null);
      setOptionalText(band, formatBand(cost));
      badge.update(cost.grade);
      badge.node.hidden = cost.usdPerMonth === null;
      bar.update(row);
    },
  };
}

const barWidth = 100;

function costBar(): View<Row> {
  const rect = (name: string) => svg('rect', { class: name, y: 0, height: 4, x: 0, width: 0 });
  const range = rect('bar-range');
  const expected = rect('bar-expected');
  const drawing = svg(
    'svg',
    { viewBox: `0 0 ${String(barWidth)} 4`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    rect('bar-track'),
    range,
    expected,
  );
  setAttributes(drawing.firstElementChild ?? range, { width: String(barWidth) });
  const node = element('span', { class: 'bar' }, drawing);
  return {
    node,
    update: ({ place: { option }, highestUsd }) => {
      const sum = option.cost.usdPerMonth;
      node.classList.toggle('is-empty', sum === null || highestUsd === 0);
      const length = (usd: number) => (highestUsd > 0 ? (usd / highestUsd) * barWidth : 0);
      const [low, middle, high] = sum ? [length(sum.low), length(sum.expected), length(sum.high)] : [0, 0, 0];
      setAttributes(range, { x: low.toFixed(2), width: Math.max(0, high - low).toFixed(2) });
      setAttributes(expected, { width: middle.toFixed(2), class: `bar-expected series-${option.type}` });
    },
  };
}
