import type { DeploymentReport, OptionReport } from '#protocol/report.ts';
import { formatAbout, formatCost, formatLatency, optionName } from '../format.ts';
import { element, setOptionalText, setText, type View } from './dom.ts';
import { icon } from './icons.ts';

/** What it costs now, what we would choose, and why: the answer before the table. */
export function summary(): View<DeploymentReport> {
  const now = tile();
  const best = tile();
  best.node.classList.add('tile-best');
  const arrow = element('span', { class: 'tiles-arrow' }, icon('arrow'));
  const tiles = element('div', { class: 'tiles' }, now.node, arrow, best.node);
  const advice = element('strong', { class: 'advice' });
  const reason = element('span');
  const node = element(
    'section',
    { class: 'summary', 'aria-label': 'Recommendation' },
    tiles,
    element('p', { class: 'reason' }, advice, ' ', reason),
  );
  return {
    node,
    update: (report) => {
      const current = report.options.find((option) => option.current);
      const recommended = report.options.find(({ id }) => id === report.recommended);
      const differs = recommended !== undefined && recommended !== current;
      now.node.hidden = current === undefined;
      best.node.hidden = !differs;
      arrow.hidden = !differs || current === undefined;
      tiles.hidden = now.node.hidden && best.node.hidden;
      if (current)
        now.update({ option: current, caption: differs || recommended === undefined ? 'Now' : 'Now, and recommended' });
      if (recommended && differs)
        best.update({ option: recommended, caption: 'Recommended', delta: difference(current, recommended) });
      const fitting = report.options.some(({ feasible }) => feasible);
      setText(advice, adviceOn(current, recommended, fitting));
      setText(reason, report.reason);
    },
  };
}

interface Tile {
  readonly option: OptionReport;
  readonly caption: string;
  readonly delta?: string | undefined;
}

function tile(): View<Tile> {
  const caption = element('span', { class: 'tile-caption' });
  const amount = element('span', { class: 'tile-amount' });
  const unit = element('span', { class: 'tile-unit' }, '/month');
  const latency = element('span');
  const ruledOut = element('span', { class: 'mark mark-cross' }, icon('cross'), 'ruled out');
  const delta = element('span', { class: 'tile-delta' });
  const figure = element('span', { class: 'tile-figure' }, amount, unit);
  const node = element(
    'div',
    { class: 'tile' },
    caption,
    figure,
    element('span', { class: 'tile-more' }, ruledOut, latency, delta),
  );
  return {
    node,
    update: (model) => {
      const { cost, feasible, latencyMs, type } = model.option;
      ruledOut.hidden = feasible;
      setText(caption, `${model.caption}: ${optionName(type).toLowerCase()}`);
      setText(amount, formatCost(cost));
      amount.classList.toggle('is-words', cost.usdPerMonth === null);
      unit.hidden = cost.usdPerMonth === null;
      setOptionalText(latency, latencyMs && `p95 ${formatLatency(latencyMs.p95)}`);
      setOptionalText(delta, model.delta);
    },
  };
}

function adviceOn(current: OptionReport | undefined, recommended: OptionReport | undefined, fitting: boolean): string {
  if (!recommended) return fitting ? 'No recommendation.' : 'No option fits.';
  if (recommended === current) return `Stay with ${optionName(recommended.type).toLowerCase()}.`;
  return `${current ? 'Switch to' : 'Choose'} ${optionName(recommended.type).toLowerCase()}.`;
}

/** Only of two known sums: a missing price must not look like a saving. */
function difference(from: OptionReport | undefined, to: OptionReport): string | undefined {
  const before = from?.cost.usdPerMonth;
  const after = to.cost.usdPerMonth;
  if (!before || !after) return undefined;
  const change = after.expected - before.expected;
  if (Math.abs(change) < 0.005) return 'same cost';
  return `${formatAbout(Math.abs(change))} ${change < 0 ? 'less' : 'more'}`;
}
